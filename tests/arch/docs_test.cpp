// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/docs_rules.h"
#include "arch/tree.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace evenkeel::arch;
namespace fs = std::filesystem;

namespace {

/// Everything that a link can lead to: files, folders, and the headings of documents.
std::vector<std::string> targets()
{
    std::vector<std::string> all;
    for (fs::recursive_directory_iterator it(topFolder()), end; it != end; ++it) {
        const auto path = fs::relative(it->path(), topFolder()).generic_string();
        if (path == "build" || path == ".git")
            it.disable_recursion_pending();
        all.push_back(path);
        if (it->is_directory())
            all.push_back(path + '/');
    }
    for (const auto& file : projectFiles()) {
        if (!file.path.ends_with(".md"))
            continue;
        for (const auto line : linesOf(file.content)) {
            if (line.starts_with('#'))
                all.push_back(file.path + '#' + anchorOf(line.substr(std::min(line.find(' ') + 1, line.size()))));
        }
    }
    return all;
}

std::string contentOf(const std::string& path)
{
    for (const auto& file : projectFiles()) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

} // namespace

TEST_CASE("every relative link and every file named in the documents is there")
{
    const auto existing = targets();
    Findings findings;
    for (const auto& file : projectFiles()) {
        if (!file.path.ends_with(".md"))
            continue;
        for (auto& finding : checkLinkTargets(file.path, file.content, existing))
            findings.push_back(std::move(finding));
        for (auto& finding : checkNamedFiles(file.path, file.content, existing))
            findings.push_back(std::move(finding));
    }
    CHECK(noneOf(findings));
}

TEST_CASE("decisions are numbered without gaps")
{
    std::vector<std::string> names;
    for (const auto& file : projectFiles()) {
        if (file.path.starts_with("docs/decisions/"))
            names.push_back(fs::path(file.path).filename().string());
    }
    CHECK_FALSE(names.empty());
    const auto findings = checkNumbers(names);
    CHECK(noneOf(findings));
}

TEST_CASE("the read-me has the two commands and says what this is not")
{
    const auto readme = contentOf("README.md");
    CHECK(readme.find("scripts/run") != std::string::npos);
    CHECK(readme.find("scripts/test") != std::string::npos);
    CHECK(readme.find("nformation, not legal advice") != std::string::npos);
    CHECK(readme.find("GPL-3.0-or-later") != std::string::npos);
}

TEST_CASE("every package that setup installs is explained")
{
    const auto why = contentOf("docs/decisions/0001-dependencies.md");
    const auto list = contentOf("scripts/packages.txt");
    int looked = 0;
    for (const auto line : linesOf(list)) {
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto package = std::string(line.substr(line.find(' ') + 1));
        INFO(package);
        CHECK(why.find("`" + package + "`") != std::string::npos);
        ++looked;
    }
    CHECK(looked > 10);
}

TEST_CASE("planted dead links and bad numbers are found")
{
    const std::vector<std::string> existing = {"docs/a.md", "docs/a.md#the-first", "README.md"};
    CHECK(
        checkLinkTargets("docs/a.md", "[x](a.md) [y](../README.md) [z](https://example.org) [w](#the-first)", existing)
            .empty());
    CHECK(checkLinkTargets("docs/a.md", "one\n[x](b.md)", existing) ==
          Findings{{"docs/a.md", 2, "leads nowhere: b.md"}});
    CHECK(checkLinkTargets("docs/a.md", "[x](a.md#the-second)", existing).size() == 1);
    CHECK(checkLinkTargets("docs/a.md", "![picture](p.png)", existing).size() == 1);
    CHECK(checkLinkTargets("docs/a.md", "`[x](b.md)`\n```\n[x](b.md)\n```", existing).empty());
    CHECK(checkNamedFiles("docs/a.md", "`docs/a.md`, `a.md`, `docs/*.md`, `scripts run`", existing).empty());
    CHECK(checkNamedFiles("docs/a.md", "see `x` and\n`docs/b.md --all`", existing) ==
          Findings{{"docs/a.md", 2, "there is no docs/b.md"}});
    CHECK(anchorOf("What it's for: a, b") == "what-its-for-a-b");

    CHECK(checkNumbers({"0001-a.md", "0002-b.md"}).empty());
    CHECK(checkNumbers({"0001-a.md", "0003-b.md"}).size() == 1);
    CHECK(checkNumbers({"0001-a.md", "0001-b.md"}).size() == 1);
    CHECK(checkNumbers({"0002-a.md"}).size() == 1);
    CHECK(checkNumbers({"notes.md"}).size() == 1);
}

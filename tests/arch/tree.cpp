// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/tree.h"

#include "arch/finding.h"
#include "support/source_files.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace fs = std::filesystem;

namespace evenkeel::arch {

namespace {

bool isText(const fs::path& file)
{
    constexpr std::array<std::string_view, 7> binary = {".png", ".ico", ".sqlite", ".qm", ".wav", ".gz", ".zip"};
    return std::find(binary.begin(), binary.end(), file.extension().string()) == binary.end();
}

std::vector<File> readProject()
{
    std::vector<File> files;
    const auto top = topFolder();
    for (fs::recursive_directory_iterator it(top), end; it != end; ++it) {
        const auto name = it->path().filename().string();
        const bool atTop = it.depth() == 0;
        if (it->is_directory() && (name == ".git" || name == ".cache" || (atTop && name == "build"))) {
            it.disable_recursion_pending();
            continue;
        }
        if (!it->is_regular_file() || !isText(it->path()) || (atTop && name == ".git"))
            continue;
        files.push_back({fs::relative(it->path(), top).generic_string(), test::fileText(it->path())});
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

} // namespace

fs::path topFolder()
{
    return test::sourceFolder();
}

const std::vector<File>& projectFiles()
{
    static const std::vector<File> files = readProject();
    return files;
}

bool isCpp(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".h");
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

bool noneOf(const Findings& findings)
{
    for (const auto& finding : findings)
        std::cerr << finding << '\n';
    return findings.empty();
}

} // namespace evenkeel::arch

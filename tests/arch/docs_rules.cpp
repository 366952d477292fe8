// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/docs_rules.h"

#include "arch/tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <map>

namespace fs = std::filesystem;

namespace evenkeel::arch {

std::vector<Link> linksOf(std::string_view markdown)
{
    std::vector<Link> links;
    int number = 0;
    bool fenced = false;
    for (auto line : linesOf(markdown)) {
        ++number;
        if (line.starts_with("```"))
            fenced = !fenced;
        bool code = fenced;
        for (std::size_t i = 0; i + 1 < line.size(); ++i) {
            if (line[i] == '`' && !fenced)
                code = !code;
            const auto end = line.find(')', i);
            if (!code && line[i] == ']' && line[i + 1] == '(' && end != std::string_view::npos)
                links.push_back({number, std::string(line.substr(i + 2, end - i - 2))});
        }
    }
    return links;
}

std::string anchorOf(std::string_view heading)
{
    std::string anchor;
    for (const char c : heading) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '-' || c == '_' || byte >= 0x80)
            anchor += static_cast<char>(std::tolower(byte));
        else if (c == ' ')
            anchor += '-';
    }
    return anchor;
}

Findings checkLinkTargets(const std::string& document, std::string_view markdown,
                          const std::vector<std::string>& existing)
{
    Findings findings;
    for (const auto& link : linksOf(markdown)) {
        if (link.target.find("://") != std::string::npos || link.target.starts_with("mailto:"))
            continue;
        const auto target = link.target.starts_with('#')
                                ? document + link.target
                                : (fs::path(document).parent_path() / link.target).lexically_normal().generic_string();
        if (std::find(existing.begin(), existing.end(), target) == existing.end())
            findings.push_back({document, link.line, "leads nowhere: " + link.target});
    }
    return findings;
}

Findings checkNamedFiles(const std::string& document, std::string_view markdown,
                         const std::vector<std::string>& existing)
{
    constexpr std::array<std::string_view, 6> tops = {"src/", "ui/", "tests/", "scripts/", "resources/", "docs/"};
    Findings findings;
    int number = 0;
    for (const auto line : linesOf(markdown)) {
        ++number;
        for (auto open = line.find('`'); open != std::string_view::npos;) {
            const auto close = line.find('`', open + 1);
            if (close == std::string_view::npos)
                break;
            const auto code = line.substr(open + 1, close - open - 1);
            const auto name = std::string(code.substr(0, code.find(' ')));
            const bool ours = std::any_of(tops.begin(), tops.end(), [&](auto top) { return name.starts_with(top); });
            const bool pattern = name.find_first_of("*<>{") != std::string::npos;
            if (ours && !pattern && std::find(existing.begin(), existing.end(), name) == existing.end())
                findings.push_back({document, number, "there is no " + name});
            open = line.find('`', close + 1);
        }
    }
    return findings;
}

Findings checkNumbers(const std::vector<std::string>& fileNames)
{
    Findings findings;
    std::map<int, std::string> byNumber;
    for (const auto& name : fileNames) {
        const bool numbered = name.size() > 5 && name[4] == '-' &&
                              std::all_of(name.begin(), name.begin() + 4,
                                          [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
        if (!numbered) {
            findings.push_back({name, 0, "no number of four digits in front"});
            continue;
        }
        const auto [entry, isNew] = byNumber.emplace(std::stoi(name.substr(0, 4)), name);
        if (!isNew)
            findings.push_back({name, 0, "has the number of " + entry->second});
    }
    int expected = 0;
    for (const auto& [number, name] : byNumber) {
        if (number != ++expected) {
            findings.push_back({name, 0, "a number before it is missing"});
            expected = number;
        }
    }
    return findings;
}

} // namespace evenkeel::arch

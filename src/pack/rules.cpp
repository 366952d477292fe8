// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/rules.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace evenkeel::pack {

namespace {

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isReservedName(std::string_view id)
{
    constexpr std::array<std::string_view, 4> plain = {"con", "prn", "aux", "nul"};
    if (std::find(plain.begin(), plain.end(), id) != plain.end())
        return true;
    return id.size() == 4 && (id.starts_with("com") || id.starts_with("lpt")) && isDigit(id[3]);
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    const auto begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(space) - begin + 1);
}

} // namespace

bool isId(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '-')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isLower(c) || isDigit(c) || c == '-'; }) &&
           !isReservedName(text);
}

bool isFieldName(std::string_view text)
{
    if (text.empty() || text.size() > 32 || !isLower(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return isLower(c) || isDigit(c) || c == '_'; });
}

bool isLanguageTag(std::string_view text)
{
    const auto language = text.substr(0, text.find('-'));
    if (language.size() < 2 || language.size() > 3 || !std::all_of(language.begin(), language.end(), isLower))
        return false;
    text.remove_prefix(language.size());
    const bool hasScript =
        text.size() >= 5 && isUpper(text[1]) && std::all_of(text.begin() + 2, text.begin() + 5, isLower);
    if (hasScript) // such as "-Hant"
        text.remove_prefix(5);
    if (text.empty())
        return true;
    if (text.front() != '-')
        return false;
    text.remove_prefix(1);
    return (text.size() == 2 && std::all_of(text.begin(), text.end(), isUpper)) ||
           (text.size() == 3 && std::all_of(text.begin(), text.end(), isDigit));
}

bool isAddressOrPath(std::string_view text)
{
    const std::string t = lowered(trimmed(text));
    constexpr std::array<std::string_view, 6> roots = {"../", "..\\", "./", ".\\", "~/", "\\\\"};
    for (const auto root : roots)
        if (t.starts_with(root))
            return true;
    constexpr std::array<std::string_view, 3> schemes = {"file:", "javascript:", "data:"};
    for (const auto scheme : schemes) // "Data: none" is words
        if (t.starts_with(scheme) && t.size() > scheme.size() && t[scheme.size()] != ' ')
            return true;
    if (t.size() >= 2 && t[0] == '/' && t[1] != ' ')
        return true;
    if (t.size() >= 3 && isLower(t[0]) && t[1] == ':' && (t[2] == '\\' || t[2] == '/'))
        return true;
    const bool oneWord = t.find_first_of(" \t\r\n") == std::string::npos;
    return oneWord && (t.find("://") != std::string::npos || t.starts_with("www."));
}

std::string pointerToken(std::string_view key)
{
    std::string out;
    out.reserve(key.size());
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace evenkeel::pack

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arch/cpp_text.h"

#include "arch/tree.h"

#include <algorithm>
#include <cctype>

namespace evenkeel::arch {

namespace {

bool isWordChar(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

void blank(std::string& text, std::size_t from, std::size_t to)
{
    for (auto i = from; i < to; ++i) {
        if (text[i] != '\n')
            text[i] = ' ';
    }
}

/// The end of the literal whose opening quote is at `open`: the place of its closing quote.
std::size_t closingQuote(std::string_view source, std::size_t open)
{
    auto i = open + 1;
    while (i < source.size() && source[i] != source[open] && source[i] != '\n')
        i += source[i] == '\\' ? 2 : 1;
    return std::min(i, source.size());
}

/// The same for a raw string, whose R stands before `open`.
std::size_t closingRaw(std::string_view source, std::size_t open)
{
    const auto paren = source.find('(', open);
    if (paren == std::string_view::npos)
        return source.size();
    const auto mark = ")" + std::string(source.substr(open + 1, paren - open - 1)) + '"';
    const auto end = source.find(mark, paren);
    return end == std::string_view::npos ? source.size() : end + mark.size() - 1;
}

} // namespace

CppText readCpp(std::string_view source)
{
    CppText out{std::string(source), std::string(source)};
    for (std::size_t i = 0; i < source.size(); ++i) {
        const auto rest = source.substr(i);
        if (rest.starts_with("//") || rest.starts_with("/*")) {
            const bool line = rest[1] == '/';
            auto end = source.find(line ? "\n" : "*/", i + 2);
            end = end == std::string_view::npos ? source.size() : end + (line ? 0 : 2);
            blank(out.withoutComments, i, end);
            blank(out.codeOnly, i, end);
            i = end - (line && end < source.size() ? 0 : 1);
        } else if (source[i] == '"' || (source[i] == '\'' && (i == 0 || !isWordChar(source[i - 1])))) {
            const bool raw = source[i] == '"' && i > 0 && source[i - 1] == 'R';
            const auto end = raw ? closingRaw(source, i) : closingQuote(source, i);
            blank(out.codeOnly, i + 1, end);
            i = end;
        }
    }
    return out;
}

std::vector<Include> includesOf(std::string_view source)
{
    const auto text = readCpp(source).withoutComments;
    std::vector<Include> includes;
    int number = 0;
    for (auto line : linesOf(text)) {
        ++number;
        const auto skipSpace = [&line] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
        skipSpace();
        if (!line.starts_with('#'))
            continue;
        line.remove_prefix(1);
        skipSpace();
        if (!line.starts_with("include"))
            continue;
        line.remove_prefix(std::string_view("include").size());
        skipSpace();
        if (line.empty())
            continue;
        const bool angled = line.front() == '<';
        const auto end = line.find(angled ? '>' : '"', 1);
        if (end != std::string_view::npos)
            includes.push_back({number, std::string(line.substr(1, end - 1)), angled});
    }
    return includes;
}

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from)
{
    for (auto at = text.find(word, from); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const auto after = at + word.size();
        if ((at == 0 || !isWordChar(text[at - 1])) && (after >= text.size() || !isWordChar(text[after])))
            return at;
    }
    return std::string_view::npos;
}

int lineAt(std::string_view text, std::size_t position)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
}

} // namespace evenkeel::arch

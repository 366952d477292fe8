// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folded.h"

#include "pack/rules.h"
#include "search/fold.h"

namespace evenkeel::exchange {

namespace {

void appendUtf8(char32_t c, std::string& to)
{
    const auto tail = [&](int shift) { to += static_cast<char>(0x80U | ((c >> shift) & 0x3fU)); };
    if (c < 0x80) {
        to += static_cast<char>(c);
    } else if (c < 0x800) {
        to += static_cast<char>(0xc0U | (c >> 6));
        tail(0);
    } else if (c < 0x10000) {
        to += static_cast<char>(0xe0U | (c >> 12));
        tail(6);
        tail(0);
    } else {
        to += static_cast<char>(0xf0U | (c >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

std::string foldedWords(std::string_view utf8)
{
    std::string out;
    std::u32string letters;
    bool apart = false;
    while (!utf8.empty()) {
        const char32_t c = search::takeChar(utf8);
        const auto kind = search::kindOf(c);
        if (kind == search::CharKind::Ignored)
            continue;
        if (kind == search::CharKind::Separator) {
            apart = !out.empty();
            continue;
        }
        if (apart)
            out += ' ';
        apart = false;
        letters.clear();
        search::appendFolded(c, letters);
        for (const char32_t letter : letters)
            appendUtf8(letter, out);
    }
    return out;
}

std::string idFrom(std::string_view utf8)
{
    constexpr std::size_t most = 60; // leaves room for a number that tells it from another one
    std::string id;
    for (const char c : foldedWords(utf8)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.size() > most)
        id.resize(most);
    while (id.ends_with('-'))
        id.pop_back();
    if (id.empty())
        return "line";
    return pack::isId(id) ? id : id + "-line"; // such as "con", which a file system keeps for itself
}

} // namespace evenkeel::exchange

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/search_words.h"

#include "search/words.h"

namespace evenkeel::store {

namespace {

void appendUtf8(char32_t c, std::string& to)
{
    const auto put = [&](char32_t byte) { to += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

} // namespace

std::vector<std::string> foldedWords(std::string_view utf8, std::size_t limit)
{
    std::vector<std::string> words;
    for (const auto& word : search::wordsOf(utf8, limit)) {
        auto& out = words.emplace_back();
        for (const char32_t c : word)
            appendUtf8(c, out);
    }
    return words;
}

std::string foldedText(std::string_view utf8, std::size_t limit)
{
    std::string text;
    for (const auto& word : foldedWords(utf8, limit)) {
        if (!text.empty())
            text += ' ';
        text += word;
    }
    return text;
}

} // namespace evenkeel::store

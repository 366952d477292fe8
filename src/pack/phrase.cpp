// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pack/phrase.h"

#include "base/text.h"

namespace evenkeel::pack {

namespace {

char32_t lower(char32_t c)
{
    const bool shifted = (c >= U'A' && c <= U'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) // Latin
                         || (c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f);      // Greek, Cyrillic
    if (shifted)
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    // In Latin Extended-A capitals and small letters take turns; the parity changes twice.
    const bool capitalsOdd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
    if (c >= 0x100 && c <= 0x17e && c != 0x130 && c != 0x131 && c != 0x138 && c != 0x149 && c != 0x178)
        return (c % 2 == 1) == capitalsOdd ? c + 1 : c;
    return c;
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == 0xa0 || c == 0x202f;
}

bool isWord(char32_t c)
{
    if (c < 0x80)
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool punctuation = c < 0xc0 || c == 0xd7 || c == 0xf7 || (c >= 0x2000 && c <= 0x2bff) ||
                             (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff0f);
    return !punctuation;
}

} // namespace

std::u32string foldedPhrase(std::string_view utf8)
{
    std::u32string out;
    for (const char32_t c : text::codePoints(utf8)) {
        if (!isSpace(c))
            out += c == 0x2019 || c == 0x2bc ? U'\'' : lower(c);
        else if (!out.empty() && out.back() != U' ')
            out += U' ';
    }
    if (!out.empty() && out.back() == U' ')
        out.pop_back();
    return out;
}

bool containsPhrase(std::u32string_view text, std::u32string_view phrase)
{
    if (phrase.empty())
        return false;
    for (auto i = text.find(phrase); i != std::u32string_view::npos; i = text.find(phrase, i + 1)) {
        const auto end = i + phrase.size();
        const bool startsWord = i == 0 || !isWord(text[i - 1]) || !isWord(phrase.front());
        const bool endsWord = end == text.size() || !isWord(text[end]) || !isWord(phrase.back());
        if (startsWord && endsWord)
            return true;
    }
    return false;
}

} // namespace evenkeel::pack

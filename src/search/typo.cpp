// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/typo.h"

#include <algorithm>

namespace evenkeel::search {

std::uint64_t letterMask(std::u32string_view word)
{
    std::uint64_t mask = 0;
    for (const char32_t c : word) {
        unsigned bit = 0;
        if (c >= 'a' && c <= 'z')
            bit = c - 'a';
        else if (c >= '0' && c <= '9')
            bit = 26 + (c - '0');
        else
            bit = 36 + c % 28;
        mask |= std::uint64_t{1} << bit;
    }
    return mask;
}

int tolerance(std::size_t length)
{
    return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

bool isNumber(std::u32string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char32_t c) { return c >= '0' && c <= '9'; });
}

TypoMeter::TypoMeter(std::u32string_view typed)
    : m_typed(typed)
    , m_lastBit(std::uint64_t{1} << (typed.size() - 1))
    , m_length(static_cast<int>(typed.size()))
{
    std::uint64_t bit = 1;
    for (const char32_t c : typed) {
        if (c < m_ascii.size()) {
            m_ascii[c] |= bit;
        } else {
            const auto known =
                std::find_if(m_others.begin(), m_others.end(), [c](const auto& other) { return other.first == c; });
            if (known == m_others.end())
                m_others.emplace_back(c, bit);
            else
                known->second |= bit;
        }
        bit <<= 1U;
    }
}

std::uint64_t TypoMeter::positions(char32_t c) const
{
    if (c < m_ascii.size())
        return m_ascii[c];
    for (const auto& [other, bits] : m_others)
        if (other == c)
            return bits;
    return 0;
}

bool TypoMeter::mayBegin(std::u32string_view word, int typos) const
{
    // One letter stays out between two pieces: swapped neighbours must not spoil both.
    const std::u32string_view typed = m_typed;
    const auto most = static_cast<std::size_t>(typos);
    const auto pieces = most + 1;
    if (typed.size() < 2 * pieces)
        return true;
    const auto letters = typed.size() - most; // in all pieces together
    std::size_t start = 0;
    for (std::size_t p = 0; p < pieces; ++p) {
        const auto length = letters / pieces + (p < letters % pieces ? 1 : 0);
        const auto piece = typed.substr(start, length);
        const auto last = std::min(start + most + length, word.size());
        for (auto at = start - std::min(start, most); at + length <= last; ++at)
            if (word[at] == piece.front() && word.substr(at, length) == piece)
                return true;
        start += length + 1;
    }
    return false;
}

// One column of the distance matrix a step. Bit i of a word says something of row i + 1: `up` and `down` whether the
// value is one more or one less than in the row above, `zero` whether the diagonal step into it costs nothing.
TypoMeter::Distance TypoMeter::to(std::u32string_view word) const
{
    std::uint64_t up = ~std::uint64_t{0};
    std::uint64_t down = 0;
    std::uint64_t zero = 0;
    std::uint64_t before = 0;
    int value = m_length;
    int least = value;
    for (const char32_t c : word) {
        const std::uint64_t same = positions(c);
        const std::uint64_t swapped = ((~zero & same) << 1U) & before;
        zero = (((same & up) + up) ^ up) | same | down | swapped;
        std::uint64_t more = down | ~(zero | up);
        std::uint64_t less = zero & up;
        if ((more & m_lastBit) != 0)
            ++value;
        else if ((less & m_lastBit) != 0)
            --value;
        least = std::min(least, value);
        more = (more << 1U) | 1U;
        less <<= 1U;
        up = less | ~(zero | more);
        down = more & zero;
        before = same;
    }
    return {value, least};
}

} // namespace evenkeel::search

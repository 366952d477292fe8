// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace evenkeel::search {

/// Which characters occur in a word, one bit each; characters beyond a–z and 0–9 share 28 bits.
[[nodiscard]] std::uint64_t letterMask(std::u32string_view word);

/// How many typos a typed word of this length may have. Numbers must be right.
[[nodiscard]] int tolerance(std::size_t length);
[[nodiscard]] bool isNumber(std::u32string_view word);

/// Counts typos between one typed word and many others. A typo is a wrong, missing or additional character, or two
/// neighbours swapped (optimal string alignment, bit-parallel after Hyyrö 2003).
class TypoMeter
{
  public:
    /// `typed` has 1 to 64 characters.
    explicit TypoMeter(std::u32string_view typed);

    struct Distance
    {
        int whole = 0;  ///< to the word
        int prefix = 0; ///< to the nearest beginning of the word
    };
    [[nodiscard]] Distance to(std::u32string_view word) const;

    /// False only if `word` has no beginning within `typos` of the typed word. Quick: so many typos leave one of the
    /// typed word's pieces whole, and move it by so many places at most.
    [[nodiscard]] bool mayBegin(std::u32string_view word, int typos) const;

  private:
    [[nodiscard]] std::uint64_t positions(char32_t) const;

    std::u32string m_typed;
    std::array<std::uint64_t, 128> m_ascii{};
    std::vector<std::pair<char32_t, std::uint64_t>> m_others;
    std::uint64_t m_lastBit = 0;
    int m_length = 0;
};

} // namespace evenkeel::search

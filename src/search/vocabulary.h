// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace evenkeel::search {

/// A word of the index that a typed word may stand for, and how good a guess it is.
struct Candidate
{
    std::uint32_t word = 0;
    float quality = 1;  ///< 0–1
    bool strict = true; ///< as typed, no guess
};

/// All words of an index, sorted, so that the words with one beginning stand side by side.
class Vocabulary
{
  public:
    Vocabulary() = default;
    /// Words are distinct and sorted by code points.
    explicit Vocabulary(const std::vector<std::u32string_view>& sorted);

    [[nodiscard]] std::size_t size() const { return m_masks.size(); }
    [[nodiscard]] std::u32string_view word(std::size_t) const;

    /// The word itself and, if `asPrefix`, every word that begins with it.
    void addStrict(std::u32string_view typed, bool asPrefix, std::vector<Candidate>& to) const;

    /// Guesses that addStrict() does not give: words within the tolerated typos, as a whole or, if `asPrefix`, in
    /// their beginning; without `asPrefix` also longer words that begin with `typed` (from three characters on).
    void addGuesses(std::u32string_view typed, bool asPrefix, std::vector<Candidate>& to) const;

  private:
    [[nodiscard]] std::pair<std::size_t, std::size_t> prefixRange(std::u32string_view) const;

    std::u32string m_letters; ///< all words, one after the other
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint64_t> m_masks;  ///< letterMask() of each word
    std::vector<std::uint64_t> m_heads3; ///< of its first three letters
    std::vector<std::uint64_t> m_heads5; ///< of its first five
};

} // namespace evenkeel::search

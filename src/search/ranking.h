// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"
#include "search/matching.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel::search {

/// What ranking knows of a document beside its words. Names are numbered by the index; 0 is "none".
struct Traits
{
    std::uint32_t step = 0;
    std::uint32_t situation = 0;
    std::int8_t moodMin = 1;
    std::int8_t moodMax = 5;
    friend auto operator<=>(const Traits&, const Traits&) = default;
};

/// A Context with its names as numbers.
struct NumberedContext
{
    std::uint32_t step = 0;
    std::uint32_t situation = 0;
    int mood = 0;
    const std::vector<std::uint32_t>* recency = nullptr;
    const std::vector<std::uint32_t>* uses = nullptr;
};

/// How well a document fits what is going on, 1 to about 1.8; multiplies the score of its words.
[[nodiscard]] float contextFactor(const Traits&, const NumberedContext&);

/// Keeps the best `limit` documents of those offered, in any order.
///
/// Better is: more words found, more of them as typed, a clearly higher score, used more recently, used more often,
/// a slightly higher score, an earlier place in the pack.
class Podium
{
  public:
    Podium(std::size_t limit, const NumberedContext&);

    /// `score` is the match's with the context in it.
    void offer(const Match&, float score);
    [[nodiscard]] std::vector<Hit> take();

  private:
    struct Place
    {
        std::uint16_t found = 0; ///< words and strict in one number
        std::int32_t step = 0;   ///< of the score
        std::uint32_t recency = 0;
        std::uint32_t uses = 0;
        float score = 0;
        std::uint32_t document = 0;
    };
    static bool better(const Place&, const Place&);

    std::size_t m_limit;
    const NumberedContext& m_context;
    std::vector<Place> m_places; ///< a heap with the worst on top once it is full
};

} // namespace evenkeel::search

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"
#include "search/matching.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

namespace evenkeel::search {

/// What ranking knows of a document beside its words. Names are numbered by the index; 0 is "none".
struct Traits
{
    std::uint32_t step = 0;
    std::uint32_t situation = 0;
    std::int8_t moodMin = 1;
    std::int8_t moodMax = 5;
    friend bool operator<(const Traits& a, const Traits& b)
    {
        return std::tie(a.step, a.situation, a.moodMin, a.moodMax) <
               std::tie(b.step, b.situation, b.moodMin, b.moodMax);
    }
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
    void offer(const Match& match, float score)
    {
        const auto rank = rankOf(match, score);
        if (rank >= m_leastRank)
            consider(match.document, rank, score);
    }
    [[nodiscard]] std::vector<Hit> take();

  private:
    struct Place
    {
        std::uint64_t rank = 0;
        std::uint32_t recency = 0;
        std::uint32_t uses = 0;
        float score = 0;
        std::uint32_t document = 0;
    };
    static constexpr float kScoreSteps = 24; ///< scores within one step are as good as equal
    static constexpr float kMaxScore = 1e6F;

    /// Words found, words as typed and the step of the score, in one number.
    static std::uint64_t rankOf(const Match& match, float score)
    {
        const auto found = std::uint64_t{match.words} << 40U | std::uint64_t{match.strict} << 32U;
        return found | static_cast<std::uint32_t>(std::min(score, kMaxScore) * kScoreSteps);
    }
    static bool better(const Place&, const Place&);
    void consider(std::uint32_t document, std::uint64_t rank, float score);

    std::size_t m_limit;
    const NumberedContext& m_context;
    std::uint64_t m_leastRank = 0; ///< what is below has no place any more
    std::vector<Place> m_places;   ///< a heap with the worst on top once it is full
};

} // namespace evenkeel::search

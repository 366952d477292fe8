// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/review.h"

#include <algorithm>

namespace evenkeel::call {

std::optional<Total> total(const std::vector<pack::Criterion>& scorecard, const event::Scores& scores)
{
    std::int64_t sum = 0, weights = 0;
    Total out;
    for (const auto& criterion : scorecard) {
        const auto given = scores.find(criterion.id);
        if (given == scores.end() || !given->second)
            continue;
        const int score = std::clamp(*given->second, kLeastScore, kMostScore);
        sum += std::int64_t{criterion.weight} * (score - kLeastScore) * 100;
        weights += std::int64_t{criterion.weight} * (kMostScore - kLeastScore);
        out.failed = out.failed || (criterion.critical && score <= kLowScore);
    }
    if (weights <= 0)
        return std::nullopt;
    out.points = static_cast<int>((2 * sum + weights) / (2 * weights));
    out.score = out.failed ? 0 : out.points;
    return out;
}

bool needsComment(const pack::Criterion& criterion, const std::optional<int>& score)
{
    return score && *score < criterion.commentBelow;
}

bool isCurrent(const Facts& facts, const Review& review)
{
    return std::none_of(facts.reviews.begin(), facts.reviews.end(), [&](const Review& other) {
        return other.seq > review.seq && other.scored.by == review.scored.by;
    });
}

std::vector<const Review*> currentReviews(const Facts& facts)
{
    std::vector<const Review*> current;
    for (const auto& review : facts.reviews)
        if (isCurrent(facts, review))
            current.push_back(&review);
    return current;
}

bool isDisputed(const Review& review)
{
    return review.answer == ReviewAnswer::Disputed && review.settledSeq == 0;
}

Millis answerUntil(const Review& review)
{
    return review.at + std::chrono::days{review.scored.answerDays};
}

bool awaitsAnswer(const Facts& facts, const Review& review, Millis now)
{
    return review.answer == ReviewAnswer::None && now <= answerUntil(review) && isCurrent(facts, review);
}

} // namespace evenkeel::call

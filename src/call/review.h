// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/state.h"
#include "pack/pack.h"

#include <optional>
#include <vector>

/// What follows from the scores of a call.
namespace evenkeel::call {

inline constexpr int kLeastScore = 1, kMostScore = 5;
inline constexpr int kLowScore = 2; ///< up to this a critical criterion fails the call

struct Total
{
    int score = 0;       ///< 0–100; 0 when the call failed
    int points = 0;      ///< 0–100: what the weights alone give
    bool failed = false; ///< a critical criterion was scored low
    friend bool operator==(const Total&, const Total&) = default;
};

/// The mean by weight of the criteria that have a score, each of which goes from 0 (a 1) to 100 (a 5), rounded; what
/// does not apply is left out, and so is a score for something that is not on the scorecard. Nothing, if no criterion
/// is left.
[[nodiscard]] std::optional<Total> total(const std::vector<pack::Criterion>& scorecard, const event::Scores& scores);

/// True if `score` on this criterion may not stand without a comment.
[[nodiscard]] bool needsComment(const pack::Criterion& criterion, const std::optional<int>& score);

/// No later review by the same rater took its place.
[[nodiscard]] bool isCurrent(const Facts&, const Review&);
/// The latest review of each rater, the newest last: what counts.
[[nodiscard]] std::vector<const Review*> currentReviews(const Facts&);
/// The agent disputes it and nobody has settled that.
[[nodiscard]] bool isDisputed(const Review&);
/// Until when the agent may answer it, since the start of the call.
[[nodiscard]] Millis answerUntil(const Review&);
/// It counts, the agent has not answered, and there is time left to.
[[nodiscard]] bool awaitsAnswer(const Facts&, const Review&, Millis now);

} // namespace evenkeel::call

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/review.h"
#include "practice/practice.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace evenkeel::practice {

/// How a practice call came out. The first two are won.
enum class Verdict {
    Calmed,    ///< it ended with the caller calm
    Ended,     ///< the agent ended it as the policy allows, for conduct that the caller showed
    Left,      ///< the caller hung up
    Unsettled, ///< it ended, and the caller is still angry
    Broken,    ///< it ended past the protocol: overridden, hung up, or with conduct open; or a warning was for nothing
    Missed,    ///< the caller told of a danger, and nobody raised it
    Open       ///< it has not ended
};
[[nodiscard]] std::string_view name(Verdict);
[[nodiscard]] inline bool isWon(Verdict verdict)
{
    return verdict == Verdict::Calmed || verdict == Verdict::Ended;
}

inline constexpr std::size_t kMoments = 6;

struct Outcome
{
    Verdict verdict = Verdict::Open;
    int start = 0, worst = 0, end = 0; ///< temper
    call::event::Scores scores;        ///< of every criterion of the scorecard
    std::optional<call::Total> total;  ///< empty: nothing could be scored
    std::vector<Moment> moments;       ///< the strongest, at most kMoments, in the order of time
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Scored by the pack's scorecard: a criterion gets 1 and up to 4 for the share of its shown_by that happened, those
/// left out that could not happen in this call, and loses 2 for each time that something of its spoilt_by happened, but
/// not below 1. Without shown_by it starts at 5. It does not apply if it names nothing that could happen; nor, where
/// the scorecard allows that, if it was not shown in a call that conduct or a danger cut short.
[[nodiscard]] Outcome outcomeOf(const Practice& practice);

} // namespace evenkeel::practice

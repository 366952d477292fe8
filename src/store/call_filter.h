// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace evenkeel::store {

/// How far a call went up the ladder of its policy.
enum class Reached {
    Anything,
    Nothing,    ///< no warning, and no end by the agent
    Warned,     ///< at least one warning, however the call ended
    Ended,      ///< the agent ended it as the policy allows
    Overridden, ///< the agent ended it without
};

/// By the score of the latest review, 0–100.
enum class ScoreBand {
    Any,
    None,   ///< not scored
    Low,    ///< below 60
    Middle, ///< from 60
    High,   ///< from 80
};
inline constexpr int kMiddleScore = 60;
inline constexpr int kHighScore = 80;
[[nodiscard]] ScoreBand bandOf(const std::optional<int>& score);

/// By the length of a call that is over; a live one has none.
enum class LengthBand {
    Any,
    Short,  ///< under 3 minutes
    Middle, ///< from 3 minutes
    Long,   ///< from 10 minutes
};
inline constexpr std::chrono::minutes kMiddleLength{3};
inline constexpr std::chrono::minutes kLongLength{10};
[[nodiscard]] LengthBand bandOf(const std::optional<Millis>& length);

enum class CallOrder {
    Newest,
    BestMatch, ///< of the newest 2,000 that match; needs a text, and has one page
};

/// Which calls to list. What is left empty asks nothing; the rest holds together.
struct CallFilter
{
    std::string agent;
    std::optional<Timestamp> from, to; ///< began in [from, to)
    std::string outcome, situation;    ///< ids of the pack
    std::optional<int> moodPeak;       ///< 1–5: the caller sounded so at worst
    std::optional<int> moodEnd;        ///< 1–5: and so at the end
    Reached reached = Reached::Anything;
    bool unreviewed = false; ///< has to be reviewed and was not yet
    ScoreBand score = ScoreBand::Any;
    LengthBand length = LengthBand::Any;
    /// As people type it; never an error. Each word must occur in what was noted or said in the call; words between
    /// quotation marks one after the other; of the last one the beginning will do. Finds no live call.
    std::string text;
    CallOrder order = CallOrder::Newest;
    std::optional<std::int64_t> beforeOrd; ///< keyset: only calls older than this one
    std::string beforeId;                  ///< the same by the call's id
    int limit = 50;                        ///< 1–1000
    friend bool operator==(const CallFilter&, const CallFilter&) = default;
};

} // namespace evenkeel::store

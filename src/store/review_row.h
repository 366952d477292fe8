// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "call/event.h"
#include "call/state.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::store {

/// A row of the table `reviews`.
struct ReviewRow
{
    std::string call;
    std::int64_t seq = 0; ///< of its event in that call
    std::string agent;    ///< of the call
    Timestamp callAt{};   ///< when the call began
    std::string rater;
    Timestamp at{};
    int score = 0; ///< 0–100
    bool failed = false;
    call::event::Scores scores;
    bool current = false; ///< no later one by the same rater
    call::ReviewAnswer answer = call::ReviewAnswer::None;
    Timestamp answerUntil{};
    bool settled = false; ///< a dispute that was settled
    friend bool operator==(const ReviewRow&, const ReviewRow&) = default;
};

/// In the order of their events. `entries` are all of the call, `facts` their fold.
[[nodiscard]] std::vector<ReviewRow> makeReviews(std::span<const call::LogEntry> entries, const call::Facts& facts);

/// As the table has them: a JSON object with sorted keys.
[[nodiscard]] std::string scoresText(const call::event::Scores&);
/// What is no score in it is left out.
[[nodiscard]] call::event::Scores scoresFrom(const std::string& text);

} // namespace evenkeel::store

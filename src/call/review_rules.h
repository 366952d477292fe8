// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/command.h"
#include "call/event.h"
#include "call/machine.h"
#include "call/state.h"

#include <vector>

/// The rules for reviews: who may score a call, and how its agent answers. Inside this room only.
namespace evenkeel::call {

/// The score, the note that the call was reviewed when it is the first one, and what it settles: a disputed review that
/// is named, or the rater's own. Refuses with call.still-live, .missed, .rater-missing, .own-call (an agent scores
/// nobody's call but others'), .no-scorecard, .too-long, and with the ids concerned as detail: .unknown-criterion,
/// .score-range, .review-incomplete, .must-apply, .comment-missing; .nothing-scored, .unknown-review, .not-disputed.
[[nodiscard]] Result<std::vector<Event>> scoring(const Rules&, const State&, const command::ScoreReview&, Millis now);

/// Refuses with call.unknown-review, .not-agents-call, .answer-given, .review-replaced, .answer-late.
[[nodiscard]] Result<Event> acknowledging(const Facts&, const command::AcknowledgeReview&, Millis now);

/// Refuses as acknowledging() does, and with call.review-final (it settled a dispute), .dispute-empty, .too-long.
[[nodiscard]] Result<Event> disputing(const Facts&, const command::DisputeReview&, Millis now);

/// Refuses with call.unknown-review, .rater-missing, .own-call, .not-disputed, .stand-reason-missing, .too-long.
[[nodiscard]] Result<Event> upholding(const Facts&, const command::UpholdReview&);

} // namespace evenkeel::call

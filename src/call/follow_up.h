// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/command.h"
#include "call/event.h"
#include "call/machine.h"
#include "call/state.h"

/// The rules for what outlives a call: escalations with their follow-up, and notes for the next handler. Whether the
/// call still takes them is decided by decide(). Inside this room only. All may refuse with call.too-long.
namespace evenkeel::call {

/// Refuses with call.escalation-incomplete (detail: "problem", "to"), .unknown-route, .due-range (no day from today on,
/// or one that is more than kLongestDue away).
[[nodiscard]] Result<Event> escalation(const Rules&, const command::RaiseEscalation&);

/// Refuses with call.unknown-follow-up, .follow-up-closed, .result-missing.
[[nodiscard]] Result<Event> closing(const Facts&, const command::CloseFollowUp&);

/// Refuses with call.unknown-follow-up, .follow-up-open.
[[nodiscard]] Result<Event> reopening(const Facts&, const command::ReopenFollowUp&);

/// Refuses with call.no-number (a note about nobody would never be found), .empty-note, .review-date-missing,
/// .review-range (not after today, or more than kLongestReview away).
[[nodiscard]] Result<Event> callerNote(const Facts&, const command::NoteCaller&);

/// Refuses with call.unknown-note; one that was withdrawn already is unknown, too.
[[nodiscard]] Result<Event> withdrawal(const Facts&, const command::WithdrawNote&);

} // namespace evenkeel::call

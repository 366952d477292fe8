// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/command.h"
#include "call/event.h"
#include "call/state.h"
#include "pack/pack.h"

#include <span>
#include <vector>

namespace evenkeel::call {

/// The rules that one call runs under; both outlive it and never change during it.
struct Rules
{
    const pack::Pack& pack;
    const protocol::Policy& policy;
};

/// What follows from `command` at `now` (since the call's start). Refuses with: call.not-started, .already-started,
/// .ended, .unknown-step, .unknown-guide, .unknown-line, .unknown-situation, .unknown-field, .missing-fields (detail
/// lists them), .mood-range, .rating-range, .empty-note, .too-long, .not-held, .already-held, .nothing-to-undo,
/// .already-wrapped-up, .unknown-choice, .not-silent, .already-silent, those of call/follow_up.h and
/// call/review_rules.h, and every protocol.* key.
/// WrapUp on a live call ends it in the ordinary way first (protocol::command::Finish).
[[nodiscard]] Result<std::vector<Event>> decide(const Rules&, const State&, const Command&, Millis now);

[[nodiscard]] State apply(State, const Event&, Millis at);
[[nodiscard]] State fold(const std::vector<LogEntry>&);
/// For each entry: false if it is an act that was taken back.
[[nodiscard]] std::vector<bool> standing(std::span<const LogEntry>);

} // namespace evenkeel::call

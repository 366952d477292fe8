// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/command.h"
#include "protocol/event.h"
#include "protocol/policy.h"
#include "protocol/state.h"

#include <optional>
#include <string_view>
#include <vector>

/// The warning and hang-up machine: pure functions over a policy and a fold of events. docs/protocol.md has the rules.
namespace evenkeel::protocol {

/// The stage that the screen and the log speak of, derived from the state.
enum class Phase { Live, Breach, Redirected, Permission, Warned, EndReady, Safety, RecordDue, Recovery, Closed };
[[nodiscard]] std::string_view name(Phase);

/// What follows from `command` at `now` (counted from the call's start, never going back), time-outs that fell due
/// included. Refuses with Errc::Refused and a key that names the missing step:
/// protocol.no-breach, .redirect-first, .permission-first, .permission-pending, .permission-not-needed,
/// .no-request (an answer that nobody asked for), .warning-first, .persisting-breach-first (a second warning or an end
/// needs conduct after the latest warning), .safety-clear-first, .no-safety, .policy-forbids, .reason-needed,
/// .statement-first, .ended, .not-ended, .record-incomplete (detail lists the fields), .record-not-due,
/// .recovery-not-due, .clarify (directed_only, and the conduct was not aimed at the agent).
[[nodiscard]] Result<std::vector<Event>> decide(const Policy&, const State&, const Command&, Millis now);

/// Never fails and never judges.
[[nodiscard]] State apply(State, const Event&, Millis at);

/// The next moment at which time alone changes something (a permission times out, the time limit is reached); empty
/// when nothing is running. decide() with command::Tick at that moment yields the events.
[[nodiscard]] std::optional<Millis> nextDue(const Policy&, const State&);

[[nodiscard]] Phase phase(const Policy&, const State&, Millis now);

/// Warnings that count for `category` under the policy's count_scope, those carried over included.
[[nodiscard]] int warningsCounted(const Policy&, const State&, Category);
/// True if a warning may be given as far as permission goes: none needed, or granted and not used up, or timed out
/// under a fallback that allows.
[[nodiscard]] bool permissionInHand(const Policy&, const State&);
/// True if the open conduct may be answered by ending at once: an immediate category, or the time limit was reached.
[[nodiscard]] bool endsAtOnce(const Policy&, const State&);
[[nodiscard]] bool recordDue(const State&);
[[nodiscard]] bool reviewDue(const State&);
/// Zero when no recovery is running.
[[nodiscard]] Millis recoveryLeft(const Policy&, const State&, Millis now);

} // namespace evenkeel::protocol

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/machine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A logged call under other rules than those that it was led by.
namespace evenkeel::call {

/// Something that was done in the call and that the other rules refuse.
struct Refusal
{
    std::int64_t seq = 0; ///< of the entry
    Millis at{};
    std::string kind; ///< of its event
    Error error;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

struct Retrial
{
    int acts = 0; ///< that were tried
    std::vector<Refusal> refusals;
};

/// Does each act of the call again under `rules`. What is refused is told, and taken as done all the same, so that each
/// act is judged by what went before it. Work after the call on other days (reviews, follow-ups) is no act of the call.
[[nodiscard]] Retrial retried(const Rules& rules, const std::vector<LogEntry>& entries);

/// The command that an event of the log came from; nothing, if it came with another one or with time. What was erased
/// from the log since stands as a word in its place, since it was given then. Names the guide by `opening` alone.
[[nodiscard]] std::optional<Command> commandOf(const Event& event);

} // namespace evenkeel::call

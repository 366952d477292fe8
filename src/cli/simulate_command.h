// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/time.h"
#include "call/command.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace evenkeel::cli {

/// "start": what it opens the call with, and under which rules.
struct SimulatedStart
{
    call::command::Start start;
    std::string pack;         ///< a shipped pack's id or a file; empty: the default
    std::string policy;       ///< an id; empty: the default, unless there is an inline one
    std::string inlinePolicy; ///< the JSON of a policy object; empty: none
};

struct Simulated
{
    std::optional<Millis> at; ///< at_ms; empty: no time has passed
    std::variant<SimulatedStart, call::Command> act;
};

/// One line of `call simulate`. docs/command-line.md lists the commands. Errors (Errc::Invalid): simulate.syntax (no
/// JSON object, or no "do"), .unknown-command, .time (at_ms is no whole number from 0 to one year), .field (detail
/// names the field that is missing or of a wrong kind). Text that is merely unknown to the pack
/// is left to decide(). Days that are given by their distance count from `today`.
[[nodiscard]] Result<Simulated> parseSimulated(std::string_view line, Date today = {});

} // namespace evenkeel::cli

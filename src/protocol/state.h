// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "protocol/category.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel::protocol {

/// How a call came to its end. Only ByAgent and Overridden are an agent's hang-up on purpose.
enum class Ending { None, ByAgent, Overridden, Finished, CallerHungUp, Dropped, AgentHungUp, Transferred };

/// As the summaries of calls have it: "by-agent", "overridden", "finished", "caller-hung-up", "dropped",
/// "agent-hung-up", "transferred"; empty for None.
[[nodiscard]] std::string_view name(Ending);

enum class PermissionStatus { None, Pending, Granted, Refused, TimedOut };

struct Breach
{
    Category category = Category::Other;
    Target target = Target::Agent;
    bool directed = true;
    Millis at{};
    bool sinceWarning = false; ///< logged after the latest warning: the conduct goes on
    bool atOnce = false;       ///< may be answered by ending at once; milder conduct does not replace it
    friend bool operator==(const Breach&, const Breach&) = default;
};

struct Permission
{
    PermissionStatus status = PermissionStatus::None;
    Millis at{};             ///< when it came into this status
    int warningsAtGrant = 0; ///< tells whether a grant for one warning is used up
    std::string by;
    PermissionHow how = PermissionHow::App;
    friend bool operator==(const Permission&, const Permission&) = default;
};

/// A redirect or a warning that was said.
struct Said
{
    Category category = Category::Other;
    std::string line;
    Millis at{};
    friend bool operator==(const Said&, const Said&) = default;
};

/// Where one call stands. A plain fold over the events: it knows no policy and judges nothing (machine.h does).
struct State
{
    std::optional<Breach> breach; ///< the conduct that is open now; "stopped" and a refused permission close it
    bool unclear = false;         ///< the latest conduct did not count (directed_only): ask what was meant
    int breaches = 0;             ///< logged so far, those that do not count included
    std::string words;            ///< the caller's words, as last given
    std::vector<Said> redirects;
    std::vector<Said> warnings;
    int carriedWarnings = 0; ///< from earlier calls (Policy::carryOver)
    Permission permission;
    std::optional<SafetyKind> safety;
    std::optional<Millis> demandSince;
    bool timeLimitReached = false;
    int alerts = 0; ///< alerts to a supervisor
    Ending ending = Ending::None;
    std::optional<Breach> breachAtEnd;
    std::string endReason;
    bool endWasOpen = false; ///< conduct or safety was open when the call ended without the protocol
    Millis endedAt{};
    bool recordSaved = false;
    Millis recordAt{};
    bool recovered = false;
    bool reviewed = false;

    friend bool operator==(const State&, const State&) = default;
};

} // namespace evenkeel::protocol

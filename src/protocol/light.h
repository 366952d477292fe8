// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/machine.h"

#include <string_view>
#include <vector>

namespace evenkeel::protocol {

/// The answer to "may I end this call?"
enum class LightColour { No, NotYet, Yes };

/// What still stands between now and a lawful end by the agent, in this order.
enum class Missing { Breach, Redirect, Permission, Warning, PersistingBreach, SafetyClear, PolicyForbids };

/// The clause that allows an end.
enum class Clause { None, Immediate, AfterWarnings, TimeLimit };

/// What the agent can lawfully do next; the band on the screen shows the words for it.
enum class NextAct {
    None,
    Redirect,
    AskPermission,
    AwaitPermission,
    Warn,
    AwaitConduct,
    End,
    Safety,
    Clarify,
    Transfer,
    Record,
    Recover
};

struct Light
{
    LightColour colour = LightColour::No;
    std::vector<Missing> missing;
    Clause clause = Clause::None;
    NextAct next = NextAct::None;
    int redirectsDone = 0;
    int redirectsNeeded = 0;
    int warningsDone = 0; ///< that count for the open (or, with none open, the strictest) category
    int warningsNeeded = 0;
    Millis permissionLeft{}; ///< until a pending request times out; zero otherwise

    friend bool operator==(const Light&, const Light&) = default;
};

/// "no", "not-yet", "yes"
[[nodiscard]] std::string_view name(LightColour);
/// "breach", "redirect", "permission", "warning", "persisting-breach", "safety-clear", "policy-forbids"
[[nodiscard]] std::string_view name(Missing);

/// With no conduct open it counts from the category that needs the most warnings. Missing::PersistingBreach is listed
/// only once a warning was given and the conduct has not gone on since.
[[nodiscard]] Light light(const Policy&, const State&, Millis now);

} // namespace evenkeel::protocol

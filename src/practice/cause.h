// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"
#include "practice/script.h"

#include <set>

namespace evenkeel::practice {

/// Conduct that the caller showed, and what the agent made of it.
struct Shown
{
    protocol::Category category = protocol::Category::Other;
    bool named = false;
    bool warned = false;
    friend bool operator==(const Shown&, const Shown&) = default;
};

/// What decides what an act means to the caller.
struct Present
{
    const pack::Pack& pack;
    const pack::PracticeCaller& caller;
    int mood = 3; ///< the real one, 1–5
    bool speaking = false;
    const std::set<std::string>& said; ///< lines, in this call
    const std::vector<Shown>& shown;
    const std::set<protocol::SafetyKind>& dangers; ///< that the caller told of
};

/// What an event of the log is to the caller, in the words of pack/cause.h; nothing, if the caller does not notice it.
/// Causes that come with time alone (silence, long-hold, idle) or from the temper (calmed, leaving) are not here.
[[nodiscard]] Causes causesOf(const call::Event& event, const Present& now);

/// True if the agent does something, however the caller takes it; false for what a supervisor or time does.
[[nodiscard]] bool isAgents(const call::Event& event);

} // namespace evenkeel::practice

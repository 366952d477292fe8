// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Which calls are reviewed: the same number for each agent, drawn by chance that can be repeated.
namespace evenkeel::report {

struct Candidate
{
    std::string call;
    std::string agent;
    bool ended = false;      ///< by the agent, as the policy allows
    bool overridden = false; ///< by the agent, without what the policy wants first
};

struct Pick
{
    enum class Why { Overridden, Ended, Drawn };
    std::string call;
    Why why = Why::Drawn;
    friend bool operator==(const Pick&, const Pick&) = default;
};

struct AgentSample
{
    std::string agent;
    std::vector<Pick> picks; ///< overrides, then endings by the agent, then what was drawn
    int calls = 0;           ///< that the agent had
    bool few = false;        ///< fewer calls than the plan asks for
    friend bool operator==(const AgentSample&, const AgentSample&) = default;
};

/// For each agent all calls that they overrode or ended, however many, and as many others as `perAgent` leaves room
/// for. The draw depends on the seed and the call's id alone: the same calls give the same plan in any order, and a
/// call that comes in later displaces at most one other. A call that is named twice is taken once. Agents by name.
[[nodiscard]] std::vector<AgentSample> plan(const std::vector<Candidate>& calls, int perAgent, std::uint64_t seed);

} // namespace evenkeel::report

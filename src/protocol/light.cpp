// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/light.h"

#include "protocol/ladder.h"

#include <array>

namespace evenkeel::protocol {

namespace {

constexpr std::array<std::string_view, 3> colourNames = {"no", "not-yet", "yes"};
constexpr std::array<std::string_view, 7> missingNames = {
    "breach", "redirect", "permission", "warning", "persisting-breach", "safety-clear", "policy-forbids"};
constexpr std::array<std::string_view, 10> phaseNames = {"live",      "breach", "redirected", "permission", "warned",
                                                         "end-ready", "safety", "record-due", "recovery",   "closed"};

NextAct nextAfterEnd(const Policy& policy, const State& state, Millis now)
{
    if (recordDue(state))
        return NextAct::Record;
    return recoveryLeft(policy, state, now) > Millis{0} ? NextAct::Recover : NextAct::None;
}

NextAct nextForPermission(const Policy& policy, const State& state)
{
    if (state.permission.status == PermissionStatus::Pending)
        return NextAct::AwaitPermission;
    const bool handOver = state.permission.status == PermissionStatus::TimedOut &&
                          policy.permission.fallback == PermissionFallback::Transfer;
    return handOver ? NextAct::Transfer : NextAct::AskPermission;
}

NextAct nextAct(const Policy& policy, const State& state, LightColour colour)
{
    if (state.safety)
        return NextAct::Safety;
    if (!state.breach)
        return state.unclear ? NextAct::Clarify : NextAct::None;
    if (colour == LightColour::Yes)
        return NextAct::End;
    if (ladder::redirectsMissing(policy, state))
        return NextAct::Redirect;
    if (ladder::awaitsConduct(state))
        return NextAct::AwaitConduct;
    if (!ladder::warningsMissing(policy, state))
        return NextAct::Transfer; // the ladder is done and the policy forbids an end
    return permissionInHand(policy, state) ? NextAct::Warn : nextForPermission(policy, state);
}

LightColour colourOf(const Policy& policy, const State& state, const std::vector<Missing>& missing)
{
    if (!policy.agentMayEnd || state.safety || !state.breach)
        return LightColour::No;
    return missing.empty() ? LightColour::Yes : LightColour::NotYet;
}

Clause clauseOf(const Policy& policy, const State& state)
{
    if (policy.immediate.contains(state.breach->category))
        return Clause::Immediate;
    return state.timeLimitReached ? Clause::TimeLimit : Clause::AfterWarnings;
}

Light lightOf(const Policy& policy, const State& state, Millis now)
{
    const bool immediate = ladder::immediate(policy, state);
    const Category category = ladder::category(policy, state);
    Light out;
    out.redirectsDone = static_cast<int>(state.redirects.size());
    out.redirectsNeeded = immediate ? 0 : policy.redirectMin;
    out.warningsDone = warningsCounted(policy, state, category);
    out.warningsNeeded = immediate ? 0 : warningsNeeded(policy, category);
    if (state.ending != Ending::None) {
        out.next = nextAfterEnd(policy, state, now);
        return out;
    }
    out.missing = ladder::missing(policy, state);
    out.colour = colourOf(policy, state, out.missing);
    if (out.colour == LightColour::Yes)
        out.clause = clauseOf(policy, state);
    out.next = nextAct(policy, state, out.colour);
    if (state.permission.status == PermissionStatus::Pending)
        out.permissionLeft = state.permission.at + std::chrono::seconds(policy.permission.timeoutS) - now;
    return out;
}

Phase phaseOf(const Policy& policy, const State& state, Millis now)
{
    if (state.ending != Ending::None) {
        if (recordDue(state))
            return Phase::RecordDue;
        return recoveryLeft(policy, state, now) > Millis{0} ? Phase::Recovery : Phase::Closed;
    }
    if (state.safety)
        return Phase::Safety;
    if (ladder::missing(policy, state).empty())
        return Phase::EndReady;
    if (state.permission.status == PermissionStatus::Pending)
        return Phase::Permission;
    if (!state.breach)
        return Phase::Live;
    if (!state.warnings.empty())
        return Phase::Warned;
    if (policy.permission.required &&
        (state.permission.status == PermissionStatus::TimedOut || permissionInHand(policy, state)))
        return Phase::Permission;
    return state.redirects.empty() ? Phase::Breach : Phase::Redirected;
}

} // namespace

std::string_view name(LightColour c)
{
    return colourNames[static_cast<std::size_t>(c)];
}

std::string_view name(Missing m)
{
    return missingNames[static_cast<std::size_t>(m)];
}

std::string_view name(Phase p)
{
    return phaseNames[static_cast<std::size_t>(p)];
}

Light light(const Policy& policy, const State& state, Millis now)
{
    if (ladder::fallenDue(policy, state, now).empty())
        return lightOf(policy, state, now);
    return lightOf(policy, ladder::settled(policy, state, now), now);
}

Phase phase(const Policy& policy, const State& state, Millis now)
{
    if (ladder::fallenDue(policy, state, now).empty())
        return phaseOf(policy, state, now);
    return phaseOf(policy, ladder::settled(policy, state, now), now);
}

} // namespace evenkeel::protocol

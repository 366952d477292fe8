// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/ladder.h"

#include <algorithm>

namespace evenkeel::protocol::ladder {

namespace {

std::optional<Millis> permissionDue(const Policy& policy, const State& state)
{
    if (state.ending != Ending::None || state.permission.status != PermissionStatus::Pending)
        return std::nullopt;
    return state.permission.at + std::chrono::seconds(policy.permission.timeoutS);
}

std::optional<Millis> limitDue(const Policy& policy, const State& state)
{
    if (state.ending != Ending::None || policy.timeLimitMin <= 0 || !state.demandSince || state.timeLimitReached)
        return std::nullopt;
    return *state.demandSince + std::chrono::minutes(policy.timeLimitMin);
}

} // namespace

std::vector<Event> fallenDue(const Policy& policy, const State& state, Millis now)
{
    const auto permission = permissionDue(policy, state);
    const auto limit = limitDue(policy, state);
    std::vector<Event> events;
    if (permission && *permission <= now)
        events.emplace_back(event::PermissionTimedOut{});
    if (limit && *limit <= now)
        events.emplace_back(event::TimeLimitReached{});
    if (events.size() == 2 && *limit < *permission)
        std::swap(events[0], events[1]);
    return events;
}

State settled(const Policy& policy, State state, Millis now)
{
    for (const auto& e : fallenDue(policy, state, now))
        state = apply(std::move(state), e, now);
    return state;
}

Category category(const Policy& policy, const State& state)
{
    if (state.breach)
        return state.breach->category;
    const auto strictness = [&](Category c) {
        const int needed = policy.immediate.contains(c) ? -1 : warningsNeeded(policy, c);
        return std::pair(needed, needed - warningsCounted(policy, state, c));
    };
    return *std::max_element(kCategories.begin(), kCategories.end(),
                             [&](Category a, Category b) { return strictness(a) < strictness(b); });
}

bool immediate(const Policy& policy, const State& state)
{
    return policy.immediate.contains(category(policy, state));
}

bool redirectsMissing(const Policy& policy, const State& state)
{
    return !immediate(policy, state) && std::ssize(state.redirects) < policy.redirectMin;
}

bool warningsMissing(const Policy& policy, const State& state)
{
    const Category c = category(policy, state);
    return !immediate(policy, state) && warningsCounted(policy, state, c) < warningsNeeded(policy, c);
}

bool awaitsConduct(const State& state)
{
    return state.breach && !state.warnings.empty() && !state.breach->sinceWarning;
}

std::vector<Missing> missing(const Policy& policy, const State& state)
{
    std::vector<Missing> out;
    if (policy.agentMayEnd) {
        if (!state.breach)
            out.push_back(Missing::Breach);
        if (!endsAtOnce(policy, state)) {
            if (redirectsMissing(policy, state))
                out.push_back(Missing::Redirect);
            if (warningsMissing(policy, state)) {
                if (!permissionInHand(policy, state))
                    out.push_back(Missing::Permission);
                out.push_back(Missing::Warning);
            }
            if (awaitsConduct(state))
                out.push_back(Missing::PersistingBreach);
        }
    }
    if (state.safety)
        out.push_back(Missing::SafetyClear);
    if (!policy.agentMayEnd)
        out.push_back(Missing::PolicyForbids);
    return out;
}

} // namespace evenkeel::protocol::ladder

namespace evenkeel::protocol {

std::optional<Millis> nextDue(const Policy& policy, const State& state)
{
    const auto permission = ladder::permissionDue(policy, state);
    const auto limit = ladder::limitDue(policy, state);
    if (permission && limit)
        return std::min(*permission, *limit);
    return permission ? permission : limit;
}

int warningsCounted(const Policy& policy, const State& state, Category category)
{
    const auto shareGroup = [&](Category other) {
        return std::any_of(policy.groups.begin(), policy.groups.end(),
                           [&](const CategorySet& g) { return g.contains(category) && g.contains(other); });
    };
    const auto counts = [&](const Said& warning) {
        switch (policy.countScope) {
        case CountScope::Call: return true;
        case CountScope::Category: return warning.category == category;
        case CountScope::Group: return shareGroup(warning.category);
        }
        return false;
    };
    return state.carriedWarnings +
           static_cast<int>(std::count_if(state.warnings.begin(), state.warnings.end(), counts));
}

bool permissionInHand(const Policy& policy, const State& state)
{
    const auto& rule = policy.permission;
    if (!rule.required)
        return true;
    const bool given =
        state.permission.status == PermissionStatus::Granted ||
        (state.permission.status == PermissionStatus::TimedOut && rule.fallback == PermissionFallback::Allow);
    return given &&
           (rule.scope == PermissionScope::Call || std::ssize(state.warnings) == state.permission.warningsAtGrant);
}

bool endsAtOnce(const Policy& policy, const State& state)
{
    return state.breach && (policy.immediate.contains(state.breach->category) || state.timeLimitReached);
}

bool recordDue(const State& state)
{
    if (state.recordSaved)
        return false;
    return state.ending == Ending::ByAgent || state.ending == Ending::Overridden ||
           (state.ending == Ending::AgentHungUp && state.endWasOpen);
}

bool reviewDue(const State& state)
{
    return !state.reviewed &&
           (state.ending == Ending::ByAgent || state.ending == Ending::Overridden || state.endWasOpen);
}

Millis recoveryLeft(const Policy& policy, const State& state, Millis now)
{
    if (!state.recordSaved || state.recovered)
        return Millis{0};
    const Millis end = state.recordAt + std::chrono::seconds(policy.recoveryS);
    return std::max(Millis{0}, end - now);
}

} // namespace evenkeel::protocol

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/proof_ledger.h"

#include "base/overloaded.h"

#include <algorithm>
#include <numeric>

namespace evenkeel::protocol::proof {

namespace {

bool mustAlert(const Policy& policy, const Command& command)
{
    const auto* breach = std::get_if<command::LogBreach>(&command);
    return breach && (breach->category == Category::Threat || policy.notifyAtOnce.contains(breach->category));
}

bool alerted(const std::vector<Event>& events)
{
    return std::any_of(events.begin(), events.end(),
                       [](const Event& e) { return std::holds_alternative<event::SupervisorAlerted>(e); });
}

} // namespace

int Ledger::warningsGiven() const
{
    return std::accumulate(warnings.begin(), warnings.end(), 0);
}

int Ledger::counted(const Policy& policy, Category category) const
{
    int sum = carried;
    for (const auto other : kCategories) {
        bool shared = policy.countScope == CountScope::Call;
        if (policy.countScope == CountScope::Category)
            shared = other == category;
        if (policy.countScope == CountScope::Group) {
            for (const auto& group : policy.groups)
                shared = shared || (group.contains(other) && group.contains(category));
        }
        sum += shared ? warnings[index(other)] : 0;
    }
    return sum;
}

void Ledger::standDown()
{
    open.reset();
    atOnce = goesOn = demand = limit = false;
}

void Ledger::enterBreach(const Policy& policy, const command::LogBreach& breach)
{
    const bool severe = policy.immediate.contains(breach.category);
    if (policy.directedOnly && !breach.directed && !severe)
        return;
    if (severe || !atOnce)
        open = breach.category;
    atOnce = atOnce || severe;
    goesOn = warningsGiven() > 0;
    demand = demand || breach.category == Category::Demand;
}

std::optional<std::string> Ledger::warningFault(const Policy& policy) const
{
    if (!open)
        return "a warning is given although no conduct is open";
    if (!atOnce && redirects < policy.redirectMin)
        return "a warning is given before the policy's redirects";
    if (warningsGiven() > 0 && !goesOn)
        return "a second warning is given although nothing happened since the first";
    return std::nullopt;
}

std::optional<std::string> Ledger::endFault(const Policy& policy, const event::EndedByAgent& end) const
{
    if (!policy.agentMayEnd)
        return "the agent ends a call although the policy forbids it";
    if (!open)
        return "the agent ends a call although no conduct is open";
    if (end.reason.empty())
        return "the agent ends a call without a reason on record";
    if (policy.endStatementRequired && end.line.empty())
        return "the agent ends a call without the statement that the policy wants";
    if (atOnce || limit)
        return std::nullopt;
    if (redirects < policy.redirectMin)
        return "the agent ends a call before the policy's redirects";
    if (counted(policy, *open) < warningsNeeded(policy, *open))
        return "the agent ends a call before the policy's warnings";
    if (warningsGiven() > 0 && !goesOn)
        return "the agent ends a call although nothing happened since the warning";
    return std::nullopt;
}

std::vector<Fault> Ledger::enter(const Policy& policy, const Command& command, Jump jump,
                                 const std::vector<Event>& events)
{
    std::vector<Fault> faults;
    const auto note = [&](const char* property, std::optional<std::string> sentence) {
        if (sentence)
            faults.push_back({property, std::move(*sentence)});
    };
    const auto endsInSafety = [&](const char* what) {
        if (safety)
            note("safety-kept", std::string("inside a safety case ") + what);
    };

    // Time and commands first: they are what really happened, whatever the machine made of them.
    if (jump == Jump::ToTimeOut && asked) {
        asked = false;
        leave = policy.permission.fallback == PermissionFallback::Allow;
    }
    if (jump == Jump::ToLimit && demand)
        limit = true;
    if (const auto* breach = std::get_if<command::LogBreach>(&command))
        enterBreach(policy, *breach);
    if (const auto* answer = std::get_if<command::AnswerPermission>(&command)) {
        leave = asked && answer->granted;
        asked = false;
        if (!answer->granted)
            standDown();
    }
    if (std::holds_alternative<command::Stopped>(command))
        standDown();
    if (mustAlert(policy, command) && !alerted(events))
        note("threat-alerts", "conduct that must alert a supervisor is logged without an alert");

    const auto visitor = overloaded{
        [&](const event::RedirectSaid&) { ++redirects; },
        [&](const event::PermissionAsked&) { asked = true; },
        [&](const event::WarningSaid& e) {
            if (policy.permission.required && !leave)
                note("permission-kept", "a warning is given without the permission that the policy wants");
            note("ladder-kept", warningFault(policy));
            ++warnings[index(open.value_or(e.category))];
            goesOn = false;
            if (policy.permission.scope == PermissionScope::Warning)
                leave = false;
        },
        [&](const event::EndedByAgent& e) {
            endsInSafety("the agent ends the call");
            note("ladder-kept", endFault(policy, e));
        },
        [&](const event::EndOverridden&) { endsInSafety("the agent overrides and ends the call"); },
        [&](const event::CallFinished&) { endsInSafety("the agent finishes the call"); },
        [](const auto&) {}, // said by the command already, or of no account here
    };
    for (const auto& e : events)
        std::visit(visitor, e);

    if (std::holds_alternative<command::RaiseSafety>(command))
        safety = true;
    if (std::holds_alternative<command::ClearSafety>(command))
        safety = false;
    return faults;
}

std::vector<Fault> Ledger::refused(const Policy& policy, const Command& command)
{
    if (mustAlert(policy, command))
        return {{"threat-alerts", "conduct that must alert a supervisor cannot be logged"}};
    return {};
}

} // namespace evenkeel::protocol::proof

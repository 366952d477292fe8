// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "protocol/ladder.h"

#include <algorithm>

namespace evenkeel::protocol {

namespace {

using Events = std::vector<Event>;
using Outcome = Result<Events>;

auto refuse(std::string_view step, std::string detail = {})
{
    return fail(Errc::Refused, "protocol." + std::string(step), std::move(detail));
}

bool blank(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

/// One command against a settled state. Each function names the missing step or yields what follows.
struct Decider
{
    const Policy& policy;
    const State& state;
    Millis now;

    /// Acts of the ladder: in a live call, outside safety, about conduct that is open.
    [[nodiscard]] std::optional<Error> ladderClosed() const
    {
        if (state.ending != Ending::None)
            return refuse("ended").value();
        if (state.safety)
            return refuse("safety-clear-first").value();
        if (!state.breach)
            return refuse(state.unclear ? "clarify" : "no-breach").value();
        return std::nullopt;
    }

    [[nodiscard]] Outcome whileLive(Event event) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        return Events{std::move(event)};
    }

    [[nodiscard]] Outcome permissionMissing() const
    {
        return refuse(state.permission.status == PermissionStatus::Pending ? "permission-pending" : "permission-first");
    }

    Outcome operator()(const command::LogBreach& c) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        const bool atOnce = policy.immediate.contains(c.category);
        const bool counts = !policy.directedOnly || c.directed || atOnce;
        Events events{event::BreachLogged{c.category, c.target, c.directed, counts, c.words, atOnce}};
        if (c.category == Category::Threat || policy.notifyAtOnce.contains(c.category))
            events.emplace_back(event::SupervisorAlerted{std::string(name(c.category)), c.target});
        return events;
    }

    Outcome operator()(const command::Redirect& c) const
    {
        if (auto error = ladderClosed())
            return tl::unexpected(*error);
        return Events{event::RedirectSaid{c.line}};
    }

    Outcome operator()(const command::AskPermission& c) const
    {
        if (auto error = ladderClosed())
            return tl::unexpected(*error);
        if (!policy.permission.required)
            return refuse("permission-not-needed");
        if (ladder::redirectsMissing(policy, state))
            return refuse("redirect-first");
        if (state.permission.status == PermissionStatus::Pending)
            return refuse("permission-pending");
        if (permissionInHand(policy, state))
            return refuse("permission-not-needed");
        return Events{event::PermissionAsked{c.reason}};
    }

    Outcome operator()(const command::AnswerPermission& c) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        if (state.permission.status != PermissionStatus::Pending)
            return refuse("no-request");
        if (c.granted)
            return Events{event::PermissionGranted{c.by, c.how}};
        const Target target = state.breach ? state.breach->target : Target::None;
        return Events{event::PermissionRefused{c.by, c.how}, event::SupervisorAlerted{"permission-refused", target}};
    }

    Outcome operator()(const command::Tick&) const { return Events{}; }

    Outcome operator()(const command::Warn& c) const
    {
        if (auto error = ladderClosed())
            return tl::unexpected(*error);
        if (ladder::redirectsMissing(policy, state))
            return refuse("redirect-first");
        if (ladder::awaitsConduct(state))
            return refuse("persisting-breach-first");
        if (!permissionInHand(policy, state))
            return permissionMissing();
        return Events{event::WarningSaid{state.breach->category, c.line}};
    }

    Outcome operator()(const command::Stopped&) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        if (!state.breach && !state.unclear)
            return refuse("no-breach");
        return Events{event::BreachStopped{}};
    }

    Outcome operator()(const command::End& c) const
    {
        if (state.ending == Ending::None && !state.safety && !policy.agentMayEnd)
            return refuse("policy-forbids");
        if (auto error = ladderClosed())
            return tl::unexpected(*error);
        if (const auto missing = ladder::missing(policy, state); !missing.empty())
            return stepBeforeEnd(missing.front());
        if (blank(c.reason))
            return refuse("reason-needed");
        if (policy.endStatementRequired && c.line.empty())
            return refuse("statement-first");
        const auto known = std::find_if(policy.endReasons.begin(), policy.endReasons.end(),
                                        [&](const EndReason& r) { return r.id == c.reason || r.label == c.reason; });
        if (known != policy.endReasons.end())
            return Events{event::EndedByAgent{known->id, {}, c.line}};
        return Events{event::EndedByAgent{"other", c.reason, c.line}};
    }

    [[nodiscard]] Outcome stepBeforeEnd(Missing first) const
    {
        switch (first) {
        case Missing::Redirect: return refuse("redirect-first");
        case Missing::Permission: return permissionMissing();
        case Missing::Warning: return refuse("warning-first");
        case Missing::PersistingBreach: return refuse("persisting-breach-first");
        case Missing::SafetyClear: return refuse("safety-clear-first");
        case Missing::PolicyForbids: return refuse("policy-forbids");
        case Missing::Breach: break;
        }
        return refuse("no-breach");
    }

    Outcome operator()(const command::OverrideEnd& c) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        if (state.safety)
            return refuse("safety-clear-first");
        if (blank(c.reason))
            return refuse("reason-needed");
        return Events{event::EndOverridden{c.reason}};
    }

    Outcome operator()(const command::Finish&) const
    {
        if (state.ending == Ending::None && state.safety)
            return refuse("safety-clear-first");
        return whileLive(event::CallFinished{state.breach.has_value()});
    }

    Outcome operator()(const command::CallerHungUp&) const { return whileLive(event::CallerHungUp{}); }
    Outcome operator()(const command::Dropped&) const { return whileLive(event::CallDropped{}); }
    Outcome operator()(const command::Transfer& c) const { return whileLive(event::CallTransferred{c.to}); }

    Outcome operator()(const command::AgentHungUp&) const
    {
        return whileLive(event::AgentHungUp{state.breach.has_value() || state.safety.has_value()});
    }

    Outcome operator()(const command::RaiseSafety& c) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        return Events{event::SafetyRaised{c.kind}, event::SupervisorAlerted{std::string(name(c.kind)), Target::None}};
    }

    Outcome operator()(const command::ClearSafety&) const
    {
        if (state.ending != Ending::None)
            return refuse("ended");
        if (!state.safety)
            return refuse("no-safety");
        return Events{event::SafetyCleared{}};
    }

    Outcome operator()(const command::Record& c) const
    {
        if (state.ending == Ending::None)
            return refuse("not-ended");
        if (!recordDue(state))
            return refuse("record-not-due");
        // The log itself answers every other field.
        std::string lacking;
        for (const auto& field : policy.recordFields) {
            const bool open =
                (field == "words" && blank(c.words) && state.words.empty()) || (field == "police" && !c.hasPolice);
            if (open)
                lacking += (lacking.empty() ? "" : ",") + field;
        }
        if (!lacking.empty())
            return refuse("record-incomplete", lacking);
        return Events{event::RecordSaved{c.words, c.police, c.remark}};
    }

    Outcome operator()(const command::Recovered&) const
    {
        if (state.ending == Ending::None)
            return refuse("not-ended");
        if (recoveryLeft(policy, state, now) <= Millis{0})
            return refuse("recovery-not-due");
        return Events{event::RecoveryEnded{}};
    }

    Outcome operator()(const command::Review& c) const
    {
        if (state.ending == Ending::None)
            return refuse("not-ended");
        return Events{event::CallReviewed{c.by}};
    }
};

} // namespace

Result<std::vector<Event>> decide(const Policy& policy, const State& state, const Command& command, Millis now)
{
    auto events = ladder::fallenDue(policy, state, now);
    if (events.empty())
        return std::visit(Decider{policy, state, now}, command);
    const State later = ladder::settled(policy, state, now);
    auto outcome = std::visit(Decider{policy, later, now}, command);
    if (outcome)
        outcome->insert(outcome->begin(), events.begin(), events.end());
    return outcome;
}

} // namespace evenkeel::protocol

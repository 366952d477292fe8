// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "protocol/machine.h"

namespace evenkeel::protocol {

namespace {

void standDown(State& s)
{
    s.breach.reset();
    s.unclear = false;
    s.demandSince.reset();
    s.timeLimitReached = false;
}

void end(State& s, Ending ending, Millis at, bool open = false)
{
    s.ending = ending;
    s.endedAt = at;
    s.endWasOpen = open;
    s.breachAtEnd = s.breach;
    s.breach.reset();
}

void open(State& s, const event::BreachLogged& e, Millis at)
{
    ++s.breaches;
    if (!e.words.empty())
        s.words = e.words;
    if (!e.counts) {
        s.unclear = !s.breach;
        return;
    }
    s.unclear = false;
    if (e.category == Category::Demand && !s.demandSince)
        s.demandSince = at;
    const bool goesOn = !s.warnings.empty();
    if (s.breach && s.breach->atOnce && !e.atOnce)
        s.breach->sinceWarning = goesOn; // an insult after a threat takes nothing back
    else
        s.breach = Breach{e.category, e.target, e.directed, at, goesOn, e.atOnce};
}

void settlePermission(State& s, PermissionStatus status, Millis at)
{
    s.permission = Permission{status, at, static_cast<int>(s.warnings.size()), {}, PermissionHow::App};
}

void answerPermission(State& s, PermissionStatus status, const std::string& by, PermissionHow how, Millis at)
{
    settlePermission(s, status, at);
    s.permission.by = by;
    s.permission.how = how;
}

} // namespace

State apply(State s, const Event& event, Millis at)
{
    const auto visitor = overloaded{
        [&](const event::BreachLogged& e) { open(s, e, at); },
        [&](const event::SupervisorAlerted&) { ++s.alerts; },
        [&](const event::RedirectSaid& e) {
            s.redirects.push_back({s.breach ? s.breach->category : Category::Other, e.line, at});
        },
        [&](const event::PermissionAsked&) { settlePermission(s, PermissionStatus::Pending, at); },
        [&](const event::PermissionGranted& e) { answerPermission(s, PermissionStatus::Granted, e.by, e.how, at); },
        [&](const event::PermissionRefused& e) {
            answerPermission(s, PermissionStatus::Refused, e.by, e.how, at);
            standDown(s); // the agent goes back to the guide
        },
        [&](const event::PermissionTimedOut&) { settlePermission(s, PermissionStatus::TimedOut, at); },
        [&](const event::TimeLimitReached&) { s.timeLimitReached = true; },
        [&](const event::WarningSaid& e) {
            s.warnings.push_back({e.category, e.line, at});
            if (s.breach)
                s.breach->sinceWarning = false;
        },
        [&](const event::BreachStopped&) { standDown(s); },
        [&](const event::EndedByAgent& e) {
            end(s, Ending::ByAgent, at);
            s.endReason = e.reason;
        },
        [&](const event::EndOverridden&) {
            end(s, Ending::Overridden, at);
            s.endReason = "override";
        },
        [&](const event::CallFinished& e) { end(s, Ending::Finished, at, e.protocolOpen); },
        [&](const event::CallerHungUp&) { end(s, Ending::CallerHungUp, at); },
        [&](const event::CallDropped&) { end(s, Ending::Dropped, at); },
        [&](const event::AgentHungUp& e) { end(s, Ending::AgentHungUp, at, e.protocolOpen); },
        [&](const event::CallTransferred&) { end(s, Ending::Transferred, at); },
        [&](const event::SafetyRaised& e) { s.safety = e.kind; },
        [&](const event::SafetyCleared&) { s.safety.reset(); },
        [&](const event::RecordSaved& e) {
            s.recordSaved = true;
            s.recordAt = at;
            if (!e.words.empty())
                s.words = e.words;
        },
        [&](const event::RecoveryEnded&) { s.recovered = true; },
        [&](const event::CallReviewed&) { s.reviewed = true; },
    };
    std::visit(visitor, event);
    return s;
}

} // namespace evenkeel::protocol

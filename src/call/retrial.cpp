// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/retrial.h"

#include "base/overloaded.h"
#include "call/event_json.h"

#include <utility>

namespace evenkeel::call {

namespace {

namespace ce = event;
namespace cc = command;
namespace pe = protocol::event;
namespace pc = protocol::command;
using Maybe = std::optional<Command>;

/// A text that was erased was there when it was given.
std::string given(const std::string& text)
{
    return text.empty() ? "-" : text;
}

Maybe of(protocol::Command command)
{
    return Command{std::move(command)};
}

Maybe commandOf(const protocol::Event& event)
{
    return std::visit(overloaded{
                          [](const pe::BreachLogged& e) {
                              return of(pc::LogBreach{e.category, e.target, e.directed, e.words});
                          },
                          [](const pe::SupervisorAlerted&) { return Maybe{}; },
                          [](const pe::RedirectSaid& e) { return of(pc::Redirect{e.line}); },
                          [](const pe::PermissionAsked& e) { return of(pc::AskPermission{e.reason}); },
                          [](const pe::PermissionGranted& e) {
                              return of(pc::AnswerPermission{true, e.by, e.how});
                          },
                          [](const pe::PermissionRefused& e) {
                              return of(pc::AnswerPermission{false, e.by, e.how});
                          },
                          [](const pe::PermissionTimedOut&) { return Maybe{}; },
                          [](const pe::TimeLimitReached&) { return Maybe{}; },
                          [](const pe::WarningSaid& e) { return of(pc::Warn{e.line}); },
                          [](const pe::BreachStopped&) { return of(pc::Stopped{}); },
                          [](const pe::EndedByAgent& e) {
                              return of(pc::End{e.reason == "other" ? given(e.text) : e.reason, e.line});
                          },
                          [](const pe::EndOverridden& e) { return of(pc::OverrideEnd{given(e.reason)}); },
                          [](const pe::CallFinished&) { return of(pc::Finish{}); },
                          [](const pe::CallerHungUp&) { return of(pc::CallerHungUp{}); },
                          [](const pe::CallDropped&) { return of(pc::Dropped{}); },
                          [](const pe::AgentHungUp&) { return of(pc::AgentHungUp{}); },
                          [](const pe::CallTransferred& e) { return of(pc::Transfer{e.to}); },
                          [](const pe::SafetyRaised& e) { return of(pc::RaiseSafety{e.kind}); },
                          [](const pe::SafetyCleared&) { return of(pc::ClearSafety{}); },
                          [](const pe::RecordSaved& e) {
                              return of(pc::Record{given(e.words), true, e.police, e.remark});
                          },
                          [](const pe::RecoveryEnded&) { return Maybe{}; }, // how long a rest is, is no act
                          [](const pe::CallReviewed&) { return Maybe{}; },
                      },
                      event);
}

/// Its days were those of its own day, so today is the day that it was due.
Maybe escalation(const ce::EscalationRaised& e)
{
    return cc::RaiseEscalation{
        e.route, e.to, e.authority, given(e.problem), given(e.tried), given(e.evidence), given(e.explanation),
        e.due,   e.due};
}

} // namespace

std::optional<Command> commandOf(const Event& event)
{
    return std::visit(overloaded{
                          [](const ce::Started& e) -> Maybe {
                              return cc::Start{e.number,       e.name,   e.direction, e.source,          e.vip, e.pack,
                                               e.packRevision, e.policy, e.guide,     e.carriedWarnings, {}};
                          },
                          [](const ce::Answered&) -> Maybe { return cc::Answer{}; },
                          [](const ce::GuideChosen& e) -> Maybe { return cc::ChooseGuide{e.guide}; },
                          [](const ce::StepEntered& e) -> Maybe { return cc::GoToStep{e.step}; },
                          [](const ce::StepRepeated&) -> Maybe { return cc::RepeatStep{}; },
                          [](const ce::LineSaid& e) -> Maybe {
                              return cc::SayLine{e.line, e.full};
                          },
                          [](const ce::LineCopied& e) -> Maybe {
                              return cc::CopyLine{e.line, e.full};
                          },
                          [](const ce::BrevitySet& e) -> Maybe { return cc::SetBrevity{e.full}; },
                          [](const ce::MoodSet& e) -> Maybe { return cc::SetMood{e.level}; },
                          [](const ce::NoteAdded& e) -> Maybe { return cc::AddNote{given(e.text)}; },
                          [](const ce::FieldSet& e) -> Maybe {
                              return cc::SetField{e.name, given(e.value)};
                          },
                          [](const ce::SituationSet& e) -> Maybe { return cc::SetSituation{e.situation}; },
                          [](const ce::VipSet& e) -> Maybe { return cc::SetVip{e.vip}; },
                          [](const ce::Held&) -> Maybe { return cc::Hold{}; },
                          [](const ce::Resumed&) -> Maybe { return cc::Resume{}; },
                          [](const ce::SilenceStarted&) -> Maybe { return cc::StartSilence{}; },
                          [](const ce::SilenceEnded&) -> Maybe { return cc::EndSilence{}; },
                          [](const ce::ActUndone&) -> Maybe { return cc::Undo{}; },
                          [](const ce::Reopened& e) -> Maybe { return cc::Reopen{e.gap}; },
                          [](const ce::WrappedUp& e) -> Maybe {
                              return cc::WrapUp{e.outcome, e.rootCause, e.resolution, e.agreed, e.rating};
                          },
                          [](const ce::EscalationRaised& e) -> Maybe { return escalation(e); },
                          [](const ce::RepeatBackSaid& e) -> Maybe { return cc::SayRepeatBack{given(e.text)}; },
                          [](const protocol::Event& e) -> Maybe { return commandOf(e); },
                          [](const auto&) -> Maybe { return {}; }, // for the caller's next call, or for the machine
                      },
                      event);
}

Retrial retried(const Rules& rules, const std::vector<LogEntry>& entries)
{
    Retrial out;
    State state;
    bool opens = false; // the fields and the first step of a call or a guide come with it
    for (const auto& entry : entries) {
        const bool brought = std::holds_alternative<ce::StepEntered>(entry.event) ||
                             (std::holds_alternative<ce::FieldSet>(entry.event) && state.now.steps.empty());
        const bool comesAlong = opens && brought;
        opens = std::holds_alternative<ce::Started>(entry.event) ||
                std::holds_alternative<ce::GuideChosen>(entry.event) ||
                (comesAlong && std::holds_alternative<ce::FieldSet>(entry.event));
        auto command = comesAlong ? std::nullopt : commandOf(entry.event);
        const auto asItWas = [&] { state = apply(std::move(state), entry.event, entry.elapsed); };
        if (!command) {
            asItWas();
            continue;
        }
        ++out.acts;
        const auto happened = decide(rules, state, *command, entry.elapsed);
        if (!happened) {
            out.refusals.push_back({entry.seq, entry.elapsed, std::string(kindOf(entry.event)), happened.error()});
            asItWas();
            continue;
        }
        // What the new rules make of the act counts from here; what came along in the log follows as an entry.
        bool same = false;
        for (const auto& event : *happened) {
            if (event.index() == entry.event.index() && kindOf(event) == kindOf(entry.event)) {
                state = apply(std::move(state), event, entry.elapsed);
                same = true;
            }
        }
        if (!same)
            asItWas();
    }
    return out;
}

} // namespace evenkeel::call

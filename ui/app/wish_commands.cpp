// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/wish_commands.h"

#include "app/dates.h"
#include "app/text.h"
#include "base/overloaded.h"

namespace evenkeel::ui {

namespace {

namespace wish = agent::wish;
namespace in_call = call::command;
namespace in_protocol = protocol::command;
using app::toStd;
using Commands = std::vector<call::Command>;

template <typename T> Commands one(T command)
{
    return {call::Command{std::move(command)}};
}

template <typename T> Commands protocolOne(T command)
{
    return {call::Command{protocol::Command{std::move(command)}}};
}

in_protocol::LogBreach breach(const agent::Conduct& conduct)
{
    return {conduct.category, conduct.target, conduct.directed(), {}};
}

/// One key for "this is going on": it names the conduct if none is open, redirects where that is what comes next, and
/// after a warning says that the conduct goes on.
Commands redirect(const wish::Redirect& wanted, const app::ProtocolView& view)
{
    const auto& light = view.light;
    if (!view.breach) {
        auto commands = protocolOne(breach(wanted.conduct));
        if (light.redirectsDone < light.redirectsNeeded)
            commands.emplace_back(protocol::Command{in_protocol::Redirect{}});
        return commands;
    }
    if (light.next == protocol::NextAct::AwaitConduct)
        return protocolOne(
            in_protocol::LogBreach{view.breach->category, view.breach->target, view.breach->directed, {}});
    return protocolOne(in_protocol::Redirect{});
}

std::optional<Date> dayOf(const QDate& date)
{
    return date.isValid() ? std::optional(toStd(date)) : std::nullopt;
}

in_call::RaiseEscalation escalation(const wish::Escalate& wanted)
{
    in_call::RaiseEscalation c;
    c.route = toStd(wanted.route);
    c.to = toStd(wanted.to);
    c.authority = toStd(wanted.authority);
    c.problem = toStd(wanted.problem);
    c.tried = toStd(wanted.tried);
    c.evidence = toStd(wanted.evidence);
    c.explanation = toStd(wanted.explanation);
    c.due = dayOf(wanted.due);
    return c;
}

in_call::NoteCaller note(const wish::LeaveNote& wanted)
{
    in_call::NoteCaller c;
    c.text = toStd(wanted.text);
    c.kind = wanted.restriction ? call::event::NoteKind::Restriction : call::event::NoteKind::Note;
    c.review = dayOf(wanted.review);
    return c;
}

Commands wrapUp(const wish::SaveWrapUp& wanted, int mood)
{
    Commands commands;
    if (wanted.moodAtEnd > 0 && wanted.moodAtEnd != mood)
        commands.emplace_back(in_call::SetMood{wanted.moodAtEnd});
    if (!wanted.note.trimmed().isEmpty())
        commands.emplace_back(in_call::AddNote{toStd(wanted.note)});
    commands.emplace_back(in_call::WrapUp{toStd(wanted.outcome), toStd(wanted.rootCause), toStd(wanted.resolution),
                                          wanted.agreed, wanted.rating});
    return commands;
}

} // namespace

std::vector<call::Command> commandsFor(const agent::Wish& wanted, const app::CallView& view)
{
    return std::visit(
        overloaded{
            [](const wish::StartCall&) { return Commands{}; },
            [](const wish::RecoverCall&) { return Commands{}; },
            [](const wish::CopyLine&) { return Commands{}; },
            [](const wish::FindLines&) { return Commands{}; },
            [](const wish::CopyHandOver&) { return Commands{}; },
            [](const wish::WithdrawNote&) { return Commands{}; }, // these may be about another call
            [](const wish::ListFollowUps&) { return Commands{}; },
            [](const wish::CloseFollowUp&) { return Commands{}; },
            [](const wish::ReopenFollowUp&) { return Commands{}; },
            [](const wish::AcknowledgeReview&) { return Commands{}; },
            [](const wish::SeenSettlement&) { return Commands{}; },
            [](const wish::NewsRead&) { return Commands{}; },
            [](const wish::DisputeReview&) { return Commands{}; },
            [](const wish::Escalate& w) { return one(escalation(w)); },
            [](const wish::LeaveNote& w) { return one(note(w)); },
            [](const wish::BackToIdle&) { return Commands{}; },
            [](const wish::CopyText&) { return Commands{}; },
            [](const wish::DoAct&) { return Commands{}; },
            [&](const wish::HoldOrResume&) { return view.strip.held ? one(in_call::Resume{}) : one(in_call::Hold{}); },
            [](const wish::SetMood& w) { return one(in_call::SetMood{w.level}); },
            [](const wish::SetVip& w) { return one(in_call::SetVip{w.vip}); },
            [](const wish::SetSituation& w) { return one(in_call::SetSituation{toStd(w.situation)}); },
            [](const wish::SetBrevity& w) { return one(in_call::SetBrevity{w.full}); },
            [&](const wish::Silence&) {
                return view.strip.silentFor ? one(in_call::EndSilence{}) : one(in_call::StartSilence{});
            },
            [](const wish::GoToStep& w) { return one(in_call::GoToStep{toStd(w.step)}); },
            [](const wish::RepeatStep&) { return one(in_call::RepeatStep{}); },
            [&](const wish::SayLine& w) {
                return one(in_call::SayLine{toStd(w.line), view.strip.full});
            },
            [](const wish::SetField& w) {
                return one(in_call::SetField{toStd(w.name), toStd(w.value)});
            },
            [](const wish::Undo&) { return one(in_call::Undo{}); },
            [](const wish::SayBack& w) { return one(in_call::SayRepeatBack{toStd(w.text)}); },
            [](const wish::AddNote& w) { return one(in_call::AddNote{toStd(w.text)}); },
            [&](const wish::Redirect& w) { return redirect(w, view.protocol); },
            [](const wish::LogConduct& w) { return protocolOne(breach(w.conduct)); },
            [](const wish::AskPermission& w) { return protocolOne(in_protocol::AskPermission{toStd(w.reason)}); },
            [](const wish::AnswerPermission& w) {
                return protocolOne(in_protocol::AnswerPermission{w.granted, toStd(w.by), w.how});
            },
            [](const wish::WarningGiven&) { return protocolOne(in_protocol::Warn{}); },
            [](const wish::Stopped&) { return protocolOne(in_protocol::Stopped{}); },
            [](const wish::EndCall& w) {
                return protocolOne(in_protocol::End{toStd(w.reason), {}});
            },
            [](const wish::OverrideEnd& w) { return protocolOne(in_protocol::OverrideEnd{toStd(w.reason)}); },
            [](const wish::RaiseSafety& w) { return protocolOne(in_protocol::RaiseSafety{w.kind}); },
            [](const wish::ClearSafety&) { return protocolOne(in_protocol::ClearSafety{}); },
            [](const wish::Transfer& w) { return protocolOne(in_protocol::Transfer{toStd(w.to)}); },
            [](const wish::CallerHungUp&) { return protocolOne(in_protocol::CallerHungUp{}); },
            [](const wish::Dropped&) { return protocolOne(in_protocol::Dropped{}); },
            [](const wish::SaveRecord& w) {
                return protocolOne(
                    in_protocol::Record{toStd(w.words), w.police.has_value(), w.police.value_or(false), {}});
            },
            [&](const wish::SaveWrapUp& w) { return wrapUp(w, view.strip.mood); },
            [](const wish::Recovered&) { return protocolOne(in_protocol::Recovered{}); },
        },
        wanted);
}

} // namespace evenkeel::ui

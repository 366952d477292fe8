// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"

#include <string_view>

/// The kind of each event in the log and its present version. Inside this room only; names are never changed, and a
/// body that changes gets a new version here and an entry in upcast.cpp.
namespace evenkeel::call {

template <typename E> struct KindOf; // no name, no event: a new alternative fails to compile until it stands below

#define EVENKEEL_KIND(type, text)                                                                                      \
    template <> struct KindOf<type>                                                                                    \
    {                                                                                                                  \
        static constexpr std::string_view name = text;                                                                 \
        static constexpr int version = 1;                                                                              \
    }

EVENKEEL_KIND(event::Started, "call.started");
EVENKEEL_KIND(event::Answered, "call.answered");
EVENKEEL_KIND(event::GuideChosen, "guide.chosen");
EVENKEEL_KIND(event::StepEntered, "step.entered");
EVENKEEL_KIND(event::StepRepeated, "step.repeated");
EVENKEEL_KIND(event::LineSaid, "line.said");
EVENKEEL_KIND(event::LineCopied, "line.copied");
EVENKEEL_KIND(event::BrevitySet, "brevity.set");
EVENKEEL_KIND(event::MoodSet, "mood.set");
EVENKEEL_KIND(event::NoteAdded, "note.added");
EVENKEEL_KIND(event::FieldSet, "field.set");
EVENKEEL_KIND(event::SituationSet, "situation.set");
EVENKEEL_KIND(event::VipSet, "vip.set");
EVENKEEL_KIND(event::Held, "call.held");
EVENKEEL_KIND(event::Resumed, "call.resumed");
EVENKEEL_KIND(event::SilenceStarted, "silence.started");
EVENKEEL_KIND(event::SilenceEnded, "silence.ended");
EVENKEEL_KIND(event::ActUndone, "act.undone");
EVENKEEL_KIND(event::Reopened, "call.reopened");
EVENKEEL_KIND(event::WrappedUp, "call.wrapped-up");
EVENKEEL_KIND(event::EscalationRaised, "escalation.raised");
EVENKEEL_KIND(event::FollowUpClosed, "follow-up.closed");
EVENKEEL_KIND(event::FollowUpReopened, "follow-up.reopened");
EVENKEEL_KIND(event::CallerNoted, "caller.noted");
EVENKEEL_KIND(event::CallerNoteWithdrawn, "caller.note-withdrawn");
EVENKEEL_KIND(event::RepeatBackSaid, "repeat-back.said");
EVENKEEL_KIND(event::ClockChanged, "clock.changed");
EVENKEEL_KIND(event::ReviewScored, "review.scored");
EVENKEEL_KIND(event::ReviewAcknowledged, "review.acknowledged");
EVENKEEL_KIND(event::ReviewDisputed, "review.disputed");
EVENKEEL_KIND(event::ReviewSettled, "review.settled");
EVENKEEL_KIND(protocol::event::BreachLogged, "breach.logged");
EVENKEEL_KIND(protocol::event::SupervisorAlerted, "supervisor.alerted");
EVENKEEL_KIND(protocol::event::RedirectSaid, "redirect.said");
EVENKEEL_KIND(protocol::event::PermissionAsked, "permission.asked");
EVENKEEL_KIND(protocol::event::PermissionGranted, "permission.granted");
EVENKEEL_KIND(protocol::event::PermissionRefused, "permission.refused");
EVENKEEL_KIND(protocol::event::PermissionTimedOut, "permission.timed-out");
EVENKEEL_KIND(protocol::event::TimeLimitReached, "time-limit.reached");
EVENKEEL_KIND(protocol::event::WarningSaid, "warning.said");
EVENKEEL_KIND(protocol::event::BreachStopped, "breach.stopped");
EVENKEEL_KIND(protocol::event::EndedByAgent, "call.ended");
EVENKEEL_KIND(protocol::event::EndOverridden, "call.overridden");
EVENKEEL_KIND(protocol::event::CallFinished, "call.finished");
EVENKEEL_KIND(protocol::event::CallerHungUp, "caller.hung-up");
EVENKEEL_KIND(protocol::event::CallDropped, "call.dropped");
EVENKEEL_KIND(protocol::event::AgentHungUp, "agent.hung-up");
EVENKEEL_KIND(protocol::event::CallTransferred, "call.transferred");
EVENKEEL_KIND(protocol::event::SafetyRaised, "safety.raised");
EVENKEEL_KIND(protocol::event::SafetyCleared, "safety.cleared");
EVENKEEL_KIND(protocol::event::RecordSaved, "record.saved");
EVENKEEL_KIND(protocol::event::RecoveryEnded, "recovery.ended");
EVENKEEL_KIND(protocol::event::CallReviewed, "call.reviewed");

#undef EVENKEEL_KIND

} // namespace evenkeel::call

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"

/// Which fields an event has in the log, told once for writing and for reading: `a` is a writer or a reader with
/// open(name, value) for public and secret(name, value) for private fields, which are texts or texts by name. Inside
/// this room only.
namespace evenkeel::call {

template <typename A> void fields(A& a, event::Started& e)
{
    a.secret("number", e.number);
    a.secret("name", e.name);
    a.open("direction", e.direction);
    a.open("source", e.source);
    a.open("vip", e.vip);
    a.open("pack", e.pack);
    a.open("pack_revision", e.packRevision);
    a.open("policy", e.policy);
    a.open("guide", e.guide);
    a.open("carried_warnings", e.carriedWarnings);
}
template <typename A> void fields(A& a, event::GuideChosen& e)
{
    a.open("guide", e.guide);
}
template <typename A> void fields(A& a, event::StepEntered& e)
{
    a.open("step", e.step);
}
template <typename A> void fields(A& a, event::StepRepeated& e)
{
    a.open("step", e.step);
}
template <typename A> void fields(A& a, event::LineSaid& e)
{
    a.open("line", e.line);
    a.open("full", e.full);
}
template <typename A> void fields(A& a, event::LineCopied& e)
{
    a.open("line", e.line);
    a.open("full", e.full);
}
template <typename A> void fields(A& a, event::BrevitySet& e)
{
    a.open("full", e.full);
}
template <typename A> void fields(A& a, event::MoodSet& e)
{
    a.open("level", e.level);
}
template <typename A> void fields(A& a, event::NoteAdded& e)
{
    a.secret("text", e.text);
    a.open("masked", e.masked);
}
template <typename A> void fields(A& a, event::FieldSet& e)
{
    a.open("name", e.name);
    a.secret("value", e.value);
}
template <typename A> void fields(A& a, event::SituationSet& e)
{
    a.open("situation", e.situation);
}
template <typename A> void fields(A& a, event::VipSet& e)
{
    a.open("vip", e.vip);
}
template <typename A> void fields(A& a, event::Reopened& e)
{
    a.open("gap_ms", e.gap);
}
template <typename A> void fields(A& a, event::WrappedUp& e)
{
    a.open("outcome", e.outcome);
    a.open("root_cause", e.rootCause);
    a.open("resolution", e.resolution);
    a.open("agreed", e.agreed);
    a.open("rating", e.rating);
}
template <typename A> void fields(A& a, event::EscalationRaised& e)
{
    a.open("route", e.route);
    a.open("to", e.to);
    a.open("authority", e.authority);
    a.open("due", e.due);
    a.secret("problem", e.problem);
    a.secret("tried", e.tried);
    a.secret("evidence", e.evidence);
    a.secret("explanation", e.explanation);
}
template <typename A> void fields(A& a, event::FollowUpClosed& e)
{
    a.open("seq", e.seq);
    a.secret("result", e.result);
}
template <typename A> void fields(A& a, event::FollowUpReopened& e)
{
    a.open("seq", e.seq);
}
template <typename A> void fields(A& a, event::CallerNoted& e)
{
    a.secret("text", e.text);
    a.open("kind", e.kind);
    a.open("review", e.review);
}
template <typename A> void fields(A& a, event::CallerNoteWithdrawn& e)
{
    a.open("seq", e.seq);
}
template <typename A> void fields(A& a, event::RepeatBackSaid& e)
{
    a.secret("text", e.text);
    a.open("masked", e.masked);
}
template <typename A> void fields(A& a, event::ClockChanged& e)
{
    a.open("by_ms", e.by);
}
template <typename A> void fields(A& a, event::ReviewScored& e)
{
    a.open("by", e.by);
    a.open("scores", e.scores);
    a.open("score", e.score);
    a.open("failed", e.failed);
    a.open("answer_days", e.answerDays);
    a.secret("comments", e.comments);
    a.secret("coaching", e.coaching);
}
template <typename A> void fields(A& a, event::ReviewAcknowledged& e)
{
    a.open("seq", e.seq);
}
template <typename A> void fields(A& a, event::ReviewDisputed& e)
{
    a.open("seq", e.seq);
    a.secret("text", e.text);
}
template <typename A> void fields(A& a, event::ReviewSettled& e)
{
    a.open("seq", e.seq);
    a.open("by", e.by);
    a.open("replaced_by", e.replacedBy);
    a.secret("reason", e.reason);
}
template <typename A> void fields(A& a, protocol::event::BreachLogged& e)
{
    a.open("category", e.category);
    a.open("target", e.target);
    a.open("directed", e.directed);
    a.open("counts", e.counts);
    a.open("at_once", e.atOnce);
    a.secret("words", e.words);
}
template <typename A> void fields(A& a, protocol::event::SupervisorAlerted& e)
{
    a.open("cause", e.cause);
    a.open("target", e.target);
}
template <typename A> void fields(A& a, protocol::event::RedirectSaid& e)
{
    a.open("line", e.line);
}
template <typename A> void fields(A& a, protocol::event::PermissionAsked& e)
{
    a.secret("reason", e.reason);
}
template <typename A> void fields(A& a, protocol::event::PermissionGranted& e)
{
    a.open("by", e.by);
    a.open("how", e.how);
}
template <typename A> void fields(A& a, protocol::event::PermissionRefused& e)
{
    a.open("by", e.by);
    a.open("how", e.how);
}
template <typename A> void fields(A& a, protocol::event::WarningSaid& e)
{
    a.open("category", e.category);
    a.open("line", e.line);
}
template <typename A> void fields(A& a, protocol::event::EndedByAgent& e)
{
    a.open("reason", e.reason);
    a.secret("text", e.text);
    a.open("line", e.line);
}
template <typename A> void fields(A& a, protocol::event::EndOverridden& e)
{
    a.secret("reason", e.reason);
}
template <typename A> void fields(A& a, protocol::event::CallFinished& e)
{
    a.open("protocol_open", e.protocolOpen);
}
template <typename A> void fields(A& a, protocol::event::AgentHungUp& e)
{
    a.open("protocol_open", e.protocolOpen);
}
template <typename A> void fields(A& a, protocol::event::CallTransferred& e)
{
    a.open("to", e.to);
}
template <typename A> void fields(A& a, protocol::event::SafetyRaised& e)
{
    a.open("kind", e.kind);
}
template <typename A> void fields(A& a, protocol::event::RecordSaved& e)
{
    a.secret("words", e.words);
    a.open("police", e.police);
    a.secret("remark", e.remark);
}
template <typename A> void fields(A& a, protocol::event::CallReviewed& e)
{
    a.open("by", e.by);
}

// Events that say all by their kind.
template <typename A> void fields(A&, event::Answered&) {}
template <typename A> void fields(A&, event::Held&) {}
template <typename A> void fields(A&, event::Resumed&) {}
template <typename A> void fields(A&, event::SilenceStarted&) {}
template <typename A> void fields(A&, event::SilenceEnded&) {}
template <typename A> void fields(A&, event::ActUndone&) {}
template <typename A> void fields(A&, protocol::event::PermissionTimedOut&) {}
template <typename A> void fields(A&, protocol::event::TimeLimitReached&) {}
template <typename A> void fields(A&, protocol::event::BreachStopped&) {}
template <typename A> void fields(A&, protocol::event::CallerHungUp&) {}
template <typename A> void fields(A&, protocol::event::CallDropped&) {}
template <typename A> void fields(A&, protocol::event::SafetyCleared&) {}
template <typename A> void fields(A&, protocol::event::RecoveryEnded&) {}

} // namespace evenkeel::call

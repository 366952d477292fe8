// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/time.h"
#include "call/event.h"
#include "protocol/command.h"

#include <map>
#include <optional>
#include <string>
#include <variant>

namespace evenkeel::call::command {

/// Opens a call. Everything that the pack and the log decide (revision, carried warnings) is filled in by the caller
/// of decide().
struct Start
{
    std::string number, name, direction = "in", source = "manual";
    bool vip = false;
    std::string pack, packRevision, policy, guide;
    int carriedWarnings = 0;
    /// Merge fields that are known before anybody asks, such as the agent's name; those that the pack lacks are left
    /// out.
    std::map<std::string, std::string> fields = {};
};
struct Answer
{};
struct ChooseGuide
{
    std::string guide;
};
struct GoToStep
{
    std::string step;
};
struct RepeatStep
{};
struct SayLine
{
    std::string line;
    bool full = false;
};
struct CopyLine
{
    std::string line;
    bool full = false;
};
struct SetBrevity
{
    bool full = false;
};
struct SetMood
{
    int level = 3;
};
struct AddNote
{
    std::string text;
};
struct SetField
{
    std::string name, value;
};
struct SetSituation
{
    std::string situation;
};
struct SetVip
{
    bool vip = false;
};
struct Hold
{};
struct Resume
{};
struct StartSilence
{};
struct EndSilence
{};
struct Undo
{};
struct Reopen
{
    Millis gap{};
};
struct WrapUp
{
    std::string outcome, rootCause, resolution;
    bool agreed = false;
    std::optional<int> rating;
};
/// `today` is filled in by whoever has a calendar, as it is in NoteCaller.
struct RaiseEscalation
{
    std::string route, to, authority; ///< an empty `to` is taken from the route
    std::string problem, tried, evidence, explanation;
    std::optional<Date> due;
    Date today{};
};
struct CloseFollowUp
{
    std::int64_t seq = 0; ///< of the escalation's event
    std::string result;
};
struct ReopenFollowUp
{
    std::int64_t seq = 0;
};
struct NoteCaller
{
    std::string text;
    event::NoteKind kind = event::NoteKind::Note;
    std::optional<Date> review;
    Date today{};
};
struct WithdrawNote
{
    std::int64_t seq = 0; ///< of the note's event
};
struct SayRepeatBack
{
    std::string text;
};
struct ChangeClock
{
    Millis by{};
};
/// Scores the call by the scorecard of its pack. `agent` is the call's and is filled in by whoever has its log, as it
/// is in the three commands below.
struct ScoreReview
{
    std::string by, agent;
    event::Scores scores; ///< every criterion of the scorecard
    event::Comments comments;
    std::string coaching;
    std::int64_t settles = 0; ///< seq of a disputed review that this one replaces; the rater's own needs no naming
};
struct AcknowledgeReview
{
    std::int64_t seq = 0; ///< of the review's event
    std::string by, agent;
};
struct DisputeReview
{
    std::int64_t seq = 0;
    std::string by, agent;
    std::string text;
};
/// The disputed score stands, for a reason.
struct UpholdReview
{
    std::int64_t seq = 0;
    std::string by, agent;
    std::string reason;
};

} // namespace evenkeel::call::command

namespace evenkeel::call {

using Command =
    std::variant<command::Start, command::Answer, command::ChooseGuide, command::GoToStep, command::RepeatStep,
                 command::SayLine, command::CopyLine, command::SetBrevity, command::SetMood, command::AddNote,
                 command::SetField, command::SetSituation, command::SetVip, command::Hold, command::Resume,
                 command::StartSilence, command::EndSilence, command::Undo, command::Reopen, command::WrapUp,
                 command::RaiseEscalation, command::CloseFollowUp, command::ReopenFollowUp, command::NoteCaller,
                 command::WithdrawNote, command::SayRepeatBack, command::ChangeClock, command::ScoreReview,
                 command::AcknowledgeReview, command::DisputeReview, command::UpholdReview, protocol::Command>;

} // namespace evenkeel::call

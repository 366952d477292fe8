// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/overloaded.h"
#include "base/time.h"
#include "protocol/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>

/// Everything that can stand in the log of one call. Fields marked private are stored apart and can be erased.
namespace evenkeel::call::event {

struct Started
{
    std::string number;    ///< private
    std::string name;      ///< private
    std::string direction; ///< "in" or "out"
    std::string source;    ///< "manual", "cli", "softphone", "baresip"
    bool vip = false;
    std::string pack;
    std::string packRevision;
    std::string policy;
    std::string guide;
    int carriedWarnings = 0;
    friend bool operator==(const Started&, const Started&) = default;
};
struct Answered
{
    friend bool operator==(const Answered&, const Answered&) = default;
};
struct GuideChosen
{
    std::string guide;
    friend bool operator==(const GuideChosen&, const GuideChosen&) = default;
};
struct StepEntered
{
    std::string step;
    friend bool operator==(const StepEntered&, const StepEntered&) = default;
};
struct StepRepeated
{
    std::string step;
    friend bool operator==(const StepRepeated&, const StepRepeated&) = default;
};
struct LineSaid
{
    std::string line;
    bool full = false;
    friend bool operator==(const LineSaid&, const LineSaid&) = default;
};
struct LineCopied
{
    std::string line;
    bool full = false;
    friend bool operator==(const LineCopied&, const LineCopied&) = default;
};
struct BrevitySet
{
    bool full = false;
    friend bool operator==(const BrevitySet&, const BrevitySet&) = default;
};
struct MoodSet
{
    int level = 3;
    friend bool operator==(const MoodSet&, const MoodSet&) = default;
};
struct NoteAdded
{
    std::string text;    ///< private; payment cards already masked
    bool masked = false; ///< something was masked
    friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};
struct FieldSet
{
    std::string name;
    std::string value; ///< private
    friend bool operator==(const FieldSet&, const FieldSet&) = default;
};
struct SituationSet
{
    std::string situation;
    friend bool operator==(const SituationSet&, const SituationSet&) = default;
};
struct VipSet
{
    bool vip = false;
    friend bool operator==(const VipSet&, const VipSet&) = default;
};
struct Held
{
    friend bool operator==(const Held&, const Held&) = default;
};
struct Resumed
{
    friend bool operator==(const Resumed&, const Resumed&) = default;
};
struct SilenceStarted
{
    friend bool operator==(const SilenceStarted&, const SilenceStarted&) = default;
};
struct SilenceEnded
{
    friend bool operator==(const SilenceEnded&, const SilenceEnded&) = default;
};
/// Takes the latest undoable act back: the state returns to what it was before that act.
struct ActUndone
{
    friend bool operator==(const ActUndone&, const ActUndone&) = default;
};
/// The program stopped in mid-call and the agent went on with the call.
struct Reopened
{
    Millis gap{};
    friend bool operator==(const Reopened&, const Reopened&) = default;
};
struct WrappedUp
{
    std::string outcome;
    std::string rootCause;
    std::string resolution;
    bool agreed = false;
    std::optional<int> rating; ///< 1–5, when the caller was asked
    friend bool operator==(const WrappedUp&, const WrappedUp&) = default;
};

/// The matter goes to somebody else. Which escalation of its call it is, the event's seq says.
struct EscalationRaised
{
    std::string route;       ///< a route of the pack; empty: to somebody of the agent's own choice
    std::string to;          ///< who should take it: a person, a team
    std::string authority;   ///< who decides it in the end; may be empty
    Date due{};              ///< by which day
    std::string problem;     ///< private, as are the next three; payment cards already masked
    std::string tried;       ///< what was done about it so far
    std::string evidence;    ///< order numbers, dates, what the caller can show
    std::string explanation; ///< why it goes further
    friend bool operator==(const EscalationRaised&, const EscalationRaised&) = default;
};
struct FollowUpClosed
{
    std::int64_t seq = 0; ///< of the escalation
    std::string result;   ///< private
    friend bool operator==(const FollowUpClosed&, const FollowUpClosed&) = default;
};
struct FollowUpReopened
{
    std::int64_t seq = 0; ///< of the escalation
    friend bool operator==(const FollowUpReopened&, const FollowUpReopened&) = default;
};
enum class NoteKind { Note, Restriction };
/// For whoever takes this caller's next call. It stands until it is withdrawn.
struct CallerNoted
{
    std::string text; ///< private; payment cards already masked
    NoteKind kind = NoteKind::Note;
    Date review{}; ///< when somebody has to look whether it still holds
    friend bool operator==(const CallerNoted&, const CallerNoted&) = default;
};
struct CallerNoteWithdrawn
{
    std::int64_t seq = 0; ///< of the note
    friend bool operator==(const CallerNoteWithdrawn&, const CallerNoteWithdrawn&) = default;
};
/// The agent said back to the caller what they understood.
struct RepeatBackSaid
{
    std::string text;    ///< private; payment cards already masked
    bool masked = false; ///< something was masked
    friend bool operator==(const RepeatBackSaid&, const RepeatBackSaid&) = default;
};
/// Somebody set the wall clock in mid-call. Durations are counted by another one and stay right.
struct ClockChanged
{
    Millis by{}; ///< negative: it was set back
    friend bool operator==(const ClockChanged&, const ClockChanged&) = default;
};

/// By the id of a criterion: 1–5; nothing: it does not apply to this call.
using Scores = std::map<std::string, std::optional<int>>;
/// By the id of a criterion.
using Comments = std::map<std::string, std::string>;
/// A supervisor scored the call by its pack's scorecard. Which review of its call it is, the event's seq says.
struct ReviewScored
{
    std::string by;
    Scores scores;
    int score = 0;        ///< 0–100: the whole, as the scorecard then in force gave it
    bool failed = false;  ///< a critical criterion was scored low
    int answerDays = 7;   ///< how long the agent may acknowledge or dispute it
    Comments comments;    ///< private; payment cards already masked
    std::string coaching; ///< private: a note to the agent; payment cards already masked
    friend bool operator==(const ReviewScored&, const ReviewScored&) = default;
};
/// The agent of the call has read the review. This and a dispute are the agent's: the event's actor.
struct ReviewAcknowledged
{
    std::int64_t seq = 0; ///< of the review
    friend bool operator==(const ReviewAcknowledged&, const ReviewAcknowledged&) = default;
};
struct ReviewDisputed
{
    std::int64_t seq = 0; ///< of the review
    std::string text;     ///< private; payment cards already masked
    friend bool operator==(const ReviewDisputed&, const ReviewDisputed&) = default;
};
struct ReviewSettled
{
    std::int64_t seq = 0; ///< of the disputed review
    std::string by;
    std::int64_t replacedBy = 0; ///< seq of the review that takes its place; 0: it stands
    std::string reason;          ///< private; payment cards already masked
    friend bool operator==(const ReviewSettled&, const ReviewSettled&) = default;
};

} // namespace evenkeel::call::event

namespace evenkeel::call {

using Event =
    std::variant<event::Started, event::Answered, event::GuideChosen, event::StepEntered, event::StepRepeated,
                 event::LineSaid, event::LineCopied, event::BrevitySet, event::MoodSet, event::NoteAdded,
                 event::FieldSet, event::SituationSet, event::VipSet, event::Held, event::Resumed,
                 event::SilenceStarted, event::SilenceEnded, event::ActUndone, event::Reopened, event::WrappedUp,
                 event::EscalationRaised, event::FollowUpClosed, event::FollowUpReopened, event::CallerNoted,
                 event::CallerNoteWithdrawn, event::RepeatBackSaid, event::ClockChanged, event::ReviewScored,
                 event::ReviewAcknowledged, event::ReviewDisputed, event::ReviewSettled, protocol::Event>;

/// An event with its place in the log of a call.
struct LogEntry
{
    std::string id;       ///< UUIDv7
    std::string call;     ///< UUIDv7
    std::int64_t seq = 0; ///< 1, 2, 3 … without gaps
    Timestamp at{};       ///< wall clock, for people
    Millis elapsed{};     ///< since the call started, monotonic
    std::string actor;    ///< the agent's or supervisor's login, or "system"
    Event event;
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

} // namespace evenkeel::call

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caller_history.h"
#include "app/escalation.h"
#include "app/live_call.h"
#include "pack/pack.h"
#include "protocol/light.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What the panels of the agent's screen are told. Facts, ready to be laid out; the wording around them is the
/// screen's. All text from packs and callers is plain text.
namespace evenkeel::app {

/// A line as it can be said now.
struct LineView
{
    QString id;
    QString text;        ///< merged; what has no value yet shows as its label in brackets
    QStringList missing; ///< merge fields that must be asked for before the line can be copied or marked said
    Millis speaking{};   ///< at 150 words a minute
    int timesSaid = 0;   ///< in this call
    bool fits = true;    ///< its mood range covers the caller's mood
    friend bool operator==(const LineView&, const LineView&) = default;
};

struct StepView
{
    QString id;
    int number = 0; ///< from 1
    QString title;
    bool visited = false; ///< was current before, and is left
    bool current = false;
    Millis spent{}; ///< in all visits
    std::optional<Millis> firstEntered;
    friend bool operator==(const StepView&, const StepView&) = default;
};

struct StepCardView
{
    StepView step;
    pack::Stage stage = pack::Stage::Venting;
    QString goal;
    QStringList doList, avoid, listenFor;
    std::vector<LineView> lines; ///< best first by the mood at the time the step was entered; then it stays put
    QString nextStep;            ///< id; empty after the last step
    QString nextTitle;
    int repeats = 0;
    friend bool operator==(const StepCardView&, const StepCardView&) = default;
};

struct StripView
{
    bool live = false;
    bool ringing = false; ///< not answered yet (a softphone told of it)
    bool held = false;
    Millis elapsed{};
    Millis heldFor{};
    std::optional<Millis> silentFor;
    QString callerName, callerNumber;
    bool vip = false;
    QString situationId, situationTitle;
    int earlierCalls = 0;
    int transfers = 0; ///< of this caller in the last seven days, before this call
    int mood = 0;      ///< 1–5, 0 not given yet
    bool full = false;
    friend bool operator==(const StripView&, const StripView&) = default;
};

struct ProtocolView
{
    protocol::Light light;
    protocol::Phase phase = protocol::Phase::Live;
    QString policyTitle;
    QString policySummary;
    QString disclaimer;
    std::optional<protocol::Breach> breach;
    std::optional<protocol::SafetyKind> safety;
    bool alerted = false;          ///< the open conduct is one that a supervisor hears of at once
    std::optional<LineView> words; ///< the exact words for the next lawful act; for AwaitConduct those of the end
    int warnings = 0;
    std::optional<Millis> lastWarningAt;
    QString permissionBy; ///< who allowed the warning
    Millis permissionAt{};
    protocol::PermissionStatus permission = protocol::PermissionStatus::None;
    bool permissionRequired = false;
    std::vector<protocol::EndReason> endReasons; ///< those for the open conduct first
    std::vector<LineView> safetyLines;           ///< what to say on the crisis card
    QStringList recordMissing;                   ///< ids of record fields that the agent still has to give
    Millis recoveryLeft{};
    QStringList followUp;
    bool canUndo = false;
    friend bool operator==(const ProtocolView&, const ProtocolView&) = default;
};

/// What the log itself answers of the record after an end by the agent.
struct RecordView
{
    std::optional<protocol::Breach> conduct;
    std::vector<Millis> redirects, warnings;
    protocol::PermissionStatus permission = protocol::PermissionStatus::None;
    QString permissionBy;
    Millis permissionAt{};
    QString reason; ///< as it reads on the screen
    Millis endedAt{};
    QString words; ///< of the caller, if they were given with the conduct
    friend bool operator==(const RecordView&, const RecordView&) = default;
};

struct WrapUpView
{
    bool open = false; ///< the call has ended and is not wrapped up
    bool recordDue = false;
    bool done = false;
    protocol::Ending ending = protocol::Ending::None;
    Millis afterCall{}; ///< since the end
    Millis callLength{};
    RecordView record; ///< filled while one is due
    std::vector<pack::Choice> outcomes, rootCauses, resolutions;
    int moodStart = 0, moodPeak = 0, moodEnd = 0;
    friend bool operator==(const WrapUpView&, const WrapUpView&) = default;
};

struct FieldView
{
    QString name, label, example, value;
    friend bool operator==(const FieldView&, const FieldView&) = default;
};

struct NoteView
{
    QString text;
    Millis at{};
    bool masked = false;
    friend bool operator==(const NoteView&, const NoteView&) = default;
};

struct CallView
{
    StripView strip;
    std::vector<StepView> steps;
    StepCardView card;
    std::vector<LineView> situationLines; ///< for the chosen situation
    ProtocolView protocol;
    WrapUpView wrapUp;
    std::vector<FieldView> fields; ///< all merge fields of the pack with what is known
    std::vector<NoteView> notes;
    CallerHistory history;
    std::vector<CallerNoteView> ownNotes; ///< left for the next handler in this call
    EscalationForm escalation;
    bool undoable = false; ///< something can still be undone
    friend bool operator==(const CallView&, const CallView&) = default;
};

/// The whole view at this moment. Cheap enough to make at every change and every second.
/// `history` is what was known of the caller when the call began.
[[nodiscard]] CallView callView(const LiveCall&, const CallerHistory& history = {});

/// One line of the call's pack as it would be said now.
[[nodiscard]] LineView lineView(const LiveCall&, const pack::Line&);

/// The text to put on the clipboard; refuses with call.missing-fields.
[[nodiscard]] Result<QString> sayableText(const LiveCall&, const std::string& lineId);

} // namespace evenkeel::app

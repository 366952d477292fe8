// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/category.h"
#include "ui/actions/action_table.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace evenkeel::agent {

/// What the agent says the caller does.
struct Conduct
{
    protocol::Category category = protocol::Category::Insult;
    protocol::Target target = protocol::Target::Agent;
    [[nodiscard]] bool directed() const { return target == protocol::Target::Agent; }
    friend bool operator==(const Conduct&, const Conduct&) = default;
};

/// What the agent wants, as the panels say it. The panels decide nothing: a wish may be refused.
namespace wish {

struct StartCall
{
    QString name, number;
    // What a link suggested and the agent let stand.
    bool outgoing = false;
    bool vip = false;
    QString situation = {};
};
struct RecoverCall ///< a call that was interrupted
{
    QString call;
    bool goOn = true; ///< else it is closed
};
struct HoldOrResume
{};
struct SetMood
{
    int level = 3;
};
struct SetVip
{
    bool vip = true;
};
struct SetSituation
{
    QString situation;
};
struct SetBrevity
{
    bool full = false;
};
struct Silence ///< start the silence timer, or stop it
{};
struct GoToStep
{
    QString step;
};
struct RepeatStep
{};
struct SayLine
{
    QString line;
};
struct CopyLine
{
    QString line;
};
struct SetField
{
    QString name, value;
};
struct FindLines ///< answered by AgentScreen::setResults
{
    QString query;
};
struct Undo
{};
struct AddNote
{
    QString text;
};

struct Redirect ///< logs the conduct if none is open, and the redirect that is being said
{
    Conduct conduct;
};
struct LogConduct ///< only logs: a threat, hate speech, or that it goes on
{
    Conduct conduct;
};
struct AskPermission
{
    QString reason;
};
struct AnswerPermission ///< the agent writes down what a supervisor said
{
    bool granted = false;
    QString by;
    protocol::PermissionHow how = protocol::PermissionHow::Spoken;
};
struct WarningGiven
{};
struct Stopped
{};
struct EndCall
{
    QString reason; ///< an end reason's id, or the agent's own words
};
struct OverrideEnd
{
    QString reason;
};
struct RaiseSafety
{
    protocol::SafetyKind kind = protocol::SafetyKind::SelfHarm;
};
struct ClearSafety
{};
struct Transfer
{
    QString to;
};
struct CallerHungUp
{};
struct Dropped
{};

struct Escalate
{
    QString route, to, problem, tried, evidence, explanation, authority;
    QDate due;
};
struct CopyHandOver
{};
struct LeaveNote ///< for the caller's next handler
{
    QString text;
    bool restriction = false;
    QDate review;
};
struct WithdrawNote ///< one that was left in this call or an earlier one
{
    QString call;
    std::int64_t seq = 0;
};
struct ListFollowUps
{
    bool all = false; ///< the closed ones, too
};
struct CloseFollowUp
{
    QString id, result;
};
struct ReopenFollowUp
{
    QString id;
};

struct AcknowledgeReview ///< a score of an earlier call was read
{
    QString call;
    std::int64_t seq = 0;
};
struct SeenSettlement ///< how a dispute was settled was read
{
    QString call;
    std::int64_t seq = 0;
};
struct DisputeReview
{
    QString call;
    std::int64_t seq = 0;
    QString text;
};

struct SaveRecord ///< the record that is due after an end by the agent
{
    QString words;
    std::optional<bool> police;
};
struct SaveWrapUp
{
    QString outcome, rootCause, resolution;
    bool agreed = false;
    std::optional<int> rating;
    int moodAtEnd = 0; ///< 0: as it was last given
    QString note;
};
struct Recovered
{};
struct BackToIdle ///< done with a call that is saved
{};
struct SayBack ///< a sentence of the repeat-back card was said
{
    QString text;
};
struct CopyText ///< to the clipboard, logged nowhere
{
    QString text;
};
struct NewsRead ///< what changed in the pack was read
{};
struct DoAct ///< a button asks for what the key of an action does
{
    ui::Act act;
};

} // namespace wish

using Wish =
    std::variant<wish::StartCall, wish::RecoverCall, wish::HoldOrResume, wish::SetMood, wish::SetVip,
                 wish::SetSituation, wish::SetBrevity, wish::Silence, wish::GoToStep, wish::RepeatStep, wish::SayLine,
                 wish::CopyLine, wish::SetField, wish::FindLines, wish::Undo, wish::AddNote, wish::Redirect,
                 wish::LogConduct, wish::AskPermission, wish::AnswerPermission, wish::Escalate, wish::CopyHandOver,
                 wish::LeaveNote, wish::WithdrawNote, wish::ListFollowUps, wish::CloseFollowUp, wish::ReopenFollowUp,
                 wish::WarningGiven, wish::Stopped, wish::EndCall, wish::OverrideEnd, wish::RaiseSafety,
                 wish::ClearSafety, wish::Transfer, wish::CallerHungUp, wish::Dropped, wish::SaveRecord,
                 wish::SaveWrapUp, wish::Recovered, wish::BackToIdle, wish::SayBack, wish::CopyText, wish::DoAct,
                 wish::AcknowledgeReview, wish::DisputeReview, wish::SeenSettlement, wish::NewsRead>;

} // namespace evenkeel::agent

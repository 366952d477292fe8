// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/save_words.h"

#include "ui/widgets/timer_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace evenkeel::agent {

namespace {

struct Row
{
    std::string_view kind;
    const char* one;  ///< "%1" is when, since the call began
    const char* more; ///< of more than one
};

constexpr auto kRows = std::to_array<Row>({
    {"call.started", QT_TRANSLATE_NOOP("Unsaved", "Start of the call"), QT_TRANSLATE_N_NOOP("Unsaved", "%n starts")},
    {"call.answered", QT_TRANSLATE_NOOP("Unsaved", "Call answered"), QT_TRANSLATE_N_NOOP("Unsaved", "%n answers")},
    {"guide.chosen", QT_TRANSLATE_NOOP("Unsaved", "Guide chosen"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n changes of the guide")},
    {"step.entered", QT_TRANSLATE_NOOP("Unsaved", "Step entered"), QT_TRANSLATE_N_NOOP("Unsaved", "%n steps entered")},
    {"step.repeated", QT_TRANSLATE_NOOP("Unsaved", "Step repeated"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n steps repeated")},
    {"line.said", QT_TRANSLATE_NOOP("Unsaved", "Line said"), QT_TRANSLATE_N_NOOP("Unsaved", "%n lines said")},
    {"line.copied", QT_TRANSLATE_NOOP("Unsaved", "Line copied"), QT_TRANSLATE_N_NOOP("Unsaved", "%n lines copied")},
    {"brevity.set", QT_TRANSLATE_NOOP("Unsaved", "Brief or detailed"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n times brief or detailed")},
    {"mood.set", QT_TRANSLATE_NOOP("Unsaved", "Mood"), QT_TRANSLATE_N_NOOP("Unsaved", "%n moods")},
    {"note.added", QT_TRANSLATE_NOOP("Unsaved", "Note"), QT_TRANSLATE_N_NOOP("Unsaved", "%n notes")},
    {"field.set", QT_TRANSLATE_NOOP("Unsaved", "Field filled in"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n fields filled in")},
    {"situation.set", QT_TRANSLATE_NOOP("Unsaved", "Situation"), QT_TRANSLATE_N_NOOP("Unsaved", "%n situations")},
    {"vip.set", QT_TRANSLATE_NOOP("Unsaved", "VIP mark"), QT_TRANSLATE_N_NOOP("Unsaved", "%n VIP marks")},
    {"call.held", QT_TRANSLATE_NOOP("Unsaved", "Hold %1"), QT_TRANSLATE_N_NOOP("Unsaved", "%n holds")},
    {"call.resumed", QT_TRANSLATE_NOOP("Unsaved", "Resumed %1"), QT_TRANSLATE_N_NOOP("Unsaved", "resumed %n times")},
    {"silence.started", QT_TRANSLATE_NOOP("Unsaved", "Silence begun"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n silences begun")},
    {"silence.ended", QT_TRANSLATE_NOOP("Unsaved", "Silence ended"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n silences ended")},
    {"act.undone", QT_TRANSLATE_NOOP("Unsaved", "Undone %1"), QT_TRANSLATE_N_NOOP("Unsaved", "%n acts undone")},
    {"call.reopened", QT_TRANSLATE_NOOP("Unsaved", "Call gone on with"),
     QT_TRANSLATE_N_NOOP("Unsaved", "call gone on with %n times")},
    {"call.wrapped-up", QT_TRANSLATE_NOOP("Unsaved", "Wrap-up"), QT_TRANSLATE_N_NOOP("Unsaved", "%n wrap-ups")},
    {"clock.changed", QT_TRANSLATE_NOOP("Unsaved", "Change of the clock"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n changes of the clock")},
    {"escalation.raised", QT_TRANSLATE_NOOP("Unsaved", "Escalation %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n escalations")},
    {"follow-up.closed", QT_TRANSLATE_NOOP("Unsaved", "Follow-up closed"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n follow-ups closed")},
    {"follow-up.reopened", QT_TRANSLATE_NOOP("Unsaved", "Follow-up reopened"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n follow-ups reopened")},
    {"caller.noted", QT_TRANSLATE_NOOP("Unsaved", "Note about the caller"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n notes about the caller")},
    {"caller.note-withdrawn", QT_TRANSLATE_NOOP("Unsaved", "Note about the caller withdrawn"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n notes about the caller withdrawn")},
    {"repeat-back.said", QT_TRANSLATE_NOOP("Unsaved", "Repeat-back %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n repeat-backs")},
    {"breach.logged", QT_TRANSLATE_NOOP("Unsaved", "Conduct named %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "conduct named %n times")},
    {"supervisor.alerted", QT_TRANSLATE_NOOP("Unsaved", "Alert for the supervisor %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n alerts for the supervisor")},
    {"redirect.said", QT_TRANSLATE_NOOP("Unsaved", "Redirect %1"), QT_TRANSLATE_N_NOOP("Unsaved", "%n redirects")},
    {"permission.asked", QT_TRANSLATE_NOOP("Unsaved", "Permission asked for %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "permission asked for %n times")},
    {"permission.granted", QT_TRANSLATE_NOOP("Unsaved", "Permission granted %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "permission granted %n times")},
    {"permission.refused", QT_TRANSLATE_NOOP("Unsaved", "Permission refused %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "permission refused %n times")},
    {"permission.timed-out", QT_TRANSLATE_NOOP("Unsaved", "Permission timed out %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "permission timed out %n times")},
    {"time-limit.reached", QT_TRANSLATE_NOOP("Unsaved", "Time limit reached %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "time limit reached %n times")},
    {"warning.said", QT_TRANSLATE_NOOP("Unsaved", "Warning given %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n warnings given")},
    {"breach.stopped", QT_TRANSLATE_NOOP("Unsaved", "It stopped %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "it stopped %n times")},
    {"call.ended", QT_TRANSLATE_NOOP("Unsaved", "End of the call by you %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n ends by you")},
    {"call.overridden", QT_TRANSLATE_NOOP("Unsaved", "End against the protocol %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n ends against the protocol")},
    {"call.finished", QT_TRANSLATE_NOOP("Unsaved", "End of the call %1"), QT_TRANSLATE_N_NOOP("Unsaved", "%n ends")},
    {"caller.hung-up", QT_TRANSLATE_NOOP("Unsaved", "Caller hung up %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "caller hung up %n times")},
    {"call.dropped", QT_TRANSLATE_NOOP("Unsaved", "Line dropped %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "line dropped %n times")},
    {"agent.hung-up", QT_TRANSLATE_NOOP("Unsaved", "You hung up %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "you hung up %n times")},
    {"call.transferred", QT_TRANSLATE_NOOP("Unsaved", "Transfer %1"), QT_TRANSLATE_N_NOOP("Unsaved", "%n transfers")},
    {"safety.raised", QT_TRANSLATE_NOOP("Unsaved", "Danger named %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "danger named %n times")},
    {"safety.cleared", QT_TRANSLATE_NOOP("Unsaved", "Danger over %1"),
     QT_TRANSLATE_N_NOOP("Unsaved", "danger over %n times")},
    {"record.saved", QT_TRANSLATE_NOOP("Unsaved", "Record"), QT_TRANSLATE_N_NOOP("Unsaved", "%n records")},
    {"recovery.ended", QT_TRANSLATE_NOOP("Unsaved", "End of the pause"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n ends of the pause")},
    {"call.reviewed", QT_TRANSLATE_NOOP("Unsaved", "Review"), QT_TRANSLATE_N_NOOP("Unsaved", "%n reviews")},
    {"review.scored", QT_TRANSLATE_NOOP("Unsaved", "Review"), QT_TRANSLATE_N_NOOP("Unsaved", "%n reviews")},
    {"review.settled", QT_TRANSLATE_NOOP("Unsaved", "Review"), QT_TRANSLATE_N_NOOP("Unsaved", "%n reviews")},
    {"review.acknowledged", QT_TRANSLATE_NOOP("Unsaved", "Answer to a review"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n answers to reviews")},
    {"review.disputed", QT_TRANSLATE_NOOP("Unsaved", "Answer to a review"),
     QT_TRANSLATE_N_NOOP("Unsaved", "%n answers to reviews")},
});
constexpr Row kOther{"", QT_TRANSLATE_NOOP("Unsaved", "Another act %1"),
                     QT_TRANSLATE_N_NOOP("Unsaved", "%n other acts")};

const Row& rowOf(std::string_view kind)
{
    const auto row = std::ranges::find(kRows, kind, &Row::kind);
    return row == kRows.end() ? kOther : *row;
}

struct Counted
{
    const Row* row;
    int times;
    Millis first;
};

} // namespace

QStringList unsavedWords(const std::vector<app::WaitingAct>& acts)
{
    std::vector<Counted> all;
    for (const auto& act : acts) {
        for (const auto& kind : act.kinds) {
            const auto* row = &rowOf(kind);
            const auto known = std::ranges::find(all, row, &Counted::row);
            if (known == all.end())
                all.push_back({row, 1, act.elapsed});
            else
                ++known->times;
        }
    }
    QStringList words;
    for (const auto& each : all) {
        if (each.times > 1) {
            words.append(QCoreApplication::translate("Unsaved", each.row->more, nullptr, each.times));
            continue;
        }
        const QString one = QCoreApplication::translate("Unsaved", each.row->one);
        words.append(one.contains(QStringLiteral("%1")) ? one.arg(widgets::clockText(each.first)) : one);
    }
    return words;
}

bool hasUnsavedWords(std::string_view kind)
{
    return &rowOf(kind) != &kOther;
}

} // namespace evenkeel::agent

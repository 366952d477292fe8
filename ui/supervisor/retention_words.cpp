// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/retention_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace evenkeel::supervisor {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

/// Plurals are chosen by an int.
int number(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

} // namespace

QString ruleText(const RetentionRow& rule, const QString& outcome)
{
    return rule.outcome.isEmpty()
               ? Words::tr("After %n day(s): all calls", nullptr, rule.days)
               : Words::tr("After %n day(s): calls with the outcome “%1”", nullptr, rule.days).arg(outcome);
}

QString ruleActionText(bool drops)
{
    return drops ? Words::tr("Erases what callers said and who they are, and drops the calls from lists, search and "
                             "figures. They do not come back.")
                 : Words::tr("Erases what callers said and who they are. Lists and figures stay what they are.");
}

QString tallyText(const RetentionRow& rule, const RetentionTally& tally)
{
    QStringList parts = {rule.drops
                             ? Words::tr("Would drop %n call(s) now.", nullptr, number(tally.calls))
                             : Words::tr("Would erase the texts of %n call(s) now.", nullptr, number(tally.calls))};
    if (tally.held > 0)
        parts << Words::tr("%n call(s) stay as they are under legal hold.", nullptr, number(tally.held));
    if (tally.waiting > 0)
        parts << Words::tr("%n call(s) stay until somebody finishes them.", nullptr, number(tally.waiting));
    return parts.join(QLatin1Char(' '));
}

QString applyQuestion(qint64 erased, qint64 dropped)
{
    QStringList parts;
    if (erased > 0)
        parts << Words::tr("The texts of %n call(s) will be erased.", nullptr, number(erased));
    if (dropped > 0)
        parts << Words::tr("%n call(s) will be erased and dropped.", nullptr, number(dropped));
    parts << Words::tr("Nobody can take that back.");
    return parts.join(QLatin1Char(' '));
}

QString doneText(const RetentionDone& done)
{
    QStringList parts;
    if (done.finished)
        parts << Words::tr("Done: %n call(s) erased.", nullptr, number(done.calls));
    else
        parts << Words::tr("Stopped after %n call(s). What was erased stays erased; apply again to go on.", nullptr,
                           number(done.calls));
    if (done.dropped > 0)
        parts << Words::tr("%n of them dropped.", nullptr, number(done.dropped));
    if (done.finished && done.copies > 0)
        parts << Words::tr("%n older copy(ies) in the folders backups and kept-aside may still hold the words.",
                           nullptr, done.copies);
    return parts.join(QLatin1Char(' '));
}

} // namespace evenkeel::supervisor

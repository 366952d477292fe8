// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/caller_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel::agent {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Caller)
};

QString warnings(int n)
{
    return n > 0 ? Words::tr("%n warning(s)", nullptr, n) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString endingName(const QString& ending)
{
    if (ending == QLatin1String("by-agent"))
        return Words::tr("Ended by the agent");
    if (ending == QLatin1String("overridden"))
        return Words::tr("Ended early");
    if (ending == QLatin1String("finished"))
        return Words::tr("Ended in the ordinary way");
    if (ending == QLatin1String("caller-hung-up"))
        return Words::tr("Caller hung up");
    if (ending == QLatin1String("dropped"))
        return Words::tr("Line dropped");
    if (ending == QLatin1String("agent-hung-up"))
        return Words::tr("Hung up at the telephone");
    if (ending == QLatin1String("transferred"))
        return Words::tr("Transferred");
    return {};
}

QString historyText(const app::CallerHistory& history)
{
    if (history.count == 0)
        return Words::tr("This is the first call from this number.");
    return joined({Words::tr("%n earlier call(s)", nullptr, history.count), warnings(history.warnings),
                   history.transfers > 0 ? Words::tr("transferred %n time(s) in 7 days", nullptr, history.transfers)
                                         : QString()});
}

QString historyLine(const app::CallerHistory& history)
{
    QStringList parts;
    if (!history.calls.empty()) {
        const auto& last = history.calls.front();
        const auto how = last.outcome.isEmpty() ? endingName(last.ending) : last.outcome;
        const auto given = warnings(last.warnings);
        if (!how.isEmpty())
            parts << (given.isEmpty() ? Words::tr("Last call: %1").arg(how)
                                      : Words::tr("Last call: %1, %2").arg(how, given));
    }
    const auto notes = static_cast<int>(history.notes.size());
    if (notes > 0)
        parts << Words::tr("%n note(s)", nullptr, notes);
    return joined(parts);
}

QString earlierCallText(const app::EarlierCallView& call)
{
    return joined(
        {call.situation, call.outcome.isEmpty() ? endingName(call.ending) : call.outcome,
         call.outcome.isEmpty() || call.ending != QLatin1String("transferred") ? QString() : endingName(call.ending),
         warnings(call.warnings)});
}

QString reviewText(const app::CallerNoteView& note)
{
    const auto day = QLocale().toString(note.review, QLocale::ShortFormat);
    return note.reviewDue ? Words::tr("Review was due on %1: does it still hold?").arg(day)
                          : Words::tr("Review by %1").arg(day);
}

} // namespace evenkeel::agent

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence_text.h"

#include "app/text.h"

#include <QCoreApplication>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString logFault(const store::VerifyReport& report)
{
    using Fault = store::VerifyReport::Fault;
    const auto number = QString::number(report.seq);
    switch (report.fault) {
    case Fault::None: break;
    case Fault::Changed: return Words::tr("Event %1 was changed after it was written.").arg(number);
    case Fault::Missing: return Words::tr("Event %1, or its private text, is missing.").arg(number);
    case Fault::Inserted: return Words::tr("Event %1 was put in later.").arg(number);
    case Fault::Truncated: return Words::tr("Event %1 and what followed it are cut off.").arg(number);
    case Fault::Projection: return Words::tr("The summary of the call does not follow from its events.");
    case Fault::Unreadable: return Words::tr("Event %1 cannot be read.").arg(number);
    }
    return Words::tr("No event was changed, put in or taken out.");
}

QString fault(const evidence::Verdict& verdict)
{
    using Fault = evidence::Verdict::Fault;
    const auto file = toQt(verdict.file);
    const auto event = verdict.kind.empty()
                           ? QString::number(verdict.seq)
                           : Words::tr("%1 (%2)").arg(QString::number(verdict.seq), toQt(verdict.kind));
    switch (verdict.fault) {
    case Fault::None: break;
    case Fault::FileUnlisted: return Words::tr("Not sound: the file %1 is not in the bundle's list.").arg(file);
    case Fault::FileGone: return Words::tr("Not sound: the file %1 is in the list but not in the bundle.").arg(file);
    case Fault::FileChanged: return Words::tr("Not sound: the file %1 was changed after it was listed.").arg(file);
    case Fault::EventChanged: return Words::tr("Not sound: event %1 is not what was written.").arg(event);
    case Fault::EventGone: return Words::tr("Not sound: event %1 is missing.").arg(event);
    case Fault::EventAdded: return Words::tr("Not sound: event %1 was put in.").arg(event);
    case Fault::TextChanged:
        return Words::tr("Not sound: the private text of event %1 is not the one that was written.").arg(event);
    case Fault::HeadDiffers:
        return Words::tr("Not sound: the last event's hash is not the head that the bundle names.");
    case Fault::PackChanged:
        return Words::tr("Not sound: the pack in the bundle is not the one that the call was led with.");
    case Fault::NotThisHead:
        return Words::tr(
            "Not the same: the bundle is sound in itself, but the head that you gave is none of its events'. "
            "It is another call, an older copy, or the whole was written anew.");
    }
    return Words::tr("Sound.");
}

QStringList proved(const evidence::Verdict& verdict)
{
    QStringList all;
    all << Words::tr("Every file in the bundle is the one that its list names.");
    all << Words::tr(
               "The %1 events of call %2 follow from one another: none between the first and the last was changed, "
               "put in, taken out or moved.")
               .arg(QString::number(verdict.events), toQt(verdict.call));
    if (verdict.texts > 0)
        all << Words::tr("The private texts in the bundle (%1) are the very ones that their events were written with.")
                   .arg(verdict.texts);
    if (verdict.headFoundAt == verdict.events)
        all << Words::tr(
            "The head that you gave is that of the last event: nothing is otherwise than when it was noted.");
    else if (verdict.headFoundAt)
        all << Words::tr("The head that you gave is that of event %1 of %2: up to there nothing is otherwise than when "
                         "it was noted. What follows was added since.")
                   .arg(*verdict.headFoundAt)
                   .arg(verdict.events);
    return all;
}

QStringList notProved(const evidence::Verdict& verdict)
{
    QStringList all;
    if (!verdict.headFoundAt)
        all << Words::tr(
            "That the whole was not written anew, or its last events left out, before the bundle was made. Only "
            "a head that was kept elsewhere shows that: note the one of this bundle and compare it later.");
    if (verdict.textsLeftOut > 0)
        all << Words::tr(
                   "What the private texts that are left out said (%1): the bundle is redacted, or the caller was "
                   "erased. That there was a text, and when, is proved.")
                   .arg(verdict.textsLeftOut);
    if (verdict.hasPack)
        all << Words::tr("The wording of the pack: the events name its id and its revision, not its text.");
    else
        all << Words::tr("The wording of the pack: it is not in the bundle.");
    if (verdict.hasReport)
        all << Words::tr(
            "The report: it is a reading of the events, made when the bundle was. Where they differ, the events "
            "hold.");
    return all;
}

} // namespace

QString logCheckText(const store::VerifyReport& report)
{
    QStringList lines;
    lines << Words::tr("The log's own check of this call, when the bundle was made:");
    lines << Words::tr("Events looked at: %1.").arg(report.events);
    lines << logFault(report);
    if (report.good())
        lines << Words::tr(
            "The check compares the events with the head that the log keeps. Whoever could write the log could "
            "write both anew: keep the head of this bundle in other hands.");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

VerdictText verdictText(const evidence::Verdict& verdict)
{
    VerdictText text;
    text.verdict = fault(verdict);
    if (verdict.good()) {
        text.proved = proved(verdict);
        text.notProved = notProved(verdict);
    }
    return text;
}

} // namespace evenkeel::app

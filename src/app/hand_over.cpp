// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hand_over.h"

#include "app/dates.h"
#include "app/live_call.h"
#include "app/text.h"
#include "call/merge.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

/// "Label: value" lines; a line without a value is left out.
class Page
{
  public:
    void line(const QString& label, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_lines << Words::tr("%1: %2").arg(label, value.trimmed());
    }
    void plain(const QString& text)
    {
        if (!text.isEmpty())
            m_lines << text;
    }
    void gap()
    {
        if (!m_lines.isEmpty() && !m_lines.back().isEmpty())
            m_lines << QString();
    }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n'); }

  private:
    QStringList m_lines;
};

QString valueOf(const call::Facts& facts, const std::string& name)
{
    const auto found = facts.fields.find(name);
    return found == facts.fields.end() ? QString() : toQt(found->second);
}

QString situationTitle(const LiveCall& call)
{
    const auto* situation = pack::findSituation(call.pack(), call.facts().situation);
    return situation != nullptr ? toQt(situation->title) : QString();
}

QString who(const LiveCall& call)
{
    const auto& facts = call.facts();
    QStringList parts;
    const auto name = facts.opening.name.empty() ? valueOf(facts, "caller") : toQt(facts.opening.name);
    for (const auto& part : {name, toQt(facts.opening.number)}) {
        if (!part.isEmpty())
            parts << part;
    }
    if (facts.vip)
        parts << Words::tr("VIP");
    if (call.earlierCalls() > 0)
        parts << Words::tr("%n earlier call(s)", nullptr, call.earlierCalls());
    return parts.join(QStringLiteral(" · "));
}

/// Steps in the order of their first visit.
QString stepTitles(const LiveCall& call)
{
    QStringList titles;
    for (const auto& visit : call.facts().steps) {
        const auto* step = pack::findStep(call.pack(), visit.step);
        const auto title = toQt(step != nullptr ? step->title : visit.step);
        if (!titles.contains(title))
            titles << title;
    }
    return titles.join(QStringLiteral(", "));
}

bool isPromise(const LiveCall& call, const pack::Line& line)
{
    const auto* step = pack::findStep(call.pack(), line.step);
    return step != nullptr && step->stage == pack::Stage::Connected;
}

/// The lines said so far as they were worded, in the order of the latest saying.
QStringList linesSaid(const LiveCall& call, bool promises)
{
    const auto& facts = call.facts();
    std::vector<std::pair<Millis, QString>> all;
    for (const auto& [id, use] : facts.lines) {
        const auto* line = pack::findLine(call.pack(), id);
        if (use.said == 0 || line == nullptr || isPromise(call, *line) != promises)
            continue;
        const auto merged = call::mergeLine(call.pack(), *line, facts, facts.full);
        all.emplace_back(use.last, toQt(merged.text));
    }
    std::ranges::stable_sort(all, {}, &std::pair<Millis, QString>::first);
    QStringList texts;
    for (const auto& [at, text] : all)
        texts << text;
    return texts;
}

void putLines(Page& page, const QString& label, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    page.plain(Words::tr("%1:").arg(label));
    for (const auto& line : lines)
        page.plain(QStringLiteral("– ") + line);
}

QString mood(const call::Facts& facts)
{
    const auto mood = call::moodSummary(facts);
    if (mood.start == 0)
        return {};
    return Words::tr("%1 at the start, %2 at its worst, %3 now (1 calm, 5 furious)")
        .arg(mood.start)
        .arg(mood.peak)
        .arg(mood.end);
}

QString permission(const protocol::Permission& permission)
{
    using protocol::PermissionStatus;
    switch (permission.status) {
    case PermissionStatus::None: return {};
    case PermissionStatus::Pending: return Words::tr("asked for, not answered yet");
    case PermissionStatus::Granted:
        return permission.by.empty() ? Words::tr("given") : Words::tr("given by %1").arg(toQt(permission.by));
    case PermissionStatus::Refused: return Words::tr("refused");
    case PermissionStatus::TimedOut: return Words::tr("no answer in time");
    }
    return {};
}

void putProtocol(Page& page, const LiveCall& call)
{
    const auto& state = call.facts().protocol;
    if (state.breaches == 0 && !state.safety)
        return;
    page.gap();
    page.line(Words::tr("Conduct logged"), QString::number(state.breaches));
    page.line(Words::tr("Redirects said"), QString::number(static_cast<int>(state.redirects.size())));
    page.line(Words::tr("Warnings given"), QString::number(static_cast<int>(state.warnings.size())));
    page.line(Words::tr("Permission to warn"), permission(state.permission));
    if (state.breach)
        page.plain(Words::tr("The conduct has not stopped."));
    if (state.safety)
        page.plain(Words::tr("A safety case is open."));
}

void putRepeatBack(Page& page, const LiveCall& call)
{
    const auto& facts = call.facts();
    QStringList open;
    for (const auto& field : call.pack().repeatBack.fields) {
        const auto value = valueOf(facts, field.name);
        page.line(toQt(field.label), value);
        if (value.isEmpty())
            open << toQt(field.label);
    }
    page.line(Words::tr("Said back to the caller"), toQt(facts.repeatBack));
    page.line(Words::tr("Not known yet"), open.join(QStringLiteral(", ")));
}

void putEscalation(Page& page, const call::event::EscalationRaised& e)
{
    page.gap();
    page.plain(Words::tr("Escalation"));
    page.line(Words::tr("Problem"), toQt(e.problem));
    page.line(Words::tr("What was tried"), toQt(e.tried));
    page.line(Words::tr("Evidence"), toQt(e.evidence));
    page.line(Words::tr("Who should take it"), toQt(e.to));
    page.line(Words::tr("Explanation"), toQt(e.explanation));
    page.line(Words::tr("Goes to the authority of"), toQt(e.authority));
    page.line(Words::tr("Due"), QLocale().toString(toQt(e.due), QLocale::LongFormat));
}

} // namespace

QString problemSoFar(const LiveCall& call)
{
    QStringList parts;
    if (const auto title = situationTitle(call); !title.isEmpty())
        parts << title;
    for (const auto& field : call.pack().repeatBack.fields) {
        if (const auto value = valueOf(call.facts(), field.name); !value.isEmpty())
            parts << Words::tr("%1: %2").arg(toQt(field.label), value);
    }
    return parts.join(QStringLiteral(". "));
}

QString triedSoFar(const LiveCall& call)
{
    int lines = 0;
    for (const auto& [id, use] : call.facts().lines)
        lines += use.said > 0 ? 1 : 0;
    auto text = stepTitles(call);
    if (lines > 0)
        text = Words::tr("%1. %2").arg(text, Words::tr("%n line(s) said", nullptr, lines));
    return text;
}

QString evidenceSoFar(const LiveCall& call)
{
    QStringList parts;
    for (const auto& field : call.pack().fields) {
        // Who speaks to whom is said elsewhere.
        const bool name = field.name == "caller" || field.name == "agent" || field.name == "company";
        const auto value = name ? QString() : valueOf(call.facts(), field.name);
        if (!value.isEmpty())
            parts << Words::tr("%1: %2").arg(toQt(field.label), value);
    }
    return parts.join(QStringLiteral("; "));
}

QString handOverText(const LiveCall& call)
{
    const auto& facts = call.facts();
    Page page;
    page.line(Words::tr("Hand-over of a call"), QLocale().toString(toQt(call.today()), QLocale::LongFormat));
    page.line(Words::tr("Caller"), who(call));
    page.line(Words::tr("About"), situationTitle(call));
    putRepeatBack(page, call);
    page.line(Words::tr("Details"), evidenceSoFar(call));
    page.gap();
    page.line(Words::tr("Mood"), mood(facts));
    page.line(Words::tr("Steps taken"), stepTitles(call));
    putLines(page, Words::tr("Said to the caller"), linesSaid(call, false));
    putLines(page, Words::tr("Promised or agreed"), linesSaid(call, true));
    QStringList notes;
    for (const auto& note : facts.notes) {
        if (toQt(note.text) != toQt(facts.repeatBack))
            notes << toQt(note.text);
    }
    putLines(page, Words::tr("Notes"), notes);
    putProtocol(page, call);
    for (const auto& escalation : facts.escalations) {
        if (escalation.closedSeq == 0)
            putEscalation(page, escalation.raised);
    }
    return page.text();
}

} // namespace evenkeel::app

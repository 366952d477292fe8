// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay_rows.h"

#include "app/dates.h"
#include "app/fact_words.h"
#include "app/line_words.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace evenkeel::app {

namespace {

namespace ce = call::event;
namespace pe = protocol::event;

/// Where translators find the texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

QStringList filled(const QStringList& parts)
{
    QStringList out;
    for (const auto& part : parts) {
        if (!part.isEmpty())
            out << part;
    }
    return out;
}

QString dayText(Date day)
{
    return QLocale().toString(toQt(day), QLocale::ShortFormat);
}

QString sourceText(const ce::Started& e)
{
    if (e.direction == "out")
        return Words::tr("outgoing");
    if (call::startsRinging(e.source))
        return Words::tr("softphone");
    return Words::tr("by hand");
}

QString howText(protocol::PermissionHow how)
{
    switch (how) {
    case protocol::PermissionHow::App: return {};
    case protocol::PermissionHow::Spoken: return Words::tr("said aloud");
    case protocol::PermissionHow::Chat: return Words::tr("in a chat");
    }
    return {};
}

QString targetText(protocol::Target target)
{
    switch (target) {
    case protocol::Target::Agent: return Words::tr("at the agent");
    case protocol::Target::Staff: return Words::tr("at a colleague");
    case protocol::Target::Client: return Words::tr("at a customer");
    case protocol::Target::Other: return Words::tr("at someone else");
    case protocol::Target::None: return Words::tr("at nobody");
    }
    return {};
}

QString causeText(const std::string& cause)
{
    if (const auto category = protocol::fromName<protocol::Category>(cause))
        return conductText(*category);
    if (const auto kind = protocol::fromName<protocol::SafetyKind>(cause))
        return safetyText(*kind);
    if (cause == "permission-refused")
        return Words::tr("a warning was refused");
    return toQt(cause);
}

ReplayTone moodTone(int level)
{
    return level <= 2 ? ReplayTone::Ok : level == 3 ? ReplayTone::Warn : ReplayTone::Danger;
}

QString choiceLabel(const std::vector<pack::Choice>* choices, const std::string& id)
{
    if (choices != nullptr) {
        const auto found = std::ranges::find(*choices, id, &pack::Choice::id);
        if (found != choices->end())
            return toQt(found->label);
    }
    return toQt(id);
}

QString openText(bool open)
{
    return open ? Words::tr("while the protocol was open") : QString();
}

} // namespace

ReplayRows::ReplayRows(const store::CallSummary& call, const pack::Pack* pack)
    : m_call(call)
    , m_pack(pack)
{}

void ReplayRows::add(const Entry& entry, bool undone)
{
    if (joinFields(entry, undone))
        return;
    const bool over = m_over;
    auto said = tell(entry);
    if (!undone)
        learn(entry);
    m_fields = said && std::holds_alternative<ce::FieldSet>(entry.event);
    if (!said)
        return;
    const auto actor = toQt(entry.actor);
    if (entry.actor != m_call.agent && entry.actor != "system" && !actor.isEmpty() &&
        !said->detail.join(QChar()).contains(actor))
        said->detail << Words::tr("by %1").arg(actor);
    if (undone)
        said->detail << Words::tr("taken back");
    m_titles[entry.seq] = said->title;
    m_latestAct = said->title;
    m_rows.push_back({entry.seq, entry.elapsed, entry.at, said->tone, said->title,
                      filled(said->detail).join(QStringLiteral(" · ")), said->head, said->protocol, undone, over});
}

/// Fields that were set in the same moment, as at the start of a call, are one row.
bool ReplayRows::joinFields(const Entry& entry, bool undone)
{
    const auto* field = std::get_if<ce::FieldSet>(&entry.event);
    if (field == nullptr || !m_fields || m_rows.empty())
        return false;
    auto& row = m_rows.back();
    if (row.at != entry.elapsed || row.undone != undone)
        return false;
    if (row.title != Words::tr("Details")) {
        row.detail = Words::tr("%1: %2").arg(row.title, row.detail);
        row.title = Words::tr("Details");
    }
    const auto more = Words::tr("%1: %2").arg(fieldLabel(field->name), secret(field->value));
    row.detail += QStringLiteral(" · ") + more;
    if (!undone)
        learn(entry);
    return true;
}

void ReplayRows::learn(const Entry& entry)
{
    const auto over = [this](Millis at) {
        m_over = true;
        lasted(m_hold, at);
        lasted(m_silence, at);
    };
    const auto ofProtocol = overloaded{
        [&](const pe::RedirectSaid&) { ++m_redirects; },
        [&](const pe::WarningSaid&) { ++m_warnings; },
        [&](const pe::PermissionAsked&) { m_asked = entry.elapsed; },
        [&](const pe::PermissionGranted& e) { m_known.protocol.permission.by = e.by; },
        [&](const pe::EndedByAgent&) { over(entry.elapsed); },
        [&](const pe::EndOverridden&) { over(entry.elapsed); },
        [&](const pe::CallFinished&) { over(entry.elapsed); },
        [&](const pe::CallerHungUp&) { over(entry.elapsed); },
        [&](const pe::CallDropped&) { over(entry.elapsed); },
        [&](const pe::AgentHungUp&) { over(entry.elapsed); },
        [&](const pe::CallTransferred&) { over(entry.elapsed); },
        [](const auto&) {},
    };
    const auto visitor = overloaded{
        [&](const ce::Started& e) {
            m_known.opening = e;
            m_known.guide = e.guide;
            if (!e.name.empty())
                m_known.fields["caller"] = e.name;
        },
        [&](const ce::GuideChosen& e) { m_known.guide = e.guide; },
        [&](const ce::BrevitySet& e) { m_known.full = e.full; },
        [&](const ce::FieldSet& e) { m_known.fields[e.name] = e.value; },
        [&](const ce::SituationSet& e) { m_situation = situationLabel(m_pack, e.situation); },
        [&](const protocol::Event& e) { std::visit(ofProtocol, e); },
        [](const auto&) {},
    };
    std::visit(visitor, entry.event);
}

void ReplayRows::lasted(std::optional<std::size_t>& row, Millis until)
{
    if (row)
        m_rows[*row].detail = lengthText(until - m_rows[*row].at);
    row.reset();
}

std::optional<ReplayRows::Said> ReplayRows::tell(const Entry& entry)
{
    using Told = std::optional<Said>;
    const auto quiet = [](const QString& title, const QString& detail = QString()) {
        return Told(Said{ReplayTone::Quiet, title, {detail}});
    };
    const auto visitor = overloaded{
        [&](const ce::Started& e) -> Told { return opening(e); },
        [&](const ce::Answered&) { return quiet(Words::tr("Answered")); },
        [&](const ce::GuideChosen& e) {
            const auto* guide = m_pack == nullptr ? nullptr : pack::findGuide(*m_pack, e.guide);
            return quiet(Words::tr("Another guide"), toQt(guide == nullptr ? e.guide : guide->title));
        },
        [&](const ce::StepEntered& e) -> Told {
            const int number = stepNumber(e.step);
            const auto title = stepTitle(e.step);
            return Said{ReplayTone::Step,
                        number == 0 ? title : Words::tr("%1 %2").arg(QString::number(number), title),
                        {},
                        true};
        },
        [&](const ce::StepRepeated& e) { return quiet(Words::tr("Step repeated"), stepTitle(e.step)); },
        [&](const ce::LineSaid& e) { return quiet(Words::tr("Said"), words(e.line, e.full)); },
        [&](const ce::LineCopied& e) { return quiet(Words::tr("Copied"), words(e.line, e.full)); },
        [&](const ce::BrevitySet& e) {
            return quiet(e.full ? Words::tr("Full wording wanted") : Words::tr("Short wording wanted"));
        },
        [&](const ce::MoodSet& e) -> Told {
            return Said{moodTone(e.level), Words::tr("Mood: %1").arg(moodText(e.level)), {}};
        },
        [&](const ce::NoteAdded& e) { return quiet(Words::tr("Note"), secret(e.text)); },
        [&](const ce::FieldSet& e) { return quiet(fieldLabel(e.name), secret(e.value)); },
        [&](const ce::SituationSet& e) { return quiet(Words::tr("Situation"), situationLabel(m_pack, e.situation)); },
        [&](const ce::VipSet& e) { return quiet(e.vip ? Words::tr("Marked as VIP") : Words::tr("VIP mark removed")); },
        [&](const ce::Held&) {
            lasted(m_hold, entry.elapsed);
            m_hold = m_rows.size();
            return quiet(Words::tr("On hold"));
        },
        [&](const ce::Resumed&) -> Told {
            lasted(m_hold, entry.elapsed);
            return {};
        },
        [&](const ce::SilenceStarted&) {
            lasted(m_silence, entry.elapsed);
            m_silence = m_rows.size();
            return quiet(Words::tr("Silence"));
        },
        [&](const ce::SilenceEnded&) -> Told {
            lasted(m_silence, entry.elapsed);
            return {};
        },
        [&](const ce::ActUndone&) { return quiet(Words::tr("Undone"), m_latestAct); },
        [&](const ce::Reopened& e) {
            return quiet(Words::tr("The program was started again"), Words::tr("after %1").arg(lengthText(e.gap)));
        },
        [&](const ce::WrappedUp& e) -> Told { return wrapUp(e); },
        [&](const ce::EscalationRaised& e) -> Told { return escalation(e); },
        [&](const ce::FollowUpClosed& e) { return quiet(Words::tr("Follow-up closed"), secret(e.result)); },
        [&](const ce::FollowUpReopened& e) { return quiet(Words::tr("Follow-up opened again"), m_titles[e.seq]); },
        [&](const ce::CallerNoted& e) -> Told {
            const bool restriction = e.kind == ce::NoteKind::Restriction;
            return Said{restriction ? ReplayTone::Warn : ReplayTone::Quiet,
                        restriction ? Words::tr("Restriction for this caller") : Words::tr("Note for the next call"),
                        {secret(e.text), Words::tr("to be looked at on %1").arg(dayText(e.review))}};
        },
        [&](const ce::CallerNoteWithdrawn& e) { return quiet(Words::tr("Withdrawn"), m_titles[e.seq]); },
        [&](const ce::RepeatBackSaid& e) { return quiet(Words::tr("Said back"), secret(e.text)); },
        [&](const ce::ClockChanged& e) {
            return quiet(e.by < Millis{0} ? Words::tr("The clock was set back") : Words::tr("The clock was set ahead"),
                         lengthText(e.by < Millis{0} ? -e.by : e.by));
        },
        [&](const ce::ReviewScored& e) -> Told {
            return Said{e.failed ? ReplayTone::Warn : ReplayTone::Quiet,
                        e.failed ? Words::tr("Scored: the call failed") : Words::tr("Scored %1 of 100").arg(e.score),
                        {toQt(e.by), toQt(e.coaching)},
                        true};
        },
        [&](const ce::ReviewAcknowledged&) { return quiet(Words::tr("Score acknowledged")); },
        [&](const ce::ReviewDisputed& e) -> Told {
            return Said{ReplayTone::Warn, Words::tr("Score disputed"), {secret(e.text)}};
        },
        [&](const ce::ReviewSettled& e) -> Told {
            return Said{ReplayTone::Quiet,
                        e.replacedBy == 0 ? Words::tr("Dispute settled: the score stands")
                                          : Words::tr("Dispute settled by another score"),
                        {toQt(e.by), e.replacedBy == 0 ? secret(e.reason) : QString()}};
        },
        [&](const protocol::Event& e) { return tell(entry, e); },
    };
    return std::visit(visitor, entry.event);
}

std::optional<ReplayRows::Said> ReplayRows::tell(const Entry& entry, const protocol::Event& event)
{
    using enum ReplayTone;
    const auto act = [](ReplayTone tone, const QString& title, const QStringList& detail = {}) {
        return Said{tone, title, detail, true, true};
    };
    const auto ended = [](const QString& title, const QString& detail = QString(), bool open = false) {
        return Said{open ? Warn : Quiet, title, {detail, openText(open)}, true, open};
    };
    const auto visitor = overloaded{
        [&](const pe::BreachLogged& e) { return breach(e); },
        [&](const pe::SupervisorAlerted& e) {
            return act(Danger, Words::tr("Supervisor alerted"), {causeText(e.cause)});
        },
        [&](const pe::RedirectSaid& e) {
            return act(Warn, Words::tr("Redirect %1").arg(m_redirects + 1), {words(e.line, m_known.full)});
        },
        [&](const pe::PermissionAsked& e) { return act(Warn, Words::tr("Asked to give a warning"), {toQt(e.reason)}); },
        [&](const pe::PermissionGranted& e) { return answer(entry, Ok, Words::tr("Warning allowed"), e.by, e.how); },
        [&](const pe::PermissionRefused& e) {
            return answer(entry, Danger, Words::tr("Warning refused"), e.by, e.how);
        },
        [&](const pe::PermissionTimedOut&) {
            const auto waited = m_asked ? Words::tr("after %1").arg(lengthText(entry.elapsed - *m_asked)) : QString();
            return act(Warn, Words::tr("Nobody answered in time"), {waited});
        },
        [&](const pe::TimeLimitReached&) { return act(Warn, Words::tr("Time limit for the same demand reached")); },
        [&](const pe::WarningSaid& e) {
            return act(Danger, Words::tr("Warning %1").arg(m_warnings + 1),
                       {conductText(e.category), words(e.line, m_known.full)});
        },
        [&](const pe::BreachStopped&) { return act(Ok, Words::tr("It stopped")); },
        [&](const pe::EndedByAgent& e) { return end(e); },
        [&](const pe::EndOverridden& e) {
            return act(Danger, Words::tr("Ended early, outside the protocol"), {secret(e.reason)});
        },
        [&](const pe::CallFinished& e) { return ended(Words::tr("Call ended"), QString(), e.protocolOpen); },
        [&](const pe::CallerHungUp&) { return ended(Words::tr("Caller hung up")); },
        [&](const pe::CallDropped&) { return ended(Words::tr("Line dropped")); },
        [&](const pe::AgentHungUp& e) { return ended(Words::tr("Agent hung up"), QString(), e.protocolOpen); },
        [&](const pe::CallTransferred& e) { return ended(Words::tr("Transferred"), toQt(e.to)); },
        [&](const pe::SafetyRaised& e) { return act(Danger, Words::tr("Safety: %1").arg(safetyText(e.kind))); },
        [&](const pe::SafetyCleared&) { return act(Ok, Words::tr("Safety case cleared")); },
        [&](const pe::RecordSaved& e) { return record(e); },
        [&](const pe::RecoveryEnded&) {
            return Said{Quiet, Words::tr("Recovery pause over"), {}};
        },
        [&](const pe::CallReviewed& e) {
            return Said{Quiet, Words::tr("Reviewed"), {toQt(e.by)}, true};
        },
    };
    return std::visit(visitor, event);
}

ReplayRows::Said ReplayRows::opening(const ce::Started& e) const
{
    Said said{ReplayTone::Step, Words::tr("Call started"), {sourceText(e)}, true};
    const bool known = !e.name.empty() || !e.number.empty();
    said.detail << toQt(e.name) << toQt(e.number);
    if (!known && m_call.erased)
        said.detail << Words::tr("the caller is erased");
    if (e.vip)
        said.detail << Words::tr("VIP");
    if (e.carriedWarnings > 0)
        said.detail << Words::tr("%n warning(s) of earlier calls count", nullptr, e.carriedWarnings);
    return said;
}

ReplayRows::Said ReplayRows::wrapUp(const ce::WrappedUp& e) const
{
    const auto* lists = m_pack == nullptr ? nullptr : &m_pack->wrapUp;
    Said said{ReplayTone::Quiet, Words::tr("Wrapped up"), {}, true};
    said.detail << outcomeLabel(m_pack, e.outcome)
                << choiceLabel(lists == nullptr ? nullptr : &lists->rootCauses, e.rootCause)
                << choiceLabel(lists == nullptr ? nullptr : &lists->resolutions, e.resolution);
    if (e.agreed)
        said.detail << Words::tr("agreed with the caller");
    if (e.rating)
        said.detail << Words::tr("the caller gave %1 of 5").arg(*e.rating);
    return said;
}

ReplayRows::Said ReplayRows::escalation(const ce::EscalationRaised& e) const
{
    return {ReplayTone::Warn,
            Words::tr("Escalated"),
            {toQt(e.to), Words::tr("due %1").arg(dayText(e.due)), secret(e.problem), toQt(e.explanation)},
            true};
}

ReplayRows::Said ReplayRows::breach(const pe::BreachLogged& e) const
{
    Said said{ReplayTone::Danger, conductText(e.category), {targetText(e.target)}, true, true};
    if (!e.words.empty())
        said.detail << quoted(toQt(e.words));
    if (!e.counts) {
        said.tone = ReplayTone::Quiet;
        said.detail << Words::tr("not aimed at the agent, so it does not count");
    }
    return said;
}

ReplayRows::Said ReplayRows::end(const pe::EndedByAgent& e) const
{
    Said said{ReplayTone::Danger, Words::tr("Ended by the protocol"), {}, true, true};
    said.detail << (e.reason == "other" && !e.text.empty() ? toQt(e.text) : endReasonLabel(m_pack, e.reason));
    if (!e.line.empty())
        said.detail << words(e.line, m_known.full);
    return said;
}

ReplayRows::Said ReplayRows::record(const pe::RecordSaved& e) const
{
    Said said{ReplayTone::Quiet, Words::tr("Record of the end saved"), {}, true, true};
    if (!e.words.empty())
        said.detail << quoted(toQt(e.words));
    said.detail << (e.police ? Words::tr("police informed") : Words::tr("police not informed")) << toQt(e.remark);
    if (m_call.erased && e.words.empty())
        said.detail << Words::tr("the caller’s words are erased");
    return said;
}

ReplayRows::Said ReplayRows::answer(const Entry& entry, ReplayTone tone, const QString& title, const std::string& by,
                                    protocol::PermissionHow how) const
{
    Said said{tone, title, {toQt(by), howText(how)}, true, true};
    if (m_asked)
        said.detail << Words::tr("after %1").arg(lengthText(entry.elapsed - *m_asked));
    return said;
}

QString ReplayRows::words(const std::string& line, bool full) const
{
    const auto* found = m_pack == nullptr ? nullptr : pack::findLine(*m_pack, line);
    return found == nullptr ? toQt(line) : quoted(lineWords(*m_pack, *found, m_known, full));
}

/// A private text that is always there, unless it was erased.
QString ReplayRows::secret(const std::string& text) const
{
    return text.empty() && m_call.erased ? Words::tr("erased") : toQt(text);
}

QString ReplayRows::fieldLabel(const std::string& name) const
{
    if (m_pack != nullptr) {
        for (const auto* fields : {&m_pack->fields, &m_pack->repeatBack.fields}) {
            const auto found = std::ranges::find(*fields, name, &pack::MergeField::name);
            if (found != fields->end())
                return toQt(found->label);
        }
    }
    return toQt(name);
}

int ReplayRows::stepNumber(const std::string& step) const
{
    if (m_pack == nullptr)
        return 0;
    const auto in = [&](const pack::Guide& guide) {
        const auto found = std::ranges::find(guide.steps, step, &pack::Step::id);
        return found == guide.steps.end() ? 0 : static_cast<int>(found - guide.steps.begin()) + 1;
    };
    if (const auto* guide = pack::findGuide(*m_pack, m_known.guide)) {
        if (const int number = in(*guide); number > 0)
            return number;
    }
    for (const auto& guide : m_pack->guides) {
        if (const int number = in(guide); number > 0)
            return number;
    }
    return 0;
}

QString ReplayRows::stepTitle(const std::string& step) const
{
    const auto* found = m_pack == nullptr ? nullptr : pack::findStep(*m_pack, step);
    return toQt(found == nullptr ? step : found->title);
}

QString ReplayRows::caller() const
{
    return filled({toQt(m_known.opening.name), toQt(m_known.opening.number)}).join(QStringLiteral(" · "));
}

} // namespace evenkeel::app

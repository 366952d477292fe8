// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "store/call_log.h"
#include "store/database.h"
#include "store/read_all.h"

#include <algorithm>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// Four columns from `from` on: kind, version and both bodies of an event. A row without one, or with one that cannot
/// be read, gives an empty E: verify() and checkProjection() speak of those.
template <typename E> E eventAt(const Rows& rows, int from)
{
    if (rows.isNull(from))
        return {};
    const auto event = call::decode(
        {rows.text(from), static_cast<int>(rows.integer(from + 1)), rows.bytes(from + 2), rows.bytes(from + 3)});
    const auto* wanted = event ? std::get_if<E>(&*event) : nullptr;
    return wanted != nullptr ? *wanted : E{};
}

QString bodyOf(const QString& alias)
{
    return u"%1.kind, %1.version, CAST(%1.body AS BLOB), CAST(%1p.body AS BLOB)"_s.arg(alias);
}

QString joinEvent(const QString& alias, const QString& call, const QString& seq)
{
    return u"LEFT JOIN events %1 ON %1.call = %2 AND %1.seq = %3 "
           "LEFT JOIN event_private %1p ON %1p.position = %1.position "_s.arg(alias, call, seq);
}

FollowUp readFollowUp(const Rows& rows)
{
    FollowUp out;
    out.call = rows.text(0);
    out.seq = rows.integer(1);
    out.agent = rows.text(2);
    out.raisedAt = Timestamp{Millis{rows.integer(3)}};
    out.route = rows.text(4);
    out.to = rows.text(5);
    out.authority = rows.text(6);
    out.due = parseDate(rows.text(7)).value_or(Date{});
    out.closed = !rows.isNull(8);
    out.closedAt = Timestamp{Millis{rows.integer(9)}};
    out.closedBy = rows.text(10);
    out.situation = rows.text(11);
    out.pack = rows.text(12);
    auto raised = eventAt<call::event::EscalationRaised>(rows, 13);
    out.problem = std::move(raised.problem);
    out.tried = std::move(raised.tried);
    out.evidence = std::move(raised.evidence);
    out.explanation = std::move(raised.explanation);
    auto opening = eventAt<call::event::Started>(rows, 17);
    out.callerName = std::move(opening.name);
    out.callerNumber = std::move(opening.number);
    out.result = eventAt<call::event::FollowUpClosed>(rows, 21).result;
    return out;
}

CallerNote readNote(const Rows& rows)
{
    return {rows.text(0),
            rows.integer(1),
            rows.text(2),
            Timestamp{Millis{rows.integer(3)}},
            rows.integer(4) != 0,
            parseDate(rows.text(5)).value_or(Date{}),
            eventAt<call::event::CallerNoted>(rows, 6).text};
}

} // namespace

Result<std::vector<FollowUp>> CallLog::followUps(const FollowUpFilter& filter) const
{
    QStringList conditions{u"1"_s};
    if (filter.openOnly)
        conditions << u"f.closed IS NULL"_s;
    if (!filter.agent.empty())
        conditions << u"f.agent = :agent"_s;
    const QString order = u"f.closed IS NOT NULL, CASE WHEN f.closed IS NULL THEN f.due END, f.closed_at DESC, "
                          "f.raised_at, f.call, f.seq"_s;
    const QString sql = // what is not listed is not joined
        u"SELECT f.call, f.seq, f.agent, f.raised_at, f.route, f.recipient, f.authority, f.due, f.closed, "
        "f.closed_at, f.closed_by, ifnull(c.situation, ''), ifnull(c.pack, ''), %1, %2, %3 "
        "FROM (SELECT * FROM follow_ups f WHERE %7 ORDER BY %8 LIMIT :limit) f "
        "LEFT JOIN calls c ON c.id = f.call %4 %5 %6 ORDER BY %8"_s.arg(
            bodyOf(u"e"_s), bodyOf(u"o"_s), bodyOf(u"r"_s), joinEvent(u"e"_s, u"f.call"_s, u"f.seq"_s),
            joinEvent(u"o"_s, u"f.call"_s, u"1"_s), joinEvent(u"r"_s, u"f.call"_s, u"f.closed"_s),
            conditions.join(u" AND "_s), order);
    Statement statement(m_database.connection(), sql, "follow-ups");
    statement.bind(u":limit"_s, std::clamp(filter.limit, 1, 1000));
    if (!filter.agent.empty())
        statement.bindText(u":agent"_s, filter.agent);
    return readAll(statement, readFollowUp);
}

Result<int> CallLog::overdueFollowUps(Date today) const
{
    Statement statement(
        m_database.connection(),
        u"SELECT count(*) FROM follow_ups INDEXED BY follow_ups_open WHERE closed IS NULL AND due < :today"_s,
        "follow-ups");
    return readNumber<int>(statement.bindText(u":today"_s, isoDate(today)));
}

Result<std::vector<CallerNote>> CallLog::callerNotes(const std::string& number) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return std::vector<CallerNote>{};
    const QString sql = u"SELECT n.call, n.seq, n.agent, n.noted_at, n.restriction, n.review, %1 "
                        "FROM calls c JOIN caller_notes n ON n.call = c.id %2 "
                        "WHERE c.caller_key = :key AND n.withdrawn = 0 "
                        "ORDER BY n.restriction DESC, n.noted_at DESC, n.call DESC, n.seq DESC"_s.arg(
                            bodyOf(u"e"_s), joinEvent(u"e"_s, u"n.call"_s, u"n.seq"_s));
    Statement statement(m_database.connection(), sql, "caller notes");
    statement.bindBytes(u":key"_s, key);
    return readAll(statement, readNote);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aftercare_rows.h"

#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> clear(const QSqlDatabase& connection, const std::string& call)
{
    for (const auto& sql :
         {u"DELETE FROM follow_ups WHERE call = :call"_s, u"DELETE FROM caller_notes WHERE call = :call"_s}) {
        Statement statement(connection, sql, "aftercare");
        if (auto done = statement.bindText(u":call"_s, call).run(); !done)
            return done;
    }
    return {};
}

Result<void> insert(const QSqlDatabase& connection, const std::string& call, const std::vector<FollowUpRow>& rows)
{
    if (rows.empty())
        return {};
    Statement statement(connection,
                        u"INSERT INTO follow_ups (call, seq, agent, raised_at, route, recipient, authority, due, "
                        "closed, closed_at, closed_by) VALUES (:call, :seq, :agent, :raised_at, :route, :recipient, "
                        ":authority, :due, :closed, :closed_at, :closed_by)"_s,
                        "follow-up");
    for (const auto& row : rows) {
        const std::int64_t closedAt = row.closedAt.time_since_epoch().count();
        auto done = statement.bindText(u":call"_s, call)
                        .bind(u":seq"_s, row.seq)
                        .bindText(u":agent"_s, row.agent)
                        .bind(u":raised_at"_s, row.raisedAt.time_since_epoch().count())
                        .bindText(u":route"_s, row.route)
                        .bindText(u":recipient"_s, row.to)
                        .bindText(u":authority"_s, row.authority)
                        .bindText(u":due"_s, row.due)
                        .bind(u":closed"_s, row.closed)
                        .bind(u":closed_at"_s, closedAt)
                        .bindText(u":closed_by"_s, row.closedBy)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> insert(const QSqlDatabase& connection, const std::string& call, const std::vector<CallerNoteRow>& rows)
{
    if (rows.empty())
        return {};
    Statement statement(connection,
                        u"INSERT INTO caller_notes (call, seq, agent, noted_at, restriction, review, withdrawn) "
                        "VALUES (:call, :seq, :agent, :noted_at, :restriction, :review, :withdrawn)"_s,
                        "caller note");
    for (const auto& row : rows) {
        auto done = statement.bindText(u":call"_s, call)
                        .bind(u":seq"_s, row.seq)
                        .bindText(u":agent"_s, row.agent)
                        .bind(u":noted_at"_s, row.notedAt.time_since_epoch().count())
                        .bind(u":restriction"_s, row.restriction)
                        .bindText(u":review"_s, row.review)
                        .bind(u":withdrawn"_s, row.withdrawn)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Timestamp moment(const Rows& rows, int column)
{
    return Timestamp{Millis{rows.integer(column)}};
}

} // namespace

AftercareRows makeAftercare(std::span<const call::LogEntry> log, const call::Facts& facts)
{
    const auto entry = [&](std::int64_t seq) -> const call::LogEntry& {
        return log[static_cast<std::size_t>(seq - 1)];
    };
    AftercareRows rows;
    for (const auto& escalation : facts.escalations) {
        const auto& from = entry(escalation.seq);
        const auto& raised = escalation.raised;
        FollowUpRow row{escalation.seq,
                        from.actor,
                        from.at,
                        asStored(raised.route),
                        asStored(raised.to),
                        asStored(raised.authority),
                        isoDate(raised.due),
                        std::nullopt,
                        {},
                        {}};
        if (escalation.closedSeq > 0) {
            row.closed = escalation.closedSeq;
            row.closedAt = entry(escalation.closedSeq).at;
            row.closedBy = entry(escalation.closedSeq).actor;
        }
        rows.followUps.push_back(std::move(row));
    }
    for (const auto& note : facts.callerNotes) {
        const auto& from = entry(note.seq);
        rows.notes.push_back({note.seq, from.actor, from.at, note.noted.kind == call::event::NoteKind::Restriction,
                              isoDate(note.noted.review), note.withdrawn});
    }
    return rows;
}

Result<AftercareRows> storedAftercare(const QSqlDatabase& connection, const std::string& call)
{
    Statement followUps(connection,
                        u"SELECT seq, agent, raised_at, route, recipient, authority, due, closed, closed_at, closed_by "
                        "FROM follow_ups WHERE call = :call ORDER BY seq"_s,
                        "follow-up");
    auto first = readAll(
        followUps.bindText(u":call"_s, call), +[](const Rows& row) {
            return FollowUpRow{row.integer(0), row.text(1), moment(row, 2),         row.text(3),    row.text(4),
                               row.text(5),    row.text(6), row.optionalInteger(7), moment(row, 8), row.text(9)};
        });
    if (!first)
        return tl::unexpected(first.error());
    Statement notes(connection,
                    u"SELECT seq, agent, noted_at, restriction, review, withdrawn FROM caller_notes "
                    "WHERE call = :call ORDER BY seq"_s,
                    "caller note");
    auto second = readAll(
        notes.bindText(u":call"_s, call), +[](const Rows& row) {
            return CallerNoteRow{row.integer(0),      row.text(1), moment(row, 2),
                                 row.integer(3) != 0, row.text(4), row.integer(5) != 0};
        });
    if (!second)
        return tl::unexpected(second.error());
    return AftercareRows{std::move(*first), std::move(*second)};
}

Result<void> replaceAftercare(const QSqlDatabase& connection, const std::string& call, const AftercareRows& rows)
{
    if (auto done = clear(connection, call); !done)
        return done;
    if (auto done = insert(connection, call, rows.followUps); !done)
        return done;
    return insert(connection, call, rows.notes);
}

} // namespace evenkeel::store

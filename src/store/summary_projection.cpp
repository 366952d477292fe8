// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/summary_projection.h"

#include "store/database.h"
#include "store/read_all.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

SummaryProjection::SummaryProjection(const Database& database, const QSqlDatabase& connection)
    : m_database(database)
    , m_connection(connection)
    , m_insert(connection, QString::fromLatin1(kInsertRow), "summary")
    , m_update(connection, QString::fromLatin1(kUpdateRow), "summary")
    , m_delete(connection, u"DELETE FROM calls WHERE id = :id"_s, "summary")
    , m_select(connection, u"SELECT %1 FROM calls c WHERE c.id = :id"_s.arg(QString::fromLatin1(kRowColumns)),
               "summary")
{}

Result<void> SummaryProjection::empty()
{
    return runOnce(m_connection, u"DELETE FROM calls"_s, "summary");
}

Result<void> SummaryProjection::write(CallChange& change)
{
    if (change.isDrop())
        return m_delete.bindText(u":id"_s, change.call()).run();
    CallRow row;
    row.summary.ord = change.place().ord;
    updateRow(row, change.after());
    if (change.follows() && row == m_latest)
        return {}; // most acts leave the summary as it is
    m_latest = row;
    if (change.isNew() || change.isErasure())
        return writeWhole(change);
    bindRow(m_update, row, true);
    return m_update.run();
}

/// Nothing of the caller is taken from the state.
Result<void> SummaryProjection::writeWhole(CallChange& change)
{
    const auto entries = change.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    bindRow(m_insert, rowOf(change, entries->front()), false);
    return m_insert.run();
}

CallRow SummaryProjection::rowOf(const CallChange& call, const call::LogEntry& first) const
{
    auto row = makeRow(first, call.after(), m_database);
    row.summary.ord = call.place().ord;
    row.firstEvent = call.place().firstEvent;
    return row;
}

Result<bool> SummaryProjection::holds(CallChange& call)
{
    const auto entries = call.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto made = firstRow(m_select.bindText(u":id"_s, call.call()), [](const Rows& row) { return readRow(row); });
    if (!made)
        return tl::unexpected(made.error());
    return *made == rowOf(call, entries->front());
}

Result<std::optional<std::string>> SummaryProjection::endCheck()
{
    Statement orphans(m_connection,
                      u"SELECT id FROM calls AS made WHERE NOT EXISTS (SELECT 1 FROM events WHERE call = made.id "
                      "AND seq = 1) OR EXISTS (SELECT 1 FROM dropped_summaries WHERE call = made.id) "
                      "ORDER BY id LIMIT 1"_s,
                      "check summaries");
    return firstText(orphans);
}

} // namespace evenkeel::store

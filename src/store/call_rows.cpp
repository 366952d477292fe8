// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_rows.h"

#include "call/event_json.h"
#include "store/call_row.h"
#include "store/read_all.h"

#include <utility>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowColumnCount = 29;

CallSummary readSummary(const Rows& rows)
{
    auto summary = readRow(rows).summary;
    int column = kRowColumnCount;
    summary.erased = rows.integer(column++) != 0;
    if (rows.isNull(column))
        return summary;
    call::Encoded first;
    first.kind = rows.text(column++);
    first.version = static_cast<int>(rows.integer(column++));
    first.publicBody = rows.bytes(column++);
    first.privateBody = rows.bytes(column);
    // A first event that cannot be read leaves the names empty; verify() and checkProjection() speak of it.
    if (auto started = call::decodeCaller(first)) {
        summary.callerName = std::move(started->name);
        summary.callerNumber = std::move(started->number);
    }
    return summary;
}

} // namespace

QString selectSummaries(const QString& calls, const QString& rest)
{
    return u"SELECT %1, x.call IS NOT NULL, e.kind, e.version, CAST(e.body AS BLOB), CAST(p.body AS BLOB) "
           "FROM %2 LEFT JOIN events e ON e.position = c.first_event "
           "LEFT JOIN event_private p ON p.position = c.first_event LEFT JOIN erasures x ON x.call = c.id %3"_s.arg(
               QString::fromLatin1(kRowColumns), calls, rest);
}

Result<std::vector<CallSummary>> readSummaries(Statement& statement)
{
    return readAll(statement, readSummary);
}

} // namespace evenkeel::store

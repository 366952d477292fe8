// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chained_event.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::string> optionalBytes(const Rows& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.bytes(column));
}

ChainedEvent readEvent(const Rows& row)
{
    return {row.text(0),
            row.integer(1),
            row.integer(2),
            row.integer(3),
            row.text(4),
            row.text(5),
            static_cast<int>(row.integer(6)),
            row.bytes(7),
            optionalBytes(row, 8),
            optionalBytes(row, 9),
            optionalBytes(row, 10),
            row.bytes(11)};
}

} // namespace

Result<std::vector<ChainedEvent>> chainedEvents(const Database& database, const std::string& call)
{
    Statement statement(database.connection(),
                        u"SELECT e.id, e.seq, e.at, e.elapsed, e.actor, e.kind, e.version, CAST(e.body AS BLOB), "
                        "CAST(p.body AS BLOB), p.salt, e.private_digest, e.hash FROM events e "
                        "LEFT JOIN event_private p ON p.position = e.position WHERE e.call = :call ORDER BY e.seq"_s,
                        "chain");
    return readAll(statement.bindText(u":call"_s, call), readEvent);
}

} // namespace evenkeel::store

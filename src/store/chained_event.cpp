// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chained_event.h"

#include "store/database.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<std::vector<ChainedEvent>> chainedEvents(const Database& database, const std::string& call)
{
    Statement statement(database.connection(),
                        u"SELECT e.id, e.seq, e.at, e.elapsed, e.actor, e.kind, e.version, CAST(e.body AS BLOB), "
                        "CAST(p.body AS BLOB), p.salt, e.private_digest, e.hash FROM events e "
                        "LEFT JOIN event_private p ON p.position = e.position WHERE e.call = :call ORDER BY e.seq"_s,
                        "chain");
    auto rows = statement.bindText(u":call"_s, call).query();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto optional = [&](int column) {
        return rows->isNull(column) ? std::optional<std::string>{} : rows->bytes(column);
    };
    std::vector<ChainedEvent> events;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return events;
        events.push_back({rows->text(0), rows->integer(1), rows->integer(2), rows->integer(3), rows->text(4),
                          rows->text(5), static_cast<int>(rows->integer(6)), rows->bytes(7), optional(8), optional(9),
                          optional(10), rows->bytes(11)});
    }
}

} // namespace evenkeel::store

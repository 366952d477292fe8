// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/projections.h"

#include "store/aftercare_projection.h"
#include "store/review_projection.h"
#include "store/summary_projection.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Projections::Projections(const Database& database, const QSqlDatabase& connection)
    : m_known(connection, u"SELECT 1 FROM calls WHERE id = :id"_s, "projections")
{
    m_all.push_back(std::make_unique<AftercareProjection>(connection));
    m_all.push_back(std::make_unique<ReviewProjection>(connection));
    // The last one: a call is known to all of them when it has a summary.
    m_all.push_back(std::make_unique<SummaryProjection>(database, connection));
}

Result<void> Projections::write(CallChange& change, bool follows)
{
    change.m_follows = follows;
    if (change.m_read && !follows) {
        change.m_isNew = change.m_seen == 0;
        if (!change.m_isNew) { // or its summary is gone, and everything is made again
            auto rows = m_known.bindText(u":id"_s, change.call()).query();
            if (!rows)
                return tl::unexpected(rows.error());
            const auto found = rows->next();
            if (!found)
                return tl::unexpected(found.error());
            change.m_isNew = !*found;
        }
    }
    for (const auto& projection : m_all) {
        if (auto written = projection->write(change); !written)
            return written;
    }
    return {};
}

Result<void> Projections::empty()
{
    for (const auto& projection : m_all) {
        if (auto emptied = projection->empty(); !emptied)
            return emptied;
    }
    return {};
}

} // namespace evenkeel::store

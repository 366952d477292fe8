// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/projections.h"

#include "store/aftercare_projection.h"
#include "store/read_all.h"
#include "store/review_projection.h"
#include "store/search_projection.h"
#include "store/summary_projection.h"
#include "store/tally_projection.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Projections::Projections(const Database& database, const QSqlDatabase& connection)
    : m_known(connection, u"SELECT ord, first_event FROM calls WHERE id = :id"_s, "projections")
    , m_place(connection,
              u"SELECT f.at, f.position, (SELECT count(*) FROM events o WHERE o.seq = 1 AND o.at = f.at AND "
              "o.position < f.position) FROM events f WHERE f.call = :call AND f.seq = 1"_s,
              "projections")
    , m_dropped(connection, u"SELECT 1 FROM dropped_summaries WHERE call = :call"_s, "projections")
{
    m_all.push_back(std::make_unique<SummaryProjection>(database, connection));
    m_all.push_back(std::make_unique<AftercareProjection>(connection));
    m_all.push_back(std::make_unique<ReviewProjection>(connection));
    m_all.push_back(std::make_unique<TallyProjection>(connection));
    auto search = std::make_unique<SearchProjection>(database, connection);
    m_search = search.get();
    m_all.push_back(std::move(search));
}

Result<std::optional<CallPlace>> Projections::placeOf(const std::string& call)
{
    std::optional<CallPlace> place;
    const auto read = forEachRow(m_place.bindText(u":call"_s, call), [&](const Rows& row) -> Result<bool> {
        if (row.integer(2) >= kCallsAMoment) // nobody begins so many calls in a millisecond
            return fail(Errc::Refused, "store.bad-call", call);
        place = CallPlace{ordOf(Timestamp{Millis{row.integer(0)}}, row.integer(2)), row.integer(1)};
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return place;
}

Result<bool> Projections::isDropped(const std::string& call)
{
    return anyRow(m_dropped.bindText(u":call"_s, call));
}

/// A call is known to all projections when it has a summary; if that is gone, everything is made again.
Result<void> Projections::locate(CallChange& change)
{
    if (change.m_follows) {
        change.m_place = m_latest;
        return {};
    }
    m_latestDropped = false;
    const bool begins = change.m_read && change.m_seen == 0;
    if (begins)
        change.m_isNew = true;
    if (!change.m_isNew) {
        const auto known = firstRow(m_known.bindText(u":id"_s, change.call()), [](const Rows& row) {
            return CallPlace{row.integer(0), row.integer(1)};
        });
        if (!known)
            return tl::unexpected(known.error());
        change.m_isNew = !*known;
        if (*known)
            change.m_place = **known;
    }
    if (change.m_isNew && !begins) {
        const auto dropped = isDropped(change.call());
        if (!dropped)
            return tl::unexpected(dropped.error());
        m_latestDropped = *dropped;
        if (m_latestDropped)
            return {};
    }
    if (change.m_isNew) {
        const auto place = placeOf(change.call());
        if (!place)
            return tl::unexpected(place.error());
        if (!*place)
            return fail(Errc::Damaged, "store.damaged", "chain of call " + change.call());
        change.m_place = **place;
    }
    m_latest = change.m_place;
    return {};
}

Result<void> Projections::flush()
{
    for (const auto& projection : m_all) {
        if (auto flushed = projection->flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<void> Projections::write(CallChange& change, bool follows)
{
    change.m_follows = follows;
    if (auto located = locate(change); !located)
        return located;
    if (m_latestDropped)
        return {};
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

void Projections::forget()
{
    for (const auto& projection : m_all)
        projection->forget();
}

Result<bool> Projections::holds(CallChange& call)
{
    const auto place = placeOf(call.call());
    if (!place)
        return tl::unexpected(place.error());
    call.m_place = place->value_or(CallPlace{});
    for (const auto& projection : m_all) {
        const auto holds = projection->holds(call);
        if (!holds || !*holds)
            return holds;
    }
    return true;
}

} // namespace evenkeel::store

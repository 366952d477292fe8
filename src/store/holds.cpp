// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/holds.h"

#include "store/database.h"
#include "store/read_all.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostReason = 1000;

const QString& columns()
{
    static const QString names = u"call, set_at, set_by, reason, lifted_at, lifted_by, lift_reason"_s;
    return names;
}

Timestamp moment(std::int64_t at)
{
    return Timestamp{Millis{at}};
}

Hold readHold(const Rows& rows)
{
    const auto lifted = rows.optionalInteger(4);
    return {rows.text(0),
            moment(rows.integer(1)),
            rows.text(2),
            rows.text(3),
            lifted ? std::optional(moment(*lifted)) : std::nullopt,
            rows.text(5),
            rows.text(6)};
}

Result<std::optional<Hold>> inForce(const QSqlDatabase& connection, const std::string& call)
{
    Statement statement(connection, u"SELECT %1 FROM holds WHERE call = :call AND lifted_at IS NULL"_s.arg(columns()),
                        "hold");
    return firstRow(statement.bindText(u":call"_s, call), readHold);
}

Result<bool> isCall(const QSqlDatabase& connection, const std::string& call)
{
    Statement statement(connection, u"SELECT 1 FROM chain_heads WHERE call = :call"_s, "hold");
    return anyRow(statement.bindText(u":call"_s, call));
}

Result<void> checkReason(const std::string& reason)
{
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        return fail(Errc::Invalid, "hold.reason-missing");
    if (reason.size() > kMostReason)
        return fail(Errc::Invalid, "call.too-long");
    return {};
}

} // namespace

Result<void> Holds::set(const std::string& call, const std::string& reason, const Doer& doer)
{
    if (auto fit = checkReason(reason); !fit)
        return fit;
    return writeAudited(m_database, doer.did(audit::kHoldSet, call), [&]() -> Result<void> {
        const auto& connection = m_database.connection();
        const auto known = isCall(connection, call);
        const auto hold = inForce(connection, call);
        if (!known || !hold)
            return tl::unexpected(!known ? known.error() : hold.error());
        if (!*known)
            return fail(Errc::NotFound, "call.unknown", call);
        if (*hold)
            return fail(Errc::Refused, "hold.already");
        Statement insert(connection,
                         u"INSERT INTO holds (call, set_at, set_by, reason, lifted_by, lift_reason) "
                         "VALUES (:call, :at, :by, :reason, '', '')"_s,
                         "hold");
        return insert.bindText(u":call"_s, call)
            .bind(u":at"_s, doer.at.time_since_epoch().count())
            .bindText(u":by"_s, doer.name)
            .bindText(u":reason"_s, reason)
            .run();
    });
}

Result<void> Holds::lift(const std::string& call, const std::string& reason, const Doer& doer)
{
    if (auto fit = checkReason(reason); !fit)
        return fit;
    return writeAudited(m_database, doer.did(audit::kHoldLifted, call), [&]() -> Result<void> {
        Statement update(m_database.connection(),
                         u"UPDATE holds SET lifted_at = :at, lifted_by = :by, lift_reason = :reason "
                         "WHERE call = :call AND lifted_at IS NULL"_s,
                         "hold");
        if (auto done = update.bindText(u":call"_s, call)
                            .bind(u":at"_s, doer.at.time_since_epoch().count())
                            .bindText(u":by"_s, doer.name)
                            .bindText(u":reason"_s, reason)
                            .run();
            !done)
            return done;
        if (update.changed() == 0)
            return fail(Errc::Refused, "hold.none");
        return {};
    });
}

Result<std::optional<Hold>> Holds::find(const std::string& call) const
{
    return inForce(m_database.connection(), call);
}

Result<std::vector<Hold>> Holds::list(bool lifted) const
{
    Statement statement(m_database.connection(),
                        u"SELECT %1 FROM holds %2 ORDER BY number DESC LIMIT 10000"_s.arg(
                            columns(), lifted ? QString() : u"WHERE lifted_at IS NULL"_s),
                        "holds");
    return readAll(statement, readHold);
}

Result<std::optional<std::string>> Holds::differing() const
{
    // Of each call the last word of the audit log, against what stands in the table.
    Statement statement(
        m_database.connection(),
        u"WITH said(call, held) AS (SELECT subject, action = 'hold.set' FROM audit WHERE seq IN "
        "(SELECT max(seq) FROM audit WHERE action IN ('hold.set', 'hold.lifted') GROUP BY subject)) "
        "SELECT call FROM said WHERE held <> EXISTS (SELECT 1 FROM holds h WHERE h.call = said.call AND lifted_at IS "
        "NULL) "
        "UNION SELECT call FROM holds WHERE lifted_at IS NULL AND call NOT IN (SELECT call FROM said) LIMIT 1"_s,
        "holds");
    return firstText(statement);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_values.h"

#include "store/database.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<std::string>> valuesOf(const Database& database, const QString& column)
{
    const QString sql = u"WITH RECURSIVE one(value) AS (SELECT min(%1) FROM calls WHERE length IS NOT NULL UNION ALL "
                        "SELECT (SELECT min(%1) FROM calls WHERE %1 > one.value AND length IS NOT NULL) FROM one "
                        "WHERE one.value IS NOT NULL) SELECT value FROM one WHERE value IS NOT NULL"_s.arg(column);
    Statement statement(database.connection(), sql, "values of the calls");
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> values;
    for (;;) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return values;
        values.push_back(rows->text(0));
    }
}

Result<std::int64_t> number(const Database& database, const QString& sql, const char* place)
{
    Statement statement(database.connection(), sql, place);
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto more = rows->next(); !more)
        return tl::unexpected(more.error());
    return rows->integer(0);
}

} // namespace

Result<CallValues> callValues(const Database& database)
{
    CallValues values;
    for (auto [column, list] : {std::pair{u"agent"_s, &values.agents},
                                {u"outcome"_s, &values.outcomes},
                                {u"situation"_s, &values.situations}}) {
        auto found = valuesOf(database, column);
        if (!found)
            return tl::unexpected(found.error());
        *list = std::move(*found);
    }
    return values;
}

Result<std::int64_t> callCount(const Database& database)
{
    return number(database,
                  u"SELECT (SELECT count(*) FROM calls WHERE length IS NOT NULL) + "
                  "(SELECT count(*) FROM calls WHERE length IS NULL)"_s,
                  "count of the calls");
}

Result<std::int64_t> dataVersion(const Database& database)
{
    return number(database, u"PRAGMA data_version"_s, "data version");
}

} // namespace evenkeel::store

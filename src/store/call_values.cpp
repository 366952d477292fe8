// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_values.h"

#include "store/database.h"
#include "store/read_all.h"
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
    return readAll(statement, [](const Rows& row) { return row.text(0); });
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
    Statement statement(database.connection(),
                        u"SELECT (SELECT count(*) FROM calls WHERE length IS NOT NULL) + "
                        "(SELECT count(*) FROM calls WHERE length IS NULL)"_s,
                        "count of the calls");
    return readNumber(statement);
}

Result<std::int64_t> dataVersion(const Database& database)
{
    Statement statement(database.connection(), u"PRAGMA data_version"_s, "data version");
    return readNumber(statement);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema_guard.h"

#include "store/connection.h"
#include "store/migrator.h"
#include "store/statement.h"

#include <map>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

using Objects = std::map<std::string, std::string>; // "trigger events_no_update" to its SQL

Result<Objects> objectsOf(const QSqlDatabase& connection, bool onlyCode)
{
    // sqlite_stat tables come from ANALYZE and hold no code.
    Statement statement(connection,
                        onlyCode
                            ? u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s
                            : u"SELECT type || ' ' || name, sql FROM sqlite_schema "
                              "WHERE name NOT LIKE 'sqlite_stat%'"_s,
                        "schema");
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    Objects objects;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return objects;
        objects[rows->text(0)] = rows->text(1);
    }
}

Result<Objects> expectedObjects(const std::vector<Migration>& migrations, bool onlyCode)
{
    auto fresh = Connection::openInMemory();
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto& database = (*fresh)->database();
    if (auto made = Migrator(database, migrations, QString()).upgrade(); !made)
        return tl::unexpected(made.error());
    return objectsOf(database, onlyCode);
}

} // namespace

Result<void> checkSchema(const QSqlDatabase& connection, const std::vector<Migration>& migrations, bool fileIsNewer)
{
    const auto expected = expectedObjects(migrations, fileIsNewer);
    const auto found = objectsOf(connection, fileIsNewer);
    if (!expected)
        return tl::unexpected(expected.error());
    if (!found)
        return tl::unexpected(found.error());

    for (const auto& [name, sql] : *expected) {
        const auto at = found->find(name);
        if (at == found->end() || at->second != sql)
            return fail(Errc::Damaged, "store.damaged", "schema: " + name);
    }
    if (found->size() != expected->size())
        return fail(Errc::Damaged, "store.damaged", "schema: something was added");
    return {};
}

} // namespace evenkeel::store

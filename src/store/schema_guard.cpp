// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema_guard.h"

#include "store/connection.h"
#include "store/migrator.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tx.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <map>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

struct Object
{
    std::string type, name, table, sql;
    [[nodiscard]] bool isCode() const { return type == "trigger" || type == "view"; }
    friend bool operator==(const Object&, const Object&) = default;
};
using Objects = std::map<std::string, Object>;

Result<Objects> objectsOf(const QSqlDatabase& connection)
{
    // Names of "sqlite_" are SQLite's own, nobody else can make them: the indexes of unique keys, statistics.
    Statement statement(connection,
                        u"SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                        "WHERE name NOT GLOB 'sqlite_*'"_s,
                        "schema");
    Objects objects;
    const auto read = forEachRow(statement, [&](const Rows& row) {
        Object object{row.text(0), row.text(1), row.text(2), row.text(3)};
        objects[object.name] = std::move(object);
    });
    if (!read)
        return tl::unexpected(read.error());
    return objects;
}

Result<Objects> expectedObjects(const std::vector<Migration>& migrations)
{
    auto fresh = Connection::openInMemory();
    if (!fresh)
        return tl::unexpected(fresh.error());
    const auto& database = (*fresh)->database();
    if (auto made = Migrator(database, migrations, QString()).upgrade(); !made)
        return tl::unexpected(made.error());
    return objectsOf(database);
}

tl::unexpected<Error> refuse(const Object& object)
{
    return fail(Errc::Damaged, "store.damaged", "schema: " + object.type + " " + object.name);
}

/// Everything that stands in the file must be ours or have nothing to do with us.
Result<void> refuseStrangers(const Objects& found, const Objects& expected, bool fileIsNewer)
{
    for (const auto& [name, object] : found) {
        const auto own = expected.find(name);
        const bool known = own != expected.end();
        const bool ours = expected.contains(object.table);
        if (fileIsNewer && !object.isCode())
            continue;
        const bool wrong = known ? object.type != own->second.type || object.table != own->second.table ||
                                       (object.type == "table" && object.sql != own->second.sql) ||
                                       (fileIsNewer && object.sql != own->second.sql)
                                 : object.isCode() || ours;
        if (wrong)
            return refuse(object);
    }
    return {};
}

/// What of ours is not there or not as it should be; tables are judged by refuseStrangers.
std::vector<Object> toPutBack(const Objects& found, const Objects& expected)
{
    std::vector<Object> objects;
    for (const auto& [name, object] : expected) {
        const auto at = found.find(name);
        if (at == found.end() || at->second != object)
            objects.push_back(object);
    }
    return objects;
}

Result<void> putBack(const QSqlDatabase& connection, const Object& object)
{
    const QString drop = u"DROP %1 IF EXISTS \"%2\""_s.arg(QString::fromStdString(object.type).toUpper(),
                                                           QString::fromStdString(object.name));
    if (auto done = runOnce(connection, drop, "schema"); !done)
        return done;
    return runOnce(connection, QString::fromStdString(object.sql), "schema");
}

} // namespace

Result<void> guardSchema(const QSqlDatabase& connection, const std::vector<Migration>& migrations, bool fileIsNewer,
                         bool mayWrite)
{
    const auto expected = expectedObjects(migrations);
    const auto found = objectsOf(connection);
    if (!expected)
        return tl::unexpected(expected.error());
    if (!found)
        return tl::unexpected(found.error());
    if (auto fine = refuseStrangers(*found, *expected, fileIsNewer); !fine)
        return fine;

    auto missing = toPutBack(*found, *expected);
    if (fileIsNewer)
        std::erase_if(missing, [](const Object& o) { return !o.isCode(); });
    if (!mayWrite)
        std::erase_if(missing, [](const Object& o) { return o.type != "table"; });
    if (missing.empty())
        return {};
    const auto table = std::ranges::find(missing, "table", &Object::type);
    if (table != missing.end() || fileIsNewer)
        return refuse(table != missing.end() ? *table : missing.front());

    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto now = objectsOf(connection); // under the lock: another process may have put them back by now
    if (!now)
        return tl::unexpected(now.error());
    for (const auto& object : toPutBack(*now, *expected)) {
        if (auto done = putBack(connection, object); !done)
            return done;
        if (const auto log = spdlog::get("store"))
            log->warn("schema: {} {} was missing or altered and is put back", object.type, object.name);
    }
    return tx->commit();
}

} // namespace evenkeel::store

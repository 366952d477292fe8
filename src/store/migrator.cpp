// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrator.h"

#include "store/backup.h"
#include "store/private_file.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tx.h"

#include <QDateTime>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

Result<std::int64_t> number(const QSqlDatabase& connection, const QString& sql)
{
    Statement statement(connection, sql, "schema version");
    return readNumber(statement);
}

} // namespace

Migrator::Migrator(const QSqlDatabase& connection, std::vector<Migration> migrations, QString backups)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
    , m_backups(std::move(backups))
{}

Result<int> Migrator::fileVersion() const
{
    const auto version = number(m_connection, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return static_cast<int>(*version);
}

Result<void> Migrator::check() const
{
    // One moment of the file: another process may be making it right now.
    auto tx = Tx::read(m_connection);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto objects = number(m_connection, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto application = number(m_connection, u"PRAGMA application_id"_s);
    const auto version = number(m_connection, u"PRAGMA user_version"_s);
    for (const auto* value : {&objects, &application, &version}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    const bool blank = *objects == 0 && *application == 0 && *version == 0;
    if (blank)
        return {};
    if (*application != kApplicationId || *version < 1)
        return fail(Errc::Refused, "store.foreign");
    if (*version <= newest())
        return {};

    // Nobody has looked at the schema yet: what is called meta may be a view that never ends.
    const auto plain =
        readInteger(m_connection,
                    u"SELECT count(*) FROM sqlite_schema WHERE name = 'meta' AND type = 'table' AND rootpage > 0 "
                    "AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo('meta') WHERE hidden <> 0)"_s,
                    "meta");
    if (!plain || plain->value_or(0) != 1)
        return fail(Errc::Newer, "store.newer", "schema " + std::to_string(*version));
    const auto compatible =
        readInteger(m_connection, u"SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'min_compatible'"_s, "meta");
    if (!compatible || !*compatible || **compatible < 1 || **compatible > newest())
        return fail(Errc::Newer, "store.newer", "schema " + std::to_string(*version));
    return {};
}

Result<void> Migrator::upgrade() const
{
    const auto version = fileVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= newest())
        return {};
    if (*version > 0) {
        if (auto copied = backUp(*version); !copied)
            return copied;
    }
    for (const auto& migration : m_migrations) {
        if (auto done = migrate(migration); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::backUp(int version) const
{
    if (auto folder = makePrivateFolder(m_backups); !folder)
        return folder;
    const auto moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const auto stem = u"%1/schema-%2-%3"_s.arg(m_backups).arg(version).arg(moment);
    auto copied = copyDatabase(m_connection, stem + u".sqlite"_s);
    for (int i = 2; !copied && copied.error().key == "store.exists" && i < 100; ++i)
        copied = copyDatabase(m_connection, u"%1-%2.sqlite"_s.arg(stem).arg(i));
    return copied;
}

Result<void> Migrator::migrate(const Migration& migration) const
{
    auto tx = Tx::write(m_connection);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto version = fileVersion(); // again: another process may have been quicker
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= migration.version)
        return {};

    for (const auto& statement : migration.statements) {
        if (auto done = runOnce(m_connection, QString::fromStdString(statement), "migration"); !done)
            return done;
    }
    Statement compatible(m_connection,
                         u"INSERT INTO meta (name, value) VALUES ('min_compatible', :value) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                         "migration");
    if (auto done = compatible.bindText(u":value"_s, std::to_string(migration.minCompatible)).run(); !done)
        return done;
    for (const auto& pragma :
         {u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA user_version = %1"_s.arg(migration.version)}) {
        if (auto done = runOnce(m_connection, pragma, "migration"); !done)
            return done;
    }
    return tx->commit();
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_log.h"
#include "store/caller_key.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/private_file.h"
#include "store/schema_guard.h"

#include <QFile>
#include <QFileInfo>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// False: the schema is an older one, which this program's questions cannot be asked of.
Result<bool> judge(Connection& connection)
{
    const auto migrations = parseMigrations(shippedMigrations());
    if (!migrations)
        return tl::unexpected(migrations.error());
    if (auto ready = connection.prepareForReading(); !ready)
        return tl::unexpected(ready.error());
    const Migrator migrator(connection.database(), *migrations, QString());
    if (auto fit = migrator.check(); !fit)
        return tl::unexpected(fit.error());
    const auto version = migrator.fileVersion();
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migrator.newest())
        return false;
    if (auto ours = guardSchema(connection.database(), *migrations, *version > migrator.newest(), false); !ours)
        return tl::unexpected(ours.error());
    return true;
}

/// What an upgrade of the copy left to be made.
Result<void> finishProjections(Database& database)
{
    CallLog log(database);
    CallLog::RebuildProgress progress;
    while (true) {
        const auto more = log.rebuildMore(std::chrono::seconds(1), progress);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

/// Null: only a copy can be read.
Result<std::unique_ptr<Connection>> openAs(const QString& file, Connection::Mode mode)
{
    auto connection = Connection::open(file, mode);
    if (!connection)
        return connection;
    const auto fit = judge(**connection);
    if (!fit)
        return tl::unexpected(fit.error());
    if (!*fit)
        return nullptr;
    return connection;
}

Result<std::unique_ptr<Connection>> openAsItLies(const QString& file)
{
    using Mode = Connection::Mode;
    const QFileInfo log(file + u"-wal"_s);
    // Whoever has the file open for writing has a log beside it. Without one, and where we may not write ourselves,
    // SQLite is told not to look for one: it could not make it, and says only that it cannot open the file.
    if (!log.exists() && !(mayWrite(file) && mayWrite(QFileInfo(file).absolutePath())))
        return openAs(file, Mode::Immutable);
    auto opened = openAs(file, Mode::ReadOnly);
    if (opened || opened.error().key != "store.read-only")
        return opened;
    return log.size() == 0 ? openAs(file, Mode::Immutable) : nullptr;
}

} // namespace

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& folder)
{
    const auto place = QFileInfo(folder).absoluteFilePath();
    const auto file = fileIn(place);
    const QString keyFile = place + u"/caller.key"_s;
    if (!QFileInfo(file).isFile())
        return fail(Errc::NotFound, "store.no-database", place.toStdString());

    auto connection = openAsItLies(file);
    if (!connection)
        return tl::unexpected(connection.error());
    if (*connection) {
        std::string key; // without it no calls are linked, as without the number
        if (QFileInfo::exists(keyFile))
            key = loadCallerKey(keyFile).value_or(std::string{});
        std::unique_ptr<Database> database(new Database(place, std::move(*connection), std::move(key)));
        database->m_readOnly = true;
        return database;
    }

    auto copy = std::make_unique<QTemporaryDir>(); // mode 0700
    const auto target = fileIn(copy->path());
    bool copied = copy->isValid() && QFile::copy(file, target);
    if (copied && QFileInfo::exists(file + u"-wal"_s))
        copied = QFile::copy(file + u"-wal"_s, target + u"-wal"_s);
    if (copied && QFileInfo::exists(keyFile))
        copied = QFile::copy(keyFile, copy->filePath(u"caller.key"_s));
    for (const QString& path : {target, QString(target + u"-wal"_s)}) // copies keep the mode
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!copied)
        return fail(Errc::Io, "store.read-only", "temporary copy");
    auto database = open(copy->path());
    if (!database)
        return tl::unexpected(database.error());
    if (auto whole = finishProjections(**database); !whole)
        return tl::unexpected(whole.error());
    if (auto ready = (*database)->m_connection->prepareForReading(); !ready)
        return tl::unexpected(ready.error());
    (*database)->m_folder = place;
    (*database)->m_copy = std::move(copy);
    (*database)->m_readOnly = true;
    (*database)->m_whereabouts = {};
    return database;
}

} // namespace evenkeel::store

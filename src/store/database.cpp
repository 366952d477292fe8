// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/backup.h"
#include "store/call_log.h"
#include "store/caller_key.h"
#include "store/connection.h"
#include "store/kept_aside.h"
#include "store/migrator.h"
#include "store/private_file.h"
#include "store/read_all.h"
#include "store/salvage.h"
#include "store/schema_guard.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> bringUpToDate(Connection& connection, const QString& folder)
{
    const auto migrations = parseMigrations(shippedMigrations());
    if (!migrations)
        return tl::unexpected(migrations.error());
    const Migrator migrator(connection.database(), *migrations, folder + u"/backups"_s);
    if (auto fit = migrator.check(); !fit) {
        // Who only writes lets others read. Here somebody has waited two seconds to read and may wait forever.
        if (fit.error().key == "store.busy")
            return fail(fit.error().code, "store.locked", fit.error().detail);
        return fit;
    }
    if (auto ready = connection.prepareForUse(); !ready)
        return ready;
    if (auto upgraded = migrator.upgrade(); !upgraded)
        return upgraded;
    if (auto fit = migrator.check(); !fit) // a newer program may have been here since
        return fit;
    const auto version = migrator.fileVersion();
    if (!version)
        return tl::unexpected(version.error());
    return guardSchema(connection.database(), *migrations, *version > migrator.newest());
}

/// A log whose main file is gone would be deleted by SQLite, and it may hold calls.
Result<void> keepLoneLog(const QString& folder)
{
    const QString file = Database::fileIn(folder);
    if (QFileInfo::exists(file) || QFileInfo(file + u"-wal"_s).size() == 0)
        return {};
    if (const auto kept = keepAside(folder); !kept)
        return tl::unexpected(kept.error());
    return {};
}

/// What of an open would go wrong later, or leave something behind that stays wrong.
Result<void> lookBeforeOpening(const QString& file)
{
    // SQLite would open it for reading and make a -shm that is read-only for good.
    if (!mayWrite(file))
        return fail(Errc::Io, "store.read-only", "open");
    // And of an empty file it would delete the log.
    if (QFileInfo(file).size() == 0 && QFileInfo(file + u"-wal"_s).size() > 0)
        return fail(Errc::Damaged, "store.damaged", "an empty file with a log");
    return {};
}

/// An upgrade may leave the projections to be made anew. Until they are emptied, nothing must be added to them; making
/// all of them takes longer and is for whoever uses the database.
Result<void> beginProjections(Database& database)
{
    Statement read(database.connection(), u"SELECT 1 FROM meta WHERE name = 'projection' AND value = 'anew'"_s,
                   "projections");
    const auto anew = anyRow(read);
    if (!anew)
        return tl::unexpected(anew.error());
    if (!*anew)
        return {};
    CallLog log(database);
    if (auto started = log.startRebuild(); !started)
        return started;
    CallLog::RebuildProgress progress;
    for (int i = 0; i < 2; ++i) { // of a small file this is all
        const auto more = log.rebuildMore(Millis{100}, progress);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

constexpr qint64 kRoomyLog = 2 << 20; // about 150 actions

/// Lengthens the log file by commits that say nothing. They need not reach the disk, so for them NORMAL is enough.
Result<void> lengthenLog(const QSqlDatabase& database, const QString& logFile)
{
    if (auto relaxed = runOnce(database, u"PRAGMA synchronous = NORMAL"_s, "log file"); !relaxed)
        return relaxed;
    Statement touch(database,
                    u"INSERT INTO meta (name, value) VALUES ('log_file', '1') "
                    "ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) % 1000 + 1"_s,
                    "log file");
    Result<void> done;
    for (int i = 0; i < 1000 && done && (i % 50 != 0 || QFileInfo(logFile).size() < kRoomyLog); ++i)
        done = touch.run();
    if (auto strict = runOnce(database, u"PRAGMA synchronous = FULL"_s, "log file"); !strict)
        return strict;
    return done;
}

/// A checkpoint answers with a row whose first column says that somebody was in the way.
Result<void> emptyLog(const QSqlDatabase& database)
{
    const auto busy = readInteger(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s, "checkpoint");
    if (!busy)
        return tl::unexpected(busy.error());
    if (busy->value_or(0) != 0)
        return fail(Errc::Io, "store.busy", "checkpoint");
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& folder)
{
    const auto place = QFileInfo(folder).absoluteFilePath();
    if (auto made = makePrivateFolder(place); !made)
        return tl::unexpected(made.error());
    if (auto kept = keepLoneLog(place); !kept)
        return tl::unexpected(kept.error());
    if (auto finished = finishSalvage(place); !finished)
        return tl::unexpected(finished.error());
    // Made before SQLite sees it, for the mode: SQLite gives its log files the mode of the main file.
    if (auto made = makePrivateFile(fileIn(place)); !made)
        return tl::unexpected(made.error());
    if (auto fit = lookBeforeOpening(fileIn(place)); !fit)
        return tl::unexpected(fit.error());
    auto connection = Connection::open(fileIn(place));
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto ready = bringUpToDate(**connection, place); !ready)
        return tl::unexpected(ready.error());
    auto key = loadCallerKey(place + u"/caller.key"_s);
    if (!key)
        return tl::unexpected(key.error());
    std::unique_ptr<Database> database(new Database(place, std::move(*connection), std::move(*key)));
    const auto known = database->knownKeyId();
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty()) {
        if (auto adopted = database->adoptCallerKey(); !adopted)
            return tl::unexpected(adopted.error());
    }
    database->m_whereabouts = Whereabouts(fileIn(place));
    if (auto begun = beginProjections(*database); !begun)
        return tl::unexpected(begun.error());
    return database;
}

Result<void> Database::writable() const
{
    if (m_readOnly)
        return fail(Errc::Io, "store.read-only", "opened for reading");
    if (place() != Place::Same)
        return fail(Errc::Io, "store.gone");
    return {};
}

Database::Database(QString folder, std::unique_ptr<Connection> connection, std::string key)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
    , m_key(std::move(key))
{}

Database::~Database() = default;

QString Database::fileIn(const QString& folder)
{
    return folder + u"/evenkeel.sqlite"_s;
}

QString Database::file() const
{
    return fileIn(m_folder);
}

QString Database::connectionName() const
{
    return m_connection->name();
}

const QSqlDatabase& Database::connection() const
{
    return m_connection->database();
}

std::string Database::callerKey(const std::string& number) const
{
    return m_key.empty() ? std::string{} : keyedHash(m_key, number);
}

std::string Database::keyId() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256); // tells keys apart and gives none away
    hash.addData("evenkeel caller key id");
    hash.addData(QByteArray::fromStdString(m_key));
    return hash.result().left(8).toHex().toStdString();
}

Result<std::string> Database::knownKeyId() const
{
    Statement read(connection(), u"SELECT value FROM meta WHERE name = 'caller_key'"_s, "key id");
    return firstText(read).map([](const auto& found) { return found.value_or(std::string{}); });
}

Result<bool> Database::callerKeyChanged() const
{
    const auto known = knownKeyId();
    if (!known)
        return tl::unexpected(known.error());
    return *known != keyId();
}

Result<void> Database::adoptCallerKey() const
{
    Statement write(connection(),
                    u"INSERT INTO meta (name, value) VALUES ('caller_key', :id) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    "key id");
    return write.bindText(u":id"_s, keyId()).run();
}

Result<std::string> Database::integrity() const
{
    std::string findings;
    Statement check(connection(), u"PRAGMA integrity_check(20)"_s, "integrity check");
    const auto checked = forEachRow(check, [&](const Rows& row) {
        if (const auto sentence = row.text(0); sentence != "ok")
            findings += (findings.empty() ? "" : "\n") + sentence;
    });
    if (!checked)
        return tl::unexpected(checked.error());
    Statement references(connection(), u"SELECT count(*) FROM pragma_foreign_key_check"_s, "integrity check");
    const auto broken = readNumber(references);
    if (!broken)
        return tl::unexpected(broken.error());
    if (*broken > 0)
        findings +=
            (findings.empty() ? "" : "\n") + std::to_string(*broken) + " rows refer to events that are not there";
    return findings;
}

Result<void> Database::backup(const QString& file) const
{
    return copyDatabase(connection(), file);
}

int Database::backupCount() const
{
    return static_cast<int>(QDir(m_folder + u"/backups"_s).entryList({u"*.sqlite"_s}, QDir::Files).size()) +
           keptAsideCount(m_folder);
}

void Database::checkpoint() const
{
    if (!writable())
        return;
    // What fails here is done in the next quiet moment; the log is as good a place as the main file.
    const QString log = file() + u"-wal"_s; // not auto: a string builder would refer to what file() returned
    if (QFileInfo(log).size() < kRoomyLog)
        (void)lengthenLog(connection(), log);
    (void)runOnce(connection(), u"PRAGMA wal_checkpoint(PASSIVE)"_s, "checkpoint");
}

Result<void> Database::scrub() const
{
    if (auto rewritten = runOnce(connection(), u"VACUUM"_s, "scrub"); !rewritten)
        return rewritten;
    return emptyLog(connection());
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/sql_error.h"
#include "store/statement.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 2000;

QString nextName()
{
    static std::atomic<int> counter = 0;
    return u"evenkeel-%1"_s.arg(++counter);
}

/// The change to WAL needs the file alone, and SQLite does not wait for that with its own busy timeout.
Result<void> changeToWal(const QSqlDatabase& database)
{
    const QDeadlineTimer deadline(kBusyTimeoutMs);
    while (true) {
        auto changed = runOnce(database, u"PRAGMA journal_mode = WAL"_s, "journal mode");
        if (changed || changed.error().key != "store.busy" || deadline.hasExpired())
            return changed;
        QThread::msleep(5);
    }
}

} // namespace

Connection::Connection(const QString& databaseName, const QString& options)
    : m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(databaseName);
    m_database.setConnectOptions(options);
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode)
{
    QString name = file;
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs);
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable) {
        name = QString::fromUtf8(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
        options += u";QSQLITE_OPEN_URI"_s;
    }
    return started(std::unique_ptr<Connection>(new Connection(name, options)));
}

Result<std::unique_ptr<Connection>> Connection::another(const QSqlDatabase& connection)
{
    return started(std::unique_ptr<Connection>(new Connection(connection.databaseName(), connection.connectOptions())));
}

Result<std::unique_ptr<Connection>> Connection::started(std::unique_ptr<Connection> connection)
{
    if (auto started = connection->start(); !started)
        return tl::unexpected(started.error());
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    return open(u":memory:"_s);
}

Result<void> Connection::start()
{
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError(), "open"));
    // The limit is for all of SQLite in this process. Our own work needs some megabytes; an expression that a file
    // brings along (in an index, a check) could ask for a gigabyte.
    for (const auto& pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                               u"PRAGMA hard_heap_limit = 167772160"_s}) {
        if (auto done = runOnce(m_database, pragma, "pragma"); !done)
            return done;
    }
    return {};
}

Result<void> Connection::prepareForUse()
{
    if (auto wal = changeToWal(m_database); !wal)
        return wal;
    // A commit that checkpoints waits for more than its own flush; the program does it when a call is over, and the
    // automatic one (in pages, 16 MB) is only the fence.
    for (const auto& pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA recursive_triggers = ON"_s, // REPLACE must not get past the triggers
                               u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 4000"_s,
                               u"PRAGMA journal_size_limit = 16777216"_s}) {
        if (auto done = runOnce(m_database, pragma, "pragma"); !done)
            return done;
    }
    return {};
}

Result<void> Connection::prepareForReading()
{
    return runOnce(m_database, u"PRAGMA query_only = ON"_s, "pragma");
}

} // namespace evenkeel::store

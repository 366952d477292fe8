// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include "store/sql_error.h"
#include "store/statement.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QThread>

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

Connection::Connection(const QString& file)
    : m_name(nextName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file)
{
    std::unique_ptr<Connection> connection(new Connection(file));
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
    for (const auto& pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s}) {
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

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace evenkeel::store {

/// One open connection to a SQLite file, for the thread that made it. Reads nothing of the schema but what it is
/// asked for: trusted_schema is off and cell sizes are checked before the first statement.
class Connection
{
  public:
    enum class Mode {
        ReadWrite,
        ReadOnly,  ///< may need the folder for the log's index, and waits for writers
        Immutable, ///< needs nothing but the file, sees no -wal and no lock: only where nobody can write
    };
    /// Opens an existing file. Errors as in sql_error.h.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& file, Mode mode = Mode::ReadWrite);
    /// Another connection like `connection`, for the thread that asks.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> another(const QSqlDatabase& connection);
    /// A database in memory.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }
    [[nodiscard]] const QString& name() const { return m_name; }

    /// WAL, synchronous=FULL, foreign keys, deleted content overwritten. Only for a file that is known to be ours.
    [[nodiscard]] Result<void> prepareForUse();
    /// Nothing is written any more, whatever the file allows.
    [[nodiscard]] Result<void> prepareForReading();

  private:
    Connection(const QString& databaseName, const QString& options);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> started(std::unique_ptr<Connection>);
    [[nodiscard]] Result<void> start();
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel::store {

class Statement;

/// `text` as bindText stores it: what is no UTF-8 becomes U+FFFD, and byte order marks in front go, because SQLite
/// would take them for its own.
[[nodiscard]] std::string asStored(std::string_view text);

/// The rows of one run of a statement. Letting go of them frees the statement and its read lock.
class Rows
{
  public:
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();

    /// Moves to the next row; false after the last one.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    /// UTF-8. A column that may hold anything (a body) is read with bytes() and CAST(… AS BLOB).
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string bytes(int column) const;
    /// For hot loops: shares the row's buffer.
    [[nodiscard]] QByteArray rawBytes(int column) const;

  private:
    friend class Statement;
    explicit Rows(Statement& statement)
        : m_statement(&statement)
    {}
    Statement* m_statement;
};

/// A prepared statement that is kept and run many times. Every parameter is named (":call") and must be bound before
/// each run. Lives shorter than its connection.
class Statement
{
  public:
    /// `place` names the statement in errors. A mistake in the SQL comes out of run() and query().
    Statement(const QSqlDatabase& connection, const QString& sql, const char* place);

    Statement& bind(const QString& name, std::int64_t value);
    Statement& bind(const QString& name, std::optional<std::int64_t> value);
    /// As TEXT, in the form of asStored.
    Statement& bindText(const QString& name, std::string_view value);
    /// As BLOB; an empty optional is NULL. CAST(:name AS TEXT) stores the bytes as text, unchanged.
    Statement& bindBytes(const QString& name, std::optional<std::string_view> value);

    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<Rows> query();
    /// Rows changed by the latest run().
    [[nodiscard]] int changed() const { return m_changed; }

  private:
    friend class Rows;
    [[nodiscard]] Result<void> execute();
    QSqlQuery m_query;
    QString m_sql;
    const char* m_place;
    bool m_prepared = false;
    int m_changed = 0;
};

/// Runs one statement without parameters and throws its rows away.
[[nodiscard]] Result<void> runOnce(const QSqlDatabase& connection, const QString& sql, const char* place);
/// The first column of the first row; empty if there is no row or it is NULL.
[[nodiscard]] Result<std::optional<std::int64_t>> readInteger(const QSqlDatabase& connection, const QString& sql,
                                                              const char* place);

} // namespace evenkeel::store

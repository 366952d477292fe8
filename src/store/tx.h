// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace evenkeel::store {

/// A transaction. Without commit() it is rolled back when it goes.
class Tx
{
  public:
    /// Takes the write lock at once, so that what is read in it cannot change before the commit.
    [[nodiscard]] static Result<Tx> write(const QSqlDatabase& connection);
    /// All reads in it see one moment of the database.
    [[nodiscard]] static Result<Tx> read(const QSqlDatabase& connection);

    Tx(Tx&& other) noexcept;
    Tx& operator=(Tx&&) = delete;
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;
    ~Tx();

    [[nodiscard]] Result<void> commit();

  private:
    explicit Tx(const QSqlDatabase& connection)
        : m_connection(connection)
    {}
    QSqlDatabase m_connection;
    bool m_open = true;
};

} // namespace evenkeel::store

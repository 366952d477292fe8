// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <QSqlDatabase>

#include <memory>

namespace evenkeel::store {

/// The statements around a transaction; kept by whoever begins many.
struct TxStatements
{
    explicit TxStatements(const QSqlDatabase& connection);
    Statement beginWrite, beginRead, commit, rollback;
};

/// A transaction. Without commit() it is rolled back when it goes.
class Tx
{
  public:
    /// Takes the write lock at once, so that what is read in it cannot change before the commit.
    [[nodiscard]] static Result<Tx> write(const QSqlDatabase& connection);
    [[nodiscard]] static Result<Tx> write(TxStatements& kept);
    /// All reads in it see one moment of the database.
    [[nodiscard]] static Result<Tx> read(const QSqlDatabase& connection);

    Tx(Tx&& other) noexcept;
    Tx& operator=(Tx&&) = delete;
    Tx(const Tx&) = delete;
    Tx& operator=(const Tx&) = delete;
    ~Tx();

    [[nodiscard]] Result<void> commit();

  private:
    explicit Tx(std::unique_ptr<TxStatements> own)
        : m_own(std::move(own))
        , m_statements(m_own.get())
    {}
    explicit Tx(TxStatements& kept)
        : m_statements(&kept)
    {}
    std::unique_ptr<TxStatements> m_own;
    TxStatements* m_statements; ///< null once committed or moved from
};

} // namespace evenkeel::store

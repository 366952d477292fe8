// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_log.h"
#include "store/connection.h"
#include "store/projections.h"
#include "store/statement.h"
#include "store/tx.h"

#include <memory>
#include <unordered_map>

namespace evenkeel::store {

/// Statements by their SQL, prepared once: for the questions of pages, of which each screen asks a few again and again.
class KeptStatements
{
  public:
    explicit KeptStatements(const QSqlDatabase& connection)
        : m_connection(connection)
    {}
    /// Good until the next call.
    [[nodiscard]] Statement& of(const QString& sql, const char* place);

  private:
    static constexpr std::size_t kMost = 32;
    QSqlDatabase m_connection;
    std::unordered_map<QString, Statement> m_bySql;
};

/// What the log runs all the time, prepared once, and where it stands.
struct CallLog::Statements
{
    explicit Statements(const Database& database);
    Statements(const Database& database, const QSqlDatabase& connection);

    std::shared_ptr<const Connection> connection; ///< stays open as long as they live
    TxStatements tx;
    Statement head, tailExists, insertEvent, insertPrivate, setHead, entries;
    Projections projections;
    KeptStatements pages;

    /// The call that was appended to last: what need not be read again. If it is out of date, the unique key of the
    /// events refuses the append.
    struct Latest
    {
        std::string call;
        std::int64_t seq = 0;
        std::string hash;
    };
    Latest latest;
    bool unfinished = false; ///< the latest write was begun and not committed
    /// Before a write: what is remembered of one that came to nothing is forgotten. Gives `latest`, which holds again
    /// after the commit.
    [[nodiscard]] Latest begin();
};

} // namespace evenkeel::store

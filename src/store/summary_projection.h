// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_row.h"
#include "store/projection.h"
#include "store/statement.h"

namespace evenkeel::store {

/// The table `calls`: a row for each call, live ones too.
class SummaryProjection : public Projection
{
  public:
    SummaryProjection(const Database& database, const QSqlDatabase& connection);
    [[nodiscard]] Result<void> empty() override;
    [[nodiscard]] Result<void> write(CallChange& change) override;
    [[nodiscard]] Result<bool> holds(CallChange& call) override;
    [[nodiscard]] Result<std::optional<std::string>> endCheck() override;

  private:
    [[nodiscard]] Result<void> writeWhole(CallChange& change);
    [[nodiscard]] CallRow rowOf(const CallChange& call, const call::LogEntry& first) const;
    const Database& m_database;
    QSqlDatabase m_connection;
    Statement m_insert, m_update, m_delete, m_select;
    CallRow m_latest; ///< the changing columns as they were written last
};

} // namespace evenkeel::store

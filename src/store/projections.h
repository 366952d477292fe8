// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projection.h"
#include "store/statement.h"

#include <memory>
#include <vector>

namespace evenkeel::store {

class Database;

/// All projections of a connection, kept up to date together.
class Projections
{
  public:
    /// `database` and its connection outlive them.
    Projections(const Database& database, const QSqlDatabase& connection);

    /// Within a transaction of the caller. `follows` as CallChange has it.
    [[nodiscard]] Result<void> write(CallChange& change, bool follows);
    [[nodiscard]] Result<void> empty();
    [[nodiscard]] const std::vector<std::unique_ptr<Projection>>& all() const { return m_all; }

  private:
    Statement m_known;
    std::vector<std::unique_ptr<Projection>> m_all;
};

} // namespace evenkeel::store

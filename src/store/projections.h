// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/projection.h"
#include "store/statement.h"

#include <memory>
#include <vector>

namespace evenkeel::store {

class Database;
class SearchProjection;

/// All projections of a connection, kept up to date together.
class Projections
{
  public:
    /// `database` and its connection outlive them.
    Projections(const Database& database, const QSqlDatabase& connection);

    /// Comes before each commit of what write() and empty() did.
    [[nodiscard]] Result<void> flush();
    /// Within a transaction of the caller. `follows` as CallChange has it.
    [[nodiscard]] Result<void> write(CallChange& change, bool follows);
    [[nodiscard]] Result<void> empty();
    void forget();
    /// Whether everything that they have of a call follows from it. `call` is as CallChange::whole makes it.
    [[nodiscard]] Result<bool> holds(CallChange& call);
    [[nodiscard]] SearchProjection& search() { return *m_search; }
    [[nodiscard]] const std::vector<std::unique_ptr<Projection>>& all() const { return m_all; }

    /// Whether a retention rule dropped what followed from the call. It is never made again, whatever happens to it.
    [[nodiscard]] Result<bool> isDropped(const std::string& call);

    /// Of a call that is in the log. Nothing: its first event is gone.
    [[nodiscard]] Result<std::optional<CallPlace>> placeOf(const std::string& call);

  private:
    [[nodiscard]] Result<void> locate(CallChange& change);
    Statement m_known, m_place, m_dropped;
    CallPlace m_latest;           ///< of the call that was written last
    bool m_latestDropped = false; ///< it stays as it is: with nothing
    std::vector<std::unique_ptr<Projection>> m_all;
    SearchProjection* m_search; ///< one of them
};

} // namespace evenkeel::store

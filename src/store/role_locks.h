// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <string>

namespace evenkeel::store {

class Database;
class Tx;

/// What is stored of the way into one role.
struct RoleLock
{
    std::string secret; ///< the passphrase as app/passphrase.h hashed it; empty: none was set
    Timestamp setAt{};
    int failures = 0; ///< wrong tries since the last right one
    Millis triedAt{}; ///< of the latest try, by the clock that nobody sets; it begins anew when the machine starts
};

/// The passphrases of the roles, and how often they were tried: one row a role. For the thread of the database.
class RoleLocks
{
  public:
    /// `database` outlives it.
    explicit RoleLocks(const Database& database)
        : m_database(database)
    {}
    /// An empty lock for a role that has none.
    [[nodiscard]] Result<RoleLock> find(const std::string& role) const;
    /// Counts a try as a wrong one. Before it is looked at: neither a kill nor another program at the same moment gives
    /// a try for nothing. rightTry() takes it back.
    [[nodiscard]] Result<void> countTry(const std::string& role, Millis now, const Tx&);
    [[nodiscard]] Result<void> rightTry(const std::string& role, const Tx&);
    /// A new passphrase; the count of wrong tries begins anew.
    [[nodiscard]] Result<void> set(const std::string& role, const std::string& secret, Timestamp at, const Tx&);
    [[nodiscard]] Result<void> remove(const std::string& role, const Tx&);

  private:
    const Database& m_database;
};

} // namespace evenkeel::store

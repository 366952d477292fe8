// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <optional>
#include <string>

namespace evenkeel::store {

class Database;

/// Which revision of a pack each agent was told of last, so that they are told once. For the thread of the database.
class ToldRevisions
{
  public:
    /// `database` outlives it.
    explicit ToldRevisions(const Database& database)
        : m_database(database)
    {}
    /// Nothing: this agent was never told of this pack.
    [[nodiscard]] Result<std::optional<std::string>> find(const std::string& agent, const std::string& pack) const;
    /// Errors: those of CallLog::append.
    [[nodiscard]] Result<void> set(const std::string& agent, const std::string& pack, const std::string& revision,
                                   Timestamp at);

  private:
    const Database& m_database;
};

} // namespace evenkeel::store

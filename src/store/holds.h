// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "store/audit_log.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// A call that must be kept as it is: nobody erases its texts or drops its summary while the hold stands.
struct Hold
{
    std::string call;
    Timestamp setAt{};
    std::string setBy, reason;
    std::optional<Timestamp> liftedAt; ///< empty: in force
    std::string liftedBy, liftReason;
    friend bool operator==(const Hold&, const Hold&) = default;
};

/// The legal holds. The database refuses by itself to drop private texts of a held call. For the thread of the
/// database.
class Holds
{
  public:
    /// `database` outlives it.
    explicit Holds(Database& database)
        : m_database(database)
    {}
    /// Audited. Errors: call.unknown, hold.already, hold.reason-missing, call.too-long (over 1,000 bytes), and those
    /// of AuditLog::append.
    [[nodiscard]] Result<void> set(const std::string& call, const std::string& reason, const Doer&);
    /// Errors: hold.none, and those of set().
    [[nodiscard]] Result<void> lift(const std::string& call, const std::string& reason, const Doer&);
    /// The hold that is in force.
    [[nodiscard]] Result<std::optional<Hold>> find(const std::string& call) const;
    /// The newest first, at most 10,000. `lifted`: those of the past, too.
    [[nodiscard]] Result<std::vector<Hold>> list(bool lifted = false) const;
    /// Compares the holds in force with what the audit log says of them. Empty: they agree; else a call of which they
    /// say different things.
    [[nodiscard]] Result<std::optional<std::string>> differing() const;

  private:
    Database& m_database;
};

} // namespace evenkeel::store

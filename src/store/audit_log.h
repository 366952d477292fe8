// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QSqlDatabase>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace evenkeel::store {

class Database;
class Tx;

/// The names of what is audited. They are written to the log and never change.
namespace audit {
inline constexpr auto kRoleEntered = "role.entered";
inline constexpr auto kRoleRefused = "role.refused";
inline constexpr auto kRolePassphraseSet = "role.passphrase-set";
inline constexpr auto kRoleReset = "role.reset";
inline constexpr auto kRoleLeft = "role.left";
inline constexpr auto kCallRead = "call.read";
inline constexpr auto kCallExported = "call.exported";
inline constexpr auto kListExported = "list.exported";
inline constexpr auto kEvidenceMade = "evidence.made";
inline constexpr auto kReviewAdded = "review.added";
inline constexpr auto kHoldSet = "hold.set";
inline constexpr auto kHoldLifted = "hold.lifted";
inline constexpr auto kRetentionChanged = "retention.changed";
inline constexpr auto kRetentionApplied = "retention.applied";
inline constexpr auto kLogSalvaged = "log.salvaged";
inline constexpr auto kCallerErased = "caller.erased";
inline constexpr auto kInsightsExported = "insights.exported";
inline constexpr auto kTeamChanged = "team.changed";
} // namespace audit

/// One entry: who did what, to what. It outlives every erasure, so it holds ids and counts, and nothing that a caller
/// said or is.
struct AuditEntry
{
    Timestamp at{};
    std::string actor;    ///< the name under which somebody works, or that of the machine's account
    std::string role;     ///< "agent", "supervisor", "trainer"; "machine" for the command line, which knows no roles
    std::string action;   ///< one of audit:: above, or another one of the form "what.done"
    std::string subject;  ///< the id of the call, the name of the role or the rule; may be empty
    std::string detail;   ///< counts, names of filters; may be empty
    std::int64_t seq = 0; ///< from 1 on; append() gives it
    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// Who does something that is audited, and when.
struct Doer
{
    std::string name, role; ///< as in AuditEntry
    Timestamp at{};
    [[nodiscard]] AuditEntry did(const char* action, std::string subject = {}, std::string detail = {}) const
    {
        return {at, name, role, action, std::move(subject), std::move(detail)};
    }
};

/// Empty fields let everything pass.
struct AuditFilter
{
    std::optional<Timestamp> from, to; ///< half-open
    std::string actor, action, subject;
    std::optional<std::int64_t> beforeSeq; ///< the last seq of the page before
    int limit = 50;                        ///< 1–1000
};

struct AuditReport
{
    enum class Fault {
        None,
        Changed,   ///< an entry is not what was written; or all that follow were written anew
        Missing,   ///< an entry is gone from between others
        Inserted,  ///< more entries than were ever appended
        Truncated, ///< the last entries are gone
    };
    Fault fault = Fault::None;
    std::int64_t seq = 0;     ///< of the first bad entry
    std::string action;       ///< of the first bad entry; empty where it is gone
    std::int64_t entries = 0; ///< looked at
    [[nodiscard]] bool good() const { return fault == Fault::None; }
    friend bool operator==(const AuditReport&, const AuditReport&) = default;
};

/// Runs `change` and notes it down, both in one transaction or neither. Errors: those of `change`, of AuditLog::append
/// and of CallLog::append.
[[nodiscard]] Result<void> writeAudited(Database&, const AuditEntry& entry,
                                        const std::function<Result<void>()>& change);

/// The audit log of one data folder: append-only and hash-chained, one chain for all entries. For the thread that
/// opened the database.
class AuditLog
{
  public:
    /// `database` outlives the log.
    explicit AuditLog(Database& database)
        : m_database(database)
    {}

    /// On disk when it returns. The entry comes back with its seq. Errors: store.bad-audit (a field over 1,000 bytes,
    /// an action of another form), store.damaged (the log's tail was cut off), and those of CallLog::append.
    [[nodiscard]] Result<AuditEntry> append(AuditEntry entry);
    /// The same as a part of what the caller writes: there when `writing` is committed.
    [[nodiscard]] Result<AuditEntry> append(AuditEntry entry, const Tx& writing);
    /// Unless the same actor did the same to the same subject less than `span` ago; empty then. Looking at a call for
    /// a while is one reading.
    [[nodiscard]] Result<std::optional<AuditEntry>> appendOnce(AuditEntry entry, Millis span);

    struct Adopted
    {
        std::int64_t entries = 0; ///< taken over
        std::int64_t lost = 0;    ///< known to have been there after them, from the head or by their numbers
    };
    /// For a salvage, into an empty log: the entries of another file, from the first one on as long as each proves
    /// itself by its hash. If some are lost the new log says so in an entry of its own.
    [[nodiscard]] Result<Adopted> adopt(const QSqlDatabase& source, const Tx& writing);

    /// Newest first, in the order in which they were written.
    [[nodiscard]] Result<std::vector<AuditEntry>> list(const AuditFilter&) const;
    /// Everybody who is in the log, by name, at most 1,000; and every action that is.
    [[nodiscard]] Result<std::vector<std::string>> actors() const;
    [[nodiscard]] Result<std::vector<std::string>> actions() const;

    /// Walks the chain and stops at the first fault.
    [[nodiscard]] Result<AuditReport> verify() const;

  private:
    Database& m_database;
};

} // namespace evenkeel::store

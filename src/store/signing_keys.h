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

namespace audit {
inline constexpr auto kKeyTrusted = "key.trusted";
inline constexpr auto kKeyWithdrawn = "key.withdrawn";
} // namespace audit

/// A public key whose signatures on packs hold in this database, until it is withdrawn.
struct SigningKey
{
    std::string publicKey; ///< 32 bytes
    std::string name;      ///< whose it is; at most 200 bytes
    Timestamp trustedAt{};
    std::string trustedBy;
    std::optional<Timestamp> withdrawnAt;
    std::string withdrawnBy;
    friend bool operator==(const SigningKey&, const SigningKey&) = default;
};

/// What a key's row is proved by; withdrawing it is not part of that.
[[nodiscard]] std::string proofOf(const SigningKey&);

/// The keys that are trusted or were. For the thread of the database.
class SigningKeys
{
  public:
    /// `database` outlives it.
    explicit SigningKeys(Database& database)
        : m_database(database)
    {}
    /// Audited. Errors: sign.known-key (trusted already, or withdrawn, which is for good), sign.bad-key, and those of
    /// AuditLog::append.
    [[nodiscard]] Result<void> trust(const std::string& publicKey, const std::string& name, const Doer& doer);
    /// Audited. Errors: sign.unknown-key (not trusted), and those of AuditLog::append.
    [[nodiscard]] Result<void> withdraw(const std::string& publicKey, const Doer& doer);
    /// In the order in which they came; those that were withdrawn, too.
    [[nodiscard]] Result<std::vector<SigningKey>> list() const;
    /// The public keys that hold now.
    [[nodiscard]] Result<std::vector<std::string>> trusted() const;

  private:
    Database& m_database;
};

} // namespace evenkeel::store

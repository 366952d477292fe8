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
inline constexpr auto kPackPublished = "pack.published";
inline constexpr auto kPackRolledBack = "pack.rolled-back";
} // namespace audit

/// One time that a revision of a pack was put in force. Hashes, keys and signatures are bytes.
struct Publication
{
    enum class Kind { Published, RolledBack };
    std::int64_t seq = 0; ///< rising over all packs; append() gives it
    std::string pack, revision;
    Kind kind = Kind::Published;
    std::string sha256; ///< of the body, 32 bytes; append() makes it
    Timestamp at{};
    std::string actor, role; ///< as in the audit log
    std::string note;        ///< what the trainer says about it; at most 2,000 bytes
    std::string base;        ///< sha256 of what was in force before; empty: nothing was
    std::string signer;      ///< public key, 32 bytes; empty: not signed
    std::string signature;   ///< 64 bytes
    friend bool operator==(const Publication&, const Publication&) = default;
};

/// "published", "rolled-back"
[[nodiscard]] const char* nameOf(Publication::Kind);
/// What a publication's row is proved by; also when it is found in a damaged file.
[[nodiscard]] std::string proofOf(const Publication&);

/// The log of what was put in force, and when: append-only. Rolling back appends an old body anew. For the thread of
/// the database.
class Publications
{
  public:
    /// `database` outlives it.
    explicit Publications(Database& database)
        : m_database(database)
    {}

    /// Keeps `body` as the revision, once however often it is published, and puts it in force. `base` of `publication`
    /// must be in force: of two trainers at the same moment the second one is refused. With an audit entry, in one
    /// transaction. Errors: publish.meanwhile (detail: the revision that is in force), store.pack-changed (this
    /// revision is known with another body), publish.note-too-long, and those of CallLog::append.
    [[nodiscard]] Result<Publication> append(Publication publication, const std::string& body);

    /// Newest first.
    [[nodiscard]] Result<std::vector<Publication>> list(const std::string& pack) const;
    [[nodiscard]] Result<std::optional<Publication>> latest(const std::string& pack) const;
    /// Ids of the packs that were ever published, by name.
    [[nodiscard]] Result<std::vector<std::string>> packs() const;
    /// The number of the latest one of any pack; 0: there is none. Quick: for looking whether there is something new.
    [[nodiscard]] Result<std::int64_t> newest() const;

    /// Looks at every row and the body that it names. What is wrong first, as "retail-support 1.4.0"; nothing when all
    /// are as they were written.
    [[nodiscard]] Result<std::optional<std::string>> faulty() const;

  private:
    Database& m_database;
};

} // namespace evenkeel::store

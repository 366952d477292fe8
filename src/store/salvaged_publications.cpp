// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvaged_publications.h"

#include "store/publications.h"
#include "store/signing_keys.h"
#include "store/statement.h"

#include <map>
#include <set>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

std::string text(const RecordColumn& column)
{
    return std::string(column.bytes);
}

std::optional<std::string_view> orNull(const RecordColumn& column)
{
    return column.isNull() ? std::nullopt : std::optional(column.bytes);
}

Result<void> publications(CarvedRows& rows, const QSqlDatabase& target, SalvageReport& report)
{
    // Only where its pack is there.
    Statement insert(target,
                     u"INSERT INTO publications (seq, pack, revision, kind, sha256, at, actor, role, note, base, "
                     "signer, hash, signature) SELECT :seq, id, revision, CAST(:kind AS TEXT), sha256, :at, "
                     "CAST(:actor AS TEXT), CAST(:role AS TEXT), CAST(:note AS TEXT), :base, :signer, :hash, "
                     ":signature FROM pack_revisions WHERE id = CAST(:pack AS TEXT) AND "
                     "revision = CAST(:revision AS TEXT) AND sha256 = :sha256 ON CONFLICT DO NOTHING"_s,
                     "salvage");
    std::set<std::int64_t> seen;
    std::set<std::int64_t> saved;
    for (const auto& cell : rows.publications()) {
        Record record;
        if (!rows.readRecord(cell, record))
            continue;
        const auto& c = record.columns;
        Publication p;
        p.seq = record.rowid;
        p.pack = text(c[1]);
        p.revision = text(c[2]);
        p.kind = text(c[3]) == nameOf(Publication::Kind::Published) ? Publication::Kind::Published
                                                                    : Publication::Kind::RolledBack;
        p.sha256 = text(c[4]);
        p.at = Timestamp{Millis{c[5].integer()}};
        p.actor = text(c[6]);
        p.role = text(c[7]);
        p.note = text(c[8]);
        p.base = text(c[9]);
        p.signer = text(c[10]);
        p.signature = text(c[12]);
        seen.insert(p.seq);
        if (proofOf(p) != c[11].bytes)
            continue;
        auto written = insert.bind(u":seq"_s, p.seq)
                           .bindBytes(u":pack"_s, p.pack)
                           .bindBytes(u":revision"_s, p.revision)
                           .bindBytes(u":kind"_s, nameOf(p.kind))
                           .bindBytes(u":sha256"_s, p.sha256)
                           .bind(u":at"_s, c[5].integer())
                           .bindBytes(u":actor"_s, p.actor)
                           .bindBytes(u":role"_s, p.role)
                           .bindBytes(u":note"_s, p.note)
                           .bindBytes(u":base"_s, orNull(c[9]))
                           .bindBytes(u":signer"_s, orNull(c[10]))
                           .bindBytes(u":hash"_s, c[11].bytes)
                           .bindBytes(u":signature"_s, orNull(c[12]))
                           .run();
        if (!written)
            return written;
        if (insert.changed() > 0)
            saved.insert(p.seq);
    }
    report.publications = static_cast<std::int64_t>(saved.size());
    report.publicationsLost = static_cast<std::int64_t>(seen.size() - saved.size());
    return {};
}

Result<void> signingKeys(CarvedRows& rows, const QSqlDatabase& target, SalvageReport& report)
{
    std::map<std::int64_t, SigningKey> keys;
    std::set<std::int64_t> seen;
    for (const auto& cell : rows.signingKeys()) {
        Record record;
        if (!rows.readRecord(cell, record))
            continue;
        const auto& c = record.columns;
        SigningKey key{text(c[1]), text(c[2]), Timestamp{Millis{c[3].integer()}}, text(c[4]), std::nullopt, {}};
        seen.insert(record.rowid);
        if (proofOf(key) != c[5].bytes)
            continue;
        auto& known = keys.try_emplace(record.rowid, key).first->second;
        if (c[6].isInteger()) {
            known.withdrawnAt = Timestamp{Millis{c[6].integer()}};
            known.withdrawnBy = text(c[7]);
        }
    }
    Statement insert(target,
                     u"INSERT INTO signing_keys (number, public_key, name, trusted_at, trusted_by, hash, withdrawn_at, "
                     "withdrawn_by) VALUES (:number, :key, CAST(:name AS TEXT), :at, CAST(:by AS TEXT), :hash, "
                     ":withdrawn, CAST(:who AS TEXT)) ON CONFLICT DO NOTHING"_s,
                     "salvage");
    for (const auto& [number, key] : keys) {
        std::optional<std::int64_t> withdrawn;
        if (key.withdrawnAt)
            withdrawn = key.withdrawnAt->time_since_epoch().count();
        auto written = insert.bind(u":number"_s, number)
                           .bindBytes(u":key"_s, key.publicKey)
                           .bindBytes(u":name"_s, key.name)
                           .bind(u":at"_s, key.trustedAt.time_since_epoch().count())
                           .bindBytes(u":by"_s, key.trustedBy)
                           .bindBytes(u":hash"_s, proofOf(key))
                           .bind(u":withdrawn"_s, withdrawn)
                           .bindBytes(u":who"_s, key.withdrawnBy)
                           .run();
        if (!written)
            return written;
    }
    report.signingKeys = static_cast<std::int64_t>(keys.size());
    report.signingKeysLost = static_cast<std::int64_t>(seen.size() - keys.size());
    return {};
}

} // namespace

Result<void> salvagePublications(CarvedRows& rows, const QSqlDatabase& target, SalvageReport& report)
{
    if (auto done = publications(rows, target, report); !done)
        return done;
    return signingKeys(rows, target, report);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pack_store.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/sha256.h"
#include "store/statement.h"
#include "store/tally.h"
#include "store/tx.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

std::string hashOf(std::string_view text)
{
    return sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

} // namespace

/// Error: store.pack-changed.
Result<bool> PackStore::isKept(const std::string& id, const std::string& revision, const std::string& hash) const
{
    Statement known(m_database.connection(),
                    u"SELECT sha256 FROM pack_revisions WHERE id = :id AND revision = :revision"_s, "pack");
    const auto found = firstRow(known.bindText(u":id"_s, id).bindText(u":revision"_s, revision),
                                [](const Rows& row) { return row.bytes(0); });
    if (!found)
        return tl::unexpected(found.error());
    if (*found && *found != hash)
        return fail(Errc::Refused, "store.pack-changed", id + " " + revision);
    return found->has_value();
}

/// The tallies have each call that was taken and is over; the wordings, also lines that were said in another one.
Result<void> PackStore::markProjections(const std::string& id, const std::string& revision) const
{
    Statement mark(m_database.connection(),
                   u"INSERT INTO meta (name, value) SELECT 'projection', 'anew' "
                   "WHERE EXISTS (SELECT 1 FROM tally_calls WHERE dim = :dim AND key = :key) "
                   "OR EXISTS (SELECT 1 FROM line_wordings WHERE pack = :id AND revision = :revision) "
                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                   "pack");
    return mark.bindText(u":dim"_s, nameOf(Dimension::Revision))
        .bindText(u":key"_s, call::revisionKey(id, revision))
        .bindText(u":id"_s, id)
        .bindText(u":revision"_s, revision)
        .run();
}

Result<void> PackStore::rememberPack(const std::string& id, const std::string& revision, const std::string& json)
{
    if (auto ready = m_database.writable(); !ready)
        return ready;
    if (const auto kept = isKept(id, revision, hashOf(json)); !kept || *kept)
        return kept ? Result<void>{} : tl::unexpected(kept.error());
    auto tx = Tx::write(m_database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    const auto written = rememberWithin(id, revision, json);
    return written ? tx->commit() : written;
}

Result<void> PackStore::rememberWithin(const std::string& id, const std::string& revision, const std::string& json)
{
    const auto hash = hashOf(json);
    const auto kept = isKept(id, revision, hash);
    if (!kept || *kept)
        return kept ? Result<void>{} : tl::unexpected(kept.error());
    Statement insert(m_database.connection(),
                     u"INSERT INTO pack_revisions (id, revision, sha256, body) "
                     "VALUES (:id, :revision, :sha256, CAST(:body AS TEXT))"_s,
                     "pack");
    auto written = insert.bindText(u":id"_s, id)
                       .bindText(u":revision"_s, revision)
                       .bindBytes(u":sha256"_s, hash)
                       .bindBytes(u":body"_s, json)
                       .run();
    return written ? markProjections(id, revision) : written;
}

Result<std::string> PackStore::packText(const std::string& id, const std::string& revision) const
{
    Statement statement(
        m_database.connection(),
        u"SELECT CAST(body AS BLOB), sha256 FROM pack_revisions WHERE id = :id AND revision = :revision"_s, "pack");
    auto found = firstRow(statement.bindText(u":id"_s, id).bindText(u":revision"_s, revision),
                          [](const Rows& row) { return std::pair(row.bytes(0), row.bytes(1)); });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(Errc::NotFound, "store.no-pack", id + " " + revision);
    auto& [text, hash] = **found;
    if (hashOf(text) != hash)
        return fail(Errc::Damaged, "store.damaged", "pack " + id + " " + revision);
    return std::move(text);
}

} // namespace evenkeel::store

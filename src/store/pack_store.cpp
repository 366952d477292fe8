// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pack_store.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/sha256.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

std::string hashOf(std::string_view text)
{
    return sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

} // namespace

Result<void> PackStore::rememberPack(const std::string& id, const std::string& revision, const std::string& json)
{
    if (auto ready = m_database.writable(); !ready)
        return ready;
    const auto hash = hashOf(json);
    Statement known(m_database.connection(),
                    u"SELECT sha256 FROM pack_revisions WHERE id = :id AND revision = :revision"_s, "pack");
    Statement insert(m_database.connection(),
                     u"INSERT INTO pack_revisions (id, revision, sha256, body) "
                     "VALUES (:id, :revision, :sha256, CAST(:body AS TEXT)) ON CONFLICT DO NOTHING"_s,
                     "pack");
    // Twice at most: between the look and the insert another process may have been quicker.
    for (int attempt = 0;; ++attempt) {
        const auto found = firstRow(known.bindText(u":id"_s, id).bindText(u":revision"_s, revision),
                                    [](const Rows& row) { return row.bytes(0); });
        if (!found)
            return tl::unexpected(found.error());
        if (*found == hash)
            return {};
        if (*found || attempt == 1)
            return fail(Errc::Refused, "store.pack-changed", id + " " + revision);
        const auto written = insert.bindText(u":id"_s, id)
                                 .bindText(u":revision"_s, revision)
                                 .bindBytes(u":sha256"_s, hash)
                                 .bindBytes(u":body"_s, json)
                                 .run();
        if (!written)
            return written;
    }
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

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/publications.h"

#include "store/database.h"
#include "store/pack_store.h"
#include "store/read_all.h"
#include "store/sha256.h"
#include "store/tx.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostNote = 2000;

const QString& columns()
{
    static const QString names =
        u"seq, pack, revision, kind, sha256, at, actor, role, note, base, signer, signature, hash"_s;
    return names;
}

std::string hashOf(std::string_view text)
{
    return sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

struct Row
{
    Publication publication;
    std::string proof;
};

Row readRow(const Rows& rows)
{
    Publication p;
    p.seq = rows.integer(0);
    p.pack = rows.text(1);
    p.revision = rows.text(2);
    p.kind = rows.text(3) == nameOf(Publication::Kind::Published) ? Publication::Kind::Published
                                                                  : Publication::Kind::RolledBack;
    p.sha256 = rows.bytes(4);
    p.at = Timestamp{Millis{rows.integer(5)}};
    p.actor = rows.text(6);
    p.role = rows.text(7);
    p.note = rows.text(8);
    p.base = rows.bytes(9);
    p.signer = rows.bytes(10);
    p.signature = rows.bytes(11);
    return {std::move(p), rows.bytes(12)};
}

Publication readPublication(const Rows& rows)
{
    return readRow(rows).publication;
}

std::string readName(const Rows& rows)
{
    return rows.text(0);
}

std::optional<std::string_view> orNull(const std::string& bytes)
{
    return bytes.empty() ? std::nullopt : std::optional<std::string_view>(bytes);
}

/// Revisions may be signed texts of a file: in the detail of an audit entry there is room for the first part.
std::string detailOf(const Publication& p)
{
    return "revision=" + p.revision.substr(0, 64) +
           " sha256=" + QByteArray::fromStdString(p.sha256).toHex().toStdString() +
           (p.signature.empty() ? "" : " signed");
}

Result<void> insert(const QSqlDatabase& connection, const Publication& p)
{
    Statement statement(connection,
                        u"INSERT INTO publications (%1) VALUES (:seq, :pack, :revision, :kind, :sha256, :at, :actor, "
                        ":role, :note, :base, :signer, :signature, :hash)"_s.arg(columns()),
                        "publication");
    return statement.bind(u":seq"_s, p.seq)
        .bindText(u":pack"_s, p.pack)
        .bindText(u":revision"_s, p.revision)
        .bindText(u":kind"_s, nameOf(p.kind))
        .bindBytes(u":sha256"_s, p.sha256)
        .bind(u":at"_s, p.at.time_since_epoch().count())
        .bindText(u":actor"_s, p.actor)
        .bindText(u":role"_s, p.role)
        .bindText(u":note"_s, p.note)
        .bindBytes(u":base"_s, orNull(p.base))
        .bindBytes(u":signer"_s, orNull(p.signer))
        .bindBytes(u":signature"_s, orNull(p.signature))
        .bindBytes(u":hash"_s, proofOf(p))
        .run();
}

} // namespace

const char* nameOf(Publication::Kind kind)
{
    return kind == Publication::Kind::Published ? "published" : "rolled-back";
}

std::string proofOf(const Publication& p)
{
    std::string text = "publication|" + std::to_string(p.seq) + '|' + std::to_string(p.at.time_since_epoch().count());
    for (const auto* field :
         {&p.pack, &p.revision, &p.sha256, &p.actor, &p.role, &p.note, &p.base, &p.signer, &p.signature})
        text.append(1, '|').append(std::to_string(field->size())).append(1, ':').append(*field);
    return hashOf(text.append(1, '|').append(nameOf(p.kind)));
}

Result<Publication> Publications::append(Publication p, const std::string& body)
{
    if (p.note.size() > kMostNote)
        return fail(Errc::Invalid, "publish.note-too-long");
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    const auto& connection = m_database.connection();
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto before = latest(p.pack);
    const auto last = newest();
    if (!before || !last)
        return tl::unexpected(!before ? before.error() : last.error());
    if (p.base != (*before ? (*before)->sha256 : std::string()))
        return fail(Errc::Refused, "publish.meanwhile", *before ? (*before)->revision : std::string());
    for (auto* field : {&p.pack, &p.revision, &p.actor, &p.role, &p.note})
        *field = asStored(*field); // what is hashed must be what is stored
    p.seq = *last + 1;
    p.sha256 = hashOf(body);
    if (auto kept = PackStore(m_database).rememberWithin(p.pack, p.revision, body); !kept)
        return tl::unexpected(kept.error());
    if (auto done = insert(connection, p); !done)
        return tl::unexpected(done.error());
    const char* action = p.kind == Publication::Kind::Published ? audit::kPackPublished : audit::kPackRolledBack;
    const Doer doer{p.actor, p.role, p.at};
    if (const auto noted = AuditLog(m_database).append(doer.did(action, p.pack, detailOf(p)), *tx); !noted)
        return tl::unexpected(noted.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    return p;
}

Result<std::vector<Publication>> Publications::list(const std::string& pack) const
{
    Statement statement(
        m_database.connection(),
        u"SELECT %1 FROM publications WHERE pack = :pack ORDER BY seq DESC LIMIT 10000"_s.arg(columns()),
        "publications");
    statement.bindText(u":pack"_s, pack);
    return readAll(statement, readPublication);
}

Result<std::optional<Publication>> Publications::latest(const std::string& pack) const
{
    Statement statement(m_database.connection(),
                        u"SELECT %1 FROM publications WHERE pack = :pack ORDER BY seq DESC LIMIT 1"_s.arg(columns()),
                        "publications");
    statement.bindText(u":pack"_s, pack);
    auto found = readAll(statement, readPublication);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<std::string>> Publications::packs() const
{
    Statement statement(m_database.connection(), u"SELECT DISTINCT pack FROM publications ORDER BY pack LIMIT 1000"_s,
                        "publications");
    return readAll(statement, readName);
}

Result<std::int64_t> Publications::newest() const
{
    const auto seq = readInteger(m_database.connection(), u"SELECT max(seq) FROM publications"_s, "publications");
    if (!seq)
        return tl::unexpected(seq.error());
    return seq->value_or(0);
}

Result<std::optional<std::string>> Publications::faulty() const
{
    Statement statement(m_database.connection(), u"SELECT %1 FROM publications ORDER BY seq"_s.arg(columns()),
                        "publications");
    const auto rows = readAll(statement, readRow);
    if (!rows)
        return tl::unexpected(rows.error());
    const PackStore packs(m_database);
    for (const auto& [publication, proof] : *rows) {
        const auto body = packs.packText(publication.pack, publication.revision);
        if (!body && body.error().code != Errc::Damaged && body.error().code != Errc::NotFound)
            return tl::unexpected(body.error());
        if (proofOf(publication) != proof || !body || hashOf(*body) != publication.sha256)
            return publication.pack + " " + publication.revision;
    }
    return std::nullopt;
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/signing_keys.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/sha256.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kMostName = 200;

std::int64_t millisOf(Timestamp at)
{
    return at.time_since_epoch().count();
}

std::string inHex(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

SigningKey readKey(const Rows& rows)
{
    const auto withdrawn = rows.optionalInteger(4);
    return {rows.bytes(0),
            rows.text(1),
            Timestamp{Millis{rows.integer(2)}},
            rows.text(3),
            withdrawn ? std::optional(Timestamp{Millis{*withdrawn}}) : std::nullopt,
            rows.text(5)};
}

std::string readPublicKey(const Rows& rows)
{
    return rows.bytes(0);
}

} // namespace

std::string proofOf(const SigningKey& key)
{
    const std::string text = "signing-key|" + key.publicKey + '|' + std::to_string(millisOf(key.trustedAt)) + '|' +
                             std::to_string(key.name.size()) + '|' + key.name + key.trustedBy;
    return sha256(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

Result<void> SigningKeys::trust(const std::string& publicKey, const std::string& name, const Doer& doer)
{
    if (publicKey.size() != kKeyBytes || name.size() > kMostName)
        return fail(Errc::Invalid, "sign.bad-key");
    return writeAudited(m_database, doer.did(audit::kKeyTrusted, inHex(publicKey)), [&]() -> Result<void> {
        const SigningKey key{publicKey, asStored(name), doer.at, asStored(doer.name), std::nullopt, {}};
        Statement insert(m_database.connection(),
                         u"INSERT INTO signing_keys (public_key, name, trusted_at, trusted_by, hash, withdrawn_by) "
                         "VALUES (:key, :name, :at, :by, :hash, '') ON CONFLICT DO NOTHING"_s,
                         "signing key");
        if (auto done = insert.bindBytes(u":key"_s, key.publicKey)
                            .bindText(u":name"_s, key.name)
                            .bind(u":at"_s, millisOf(key.trustedAt))
                            .bindText(u":by"_s, key.trustedBy)
                            .bindBytes(u":hash"_s, proofOf(key))
                            .run();
            !done)
            return done;
        if (insert.changed() == 0)
            return fail(Errc::Refused, "sign.known-key");
        return {};
    });
}

Result<void> SigningKeys::withdraw(const std::string& publicKey, const Doer& doer)
{
    return writeAudited(m_database, doer.did(audit::kKeyWithdrawn, inHex(publicKey)), [&]() -> Result<void> {
        Statement update(m_database.connection(),
                         u"UPDATE signing_keys SET withdrawn_at = :at, withdrawn_by = :by "
                         "WHERE public_key = :key AND withdrawn_at IS NULL"_s,
                         "signing key");
        if (auto done = update.bindBytes(u":key"_s, publicKey)
                            .bind(u":at"_s, millisOf(doer.at))
                            .bindText(u":by"_s, doer.name)
                            .run();
            !done)
            return done;
        if (update.changed() == 0)
            return fail(Errc::NotFound, "sign.unknown-key");
        return {};
    });
}

Result<std::vector<SigningKey>> SigningKeys::list() const
{
    Statement statement(m_database.connection(),
                        u"SELECT public_key, name, trusted_at, trusted_by, withdrawn_at, withdrawn_by "
                        "FROM signing_keys ORDER BY number LIMIT 1000"_s,
                        "signing keys");
    return readAll(statement, readKey);
}

Result<std::vector<std::string>> SigningKeys::trusted() const
{
    Statement statement(m_database.connection(),
                        u"SELECT public_key FROM signing_keys WHERE withdrawn_at IS NULL ORDER BY number LIMIT 1000"_s,
                        "signing keys");
    return readAll(statement, readPublicKey);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain.h"

#include <QRandomGenerator>

#include <array>
#include <cstring>

namespace evenkeel::store {

const char* const kCanonicalSql =
    "CAST(e.id || '|' || e.call || '|' || e.seq || '|' || e.at || '|' || e.elapsed || '|' || "
    "e.version || '|' || length(CAST(e.kind AS BLOB)) || '|' || "
    "length(CAST(e.actor AS BLOB)) || '|' || e.kind || e.actor || e.body AS BLOB)";

std::string canonical(const PublicFields& f)
{
    std::string out;
    out.reserve(f.id.size() + f.call.size() + f.kind.size() + f.actor.size() + f.body.size() + 80);
    out.append(f.id).append("|").append(f.call);
    for (const std::int64_t number :
         {f.seq, f.at, f.elapsed, static_cast<std::int64_t>(f.version), static_cast<std::int64_t>(f.kind.size()),
          static_cast<std::int64_t>(f.actor.size())})
        out.append("|").append(std::to_string(number));
    return out.append("|").append(f.kind).append(f.actor).append(f.body);
}

QByteArray newSalt()
{
    std::array<std::uint32_t, kSaltBytes / 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char*>(words.data()), kSaltBytes};
}

QByteArray ChainHasher::ofPrivate(QByteArrayView salt, QByteArrayView body)
{
    m_hash.reset();
    m_hash.addData(salt);
    m_hash.addData(body);
    return m_hash.result();
}

QByteArrayView ChainHasher::ofSecret(QByteArrayView saltAndBody)
{
    m_hash.reset();
    m_hash.addData(saltAndBody);
    return m_hash.resultView();
}

QByteArrayView ChainHasher::ofEvent(QByteArrayView previous, QByteArrayView privateDigest, QByteArrayView canonicalText)
{
    m_hash.reset();
    m_hash.addData(previous);
    m_hash.addData(privateDigest);
    m_hash.addData(canonicalText);
    return m_hash.resultView();
}

} // namespace evenkeel::store

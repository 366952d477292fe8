// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain.h"

#include <QRandomGenerator>

#include <charconv>

namespace evenkeel::store {

std::string canonical(const PublicFields& fields)
{
    std::string out;
    canonical(fields, out);
    return out;
}

void canonical(const PublicFields& f, std::string& out)
{
    out.clear();
    out.append(f.id).append(1, '|').append(f.call);
    std::array<char, 24> digits{};
    for (const std::int64_t number :
         {f.seq, f.at, f.elapsed, static_cast<std::int64_t>(f.version), static_cast<std::int64_t>(f.kind.size()),
          static_cast<std::int64_t>(f.actor.size())}) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        out.append(1, '|').append(digits.data(), end);
    }
    out.append(1, '|').append(f.kind).append(f.actor).append(f.body);
}

QByteArray newSalt()
{
    std::array<std::uint32_t, kSaltBytes / 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char*>(words.data()), kSaltBytes};
}

QByteArrayView ChainHasher::ofPrivate(QByteArrayView salt, QByteArrayView body)
{
    const std::array parts{salt, body};
    sha256(parts, m_hash);
    return {m_hash.data(), kHashBytes};
}

QByteArrayView ChainHasher::ofEvent(QByteArrayView previous, QByteArrayView privateDigest, QByteArrayView canonicalText)
{
    const std::array parts{previous, privateDigest, canonicalText};
    sha256(parts, m_hash);
    return {m_hash.data(), kHashBytes};
}

} // namespace evenkeel::store

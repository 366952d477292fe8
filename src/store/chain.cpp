// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain.h"

#include <QRandomGenerator>

#include <array>
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
    m_hash.reset();
    m_hash.addData(salt);
    m_hash.addData(body);
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

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <gcrypt.h>

#include <algorithm>
#include <charconv>

namespace evenkeel::store {

namespace {

/// The library must be told once that nobody else in the program wants to set it up.
bool readyToHash()
{
    static const bool ready = [] {
        if (gcry_check_version(nullptr) == nullptr)
            return false;
        if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P) == 0) {
            gcry_control(GCRYCTL_DISABLE_SECMEM, 0); // what is hashed is in the database beside its hash
            gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
        }
        return true;
    }();
    return ready;
}

} // namespace

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
    return hash({salt, body, {}});
}

QByteArrayView ChainHasher::ofEvent(QByteArrayView previous, QByteArrayView privateDigest, QByteArrayView canonicalText)
{
    return hash({previous, privateDigest, canonicalText});
}

/// SHA-256 of the parts one after the other. Qt's own gives the same in eight times the time; it steps in where the
/// library refuses to work (its self-tests failed, say), because a call must be logged in any case.
QByteArrayView ChainHasher::hash(std::array<QByteArrayView, 3> parts)
{
    std::array<gcry_buffer_t, 3> buffers{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        buffers[i].data = const_cast<char*>(parts[i].data()); // read only; the struct serves writers too
        buffers[i].len = static_cast<std::size_t>(parts[i].size());
    }
    if (!readyToHash() ||
        gcry_md_hash_buffers(GCRY_MD_SHA256, 0, m_hash.data(), buffers.data(), static_cast<int>(buffers.size())) != 0) {
        QCryptographicHash slow(QCryptographicHash::Sha256);
        for (const auto part : parts)
            slow.addData(part);
        const auto view = slow.resultView();
        std::copy(view.begin(), view.end(), m_hash.begin());
    }
    return {m_hash.data(), kHashBytes};
}

} // namespace evenkeel::store

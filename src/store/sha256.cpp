// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sha256.h"

#include <QCryptographicHash>

#include <gcrypt.h>

#include <algorithm>

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

/// Qt's own gives the same in eight times the time; it steps in where the library refuses to work (its self-tests
/// failed, say), because a call must be logged in any case.
void sha256(std::span<const QByteArrayView> parts, std::array<char, kHashBytes>& out)
{
    std::array<gcry_buffer_t, 3> buffers{};
    Q_ASSERT(parts.size() <= buffers.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        buffers[i].data = const_cast<char*>(parts[i].data()); // read only; the struct serves writers too
        buffers[i].len = static_cast<std::size_t>(parts[i].size());
    }
    if (readyToHash() &&
        gcry_md_hash_buffers(GCRY_MD_SHA256, 0, out.data(), buffers.data(), static_cast<int>(parts.size())) == 0)
        return;
    QCryptographicHash slow(QCryptographicHash::Sha256);
    for (const auto part : parts)
        slow.addData(part);
    const auto view = slow.resultView();
    std::copy(view.begin(), view.end(), out.begin());
}

QByteArray sha256(QByteArrayView text)
{
    std::array<char, kHashBytes> hash{};
    sha256({&text, 1}, hash);
    return {hash.data(), kHashBytes};
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sha256.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace evenkeel::store {

/// The public fields of an event, as they are hashed.
struct PublicFields
{
    std::string_view id, call;
    std::int64_t seq = 0;
    std::int64_t at = 0;
    std::int64_t elapsed = 0;
    int version = 1;
    std::string_view kind, actor, body;
};

/// One text that no other event has:
/// id|call|seq|at|elapsed|version|bytes of kind|bytes of actor|kind actor body, without the spaces.
/// docs/storage.md says how to check a chain by hand.
[[nodiscard]] std::string canonical(const PublicFields&);
/// The same in place of what `out` holds; a loop keeps its memory.
void canonical(const PublicFields&, std::string& out);

inline constexpr qsizetype kSaltBytes = 16;

/// 16 bytes from the operating system's source.
[[nodiscard]] QByteArray newSalt();

/// The two hashes of the chain. Kept alive by whoever makes many of them; a result holds until the next one is made.
class ChainHasher
{
  public:
    /// SHA-256 of the salt and the private text.
    [[nodiscard]] QByteArrayView ofPrivate(QByteArrayView salt, QByteArrayView body);
    /// SHA-256 of the previous event's hash (32 zero bytes before the first), the digest of the private text (nothing
    /// if there is none) and the canonical text.
    [[nodiscard]] QByteArrayView ofEvent(QByteArrayView previous, QByteArrayView privateDigest,
                                         QByteArrayView canonicalText);

  private:
    std::array<char, kHashBytes> m_hash{};
};

} // namespace evenkeel::store

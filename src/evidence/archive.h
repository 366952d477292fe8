// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The one file that a bundle is: a zip archive of a few flat files.
namespace evenkeel::evidence {

struct Entry
{
    std::string name; ///< no folders
    std::string bytes;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What an archive may hold at most; checked before anything is unpacked.
struct ArchiveLimits
{
    std::uint64_t fileBytes = 32U << 20;  ///< the archive itself
    std::uint64_t totalBytes = 32U << 20; ///< unpacked, all entries together
    std::uint64_t entries = 8;
};

/// The entries in their order, stored and not compressed, all of the same time and mode: the same entries give the same
/// bytes on every machine. Errors: evidence.too-large, evidence.no-archive-library.
[[nodiscard]] Result<std::string> packArchive(const std::vector<Entry>&, const ArchiveLimits& = {});

/// Reads what nobody vouches for, in memory: nothing is ever written to a path that an archive names. Errors:
/// evidence.not-an-archive (or cut off, or damaged), evidence.too-large, evidence.refused (`detail` says what: a name
/// with a folder in it, a link, a name twice, an encrypted entry …), evidence.no-archive-library.
[[nodiscard]] Result<std::vector<Entry>> unpackArchive(std::string_view bytes, const ArchiveLimits& = {});

} // namespace evenkeel::evidence

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// One event as it lies in the table, with what its hash was made from: whoever has all of a call's can check the chain
/// without this program (docs/storage.md says how). Bodies are the stored bytes.
struct ChainedEvent
{
    std::string id;
    std::int64_t seq = 0;
    std::int64_t at = 0;      ///< milliseconds since 1970
    std::int64_t elapsed = 0; ///< milliseconds since the call began
    std::string actor, kind;
    int version = 1;
    std::string body;
    std::optional<std::string> privateBody, salt; ///< empty: there is none, or it was erased
    std::optional<std::string> privateDigest;     ///< stays when the text is erased
    std::string hash;
};

/// All events of a call in their order; none for an unknown call.
[[nodiscard]] Result<std::vector<ChainedEvent>> chainedEvents(const Database&, const std::string& call);

} // namespace evenkeel::store

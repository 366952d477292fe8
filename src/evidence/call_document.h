// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/chained_event.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

/// call.json of a bundle: everything that the chain of one call is checked with, and nothing else.
namespace evenkeel::evidence {

struct CallDocument
{
    std::string call;               ///< its id
    std::string pack, packRevision; ///< what it was led with
    std::string packSha256;         ///< hexadecimal; empty: the pack is not kept
    bool redacted = false;          ///< private texts were left out on purpose
    std::int64_t eventCount = 0;    ///< that the chain has
    std::string head;               ///< hash of the last event, hexadecimal
    std::vector<store::ChainedEvent> events;
};

/// Without the private texts and their salts; the digests stay, so the chain still holds.
[[nodiscard]] CallDocument redacted(CallDocument);

[[nodiscard]] std::string writeCallDocument(const CallDocument&);

/// Reads what nobody vouches for. What it does not know it refuses, because nothing would prove it. Errors:
/// evidence.malformed (`detail` says where), evidence.newer.
[[nodiscard]] Result<CallDocument> readCallDocument(std::string_view json);

/// One event as it stands in the document; bodies stay the texts that the hashes were made from.
[[nodiscard]] nlohmann::ordered_json eventJson(const store::ChainedEvent&);

[[nodiscard]] std::string toHex(std::string_view bytes);

} // namespace evenkeel::evidence

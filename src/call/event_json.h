// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/event.h"

#include <string>
#include <string_view>

namespace evenkeel::call {

/// An event as it is stored: the two bodies are compact JSON objects with sorted keys. `privateBody` is empty when the
/// kind has no private field; those fields hold a caller's words and can be erased without touching the chain.
struct Encoded
{
    std::string kind; ///< such as "warning.said"
    int version = 1;
    std::string publicBody;
    std::string privateBody;
    friend bool operator==(const Encoded&, const Encoded&) = default;
};

[[nodiscard]] std::string kindOf(const Event&);
[[nodiscard]] Encoded encode(const Event&);

/// Reverse of encode, after upcasting old versions. An erased private body (empty) gives empty private fields.
/// Errors: event.unknown-kind (Errc::Newer), event.body (Errc::Damaged).
[[nodiscard]] Result<Event> decode(const Encoded&);

/// The caller's name and number of a call.started, the other fields empty: what a list shows of a call's first event,
/// without reading the public body where the version allows it. Errors: as decode; event.body for another kind, too.
[[nodiscard]] Result<event::Started> decodeCaller(const Encoded&);

} // namespace evenkeel::call

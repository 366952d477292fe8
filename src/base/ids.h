// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace evenkeel {

/// A new UUID of version 7 (RFC 9562, section 5.7), 36 characters in lower case. The first 48 bits are `now`, so ids
/// sort by the time of their making; the rest is random. Within one process ids never go backwards.
[[nodiscard]] std::string makeUuid7(Timestamp now);

/// The same from given parts: `counter` keeps ids of one millisecond in order (its low 12 bits count), `tail` is
/// random.
[[nodiscard]] std::string uuid7(Timestamp at, std::uint16_t counter, std::uint64_t tail);

/// True for 36 characters in the form that makeUuid7 writes.
[[nodiscard]] bool isUuid(std::string_view text);

} // namespace evenkeel

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/imported.h"

#include <string>
#include <string_view>

namespace evenkeel::exchange {

struct Decoded
{
    std::string text;     ///< UTF-8 without a byte order mark, lines end with LF, no zero bytes
    std::string encoding; ///< what it was, such as "UTF-8" or "WINDOWS-1252"
    friend bool operator==(const Decoded&, const Decoded&) = default;
};

/// Finds out how `bytes` are encoded: by a byte order mark, as UTF-8, else by the letters that they would be. A name
/// in `encoding` (as iconv knows it) decides instead. Errors: import.too-large, import.encoding, import.not-text.
[[nodiscard]] Result<Decoded> decodeText(std::string_view bytes, const std::string& encoding = {},
                                         const Bounds& bounds = {});

} // namespace evenkeel::exchange

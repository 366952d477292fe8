// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What the addresses of telephones have in common as text.
namespace evenkeel::telephony {

/// `text` with the letters A to Z made small; all else stays, whatever the language of the machine.
[[nodiscard]] std::string asciiLower(std::string_view text);

/// `text` with "%41" made "A". A per cent sign that begins no escape stays as it is.
[[nodiscard]] std::string percentDecoded(std::string_view text);

/// True if every per cent sign begins an escape.
[[nodiscard]] bool hasWholeEscapes(std::string_view text);

} // namespace evenkeel::telephony

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace evenkeel::telephony {

inline constexpr std::size_t kAddressBytes = 128; ///< of the part that names who is called; the rest is cut off

/// Who is on the line, out of a SIP or tel address in any of its forms (RFC 3261 section 25, RFC 3966), such as
/// "\"Ann\" <sip:+44%20555@host:5060;user=phone>" → "+44 555". A user that is no number stays as it is. Empty for a
/// caller who hides ("anonymous", "unavailable", "restricted") and for what is no address.
[[nodiscard]] std::string numberFromUri(std::string_view uri);

/// `number`, or nothing where it is one of the words that stand for a caller who hides.
[[nodiscard]] std::string shownNumber(std::string number);

} // namespace evenkeel::telephony

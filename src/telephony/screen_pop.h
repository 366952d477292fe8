// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace evenkeel::telephony {

inline constexpr std::size_t kPopBytes = 8192;     ///< of a whole link
inline constexpr std::size_t kPopFieldBytes = 256; ///< of one decoded field; what a call can store

/// Who may be about to be spoken to, out of a link that a softphone or a browser opens. It only suggests: whoever takes
/// one fills a form with it and does nothing else.
struct ScreenPop
{
    std::string number = {};
    std::string name = {};
    bool incoming = true;
    bool vip = false;
    std::string situation = {}; ///< an id that the pack may have; empty: none
    friend bool operator==(const ScreenPop&, const ScreenPop&) = default;
};

/// Reads "evenkeel:call?number=…&name=…&direction=in|out&vip=1&situation=ID", the addresses tel:, sip:, sips: and
/// callto:, and a bare number. Anybody can write such a link, so it is read as hostile: every text is one line of plain
/// characters, with nothing invisible and nothing that turns the reading direction. Parameters that are unknown or
/// empty are passed over. Errors (Errc::Invalid): pop.too-long (detail: "link", or which field), pop.scheme, pop.action
/// (an evenkeel link to anything but a call), pop.encoding (a broken escape, no UTF-8, a control character that is not
/// escaped, a zero byte), pop.field (detail: which one has no usable value or stands twice), pop.empty (neither number
/// nor name).
[[nodiscard]] Result<ScreenPop> parseScreenPop(std::string_view url);

} // namespace evenkeel::telephony

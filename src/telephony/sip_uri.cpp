// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/sip_uri.h"

#include "base/text.h"
#include "telephony/uri_text.h"

#include <algorithm>
#include <array>

namespace evenkeel::telephony {

std::string numberFromUri(std::string_view uri)
{
    if (const auto open = uri.rfind('<'); open != std::string_view::npos) {
        uri.remove_prefix(open + 1);
        uri = uri.substr(0, uri.find('>'));
    }
    if (const auto colon = uri.find(':'); colon != std::string_view::npos) {
        const auto scheme = asciiLower(uri.substr(0, colon));
        if (scheme == "sip" || scheme == "sips" || scheme == "tel")
            uri.remove_prefix(colon + 1);
    }
    const auto at = uri.find('@');
    auto user = uri.substr(0, at == std::string_view::npos ? uri.find_first_of(";?") : at);
    if (at != std::string_view::npos) // a password or parameters of a tel number within the user part
        user = user.substr(0, user.find_first_of(":;"));

    return shownNumber(text::cleaned(percentDecoded(user.substr(0, kAddressBytes))));
}

std::string shownNumber(std::string number)
{
    static constexpr auto kHidden = std::to_array<std::string_view>(
        {"anonymous", "unavailable", "restricted", "unknown", "private", "withheld", "anonymous.invalid"});
    return std::ranges::find(kHidden, asciiLower(number)) == kHidden.end() ? number : std::string{};
}

} // namespace evenkeel::telephony

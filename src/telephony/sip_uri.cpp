// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/sip_uri.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace evenkeel::telephony {

namespace {

constexpr std::size_t kMaxLength = 128;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::string numberFromUri(std::string_view uri)
{
    if (const auto open = uri.rfind('<'); open != std::string_view::npos) {
        uri.remove_prefix(open + 1);
        uri = uri.substr(0, uri.find('>'));
    }
    if (const auto colon = uri.find(':'); colon != std::string_view::npos) {
        const auto scheme = lower(uri.substr(0, colon));
        if (scheme == "sip" || scheme == "sips" || scheme == "tel")
            uri.remove_prefix(colon + 1);
    }
    const auto at = uri.find('@');
    auto user = uri.substr(0, at == std::string_view::npos ? uri.find_first_of(";?") : at);
    if (at != std::string_view::npos) // a password or parameters of a tel number within the user part
        user = user.substr(0, user.find_first_of(":;"));

    auto number = text::cleaned(percentDecoded(user.substr(0, kMaxLength)));
    const auto plain = lower(number);
    static constexpr auto kHidden = std::to_array<std::string_view>(
        {"anonymous", "unavailable", "restricted", "unknown", "private", "withheld", "anonymous.invalid"});
    return std::ranges::find(kHidden, plain) == kHidden.end() ? number : std::string{};
}

} // namespace evenkeel::telephony

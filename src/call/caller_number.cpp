// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/caller_number.h"

#include <algorithm>
#include <array>

namespace evenkeel::call {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The user part of `"Name" <sip:user;x@host;y>`, sip:, sips: and tel: addresses; any other text as it is.
std::string_view userPart(std::string_view text)
{
    if (const auto open = text.rfind('<'); open != std::string_view::npos)
        text = text.substr(open + 1, text.find('>', open) - open - 1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    const auto colon = text.find(':');
    if (colon != std::string_view::npos) {
        std::string scheme(text.substr(0, colon));
        std::ranges::transform(scheme, scheme.begin(), lowered);
        if (scheme == "sip" || scheme == "sips" || scheme == "tel")
            text.remove_prefix(colon + 1);
    }
    text = text.substr(0, text.find('@'));
    return text.substr(0, text.find(';'));
}

} // namespace

std::string normaliseNumber(std::string_view number)
{
    const auto user = userPart(number);
    std::string digits;
    std::string lower;
    bool letters = false;
    for (const char c : user) {
        lower += lowered(c);
        letters = letters || (lower.back() >= 'a' && lower.back() <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        if (isDigit(c) || (c == '+' && digits.empty()))
            digits += c;
    }
    if (!letters)
        return digits == "+" ? std::string{} : digits;
    // What telephone systems send in place of a withheld number must not make all such callers one person.
    constexpr std::array withheld = {"anonymous",   "unknown",  "private", "restricted",
                                     "unavailable", "withheld", "blocked"};
    const bool known = std::ranges::find(withheld, lower) == withheld.end();
    return known ? lower : std::string{};
}

} // namespace evenkeel::call

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/uri_text.h"

#include <algorithm>

namespace evenkeel::telephony {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// The byte that the escape at `i` stands for; -1 when there is none.
int escapeAt(std::string_view text, std::size_t i)
{
    const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
    const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
    return low < 0 ? -1 : high * 16 + low;
}

} // namespace

std::string asciiLower(std::string_view text)
{
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string percentDecoded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int byte = escapeAt(text, i);
        out += byte < 0 ? text[i] : static_cast<char>(byte);
        i += byte < 0 ? 0 : 2;
    }
    return out;
}

bool hasWholeEscapes(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && escapeAt(text, i) < 0)
            return false;
    }
    return true;
}

} // namespace evenkeel::telephony

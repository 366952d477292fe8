// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/table.h"

#include "base/overloaded.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace evenkeel::report {

namespace {

template <typename Number> std::string digitsOf(Number number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

} // namespace

std::string plainText(const Value& value)
{
    return std::visit(overloaded{[](std::monostate) { return std::string(); },
                                 [](bool b) { return std::string(b ? "true" : "false"); },
                                 [](std::int64_t number) { return digitsOf(number); },
                                 [](double number) { return std::isfinite(number) ? digitsOf(number) : std::string(); },
                                 [](const std::string& text) { return text; }},
                      value);
}

std::string wellFormed(std::string_view text)
{
    static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    if (text::isUtf8(text) && text.find('\0') == std::string_view::npos)
        return std::string(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = text[at] == '\0' ? 0 : 1;
        while (length != 0 && !text::isUtf8(text.substr(at, length)))
            length = length < std::min<std::size_t>(4, text.size() - at) ? length + 1 : 0;
        out += length == 0 ? kReplacement : text.substr(at, length);
        at += std::max<std::size_t>(1, length);
    }
    return out;
}

} // namespace evenkeel::report

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "telephony/netstring.h"

#include <charconv>

namespace evenkeel::telephony {

namespace {
constexpr std::size_t kMaxDigits = 9; // so that the length never overflows
}

std::string toNetstring(std::string_view bytes)
{
    std::string frame = std::to_string(bytes.size());
    frame += ':';
    frame += bytes;
    frame += ',';
    return frame;
}

void NetstringReader::feed(std::string_view bytes)
{
    if (m_broken)
        return;
    if (m_at > 0) {
        m_bytes.erase(0, m_at);
        m_at = 0;
    }
    m_bytes += bytes;
}

std::optional<std::string> NetstringReader::next()
{
    if (m_broken)
        return {};
    const std::string_view rest = std::string_view(m_bytes).substr(m_at);
    const auto colon = rest.substr(0, kMaxDigits + 1).find(':');
    const auto digits = rest.substr(0, colon == std::string_view::npos ? rest.size() : colon);
    const bool onlyDigits = digits.find_first_not_of("0123456789") == std::string_view::npos;
    if (!onlyDigits || digits.size() > kMaxDigits || (colon == 0)) {
        m_broken = true;
        return {};
    }
    if (colon == std::string_view::npos)
        return {};
    std::size_t length = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (length > m_maxFrame) {
        m_broken = true;
        return {};
    }
    if (rest.size() < colon + 1 + length + 1)
        return {};
    if (rest[colon + 1 + length] != ',') {
        m_broken = true;
        return {};
    }
    m_at += colon + 1 + length + 1;
    return std::string(rest.substr(colon + 1, length));
}

void NetstringReader::reset()
{
    m_bytes.clear();
    m_at = 0;
    m_broken = false;
}

} // namespace evenkeel::telephony

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <mutex>
#include <random>

namespace evenkeel {

namespace {

struct Source
{
    std::mutex mutex;
    std::mt19937_64 random{std::random_device{}()};
    std::uint64_t lastMillis = 0;
    std::uint16_t counter = 0; // the 12 bits after the time: keeps ids of one millisecond in order
};

Source& source()
{
    static Source instance;
    return instance;
}

constexpr std::uint16_t kCounterMax = 0x0fff;

} // namespace

std::string makeUuid7(Timestamp now)
{
    auto& s = source();
    const std::lock_guard lock(s.mutex);

    const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(0, now.time_since_epoch().count()));
    if (millis > s.lastMillis) {
        s.lastMillis = millis;
        s.counter = static_cast<std::uint16_t>(s.random() & 0x07ff); // leaves room to count up
    } else if (s.counter < kCounterMax) {
        ++s.counter;
    } else {
        ++s.lastMillis;
        s.counter = 0;
    }
    return uuid7(Timestamp{Millis{static_cast<std::int64_t>(s.lastMillis)}}, s.counter, s.random());
}

std::string uuid7(Timestamp at, std::uint16_t counter, std::uint64_t tail)
{
    const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(0, at.time_since_epoch().count()));
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | (counter >> 8 & 0x0f));
    bytes[7] = static_cast<std::uint8_t>(counter & 0xff);
    for (std::size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<std::uint8_t>(tail >> (8 * i));
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3f));

    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 0x0f];
    }
    return text;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

} // namespace evenkeel

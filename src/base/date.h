// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace evenkeel {

/// A day of the calendar, without a time zone: what people agree on when they say "by Friday".
using Date = std::chrono::sys_days;

/// "2026-11-30". Years outside 0–9999 come out as the nearest of these.
[[nodiscard]] std::string isoDate(Date);

/// Reverse of isoDate: four, two and two digits that name a day which exists; empty for any other text.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

} // namespace evenkeel

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <span>
#include <string>
#include <string_view>

/// Comma-separated values after RFC 4180, in UTF-8 without a byte order mark: lines end with CR LF, a field with a
/// comma, a quote or a line break stands in quotes.
///
/// Spreadsheets take a text that begins with = + - @, a tab or a line break for a formula and run it. Such a text, also
/// behind spaces, gets an apostrophe in front, which spreadsheets hide. Numbers are left as they are: they are no
/// texts.
namespace evenkeel::report {

[[nodiscard]] std::string csvHeader(std::span<const Column>);
[[nodiscard]] std::string csvRow(std::span<const Value>);
[[nodiscard]] std::string csv(const Table&);

/// Whether a spreadsheet could run it.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

} // namespace evenkeel::report

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "report/table.h"

#include <string>
#include <string_view>
#include <vector>

/// The lines of a pack as a table: one row for each line and language, written by report::csv, read by readPlainCsv.
namespace evenkeel::exchange {

/// Lines alone: guides, policies and the rest are in the pack's JSON.
[[nodiscard]] report::Table linesTable(const pack::Pack&);

/// True for the first row of such a table.
[[nodiscard]] bool isOwnHeader(const std::vector<std::string>& cells);

/// A cell without the apostrophe that keeps spreadsheets from taking it for a formula. linesTable() puts another one
/// before a text that begins with such an apostrophe itself, so that every text comes back as it was.
[[nodiscard]] std::string cellText(std::string cell);

} // namespace evenkeel::exchange

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <span>
#include <string>

/// JSON lines: one object a row, its keys in the order of the columns, each line ended by a line feed. Texts stand as
/// they are; nothing is null but what is missing.
namespace evenkeel::report {

[[nodiscard]] std::string jsonLine(std::span<const Column>, std::span<const Value>);
[[nodiscard]] std::string jsonLines(const Table&);

} // namespace evenkeel::report

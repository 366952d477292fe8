// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/insights.h"

#include <array>
#include <string>

/// Which calls figures are asked of, on the command line.
namespace evenkeel::cli {

inline constexpr std::array<Option, 6> kInsightFilterOptions = {{
    {"from", "DAY", "calls that began on this day or later, such as 2026-11-01; days are those of UTC"},
    {"to", "DAY", "calls that began on this day or earlier"},
    {"agent", "A", "of this agent alone"},
    {"team", "T", "of this team alone"},
    {"situation", "S", "of this situation alone"},
    {"revision", "R", "of one revision of a pack alone, such as \"retail-support 1.0.0\""},
}};

/// Reads those options and --by. False: `problem` says what is wrong with the command line.
[[nodiscard]] bool readInsightFilter(const Context&, store::InsightFilter& filter, std::string& problem);

} // namespace evenkeel::cli

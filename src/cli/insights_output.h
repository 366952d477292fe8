// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call_support.h"
#include "cli/command.h"
#include "store/insights.h"

#include <span>
#include <string_view>
#include <vector>

/// How `insights` says what it found: a line each, or with --json an object each.
namespace evenkeel::cli {

/// A word for --what and the kinds of parts that it shows.
struct InsightWhat
{
    std::string_view word;
    std::vector<call::Part> parts;
};
/// Null for any other word.
[[nodiscard]] const InsightWhat* insightWhat(std::string_view word);

void printInsights(Context&, std::span<const store::Insight>);
void printParts(Context&, std::span<const store::InsightParts>);
void printLines(Context&, const store::LineFigures&);

} // namespace evenkeel::cli

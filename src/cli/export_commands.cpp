// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_filters.h"
#include "cli/commands.h"
#include "cli/export_verbs.h"
#include "cli/insight_filter.h"

#include <array>
#include <vector>

namespace evenkeel::cli {

std::span<const Command> exportCommands()
{
    static const auto options = [] {
        std::vector<Option> all = {
            {"out", "FILE", "where the list goes"},
            {"format", "F", "csv or jsonl; else as the file's name ends, else csv"},
            {"redact", "", "without the callers' names and numbers"},
            {"force", "", "replace a file that is there already"},
        };
        const auto filters = callFilterOptions();
        all.insert(all.end(), filters.begin(), filters.end());
        return all;
    }();
    static const auto figures = [] {
        std::vector<Option> all = {
            {"out", "FILE", "where the figures go"},
            {"format", "F", "csv, jsonl or pdf (all charts on paper); else as the file's name ends, else csv"},
            {"chart", "C", "the numbers of this chart alone, such as calmer, endings or lines"},
            {"by", "WHAT", "whom the chart 'rows' sets side by side: agent (or none), team, situation, revision"},
            {"force", "", "replace a file that is there already"},
        };
        all.insert(all.end(), kInsightFilterOptions.begin(), kInsightFilterOptions.end());
        return all;
    }();
    static const std::array<Command, 2> table = {{
        {"export", "calls", "", "The logged calls that pass every filter as a table, newest first.", 0, 0, true, true,
         options, exportCalls},
        {"export", "insights", "", "The figures of calls, as the insights page shows them.", 0, 0, true, false, figures,
         exportInsights},
    }};
    return table;
}

} // namespace evenkeel::cli

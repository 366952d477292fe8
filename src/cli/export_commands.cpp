// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_filters.h"
#include "cli/commands.h"
#include "cli/export_verbs.h"

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
    static const std::array<Command, 1> table = {{
        {"export", "calls", "", "The logged calls that pass every filter as a table, newest first.", 0, 0, true, true,
         options, exportCalls},
    }};
    return table;
}

} // namespace evenkeel::cli

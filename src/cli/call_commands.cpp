// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_filters.h"
#include "cli/call_records.h"
#include "cli/call_simulate.h"
#include "cli/commands.h"

#include <algorithm>
#include <array>

namespace evenkeel::cli {

std::span<const Command> callCommands()
{
    static constexpr std::array<Option, 13> findOptions = {{
        {"text", "T", "in which each of these words was noted or said; \"words in quotes\" follow each other"},
        {"best", "", "best match first instead of newest first, among the newest 2,000 that match"},
        {"agent", "A", "calls of this agent"},
        {"from", "DAY", "that began on this day or later, such as 2026-11-01"},
        {"to", "DAY", "that began on this day or earlier"},
        {"outcome", "O", "with this outcome, an id of the pack such as resolved"},
        {"situation", "S", "about this situation, an id of the pack such as late-delivery"},
        {"mood-peak", "M", "in which the caller sounded so at worst, 1 (calm) to 5 (furious)"},
        {"mood-end", "M", "and so at the end"},
        {"score", "B", "low (under 60), middle, high (from 80) or none (not scored)"},
        {"length", "B", "short (under 3 minutes), middle or long (from 10)"},
        {"protocol", "P", "none, warned, ended (as the policy allows) or overridden"},
        {"unreviewed", "", "that have to be reviewed and were not yet"},
    }};
    static constexpr std::array<Option, 3> reportOptions = {{
        {"out", "FILE", "where the report goes"},
        {"redact", "", "without what the caller said and is, and without notes"},
        {"force", "", "replace a file that is there already"},
    }};
    static constexpr std::array<Option, 2> replayOptions = {{
        {"pack", "FILE", "the pack whose rules are tried: a file, or a shipped pack's id"},
        {"policy", "ID", "a policy of that pack; without it the one that the call was led by"},
    }};
    static const std::array<Command, 8> table = {{
        {"call",
         "simulate",
         "FILE",
         "Play a call: one JSON command a line in ('-': from the input), one answer a line out.",
         1,
         1,
         true,
         false,
         {},
         callSimulate},
        {"call", "list", "", "The logged calls, newest first.", 0, 0, true, true, {}, callList},
        {"call", "find", "",
         "Logged calls that pass every filter, newest first, how many there are, and how long it took.", 0, 0, true,
         true, findOptions, callFind},
        {"call",
         "show",
         "ID",
         "One call, event by event. An id may be cut short while it stays the only one.",
         1,
         1,
         true,
         false,
         {},
         callShow},
        {"call",
         "verify",
         "[ID]",
         "Check that nothing in the log of one call, or of all, was changed.",
         0,
         1,
         true,
         false,
         {},
         callVerify},
        {"call",
         "export",
         "ID",
         "One call with its hashes, pack and verification as one JSON document.",
         1,
         1,
         true,
         false,
         {},
         callExport},
        {"call", "replay", "ID", "Which acts of a logged call another pack would now refuse (--pack FILE).", 1, 1, true,
         false, replayOptions, callReplay},
        {"call", "report", "ID",
         "One call on paper: its facts, the mood over its time and everything that happened, as PDF.", 1, 1, true,
         false, reportOptions, callReport},
    }};
    return table;
}

std::span<const Option> callFilterOptions()
{
    return std::ranges::find(callCommands(), "find", &Command::verb)->options;
}

} // namespace evenkeel::cli

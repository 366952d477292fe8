// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/followup_verbs.h"

#include <array>

namespace evenkeel::cli {

namespace {

constexpr std::array kListOptions = {Option{"agent", "A", "only what this agent raised"},
                                     Option{"all", "", "the closed ones as well"}};
constexpr std::array kCloseOptions = {Option{"result", "TEXT", "what came of it; needed"}};

} // namespace

std::span<const Command> followUpCommands()
{
    static const std::array<Command, 3> table = {{
        {.group = "followup",
         .verb = "list",
         .arguments = "",
         .help = "What was escalated and is still open, overdue ones first.",
         .takesData = true,
         .takesLimit = true,
         .options = kListOptions,
         .run = followUpList},
        {.group = "followup",
         .verb = "close",
         .arguments = "ID",
         .help = "Close a follow-up with its result.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = kCloseOptions,
         .run = followUpClose},
        {.group = "followup",
         .verb = "reopen",
         .arguments = "ID",
         .help = "Open a follow-up again.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = followUpReopen},
    }};
    return table;
}

} // namespace evenkeel::cli

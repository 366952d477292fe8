// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/retention_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> retentionCommands()
{
    static const std::array<Command, 4> table = {{
        {.group = "retention",
         .verb = "show",
         .arguments = "",
         .help = "The rules: what is done with which calls after how many days.",
         .takesData = true,
         .options = {},
         .run = retentionShow},
        {.group = "retention",
         .verb = "set",
         .arguments = "FILE",
         .help = "Take the rules from a JSON file ('-': the standard input), in the place of all rules, such as "
                 "[{\"days\":90,\"outcome\":\"resolved\"},{\"days\":1825,\"action\":\"drop-summary\"}]. The action is "
                 "erase-private, or drop-summary, which takes the calls out of lists, search and figures, too.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = retentionSet},
        {.group = "retention",
         .verb = "plan",
         .arguments = "",
         .help = "Count what the rules would do now and what a legal hold keeps; changes nothing.",
         .takesData = true,
         .options = {},
         .run = retentionPlan},
        {.group = "retention",
         .verb = "apply",
         .arguments = "",
         .help = "Do what the plan counts. May be interrupted; the next one goes on.",
         .takesData = true,
         .options = {},
         .run = retentionApply},
    }};
    return table;
}

} // namespace evenkeel::cli

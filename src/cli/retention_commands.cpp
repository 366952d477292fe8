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
         .help = "The rules: after how many days the private texts of which calls are erased.",
         .takesData = true,
         .options = {},
         .run = retentionShow},
        {.group = "retention",
         .verb = "set",
         .arguments = "FILE",
         .help = "Take the rules from a JSON file ('-': the standard input), in the place of all rules, such as "
                 "[{\"days\":730,\"outcome\":\"\"},{\"days\":90,\"outcome\":\"resolved\"}].",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = retentionSet},
        {.group = "retention",
         .verb = "plan",
         .arguments = "",
         .help = "Count what the rules would erase now and what a legal hold keeps; changes nothing.",
         .takesData = true,
         .options = {},
         .run = retentionPlan},
        {.group = "retention",
         .verb = "apply",
         .arguments = "",
         .help = "Erase what the plan counts. May be interrupted; the next one goes on.",
         .takesData = true,
         .options = {},
         .run = retentionApply},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/practice_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> practiceCommands()
{
    static constexpr std::array<Option, 2> runOptions = {{
        {"supervisor", "HOW", "who asks for permission is answered so: grants (after 4 seconds), refuses or away"},
        {"policy", "ID", "the policy of the pack to practise under; without it the default"},
    }};
    static const std::array<Command, 2> table = {{
        {.group = "practice",
         .verb = "list",
         .arguments = "[PACK]",
         .help = "The callers of a pack that one can practise on.",
         .minArgs = 0,
         .maxArgs = 1,
         .options = {},
         .run = practiceList},
        {.group = "practice",
         .verb = "run",
         .arguments = "PACK CALLER FILE",
         .help =
             "Play an agent's commands (as call simulate takes them) against a caller: what is said, and the score.",
         .minArgs = 3,
         .maxArgs = 3,
         .options = runOptions,
         .run = practiceRun},
    }};
    return table;
}

} // namespace evenkeel::cli

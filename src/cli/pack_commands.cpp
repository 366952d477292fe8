// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/pack_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> packCommands()
{
    static const std::array<Command, 3> table = {{
        {.group = "pack",
         .verb = "check",
         .arguments = "FILE",
         .help = "Say what is wrong with a pack, and where.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = {},
         .run = packCheck},
        {.group = "pack",
         .verb = "show",
         .arguments = "FILE",
         .help = "What a pack holds.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = {},
         .run = packShow},
        {.group = "pack",
         .verb = "search",
         .arguments = "FILE QUERY",
         .help = "The lines that an agent finds by typing QUERY, best first.",
         .minArgs = 2,
         .maxArgs = 2,
         .takesLimit = true,
         .options = {},
         .run = packSearch},
    }};
    return table;
}

} // namespace evenkeel::cli

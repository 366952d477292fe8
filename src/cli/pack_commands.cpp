// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/pack_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> packCommands()
{
    static constexpr std::array<Option, 10> importOptions = {{
        {"into", "PACK", "the pack that the lines come into; it is replaced as a whole (else a new pack is made)"},
        {"out", "FILE", "where the pack is written instead"},
        {"dry-run", "", "only say what would come in, and write nothing"},
        {"map", "NAME=OURS", "what a merge field is called in the pack; may be repeated"},
        {"tag", "TAG=PLACE",
         "where texts with this tag belong: step:ID, situation:ID, behaviour:ID or use:ID; may be "
         "repeated"},
        {"place", "PLACE", "where a text belongs of which nothing else is known"},
        {"language", "TAG", "the language of texts that do not say theirs (else the pack's, or en)"},
        {"encoding", "NAME", "how the file is encoded, such as WINDOWS-1252 (else found out)"},
        {"title", "TEXT", "the title of a new pack (else the file's name)"},
        {"force", "", "replace the file of --out if it is there"},
    }};
    static constexpr std::array<Option, 3> exportOptions = {{
        {"format", "csv|json|pdf", "the lines as a table, the whole pack, or paper (else by the end of FILE's name)"},
        {"out", "FILE", "where it is written"},
        {"force", "", "replace the file if it is there"},
    }};
    static const std::array<Command, 6> table = {{
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
        {.group = "pack",
         .verb = "import",
         .arguments = "chatwoot|zendesk|zammad|osticket|espanso|twilio|csv|markdown FILE",
         .help = "Take lines over from another program, and account for every row.",
         .minArgs = 2,
         .maxArgs = 2,
         .options = importOptions,
         .run = packImport},
        {.group = "pack",
         .verb = "export",
         .arguments = "FILE",
         .help = "Write a pack as a table, as JSON or for paper.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = exportOptions,
         .run = packExport},
        {.group = "pack",
         .verb = "diff",
         .arguments = "A B",
         .help = "What has to be done to pack A to make it pack B, item by item, with the words marked.",
         .minArgs = 2,
         .maxArgs = 2,
         .options = {},
         .run = packDiff},
    }};
    return table;
}

} // namespace evenkeel::cli

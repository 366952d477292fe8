// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/pack_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> packCommands()
{
    static constexpr std::array<Option, 11> importOptions = {{
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
        {"delimiter", "comma|semicolon|tab|pipe", "what parts the fields of a table (else found out)"},
        {"title", "TEXT", "the title of a new pack (else the file's name)"},
        {"force", "", "replace the file of --out if it is there"},
    }};
    static constexpr std::array<Option, 3> exportOptions = {{
        {"format", "csv|json|pdf", "the lines as a table, the whole pack, or paper (else by the end of FILE's name)"},
        {"out", "FILE", "where it is written"},
        {"force", "", "replace the file if it is there"},
    }};
    static constexpr std::array<Option, 3> mergeOptions = {{
        {"out", "FILE", "where the merged pack goes"},
        {"take", "SIDE", "'mine' or 'theirs' where both changed the same"},
        {"force", "", "replace a file that is there already"},
    }};
    static constexpr std::array<Option, 2> getOptions = {{
        {"out", "FILE", "where the pack goes"},
        {"force", "", "replace a file that is there already"},
    }};
    static constexpr std::array<Option, 4> publishOptions = {{
        {"base", "REVISION", "what FILE was made from; refused if another one is in force by now"},
        {"note", "TEXT", "what changed, in a sentence; agents read it"},
        {"key", "FILE", "sign it with this private key"},
        {"signature", "FILE", "a signature that 'pack sign' made"},
    }};
    static constexpr std::array<Option, 1> rollbackOptions = {{{"note", "TEXT", "why; agents read it"}}};
    static constexpr std::array<Option, 3> signOptions = {{
        {"key", "FILE", "the private key that 'key make' wrote"},
        {"out", "SIGNATURE", "where the signature goes; else FILE.sig"},
        {"force", "", "replace a file that is there already"},
    }};
    static constexpr std::array<Option, 2> verifyOptions = {{
        {"signature", "FILE", "the signature; else FILE.sig"},
        {"key", "PUBLIC", "the key that it must be by; else one that --data trusts"},
    }};
    static const std::array<Command, 13> table = {{
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
         .help =
             "What has to be done to pack A to make it pack B, item by item, with the words marked. A pack is a file "
             "or ID@REVISION, or ID@ for what is in force.",
         .minArgs = 2,
         .maxArgs = 2,
         .takesData = true,
         .options = {},
         .run = packDiff},
        {.group = "pack",
         .verb = "merge",
         .arguments = "BASE MINE THEIRS",
         .help = "What came of BASE on two ways, in one pack; where both changed the same, somebody has to choose.",
         .minArgs = 3,
         .maxArgs = 3,
         .takesData = true,
         .options = mergeOptions,
         .run = packMerge},
        {.group = "pack",
         .verb = "get",
         .arguments = "ID@REVISION",
         .help = "Write a published revision to a file; ID@ is what is in force.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = getOptions,
         .run = packGet},
        {.group = "pack",
         .verb = "publish",
         .arguments = "FILE",
         .help = "Put a pack in force: calls that begin from now on are led by it. Only without errors, warnings and "
                 "ways around its policies.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = publishOptions,
         .run = packPublish},
        {.group = "pack",
         .verb = "rollback",
         .arguments = "ID REVISION",
         .help = "Put an earlier revision in force again.",
         .minArgs = 2,
         .maxArgs = 2,
         .takesData = true,
         .options = rollbackOptions,
         .run = packRollback},
        {.group = "pack",
         .verb = "log",
         .arguments = "ID",
         .help = "What was published when and by whom, the latest first; * is in force.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .takesLimit = true,
         .options = {},
         .run = packLog},
        {.group = "pack",
         .verb = "sign",
         .arguments = "FILE",
         .help = "Sign a pack: the signature is a small file beside it.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = signOptions,
         .run = packSign},
        {.group = "pack",
         .verb = "verify",
         .arguments = "FILE",
         .help = "Whether the signature of a pack fits, and whether its key is trusted.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = verifyOptions,
         .run = packVerify},
    }};
    return table;
}

} // namespace evenkeel::cli

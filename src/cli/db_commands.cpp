// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/db_verbs.h"

#include <QFileInfo>

#include <array>

namespace evenkeel::cli {

Result<OpenLog> openExisting(const Context& context)
{
    const auto folder = dataFolder(context);
    if (!QFileInfo(store::Database::fileIn(folder)).isFile())
        return fail(Errc::NotFound, "store.no-database", folder.toStdString());
    return openLog(context);
}

std::span<const Command> dbCommands()
{
    static constexpr std::array<Option, 5> generateOptions = {{
        {"calls", "N", "how many calls (1000)"},
        {"agents", "M", "how many agents (20)"},
        {"seed", "S", "the same seed makes the same calls (1)"},
        {"until", "DAY", "the first day without calls, such as 2026-11-30 (today); they begin two years before"},
        {"policy", "ID", "the pack's policy that the calls run under (its first)"},
    }};
    static constexpr std::array<Option, 2> rebuildOptions = {{
        {"anew", "", "from the beginning, also when an earlier one was interrupted"},
        {"progress", "", "say how far it is, also when the error stream is no terminal"},
    }};
    static const std::array<Command, 6> table = {{
        {.group = "db",
         .verb = "check",
         .arguments = "",
         .help = "Look for damage: SQLite's own check, every call's hash chain, every summary against its events.",
         .takesData = true,
         .options = {},
         .run = dbCheck},
        {.group = "db",
         .verb = "rebuild",
         .arguments = "",
         .help = "Make the summaries of all calls and the search index again from their events. May be interrupted.",
         .takesData = true,
         .options = rebuildOptions,
         .run = dbRebuild},
        {.group = "db",
         .verb = "salvage",
         .arguments = "",
         .help = "Make a new database from what can be read of a damaged one, which is kept aside. Close every window.",
         .takesData = true,
         .options = {},
         .run = dbSalvage},
        {.group = "db",
         .verb = "backup",
         .arguments = "FILE",
         .help = "Copy the database to a new file, also while it is in use.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = dbBackup},
        {.group = "db",
         .verb = "erase-caller",
         .arguments = "NUMBER",
         .help = "Erase everything that this caller said and who they are; the calls stay, and still verify.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = dbEraseCaller},
        {.group = "db",
         .verb = "generate",
         .arguments = "",
         .help = "Fill an empty folder with a made-up history of a floor: two years of calls, to look around in.",
         .takesData = true,
         .options = generateOptions,
         .run = dbGenerate},
    }};
    return table;
}

} // namespace evenkeel::cli

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
    static const std::array<Command, 5> table = {{
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
         .help = "Make the summaries of all calls again from their events.",
         .takesData = true,
         .options = {},
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
    }};
    return table;
}

} // namespace evenkeel::cli

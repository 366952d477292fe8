// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"

#include <ostream>

namespace evenkeel::cli {

int dbEraseCaller(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto calls = open->log->eraseCaller(context.args[0], machineActor());
    if (!calls)
        return report(context, calls.error());
    const auto backups = open->database->backupCount();
    if (context.json) {
        printJson(context, {{"ok", true}, {"calls", *calls}, {"backups", backups}});
        return kGood;
    }
    context.out << "Calls of this caller that were erased: " << *calls << ".\n";
    if (backups > 0)
        context.out << "Older copies in the folders backups and kept-aside that may still hold them: " << backups
                    << ".\n";
    return kGood;
}

} // namespace evenkeel::cli

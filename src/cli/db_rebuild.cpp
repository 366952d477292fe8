// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"

#include <ostream>

namespace evenkeel::cli {

int dbRebuild(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto calls = open->log->rebuild();
    if (!calls)
        return report(context, calls.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"calls", *calls}});
    else
        context.out << "Summaries made again: " << *calls << ".\n";
    return kGood;
}

} // namespace evenkeel::cli

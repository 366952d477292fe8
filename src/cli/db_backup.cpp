// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/db_verbs.h"

#include <QFileInfo>

#include <ostream>

namespace evenkeel::cli {

int dbBackup(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto file = QString::fromStdString(context.args[0]);
    if (const auto copied = open->database->backup(file); !copied)
        return report(context, copied.error());
    const QFileInfo copy(file);
    if (context.json)
        printJson(context, {{"ok", true}, {"file", copy.absoluteFilePath().toStdString()}, {"bytes", copy.size()}});
    else
        context.out << "Copied to " << printable(copy.absoluteFilePath().toStdString()) << ", " << copy.size()
                    << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli

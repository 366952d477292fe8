// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence.h"
#include "cli/call_records.h"
#include "cli/evidence_verbs.h"
#include "cli/open_call.h"

#include <ostream>

namespace evenkeel::cli {

int callReport(Context& context)
{
    auto order = evidenceOrder(context);
    if (order.file.isEmpty())
        return usageError(context, "Say where the report goes: --out FILE.");
    const auto open = openCall(context);
    if (!open)
        return report(context, open.error());
    order.call = open->call.id;
    const auto made = app::exportCallReport(*open->database, order, machineActor());
    if (!made)
        return report(context, made.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", made->file.toStdString()}, {"bytes", made->bytes}, {"call", order.call}});
    else
        context.out << "Printed to " << printable(made->file.toStdString()) << ", " << made->bytes << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence.h"
#include "cli/call_records.h"
#include "cli/call_support.h"

#include <ostream>

namespace evenkeel::cli {

int callReport(Context& context)
{
    const auto out = context.options.find("out");
    if (out == context.options.end() || out->second.empty())
        return usageError(context, "Say where the report goes: --out FILE.");
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto call = findCall(*open->log, context.args[0]);
    if (!call)
        return report(context, call.error());
    app::EvidenceOrder order;
    order.call = call->id;
    order.file = QString::fromStdString(out->second);
    order.redact = context.options.contains("redact");
    order.replace = context.options.contains("force");
    const auto made = app::exportCallReport(*open->database, order, machineActor());
    if (!made)
        return report(context, made.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", made->file.toStdString()}, {"bytes", made->bytes}, {"call", call->id}});
    else
        context.out << "Printed to " << printable(made->file.toStdString()) << ", " << made->bytes << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli

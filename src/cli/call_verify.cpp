// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_records.h"
#include "cli/call_support.h"

#include <ostream>

namespace evenkeel::cli {

int callVerify(Context& context)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    std::string id;
    if (!context.args.empty()) {
        const auto call = findCall(*open->log, context.args[0]);
        if (!call)
            return report(context, call.error());
        id = call->id;
    }
    const auto verified = open->log->verify(id);
    if (!verified)
        return report(context, verified.error());
    if (context.json)
        context.out << verificationJson(*verified).dump() << "\n";
    else
        context.out << verificationText(*verified) << "\n";
    return verified->good() ? kGood : kFinding;
}

} // namespace evenkeel::cli

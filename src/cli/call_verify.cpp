// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/audit_verbs.h"
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
    auto json = verificationJson(*verified);
    std::string sentence = verificationText(*verified) + "\n";
    bool good = verified->good();
    if (id.empty()) { // everything that is chained
        const auto audit = store::AuditLog(*open->database).verify();
        if (!audit)
            return report(context, audit.error());
        json["audit"] = auditJson(*audit);
        sentence += "Audit log: " + auditText(*audit) + "\n";
        good = good && audit->good();
    }
    if (context.json)
        context.out << json.dump() << "\n";
    else
        context.out << sentence;
    return good ? kGood : kFinding;
}

} // namespace evenkeel::cli

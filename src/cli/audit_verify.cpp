// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/audit_verbs.h"
#include "cli/db_verbs.h"
#include "cli/fault_words.h"

#include <ostream>

namespace evenkeel::cli {

nlohmann::ordered_json auditJson(const store::AuditReport& report)
{
    nlohmann::ordered_json out = {{"ok", report.good()}, {"entries", report.entries}};
    if (!report.good()) {
        out["fault"] = faultWords(report.fault).name;
        out["seq"] = report.seq;
        out["action"] = report.action;
    }
    return out;
}

std::string auditText(const store::AuditReport& report)
{
    const auto looked = std::to_string(report.entries) + " entries looked at";
    if (report.good())
        return "Sound: " + looked + ".";
    const std::string entry = report.action.empty() ? "entry" : "entry (" + printable(report.action) + ")";
    return "Not sound: the " + entry + " number " + std::to_string(report.seq) + " " +
           std::string(faultWords(report.fault).sentence) + ". " + looked + ".";
}

int auditVerify(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto verified = store::AuditLog(*open->database).verify();
    if (!verified)
        return report(context, verified.error());
    if (context.json)
        context.out << auditJson(*verified).dump() << "\n";
    else
        context.out << auditText(*verified) << "\n";
    return verified->good() ? kGood : kFinding;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"
#include "app/evidence.h"
#include "cli/evidence_verbs.h"
#include "cli/open_call.h"
#include "cli/options.h"

#include <ostream>

namespace evenkeel::cli {

app::EvidenceOrder evidenceOrder(const Context& context)
{
    app::EvidenceOrder order;
    order.file = QString::fromStdString(textOption(context, "out").value_or(""));
    order.redact = context.options.contains("redact");
    order.replace = context.options.contains("force");
    return order;
}

int evidenceMake(Context& context)
{
    auto order = evidenceOrder(context);
    if (order.file.isEmpty())
        return usageError(context, "Say where the bundle goes: --out FILE.");
    const auto open = openCall(context);
    if (!open)
        return report(context, open.error());
    order.call = open->call.id;
    order.report = !context.options.contains("no-report");
    const auto made = app::makeEvidence(*open->database, order, machineActor());
    if (!made)
        return report(context, made.error());
    if (context.json) {
        context.out << nlohmann::ordered_json{{"ok", true},
                                              {"file", made->file.toStdString()},
                                              {"bytes", made->bytes},
                                              {"call", order.call},
                                              {"events", made->events},
                                              {"head", made->head},
                                              {"redacted", made->redacted},
                                              {"report", order.report && made->noReport.key.empty()},
                                              {"verification", verificationJson(made->verified)}}
                           .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                    << "\n";
    } else {
        context.out << "Made " << printable(made->file.toStdString()) << ", " << made->bytes << " bytes, "
                    << made->events << " events" << (made->redacted ? ", redacted" : "") << ".\n"
                    << verificationText(made->verified) << "\n"
                    << "Head, to be noted elsewhere: " << made->head << "\n";
    }
    if (!made->noReport.key.empty())
        context.err << "evidence: without report.pdf: " << app::errorText(made->noReport).toStdString() << "\n";
    return made->verified.good() ? kGood : kFinding;
}

} // namespace evenkeel::cli

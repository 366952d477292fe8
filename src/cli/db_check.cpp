// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "cli/audit_verbs.h"
#include "cli/db_verbs.h"
#include "store/holds.h"
#include "store/publications.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

using nlohmann::ordered_json;

/// One of the two walks over the events. Rows that SQLite itself cannot read are a finding, too.
struct Walked
{
    bool good = false;
    ordered_json json;
    std::string sentence;
};

Walked judge(const Result<store::VerifyReport>& report)
{
    if (report)
        return {report->good(), verificationJson(*report), verificationText(*report)};
    return {false,
            {{"ok", false}, {"error", report.error().key}},
            "Not sound: the events cannot be read (" + report.error().detail + ")."};
}

Walked judge(const Result<store::AuditReport>& report)
{
    if (report)
        return {report->good(), auditJson(*report), auditText(*report)};
    return {false,
            {{"ok", false}, {"error", report.error().key}},
            "Not sound: the entries cannot be read (" + report.error().detail + ")."};
}

bool isDamage(const Error& error)
{
    return error.code == Errc::Damaged;
}

} // namespace

int dbCheck(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto integrity = open->database->integrity();
    const auto chain = open->log->verify();
    const auto summaries = open->log->checkProjection();
    const auto audited = store::AuditLog(*open->database).verify();
    if (!audited && !isDamage(audited.error()))
        return report(context, audited.error());
    if (!integrity && !isDamage(integrity.error()))
        return report(context, integrity.error());
    for (const auto* walk : {&chain, &summaries}) {
        if (!*walk && !isDamage(walk->error()))
            return report(context, walk->error());
    }

    auto findings = integrity ? text::split(*integrity, '\n') : std::vector{integrity.error().detail};
    std::erase(findings, "");
    const auto chained = judge(chain);
    const auto summed = judge(summaries);
    const auto logged = judge(audited);
    const auto holds = store::Holds(*open->database).differing();
    if (!holds && !isDamage(holds.error()))
        return report(context, holds.error());
    const bool held = holds && !*holds;
    const auto published = store::Publications(*open->database).faulty();
    if (!published && !isDamage(published.error()))
        return report(context, published.error());
    const bool whole = published && !*published;
    const bool good = findings.empty() && chained.good && summed.good && logged.good && held && whole;
    if (context.json) {
        printJson(context, {{"ok", good},
                            {"integrity", findings},
                            {"chain", chained.json},
                            {"summaries", summed.json},
                            {"audit", logged.json},
                            {"holds", {{"ok", held}, {"call", holds ? holds->value_or("") : ""}}},
                            {"publications", {{"ok", whole}, {"revision", published ? published->value_or("") : ""}}},
                            {"backups", open->database->backupCount()}});
    } else {
        context.out << "File:      " << (findings.empty() ? "sound." : "damaged.") << "\n";
        for (const auto& finding : findings)
            context.out << "           " << printable(finding) << "\n";
        context.out << "Chain:     " << chained.sentence << "\n";
        context.out << "Summaries: " << summed.sentence << "\n";
        if (open->log->rebuildDue().value_or(false))
            context.out << "           Not all are made; 'evenkeel-cli db rebuild' goes on with it.\n";
        context.out << "Audit log: " << logged.sentence << "\n";
        context.out << "Holds:     "
                    << (held    ? "as the audit log has them."
                        : holds ? "not as the audit log has them, of call " + **holds + "."
                                : "cannot be read.")
                    << "\n";
        context.out << "Packs:     "
                    << (whole       ? "as they were published."
                        : published ? "not as they were published, " + printable(**published) + "."
                                    : "cannot be read.")
                    << "\n";
        if (!findings.empty() || !chained.good)
            context.out
                << "'evenkeel-cli db salvage' makes a new database of what is sound and keeps this one aside.\n";
    }
    return good ? kGood : kFinding;
}

} // namespace evenkeel::cli

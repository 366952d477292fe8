// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/audit_verbs.h"
#include "cli/db_verbs.h"
#include "cli/options.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr int kPage = 1000;

void print(Context& context, const store::AuditEntry& entry)
{
    if (context.json) {
        printJson(context, {{"seq", entry.seq},
                            {"at", isoTime(entry.at)},
                            {"actor", entry.actor},
                            {"role", entry.role},
                            {"action", entry.action},
                            {"subject", entry.subject},
                            {"detail", entry.detail}});
        return;
    }
    context.out << isoTime(entry.at) << "  " << entry.action << "  " << printable(entry.actor) << " ("
                << printable(entry.role) << ")";
    for (const auto* part : {&entry.subject, &entry.detail}) {
        if (!part->empty())
            context.out << "  " << printable(*part);
    }
    context.out << "\n";
}

} // namespace

int auditList(Context& context)
{
    std::string problem;
    const auto span = daySpan(context, problem);
    if (!span)
        return usageError(context, problem);
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    store::AuditFilter filter;
    filter.from = span->from;
    filter.to = span->to;
    filter.actor = textOption(context, "actor").value_or("");
    filter.action = textOption(context, "action").value_or("");
    filter.subject = textOption(context, "subject").value_or("");

    const store::AuditLog log(*open->database);
    int left = context.limit.value_or(50);
    bool any = false;
    while (left > 0) {
        filter.limit = std::min(left, kPage);
        const auto page = log.list(filter);
        if (!page)
            return report(context, page.error());
        for (const auto& entry : *page)
            print(context, entry);
        any = any || !page->empty();
        if (page->size() < static_cast<std::size_t>(filter.limit))
            break;
        filter.beforeSeq = page->back().seq;
        left -= filter.limit;
    }
    if (!any && !context.json)
        context.out << "No entries.\n";
    return kGood;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_records.h"
#include "cli/call_support.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kMostAtOnce = 1000; // of CallFilter::limit

Result<std::vector<store::CallSummary>> newest(const store::CallLog& log, int limit)
{
    std::vector<store::CallSummary> all;
    store::CallFilter page;
    while (limit > 0) {
        page.limit = std::min(limit, kMostAtOnce);
        auto calls = log.list(page);
        if (!calls)
            return calls;
        const bool last = calls->size() < static_cast<std::size_t>(page.limit);
        limit -= page.limit;
        if (!calls->empty())
            page.beforeId = calls->back().id;
        std::move(calls->begin(), calls->end(), std::back_inserter(all));
        if (last)
            break;
    }
    return all;
}

void printRow(std::ostream& out, const store::CallSummary& call)
{
    const std::string ending = !call.ending.empty() ? call.ending : "open";
    out << call.id << "  " << isoTime(call.startedAt) << "  " << (call.length ? clockTime(*call.length) : "–") << "  "
        << ending;
    if (!call.callerNumber.empty() || !call.callerName.empty())
        out << "  " << printable(call.callerNumber + " " + call.callerName);
    if (!call.situation.empty())
        out << "  " << printable(call.situation);
    if (!call.outcome.empty())
        out << "  " << printable(call.outcome);
    if (call.warnings > 0)
        out << "  warnings " << call.warnings;
    if (call.reviewDue && !call.reviewed)
        out << "  review due";
    out << "\n";
}

} // namespace

int callList(Context& context)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto calls = newest(*open->log, context.limit.value_or(kDefaultLimit));
    if (!calls)
        return report(context, calls.error());
    if (context.json) {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (const auto& call : *calls)
            rows.push_back(summaryJson(call));
        context.out << rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return kGood;
    }
    for (const auto& call : *calls)
        printRow(context.out, call);
    if (calls->empty())
        context.out << "No calls.\n";
    return kGood;
}

} // namespace evenkeel::cli

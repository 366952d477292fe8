// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_records.h"
#include "cli/call_support.h"

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <utility>

namespace evenkeel::cli {

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kMostAtOnce = 1000; // of CallFilter::limit

Result<std::vector<store::CallSummary>> newest(const store::CallLog& log, store::CallFilter page, int limit)
{
    std::vector<store::CallSummary> all;
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

int print(Context& context, const store::CallFilter& filter)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto calls = newest(*open->log, filter, context.limit.value_or(kDefaultLimit));
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

constexpr std::array kReached = {std::pair{"none", store::Reached::Nothing},
                                 std::pair{"warned", store::Reached::Warned}, std::pair{"ended", store::Reached::Ended},
                                 std::pair{"overridden", store::Reached::Overridden}};

/// Empty: the command line is wrong, and `problem` says how.
std::optional<store::CallFilter> filterOf(const Context& context, std::string& problem)
{
    store::CallFilter filter;
    for (const auto& [name, value] : context.options) {
        if (name == "agent")
            filter.agent = value;
        else if (name == "outcome")
            filter.outcome = value;
        else if (name == "situation")
            filter.situation = value;
        else if (name == "unreviewed")
            filter.unreviewed = true;
        else if (name == "protocol") {
            const auto* found = std::ranges::find(kReached, value, [](const auto& one) { return one.first; });
            if (found == kReached.end()) {
                problem = "--protocol is none, warned, ended or overridden.";
                return std::nullopt;
            }
            filter.reached = found->second;
        }
    }
    const auto days = daySpan(context, problem);
    if (!days)
        return std::nullopt;
    filter.from = days->from;
    filter.to = days->to;
    return filter;
}

} // namespace

int callList(Context& context)
{
    return print(context, {});
}

int callFind(Context& context)
{
    std::string problem;
    const auto filter = filterOf(context, problem);
    return filter ? print(context, *filter) : usageError(context, problem);
}

} // namespace evenkeel::cli

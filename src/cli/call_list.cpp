// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_filters.h"
#include "cli/call_records.h"
#include "cli/call_support.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <ostream>
#include <utility>

namespace evenkeel::cli {

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kMostAtOnce = 1000; // of CallFilter::limit

Result<store::CallPage> newest(const store::CallLog& log, store::CallFilter filter, int limit)
{
    store::CallPage all;
    while (limit > 0) {
        filter.limit = std::min(limit, kMostAtOnce);
        auto page = log.page(filter);
        if (!page)
            return page;
        const bool last =
            page->rows.size() < static_cast<std::size_t>(filter.limit) || filter.order == store::CallOrder::BestMatch;
        limit -= filter.limit;
        if (all.rows.empty())
            all = std::move(*page);
        else
            std::move(page->rows.begin(), page->rows.end(), std::back_inserter(all.rows));
        if (last)
            break;
        filter.beforeOrd = all.rows.back().ord;
    }
    return all;
}

/// How many there are and how long it took to find them.
void printCount(std::ostream& out, const store::CallPage& page, std::chrono::steady_clock::duration took)
{
    const auto tenths = std::chrono::duration_cast<std::chrono::microseconds>(took).count() / 100;
    out << page.rows.size() << " of " << page.matches << (page.matchesMore ? "+" : "") << " calls in " << tenths / 10
        << '.' << tenths % 10 << " ms\n";
    if (page.incomplete)
        out << "Older calls may be missing: the search index is being made. 'evenkeel-cli db rebuild' goes on with "
               "it.\n";
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

int print(Context& context, const store::CallFilter& filter, bool count)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto begun = std::chrono::steady_clock::now();
    const auto page = newest(*open->log, filter, context.limit.value_or(kDefaultLimit));
    const auto took = std::chrono::steady_clock::now() - begun;
    if (!page)
        return report(context, page.error());
    if (context.json) {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (const auto& call : page->rows)
            rows.push_back(summaryJson(call));
        context.out << rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    } else {
        for (const auto& call : page->rows)
            printRow(context.out, call);
        if (page->rows.empty())
            context.out << "No calls.\n";
    }
    if (count)
        printCount(context.json ? context.err : context.out, *page, took);
    return kGood;
}

constexpr std::array kReached = {std::pair{"none", store::Reached::Nothing},
                                 std::pair{"warned", store::Reached::Warned}, std::pair{"ended", store::Reached::Ended},
                                 std::pair{"overridden", store::Reached::Overridden}};

constexpr std::array kScores = {std::pair{"none", store::ScoreBand::None}, std::pair{"low", store::ScoreBand::Low},
                                std::pair{"middle", store::ScoreBand::Middle},
                                std::pair{"high", store::ScoreBand::High}};
constexpr std::array kLengths = {std::pair{"short", store::LengthBand::Short},
                                 std::pair{"middle", store::LengthBand::Middle},
                                 std::pair{"long", store::LengthBand::Long}};
constexpr std::array kMoods = {std::pair{"1", 1}, std::pair{"2", 2}, std::pair{"3", 3}, std::pair{"4", 4},
                               std::pair{"5", 5}};

/// Puts what `value` names into `to`; false if it names nothing.
template <typename T, typename Table> bool choose(T& to, const Table& table, const std::string& value)
{
    const auto* found = std::ranges::find(table, value, [](const auto& one) { return one.first; });
    if (found == table.end())
        return false;
    to = found->second;
    return true;
}

/// Empty: the option was understood; else how it should look.
std::string take(store::CallFilter& filter, const std::string& name, const std::string& value)
{
    if (name == "agent")
        filter.agent = value;
    else if (name == "outcome")
        filter.outcome = value;
    else if (name == "situation")
        filter.situation = value;
    else if (name == "unreviewed")
        filter.unreviewed = true;
    else if (name == "text")
        filter.text = value;
    else if (name == "best")
        filter.order = store::CallOrder::BestMatch;
    else if (name == "protocol" && !choose(filter.reached, kReached, value))
        return "--protocol is none, warned, ended or overridden.";
    else if (name == "score" && !choose(filter.score, kScores, value))
        return "--score is none, low, middle or high.";
    else if (name == "length" && !choose(filter.length, kLengths, value))
        return "--length is short, middle or long.";
    else if ((name == "mood-peak" && !choose(filter.moodPeak, kMoods, value)) ||
             (name == "mood-end" && !choose(filter.moodEnd, kMoods, value)))
        return "A mood is a number from 1 (calm) to 5 (furious).";
    return {};
}

} // namespace

std::optional<store::CallFilter> callFilterOf(const Context& context, std::string& problem)
{
    store::CallFilter filter;
    for (const auto& [name, value] : context.options) {
        problem = take(filter, name, value);
        if (!problem.empty())
            return std::nullopt;
    }
    if (filter.order == store::CallOrder::BestMatch && filter.text.empty()) {
        problem = "--best needs --text.";
        return std::nullopt;
    }
    const auto days = daySpan(context, problem);
    if (!days)
        return std::nullopt;
    filter.from = days->from;
    filter.to = days->to;
    return filter;
}

int callList(Context& context)
{
    return print(context, {}, false);
}

int callFind(Context& context)
{
    std::string problem;
    const auto filter = callFilterOf(context, problem);
    return filter ? print(context, *filter, true) : usageError(context, problem);
}

} // namespace evenkeel::cli

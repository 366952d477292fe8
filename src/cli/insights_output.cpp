// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/insights_output.h"

#include "report/wilson.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace evenkeel::cli {

namespace {

using Json = nlohmann::ordered_json;
using call::Counts;
using call::Part;

/// Null where there is nothing to have a part of.
Json share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? Json(nullptr) : Json(static_cast<double>(part) / static_cast<double>(whole));
}

std::string percent(double share)
{
    return std::to_string(std::llround(share * 100)) + " %";
}

std::string percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? "–" : percent(static_cast<double>(part) / static_cast<double>(whole));
}

std::int64_t mean(std::int64_t total, std::int64_t n)
{
    return n == 0 ? 0 : total / n;
}

std::string nameOrDash(const std::string& name)
{
    return name.empty() ? "–" : printable(name);
}

Json toJson(const std::string& key, const Counts& c)
{
    return {{"key", key},
            {"calls", c.calls},
            {"with_mood", c.withMood},
            {"calmer", c.calmer},
            {"calmer_share", share(c.calmer, c.withMood)},
            {"escalated", c.escalated},
            {"escalated_share", share(c.escalated, c.calls)},
            {"transferred", c.transferred},
            {"conduct", c.conduct},
            {"protocol_kept", c.kept},
            {"warned", c.warned},
            {"ended_by_agent", c.byAgent},
            {"overridden", c.overridden},
            {"guided", c.guided},
            {"with_steps_skipped", c.skipping},
            {"steps_skipped", c.skipped},
            {"steps_repeated", c.repeated},
            {"mean_length_ms", mean(c.talk, c.calls)},
            {"mean_after_call_ms", mean(c.afterTime, c.afterCalls)}};
}

void print(std::ostream& out, const std::string& key, const Counts& c)
{
    out << nameOrDash(key) << "  calls " << c.calls << "  calmer at the end " << percent(c.calmer, c.withMood)
        << "  escalated " << percent(c.escalated, c.calls) << "  transferred " << c.transferred << "  protocol kept "
        << percent(c.kept, c.conduct) << " of " << c.conduct << "  warned " << c.warned << "  ended by the agent "
        << c.byAgent << "  overridden " << c.overridden << "  steps skipped in " << percent(c.skipping, c.guided)
        << "  repeated " << c.repeated << "  mean length " << clockTime(Millis{mean(c.talk, c.calls)})
        << "  after the call " << clockTime(Millis{mean(c.afterTime, c.afterCalls)}) << "\n";
}

std::string_view kindOf(Part part)
{
    return std::ranges::find(call::kParts, part, [](const auto& one) { return one.second; })->first;
}

void printJsonRows(Context& context, const Json& rows)
{
    context.out << rows.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
}

} // namespace

const InsightWhat* insightWhat(std::string_view word)
{
    static const std::vector<InsightWhat> all = {{"outcomes", {Part::Outcome}},
                                                 {"endings", {Part::Ending}},
                                                 {"reasons", {Part::Reason}},
                                                 {"moods", {Part::Mood}},
                                                 {"steps", {Part::Step, Part::Skipped, Part::Repeated}}};
    const auto found = std::ranges::find(all, word, &InsightWhat::word);
    return found == all.end() ? nullptr : &*found;
}

void printInsights(Context& context, std::span<const store::Insight> found)
{
    Json rows = Json::array();
    for (const auto& insight : found) {
        if (context.json)
            rows.push_back(toJson(insight.key, insight.counts));
        else
            print(context.out, insight.key, insight.counts);
    }
    if (context.json)
        printJsonRows(context, rows);
    else if (found.empty())
        context.out << "No calls.\n";
}

void printParts(Context& context, std::span<const store::InsightParts> found)
{
    Json rows = Json::array();
    for (const auto& [key, parts] : found) {
        if (!context.json)
            context.out << nameOrDash(key) << "\n";
        for (const auto& [part, sum] : parts) {
            if (context.json) {
                rows.push_back({{"key", key}, {"kind", kindOf(part.part)}, {"name", part.name}, {"count", sum.n}});
                if (part.part == Part::Step)
                    rows.back()["mean_ms"] = mean(sum.total, sum.n);
                continue;
            }
            context.out << "  " << kindOf(part.part) << "  " << nameOrDash(part.name) << "  " << sum.n;
            if (part.part == Part::Step)
                context.out << "  mean time " << clockTime(Millis{mean(sum.total, sum.n)});
            context.out << "\n";
        }
    }
    if (context.json)
        printJsonRows(context, rows);
    else if (found.empty())
        context.out << "No calls.\n";
}

void printLines(Context& context, const store::LineFigures& figures)
{
    Json rows = Json::array();
    for (const auto& line : figures.lines) {
        const auto interval = report::wilson(line.calmer, line.uses);
        if (context.json)
            rows.push_back({{"line", line.line},
                            {"uses", line.uses},
                            {"calmer", line.calmer},
                            {"calmer_share", interval.share},
                            {"low", interval.low},
                            {"high", interval.high},
                            {"last", isoDate(line.last)}});
        else
            context.out << printable(line.line) << "  calmer afterwards " << percent(interval.share) << " of "
                        << line.uses << " (" << percent(interval.low) << " to " << percent(interval.high)
                        << "), last on " << isoDate(line.last) << "\n";
    }
    if (context.json)
        printJsonRows(context, {{"lines", rows}, {"hidden", figures.hidden}});
    else
        context.out << "Hidden, with fewer than " << store::kLeastLineUses << " uses: " << figures.hidden << ".\n";
}

} // namespace evenkeel::cli

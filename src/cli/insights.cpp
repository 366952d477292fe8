// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insights.h"

#include "cli/call_support.h"
#include "cli/commands.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace evenkeel::cli {

namespace {

constexpr std::array kBy = {std::pair{"agent", store::InsightBy::Agent}, std::pair{"week", store::InsightBy::Week},
                            std::pair{"situation", store::InsightBy::Situation}};

/// Null where there is nothing to have a part of.
nlohmann::ordered_json share(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? nlohmann::ordered_json(nullptr)
                      : nlohmann::ordered_json(static_cast<double>(part) / static_cast<double>(whole));
}

std::string percent(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? "–" : std::to_string((part * 100 + whole / 2) / whole) + " %";
}

Millis meanLength(const store::Insight& i)
{
    return i.over == 0 ? Millis{0} : i.talk / i.over;
}

nlohmann::ordered_json toJson(const store::Insight& i)
{
    return {{"key", i.key},
            {"calls", i.calls},
            {"with_mood", i.withMood},
            {"calmer", i.calmer},
            {"calmer_share", share(i.calmer, i.withMood)},
            {"escalated", i.escalated},
            {"escalated_share", share(i.escalated, i.calls)},
            {"transferred", i.transferred},
            {"warned", i.warned},
            {"ended_by_agent", i.ended},
            {"overridden", i.overridden},
            {"mean_length_ms", meanLength(i).count()}};
}

void print(std::ostream& out, const store::Insight& i)
{
    out << (i.key.empty() ? "–" : printable(i.key)) << "  calls " << i.calls << "  calmer at the end "
        << percent(i.calmer, i.withMood) << "  escalated " << percent(i.escalated, i.calls) << "  transferred "
        << i.transferred << "  warned " << i.warned << "  ended by the agent " << i.ended << "  overridden "
        << i.overridden << "  mean length " << clockTime(meanLength(i)) << "\n";
}

int insights(Context& context)
{
    store::InsightFilter filter;
    if (const auto by = context.options.find("by"); by != context.options.end()) {
        const auto* found = std::ranges::find(kBy, by->second, [](const auto& one) { return one.first; });
        if (found == kBy.end())
            return usageError(context, "--by is agent, week or situation.");
        filter.by = found->second;
    }
    std::string problem;
    const auto days = daySpan(context, problem);
    if (!days)
        return usageError(context, problem);
    filter.from = days->from;
    filter.to = days->to;
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto found = store::insights(*open->database, filter);
    if (!found)
        return report(context, found.error());
    if (context.json) {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (const auto& insight : *found)
            rows.push_back(toJson(insight));
        context.out << rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return kGood;
    }
    for (const auto& insight : *found)
        print(context.out, insight);
    if (found->empty())
        context.out << "No calls.\n";
    return kGood;
}

} // namespace

std::span<const Command> insightsCommands()
{
    static constexpr std::array<Option, 3> options = {{
        {"by", "WHAT", "agent, week (from Monday on, by UTC) or situation; without it all calls together"},
        {"from", "DAY", "calls that began on this day or later, such as 2026-11-01"},
        {"to", "DAY", "calls that began on this day or earlier"},
    }};
    static const std::array<Command, 1> table = {{
        {.group = "insights",
         .verb = "",
         .arguments = "",
         .help = "Of the calls that were taken: how many, how many callers were calmer at the end, how they ended.",
         .takesData = true,
         .options = options,
         .run = insights},
    }};
    return table;
}

} // namespace evenkeel::cli

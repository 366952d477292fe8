// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/insight_filter.h"

#include <algorithm>
#include <utility>

namespace evenkeel::cli {

namespace {

using store::InsightBy;
using store::InsightOf;

constexpr std::array kBy = {std::pair{"agent", InsightBy::Agent},         std::pair{"team", InsightBy::Team},
                            std::pair{"week", InsightBy::Week},           std::pair{"day", InsightBy::Day},
                            std::pair{"situation", InsightBy::Situation}, std::pair{"revision", InsightBy::Revision}};
constexpr std::array kOf = {std::pair{"agent", InsightOf::Agent}, std::pair{"team", InsightOf::Team},
                            std::pair{"situation", InsightOf::Situation}, std::pair{"revision", InsightOf::Revision}};

bool readDay(const Context& context, const char* name, std::optional<Date>& day, std::string& problem)
{
    const auto given = context.options.find(name);
    if (given == context.options.end())
        return true;
    day = parseDate(given->second);
    if (!day)
        problem = std::string("--") + name + " takes a day, such as 2026-11-30.";
    return day.has_value();
}

} // namespace

bool readInsightFilter(const Context& context, store::InsightFilter& filter, std::string& problem)
{
    if (const auto by = context.options.find("by"); by != context.options.end()) {
        const auto* found = std::ranges::find(kBy, by->second, [](const auto& one) { return one.first; });
        if (found == kBy.end()) {
            problem = "--by is agent, team, day, week, situation or revision.";
            return false;
        }
        filter.by = found->second;
    }
    for (const auto& [name, of] : kOf) {
        const auto given = context.options.find(name);
        if (given == context.options.end())
            continue;
        if (filter.of != InsightOf::Everyone) {
            problem = "Ask for one agent, one team, one situation or one revision at a time.";
            return false;
        }
        filter.of = of;
        filter.key = given->second;
    }
    if (!store::isAnswerable(filter)) {
        problem = "Of one agent, situation or revision there are figures by day and week; of a team by agent, too.";
        return false;
    }
    return readDay(context, "from", filter.from, problem) && readDay(context, "to", filter.to, problem);
}

} // namespace evenkeel::cli

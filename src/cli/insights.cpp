// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/insights_output.h"

#include <algorithm>
#include <array>
#include <ostream>
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

/// Empty, with nothing to say about it, when the option is given and is no day.
bool readDay(Context& context, const char* name, std::optional<Date>& day, std::string& problem)
{
    const auto given = context.options.find(name);
    if (given == context.options.end())
        return true;
    day = parseDate(given->second);
    if (!day)
        problem = std::string("--") + name + " takes a day, such as 2026-11-30.";
    return day.has_value();
}

/// False: `problem` says what is wrong with the command line.
bool readFilter(Context& context, store::InsightFilter& filter, std::string& problem)
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

int figures(Context& context, const store::Database& database, const store::InsightFilter& filter)
{
    const auto found = store::insights(database, filter);
    if (!found)
        return report(context, found.error());
    printInsights(context, *found);
    return kGood;
}

int parts(Context& context, const store::Database& database, const store::InsightFilter& filter,
          const InsightWhat& what)
{
    const auto found = store::insightParts(database, filter, what.parts);
    if (!found)
        return report(context, found.error());
    printParts(context, *found);
    return kGood;
}

int lines(Context& context, const store::Database& database, const store::InsightFilter& filter)
{
    const auto found = store::lineFigures(database, filter.from, filter.to);
    if (!found)
        return report(context, found.error());
    printLines(context, *found);
    return kGood;
}

int insights(Context& context)
{
    const bool wantsLines = !context.args.empty();
    if (wantsLines && context.args.front() != "lines")
        return usageError(context, "The only word after 'insights' is 'lines'.");
    store::InsightFilter filter;
    std::string problem;
    if (!readFilter(context, filter, problem))
        return usageError(context, problem);
    const auto given = context.options.find("what");
    const auto* what = given == context.options.end() ? nullptr : insightWhat(given->second);
    if (given != context.options.end() && what == nullptr)
        return usageError(context, "--what is outcomes, endings, reasons, moods or steps.");
    if (wantsLines && (what != nullptr || filter.by != InsightBy::Everything || filter.of != InsightOf::Everyone))
        return usageError(context, "Lines are counted over everyone's calls; they take --from and --to alone.");
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    if (wantsLines)
        return lines(context, *open->database, filter);
    return what != nullptr ? parts(context, *open->database, filter, *what) : figures(context, *open->database, filter);
}

} // namespace

std::span<const Command> insightsCommands()
{
    static constexpr std::array<Option, 8> options = {{
        {"by", "WHAT", "agent, team, situation, revision (of the pack), day or week (from Monday on); else together"},
        {"what", "WHAT", "outcomes, endings, reasons (for ending), moods (first > last), steps"},
        {"from", "DAY", "calls that began on this day or later, such as 2026-11-01; days are those of UTC"},
        {"to", "DAY", "calls that began on this day or earlier"},
        {"agent", "A", "of this agent alone"},
        {"team", "T", "of this team alone"},
        {"situation", "S", "of this situation alone"},
        {"revision", "R", "of one revision of a pack alone, such as \"retail-support 1.0.0\""},
    }};
    static const std::array<Command, 1> table = {{
        {.group = "insights",
         .verb = "",
         .arguments = "[lines]",
         .help = "Of the calls that were taken and are over: how many, how many callers were calmer at the end, how "
                 "they ended. With 'lines': which lines a calmer caller followed.",
         .minArgs = 0,
         .maxArgs = 1,
         .takesData = true,
         .options = options,
         .run = insights},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_support.h"
#include "cli/commands.h"
#include "cli/insight_filter.h"
#include "cli/insights_output.h"
#include "cli/options.h"

#include <array>
#include <ostream>
#include <vector>

namespace evenkeel::cli {

namespace {

using store::InsightBy;
using store::InsightOf;

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
    if (!readInsightFilter(context, filter, problem))
        return usageError(context, problem);
    const auto given = textOption(context, "what");
    const auto* what = given ? insightWhat(*given) : nullptr;
    if (given && what == nullptr)
        return usageError(context, "--what is outcomes, endings, reasons, moods or steps.");
    if (wantsLines && (what != nullptr || filter.by != InsightBy::Everything || filter.of != InsightOf::Everyone))
        return usageError(context, "Lines are counted over everyone's calls; they take --from and --to alone.");
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    if (open->log->rebuildDue().value_or(false))
        context.err << "The figures are being made again: older calls are missing in them. 'evenkeel-cli db rebuild' "
                       "completes them.\n";
    if (wantsLines)
        return lines(context, *open->database, filter);
    return what != nullptr ? parts(context, *open->database, filter, *what) : figures(context, *open->database, filter);
}

} // namespace

std::span<const Command> insightsCommands()
{
    static const auto options = [] {
        std::vector<Option> all = {
            {"by", "WHAT",
             "agent, team, situation, revision (of the pack), day or week (from Monday on); else together"},
            {"what", "WHAT", "outcomes, endings, reasons (for ending), moods (first > last), steps"},
        };
        all.insert(all.end(), kInsightFilterOptions.begin(), kInsightFilterOptions.end());
        return all;
    }();
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

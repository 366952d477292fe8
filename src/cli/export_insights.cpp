// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clock.h"
#include "app/insight_export.h"
#include "cli/call_support.h"
#include "cli/export_progress.h"
#include "cli/export_verbs.h"
#include "cli/insight_filter.h"

#include <array>
#include <ostream>

namespace evenkeel::cli {

namespace {

using app::InsightFormat;
using app::InsightRowsBy;
using app::InsightWhose;
using store::InsightBy;
using store::InsightOf;

constexpr std::array kFormats = {InsightFormat::Csv, InsightFormat::JsonLines, InsightFormat::Pdf};

/// Empty: --format is none.
std::optional<InsightFormat> formatOf(const Context& context, const QString& file)
{
    const auto given = context.options.find("format");
    for (const auto format : kFormats) {
        const auto ending = app::endingOf(format);
        if (given == context.options.end() ? file.endsWith(ending) : '.' + given->second == ending.toStdString())
            return format;
    }
    return given == context.options.end() ? std::optional(InsightFormat::Csv) : std::nullopt;
}

/// False: figures on paper and in lists are by week anyway.
bool setRows(InsightBy by, app::InsightAsk& ask)
{
    switch (by) {
    case InsightBy::Everything:
    case InsightBy::Agent: ask.rowsBy = InsightRowsBy::Agent; return true;
    case InsightBy::Team: ask.rowsBy = InsightRowsBy::Team; return true;
    case InsightBy::Situation: ask.rowsBy = InsightRowsBy::Situation; return true;
    case InsightBy::Revision: ask.rowsBy = InsightRowsBy::Revision; return true;
    case InsightBy::Day:
    case InsightBy::Week: return false;
    }
    return false;
}

app::InsightAsk askOf(const store::InsightFilter& filter)
{
    app::InsightAsk ask;
    ask.weeks = filter.from || filter.to ? -1 : 0;
    ask.from = filter.from;
    ask.to = filter.to;
    ask.key = QString::fromStdString(filter.key);
    switch (filter.of) {
    case InsightOf::Everyone: ask.whose = InsightWhose::Everyone; break;
    case InsightOf::Agent: ask.whose = InsightWhose::Agent; break;
    case InsightOf::Team: ask.whose = InsightWhose::Team; break;
    case InsightOf::Situation: ask.whose = InsightWhose::Situation; break;
    case InsightOf::Revision: ask.whose = InsightWhose::Revision; break;
    }
    return ask;
}

} // namespace

int exportInsights(Context& context)
{
    const auto out = context.options.find("out");
    if (out == context.options.end() || out->second.empty())
        return usageError(context, "Say where the figures go: --out FILE.");
    store::InsightFilter filter;
    std::string problem;
    if (!readInsightFilter(context, filter, problem))
        return usageError(context, problem);
    app::InsightOrder order;
    order.ask = askOf(filter);
    if (!setRows(filter.by, order.ask))
        return usageError(context, "--by is agent, team, situation or revision; weeks are in every export.");
    const auto now = app::Clock::system().wall();
    order.today = std::chrono::floor<std::chrono::days>(now);
    order.file = QString::fromStdString(out->second);
    const auto format = formatOf(context, order.file);
    if (!format)
        return usageError(context, "--format is csv, jsonl or pdf.");
    order.format = *format;
    if (const auto chart = context.options.find("chart"); chart != context.options.end())
        order.chart = chart->second;
    if (order.format == InsightFormat::Pdf && !order.chart.empty())
        return usageError(context, "A report on paper has all charts; --chart goes with csv and jsonl.");
    order.replace = context.options.contains("force");
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    ExportProgress progress(context);
    const auto made = app::exportInsights(*open->database, order, machineActor(), progress.teller());
    if (!made)
        return report(context, made.error());
    if (context.json)
        printJson(context,
                  {{"ok", true}, {"file", made->file.toStdString()}, {"rows", made->rows}, {"bytes", made->bytes}});
    else
        context.out << "Wrote " << made->rows << (order.format == InsightFormat::Pdf ? " charts to " : " rows to ")
                    << printable(made->file.toStdString()) << ", " << made->bytes << " bytes.\n";
    return kGood;
}

} // namespace evenkeel::cli

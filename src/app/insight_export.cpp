// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/insight_export.h"

#include "app/call_pack.h"
#include "app/insight_charts.h"
#include "app/insight_reading.h"
#include "app/insight_report.h"
#include "app/new_file.h"
#include "app/printer.h"
#include "report/csv.h"
#include "report/json_lines.h"
#include "store/audit_log.h"
#include "store/call_log.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

/// The words of the pack that the latest call was led with; without it ids have to do.
void nameAsLately(store::Database& database, InsightFacts& facts)
{
    store::CallFilter latest;
    latest.limit = 1;
    const auto page = store::CallLog(database).page(latest);
    if (!page || page->rows.empty())
        return;
    if (const auto pack = keptPack(database, page->rows.front().pack, page->rows.front().packRevision))
        nameInsights(facts, **pack);
}

report::Table allOf(const std::vector<InsightChart>& charts)
{
    report::Table all{{}, {{"chart", {}}, {"row", {}}, {"column", {}}, {"value", {}}}, {}};
    for (const auto& told : charts) {
        const auto& columns = told.table.columns;
        for (const auto& row : told.table.rows) {
            for (std::size_t c = 1; c < row.size() && c < columns.size(); ++c)
                all.rows.push_back({told.chart.id, row[0], columns[c].label, row[c]});
        }
    }
    return all;
}

Result<std::string> bytesOf(const InsightOrder& order, const InsightFacts& facts, std::int64_t& rows)
{
    if (order.format == InsightFormat::Pdf) {
        const auto document = insightReport(facts);
        const auto pdf = printPdf(document);
        if (!pdf)
            return tl::unexpected(pdf.error());
        rows = std::ranges::count_if(document.blocks,
                                     [](const auto& block) { return std::holds_alternative<report::Chart>(block); });
        return pdf->toStdString();
    }
    const auto charts = insightCharts(facts);
    const auto one = std::ranges::find(charts, order.chart, [](const auto& told) { return told.chart.id; });
    const auto table = one == charts.end() ? allOf(charts) : one->table;
    rows = std::ssize(table.rows);
    return order.format == InsightFormat::Csv ? report::csv(table) : report::jsonLines(table);
}

} // namespace

QString endingOf(InsightFormat format)
{
    switch (format) {
    case InsightFormat::Csv: return QStringLiteral(".csv");
    case InsightFormat::JsonLines: return QStringLiteral(".jsonl");
    case InsightFormat::Pdf: return QStringLiteral(".pdf");
    }
    return {};
}

Result<Exported> exportInsights(store::Database& database, const InsightOrder& order, const Actor& actor,
                                const Progress& progress)
{
    const auto ids = insightChartIds();
    if (!order.chart.empty() && std::ranges::find(ids, order.chart) == ids.end())
        return fail(Errc::NotFound, "insights.no-chart", order.chart);
    auto file = NewFile::begin(order.file, order.replace);
    if (!file)
        return tl::unexpected(file.error());
    const auto goesOn = [&](std::int64_t rows) { return !progress || progress(rows); };
    auto facts = readInsights(database, order.ask, order.today);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->incomplete)
        return fail(Errc::Refused, "export.incomplete");
    nameAsLately(database, *facts);
    if (!goesOn(0))
        return fail(Errc::Refused, "export.cancelled");
    std::int64_t rows = 0;
    const auto bytes = bytesOf(order, *facts, rows);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const auto written = (*file)->write(*bytes); !written)
        return tl::unexpected(written.error());
    if (!goesOn(rows))
        return fail(Errc::Refused, "export.cancelled");
    const auto form = endingOf(order.format).mid(1).toStdString();
    const bool all = order.chart.empty() || order.format == InsightFormat::Pdf;
    if (const auto noted = auditLeaving(database, actor, store::audit::kInsightsExported, all ? "all" : order.chart,
                                        std::to_string(rows) + " rows, " + form);
        !noted)
        return tl::unexpected(noted.error());
    if (const auto kept = (*file)->keep(); !kept)
        return tl::unexpected(kept.error());
    return Exported{(*file)->path(), rows, (*file)->bytes()};
}

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/insight_report.h"

#include "app/dates.h"
#include "app/insight_charts.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr std::size_t kMostLabels = 28; ///< of a chart that grows with its labels; more go into another one

/// Where translators find the texts of this file.
struct InsightReportWords
{
    Q_DECLARE_TR_FUNCTIONS(InsightReportWords)
};

QString dayOf(Date day)
{
    return QLocale().toString(toQt(day), QLocale::ShortFormat);
}

QString periodOf(const InsightFacts& facts)
{
    if (facts.from && facts.to)
        return InsightReportWords::tr("%1 to %2").arg(dayOf(*facts.from), dayOf(*facts.to));
    if (facts.from)
        return InsightReportWords::tr("From %1 on").arg(dayOf(*facts.from));
    if (facts.to)
        return InsightReportWords::tr("Until %1").arg(dayOf(*facts.to));
    return InsightReportWords::tr("All calls");
}

QString whoseOf(const InsightFacts& facts)
{
    switch (facts.ask.whose) {
    case InsightWhose::Everyone: return InsightReportWords::tr("Everyone");
    case InsightWhose::Agent: return InsightReportWords::tr("Agent: %1").arg(facts.whose);
    case InsightWhose::Team: return InsightReportWords::tr("Team: %1").arg(facts.whose);
    case InsightWhose::Situation: return InsightReportWords::tr("Situation: %1").arg(facts.whose);
    case InsightWhose::Revision: return InsightReportWords::tr("Script pack: %1").arg(facts.whose);
    }
    return {};
}

/// A chart whose labels lie under each other, in pieces that fit on a page.
std::vector<report::Chart> pieces(const report::Chart& chart)
{
    const bool grows = chart.kind == report::ChartKind::Rows || chart.kind == report::ChartKind::Dots;
    if (!grows || chart.labels.size() <= kMostLabels)
        return {chart};
    std::vector<report::Chart> out;
    const auto part = [](const auto& of, std::size_t from) {
        const auto end = std::min(of.size(), from + kMostLabels);
        return std::remove_cvref_t<decltype(of)>(of.begin() + static_cast<std::ptrdiff_t>(std::min(from, end)),
                                                 of.begin() + static_cast<std::ptrdiff_t>(end));
    };
    for (std::size_t from = 0; from < chart.labels.size(); from += kMostLabels) {
        auto piece = chart;
        piece.labels = part(chart.labels, from);
        for (std::size_t s = 0; s < chart.series.size(); ++s)
            piece.series[s].data = part(chart.series[s].data, from);
        out.push_back(std::move(piece));
    }
    return out;
}

/// Shares and times as people read them.
report::Table readable(const InsightChart& told)
{
    report::Table table = told.table;
    for (auto& row : table.rows)
        for (std::size_t c = 0; c < row.size() && c < table.columns.size(); ++c)
            row[c] = toStd(insightCell(row[c], table.columns[c].key, told.chart.unit));
    return table;
}

} // namespace

report::Document insightReport(const InsightFacts& facts)
{
    report::Document document;
    document.title = toStd(InsightReportWords::tr("Insights"));
    document.subtitle =
        toStd(InsightReportWords::tr("%1 · %2 · %n call(s)", nullptr, static_cast<int>(facts.whole.calls))
                  .arg(periodOf(facts), whoseOf(facts)));
    document.footer = toStd(InsightReportWords::tr("Evenkeel · insights · %1").arg(periodOf(facts)));
    document.pageNumber = toStd(InsightReportWords::tr("Page %1 of %2"));
    const auto paragraph = [&](const QString& text, bool quiet) {
        document.blocks.emplace_back(report::Paragraph{toStd(text), quiet});
    };
    paragraph(InsightReportWords::tr(
                  "Of the calls that were taken and are over; days are those of UTC. Nothing here ranks people, and "
                  "recovery pauses are in no figure."),
              true);
    const auto charts = insightCharts(facts);
    for (const auto& told : charts) {
        if (report::isEmpty(told.chart))
            continue;
        for (auto& piece : pieces(told.chart))
            document.blocks.emplace_back(std::move(piece));
        if (!told.chart.summary.empty())
            document.blocks.emplace_back(report::Paragraph{told.chart.summary, false});
        if (!told.note.isEmpty())
            paragraph(told.note, true);
    }
    if (facts.whole.calls == 0) {
        paragraph(InsightReportWords::tr("No calls in this period."), false);
        return document;
    }
    document.blocks.emplace_back(report::Heading{toStd(InsightReportWords::tr("The same in numbers"))});
    for (const auto& told : charts) {
        if (!told.table.rows.empty() && told.table.columns.size() > 1)
            document.blocks.emplace_back(readable(told));
    }
    return document;
}

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_facts.h"
#include "report/chart.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace evenkeel::app {

struct InsightChart
{
    report::Chart chart;
    report::Table table; ///< the same and more
    QString note;        ///< what must be known to read it; may be empty
};

/// All charts, in their order. One without data says so by being empty.
[[nodiscard]] std::vector<InsightChart> insightCharts(const InsightFacts&);
/// Their ids, in that order.
[[nodiscard]] std::span<const std::string_view> insightChartIds();
/// A cell of their tables for people. The key of its column says what the number is; of a chart's own table its unit
/// does. Nothing is a dash.
[[nodiscard]] QString insightCell(const report::Value&, const std::string& key, report::Unit);

} // namespace evenkeel::app

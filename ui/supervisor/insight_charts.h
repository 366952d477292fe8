// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"
#include "ui/supervisor/insight_facts.h"

#include <vector>

namespace evenkeel::supervisor {

struct InsightChart
{
    report::Chart chart;
    report::Table table; ///< the same and more
    QString note;        ///< what must be known to read it; may be empty
};

/// The charts of the page, in their order. One without data says so by being empty.
[[nodiscard]] std::vector<InsightChart> insightCharts(const InsightFacts&);

} // namespace evenkeel::supervisor

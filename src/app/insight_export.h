// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_facts.h"
#include "app/list_export.h"

#include <string>

namespace evenkeel::app {

enum class InsightFormat { Csv, JsonLines, Pdf };

/// The ending of a file's name that says which format it is in, with the dot.
[[nodiscard]] QString endingOf(InsightFormat);

struct InsightOrder
{
    InsightAsk ask;
    Date today{}; ///< by UTC
    QString file;
    InsightFormat format = InsightFormat::Csv;
    std::string chart; ///< the table of this one alone; empty: of all of them. A report on paper has all.
    bool replace = false;
};

/// Reads the figures anew and writes them. One chart's table is as it is; of all charts it has a row for each number:
/// the chart, the row, the column, the value. The file is there when it is complete, or not at all; that it was made is
/// audited. Errors: insights.no-chart, export.incomplete, export.cancelled, those of readInsights, printPdf, NewFile
/// and auditLeaving.
[[nodiscard]] Result<Exported> exportInsights(store::Database&, const InsightOrder&, const Actor&,
                                              const Progress& = {});

} // namespace evenkeel::app

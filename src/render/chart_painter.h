// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_layout.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

class QPaintDevice;
class QPainter;

namespace evenkeel::render {

/// What a chart is drawn with: a screen's theme, or ink on paper. Series differ by hatching, dashes and the shape of
/// their dots as well, so that nothing is told by colour alone.
struct ChartInks
{
    QColor ink, muted, grid, ground;
    QColor onFull;              ///< text on a cell that is filled with the first colour of `series`
    std::vector<QColor> series; ///< used over again if there are more series
    QColor focus;
    QFont font;
};

/// The sizes of texts in the font, for report::layOut; on the screen, or on `device`.
[[nodiscard]] report::Measure measureIn(const QFont& font, const QPaintDevice* device = nullptr);

/// Draws `layout` of `chart` with its upper left corner at `at`; `focus` is ringed.
void paintChart(QPainter& painter, const report::Chart& chart, const report::ChartLayout& layout, const ChartInks& inks,
                QPointF at, std::optional<std::size_t> focus = std::nullopt);
/// Lays out and draws: for paper.
void paintChart(QPainter& painter, const report::Chart& chart, const ChartInks& inks, const QRectF& rect);

} // namespace evenkeel::render

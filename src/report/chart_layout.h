// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart.h"

#include <functional>
#include <string_view>

/// Where the parts of a chart stand: pixels or points from the upper left corner, whoever draws it.
namespace evenkeel::report {

struct Box
{
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double middleX() const { return x + width / 2; }
    [[nodiscard]] double middleY() const { return y + height / 2; }
    friend bool operator==(const Box&, const Box&) = default;
};

/// How large texts are in the font of the chart.
struct Measure
{
    std::function<double(std::string_view)> width;
    double line = 14; ///< height of a line
};

enum class Side { Left, Middle, Right };

struct PlacedText
{
    Box box; ///< text that is wider is cut
    std::string text;
    Side side = Side::Left;
};
/// A data point, and what stands for it: a bar, a cell, or the square around a dot.
struct Mark
{
    std::size_t series = 0, index = 0;
    Box box;
    double from = 0, to = 0; ///< the interval, along x (Dots) or y (Lines); equal: there is none
    double level = 0;        ///< of the largest value, 0–1
};
struct GridLine
{
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
};
/// An entry of the legend: what a series looks like, and its name.
struct Key
{
    std::size_t series = 0;
    Box swatch;
    PlacedText name;
};
struct ChartLayout
{
    Box plot;
    std::vector<GridLine> grid;
    std::vector<PlacedText> texts; ///< of the scale, the labels and the values; none lies over another
    std::vector<Mark> marks;       ///< of the data points that have a value
    std::vector<Key> keys;         ///< with one series there is none
    double height = 0;             ///< that is used
    bool lies = false;             ///< labels stand one under the other
};

/// Rows and dots take the height that they need, the others `height`.
[[nodiscard]] ChartLayout layOut(const Chart&, double width, double height, const Measure&);
/// The height at which it is read best.
[[nodiscard]] double heightFor(const Chart&, double width, const Measure&);

enum class Way { Left, Right, Up, Down };
/// The mark that lies that way from this one; the same one when there is none.
[[nodiscard]] std::size_t neighbour(const ChartLayout&, std::size_t mark, Way);
/// The mark at the place, or the nearest one within `reach`; nothing otherwise.
[[nodiscard]] std::optional<std::size_t> markAt(const ChartLayout&, double x, double y, double reach);

} // namespace evenkeel::report

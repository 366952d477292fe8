// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::report {

enum class ChartKind {
    Columns, ///< a column for each label, its series standing on each other
    Lines,   ///< a line for each series over the labels
    Rows,    ///< a lying bar for each label; several series one under the other
    Dots,    ///< a dot for each label with the interval around it, on a scale that lies
    Heat,    ///< a cell for each series (down) and label (across), filled by how much it holds
};

enum class Unit { Count, Share, Time }; ///< Share: 0–1; Time: milliseconds

/// One data point.
struct Datum
{
    std::optional<double> value;     ///< nothing: there is nothing to show
    std::optional<double> low, high; ///< what chance leaves open
    std::string words;               ///< all of it in words: "Week of 16 Nov: 54 % of 120 calls"
    friend bool operator==(const Datum&, const Datum&) = default;
};
struct Series
{
    std::string name;
    std::vector<Datum> data; ///< one for each label
    friend bool operator==(const Series&, const Series&) = default;
};
struct Chart
{
    ChartKind kind = ChartKind::Columns;
    Unit unit = Unit::Count;
    std::string id;       ///< stable: names files and widgets
    std::string title;    ///< what is seen
    std::string summary;  ///< the numbers that matter, for who does not see it
    std::string labelled; ///< what the labels are: "Week"
    std::vector<std::string> labels;
    std::vector<Series> series;
    friend bool operator==(const Chart&, const Chart&) = default;
};

/// No data point has a value.
[[nodiscard]] bool isEmpty(const Chart&);
/// The largest value, or upper end of an interval; of columns the highest stack. 0 when empty.
[[nodiscard]] double largest(const Chart&);

/// "1240", "54 %", "4:05", "1:02:03".
[[nodiscard]] std::string valueText(Unit, double value);
/// From 0 to at least `most` (a share: 1 at most) in equal, round steps: `about` of them, or a few less.
[[nodiscard]] std::vector<double> ticks(Unit, double most, int about);

/// The same numbers as a table: the labels, then a column for each series, and its interval where there is one. Times
/// are in seconds.
[[nodiscard]] Table tableOf(const Chart&);

} // namespace evenkeel::report

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace evenkeel::report {

namespace {

/// The least step of `steps`, each times a power of `base`, that is not under `least`.
double roundStep(std::span<const double> steps, double base, double least)
{
    for (double power = 1;; power *= base) {
        for (const double step : steps) {
            if (step * power >= least)
                return step * power;
        }
    }
}

double stepOf(Unit unit, double least)
{
    static constexpr std::array kCounts = {1.0, 2.0, 5.0};
    static constexpr std::array kShares = {0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0};
    static constexpr std::array kTimes = {1e3,   2e3,   5e3,   10e3,  15e3,   30e3,  60e3,
                                          120e3, 300e3, 600e3, 900e3, 1800e3, 3600e3};
    switch (unit) {
    case Unit::Count: return roundStep(kCounts, 10, least);
    case Unit::Share: return roundStep(kShares, 10, least);
    case Unit::Time: return roundStep(kTimes, 4, least);
    }
    return 1;
}

Value cell(Unit unit, const std::optional<double>& value)
{
    if (!value)
        return {};
    switch (unit) {
    case Unit::Count: return static_cast<std::int64_t>(std::llround(*value));
    case Unit::Share: return *value;
    case Unit::Time: return *value / 1000;
    }
    return {};
}

bool hasInterval(const Series& series)
{
    return std::ranges::any_of(series.data, [](const Datum& datum) { return datum.low || datum.high; });
}

} // namespace

bool isEmpty(const Chart& chart)
{
    return std::ranges::none_of(chart.series, [](const Series& series) {
        return std::ranges::any_of(series.data, [](const Datum& datum) { return datum.value.has_value(); });
    });
}

double largest(const Chart& chart)
{
    double most = 0;
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        double stack = 0;
        for (const auto& series : chart.series) {
            if (i >= series.data.size() || !series.data[i].value)
                continue;
            const auto& datum = series.data[i];
            stack += *datum.value;
            most = std::max({most, *datum.value, datum.high.value_or(0)});
        }
        if (chart.kind == ChartKind::Columns)
            most = std::max(most, stack);
    }
    return most;
}

std::string valueText(Unit unit, double value)
{
    if (!std::isfinite(value))
        return {};
    if (unit == Unit::Count)
        return std::to_string(std::llround(value));
    if (unit == Unit::Share)
        return std::to_string(std::llround(value * 100)) + " %";
    const auto seconds = std::llround(std::max(0.0, value) / 1000);
    const auto two = [](long long number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const auto minutes = seconds / 60;
    return minutes < 60 ? std::to_string(minutes) + ':' + two(seconds % 60)
                        : std::to_string(minutes / 60) + ':' + two(minutes % 60) + ':' + two(seconds % 60);
}

std::vector<double> ticks(Unit unit, double most, int about)
{
    const double end =
        unit == Unit::Share ? std::clamp(most, 0.01, 1.0) : std::max(most, unit == Unit::Time ? 1e3 : 1.0);
    const double step = stepOf(unit, end / std::max(1, about) * 0.999);
    std::vector<double> all{0};
    while (all.back() < end * 0.9999)
        all.push_back(static_cast<double>(all.size()) * step);
    if (unit == Unit::Share)
        all.back() = std::min(all.back(), 1.0);
    return all;
}

Table tableOf(const Chart& chart)
{
    Table table;
    table.title = chart.title;
    table.columns.push_back({"label", chart.labelled});
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& series = chart.series[s];
        const auto key = chart.series.size() == 1 ? std::string("value") : "value_" + std::to_string(s + 1);
        table.columns.push_back({key, series.name});
        if (hasInterval(series)) {
            table.columns.push_back({key + "_low", series.name + " ≥"});
            table.columns.push_back({key + "_high", series.name + " ≤"});
        }
    }
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        std::vector<Value> row{chart.labels[i]};
        for (const auto& series : chart.series) {
            const auto datum = i < series.data.size() ? series.data[i] : Datum{};
            row.push_back(cell(chart.unit, datum.value));
            if (hasInterval(series)) {
                row.push_back(cell(chart.unit, datum.low));
                row.push_back(cell(chart.unit, datum.high));
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace evenkeel::report

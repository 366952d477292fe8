// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace evenkeel::report {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, ChartKind>, 5> kKinds = {{{"columns", ChartKind::Columns},
                                                                           {"lines", ChartKind::Lines},
                                                                           {"rows", ChartKind::Rows},
                                                                           {"dots", ChartKind::Dots},
                                                                           {"heat", ChartKind::Heat}}};
constexpr std::array<std::pair<std::string_view, Unit>, 3> kUnits = {
    {{"count", Unit::Count}, {"share", Unit::Share}, {"time", Unit::Time}}};

template <typename Names, typename Value> std::string nameIn(const Names& names, Value value)
{
    const auto found = std::ranges::find(names, value, [](const auto& one) { return one.second; });
    return std::string(found->first);
}

template <typename Names> auto valueIn(const Names& names, const json& name)
{
    const auto found =
        std::ranges::find(names, name.get<std::string>(), [](const auto& one) { return std::string(one.first); });
    if (found == names.end())
        throw json::other_error::create(501, "no such name", &name);
    return found->second;
}

json numberJson(const std::optional<double>& number)
{
    return number ? json(*number) : json(nullptr);
}

std::optional<double> numberOf(const json& number)
{
    return number.is_null() ? std::nullopt : std::optional(number.get<double>());
}

} // namespace

json chartJson(const Chart& chart)
{
    auto series = json::array();
    for (const auto& one : chart.series) {
        auto data = json::array();
        for (const auto& datum : one.data)
            data.push_back(
                json::array({numberJson(datum.value), numberJson(datum.low), numberJson(datum.high), datum.words}));
        series.push_back({{"name", one.name}, {"data", std::move(data)}});
    }
    return {{"chart", chart.id},      {"kind", nameIn(kKinds, chart.kind)}, {"unit", nameIn(kUnits, chart.unit)},
            {"title", chart.title},   {"summary", chart.summary},           {"labelled", chart.labelled},
            {"labels", chart.labels}, {"series", std::move(series)}};
}

Chart chartOf(const json& value)
{
    Chart chart;
    chart.id = value.at("chart").get<std::string>();
    chart.kind = valueIn(kKinds, value.at("kind"));
    chart.unit = valueIn(kUnits, value.at("unit"));
    chart.title = value.at("title").get<std::string>();
    chart.summary = value.at("summary").get<std::string>();
    chart.labelled = value.at("labelled").get<std::string>();
    chart.labels = value.at("labels").get<std::vector<std::string>>();
    for (const auto& one : value.at("series")) {
        Series series{one.at("name").get<std::string>(), {}};
        for (const auto& datum : one.at("data"))
            series.data.push_back(
                {numberOf(datum.at(0)), numberOf(datum.at(1)), numberOf(datum.at(2)), datum.at(3).get<std::string>()});
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace evenkeel::report

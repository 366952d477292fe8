// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/json_lines.h"

#include "base/overloaded.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace evenkeel::report {

namespace {

nlohmann::ordered_json jsonOf(const Value& value)
{
    using nlohmann::ordered_json;
    return std::visit(
        overloaded{[](std::monostate) { return ordered_json(nullptr); },
                   [](double number) { return std::isfinite(number) ? ordered_json(number) : ordered_json(nullptr); },
                   [](const auto& other) { return ordered_json(other); }},
        value);
}

} // namespace

std::string jsonLine(std::span<const Column> columns, std::span<const Value> values)
{
    auto line = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < std::min(columns.size(), values.size()); ++i)
        line[columns[i].key] = jsonOf(values[i]);
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

std::string jsonLines(const Table& table)
{
    std::string all;
    for (const auto& row : table.rows)
        all += jsonLine(table.columns, row);
    return all;
}

} // namespace evenkeel::report

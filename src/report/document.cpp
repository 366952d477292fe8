// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/document.h"

#include "base/overloaded.h"
#include "report/chart_json.h"

#include <nlohmann/json.hpp>

namespace evenkeel::report {

namespace {

using nlohmann::json;

json valueJson(const Value& value)
{
    return std::visit(
        overloaded{[](std::monostate) { return json(nullptr); }, [](const auto& other) { return json(other); }}, value);
}

Value valueOf(const json& value)
{
    if (value.is_null())
        return std::monostate();
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_number())
        return value.get<double>();
    return value.get<std::string>();
}

json blockJson(const Block& block)
{
    return std::visit(
        overloaded{
            [](const Heading& b) {
                return json{{"heading", b.text}};
            },
            [](const Paragraph& b) {
                return json{{"paragraph", b.text}, {"quiet", b.quiet}};
            },
            [](const Pairs& b) {
                auto rows = json::array();
                for (const auto& [label, value] : b.rows)
                    rows.push_back(json::array({label, value}));
                return json{{"pairs", rows}};
            },
            [](const Table& b) {
                auto columns = json::array(), rows = json::array();
                for (const auto& column : b.columns)
                    columns.push_back(json::array({column.key, column.label}));
                for (const auto& row : b.rows) {
                    auto cells = json::array();
                    for (const auto& value : row)
                        cells.push_back(valueJson(value));
                    rows.push_back(std::move(cells));
                }
                return json{{"table", b.title}, {"columns", columns}, {"rows", rows}};
            },
            [](const MoodCurve& b) {
                auto points = json::array(), band = json::array();
                for (const auto& point : b.points)
                    points.push_back(json::array({point.at, point.level}));
                for (const auto& stretch : b.band)
                    band.push_back(json::array({stretch.from, stretch.to, stretch.label, stretch.protocol}));
                return json{{"mood", b.length},
                            {"points", points},
                            {"band", band},
                            {"highest", b.highest},
                            {"lowest", b.lowest}};
            },
            [](const Chart& b) { return chartJson(b); },
        },
        block);
}

Block blockOf(const json& value)
{
    if (value.contains("heading"))
        return Heading{value.at("heading").get<std::string>()};
    if (value.contains("paragraph"))
        return Paragraph{value.at("paragraph").get<std::string>(), value.at("quiet").get<bool>()};
    if (value.contains("pairs")) {
        Pairs pairs;
        for (const auto& row : value.at("pairs"))
            pairs.rows.emplace_back(row.at(0).get<std::string>(), row.at(1).get<std::string>());
        return pairs;
    }
    if (value.contains("table")) {
        Table table{value.at("table").get<std::string>(), {}, {}};
        for (const auto& column : value.at("columns"))
            table.columns.push_back({column.at(0).get<std::string>(), column.at(1).get<std::string>()});
        for (const auto& row : value.at("rows")) {
            auto& cells = table.rows.emplace_back();
            for (const auto& cell : row)
                cells.push_back(valueOf(cell));
        }
        return table;
    }
    if (value.contains("chart"))
        return chartOf(value);
    MoodCurve curve;
    curve.length = value.at("mood").get<std::int64_t>();
    for (const auto& point : value.at("points"))
        curve.points.push_back({point.at(0).get<std::int64_t>(), point.at(1).get<int>()});
    for (const auto& stretch : value.at("band"))
        curve.band.push_back({stretch.at(0).get<std::int64_t>(), stretch.at(1).get<std::int64_t>(),
                              stretch.at(2).get<std::string>(), stretch.at(3).get<bool>()});
    curve.highest = value.at("highest").get<std::string>();
    curve.lowest = value.at("lowest").get<std::string>();
    return curve;
}

} // namespace

std::string writeDocument(const Document& document)
{
    auto blocks = json::array();
    for (const auto& block : document.blocks)
        blocks.push_back(blockJson(block));
    return json{{"title", document.title},
                {"subtitle", document.subtitle},
                {"footer", document.footer},
                {"page_number", document.pageNumber},
                {"blocks", std::move(blocks)}}
        .dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Document> readDocument(std::string_view text)
{
    try {
        const auto root = json::parse(text);
        Document document{root.at("title").get<std::string>(),
                          root.at("subtitle").get<std::string>(),
                          root.at("footer").get<std::string>(),
                          root.at("page_number").get<std::string>(),
                          {}};
        for (const auto& block : root.at("blocks"))
            document.blocks.push_back(blockOf(block));
        return document;
    } catch (const json::exception&) {
        return fail(Errc::Invalid, "report.malformed");
    }
}

} // namespace evenkeel::report

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart_layout.h"
#include "report/csv.h"
#include "support/catch.h"

#include <array>
#include <cmath>

using namespace evenkeel::report;

namespace {

const Measure kMeasure{[](std::string_view text) { return 7.0 * static_cast<double>(text.size()); }, 15};

Chart made(ChartKind kind, std::size_t labels, std::size_t series, Unit unit = Unit::Count)
{
    Chart chart;
    chart.kind = kind;
    chart.unit = unit;
    chart.labelled = "Week";
    for (std::size_t i = 0; i < labels; ++i)
        chart.labels.push_back("label " + std::to_string(i + 1));
    for (std::size_t s = 0; s < series; ++s) {
        Series one{"series " + std::to_string(s + 1), {}};
        for (std::size_t i = 0; i < labels; ++i) {
            const double value = unit == Unit::Share ? 0.1 + 0.05 * static_cast<double>((i * 7 + s) % 11)
                                                     : static_cast<double>((i * 37 + s * 11) % 90 + 1);
            one.data.push_back({value, {}, {}, {}});
            if (kind == ChartKind::Dots) {
                one.data.back().low = value * 0.8;
                one.data.back().high = value * 1.2;
            }
        }
        chart.series.push_back(one);
    }
    return chart;
}

bool overlap(const Box& a, const Box& b)
{
    return a.x < b.right() - 0.01 && b.x < a.right() - 0.01 && a.y < b.bottom() - 0.01 && b.y < a.bottom() - 0.01;
}

constexpr std::array kKinds = {ChartKind::Columns, ChartKind::Lines, ChartKind::Rows, ChartKind::Dots, ChartKind::Heat};

} // namespace

TEST_CASE("ticks are round, begin at nothing and reach the largest value")
{
    CHECK(ticks(Unit::Count, 7, 4) == std::vector<double>{0, 2, 4, 6, 8});
    CHECK(ticks(Unit::Count, 1, 4) == std::vector<double>{0, 1});
    CHECK(ticks(Unit::Count, 0, 4) == std::vector<double>{0, 1});
    CHECK(ticks(Unit::Share, 0.93, 4) == std::vector<double>{0, 0.25, 0.5, 0.75, 1});
    CHECK(ticks(Unit::Share, 7, 4).back() == 1);
    CHECK(ticks(Unit::Time, 250'000, 4) == std::vector<double>{0, 120e3, 240e3, 360e3});
    for (const auto unit : {Unit::Count, Unit::Share, Unit::Time}) {
        for (double most = 0.003; most < 1e8; most *= 1.37) {
            const auto all = ticks(unit, most, 4);
            REQUIRE(all.size() >= 2);
            CHECK(all.size() <= 6);
            CHECK(all.front() == 0);
            CHECK(all.back() >= (unit == Unit::Share ? std::min(most, 1.0) : most) * 0.999);
        }
    }
}

TEST_CASE("values are told in words that no language needs to translate")
{
    CHECK(valueText(Unit::Count, 1240) == "1240");
    CHECK(valueText(Unit::Share, 0.545) == "55 %");
    CHECK(valueText(Unit::Time, 245'400) == "4:05");
    CHECK(valueText(Unit::Time, 3'723'000) == "1:02:03");
    CHECK(valueText(Unit::Share, std::nan("")).empty());
}

TEST_CASE("texts of a chart never lie over each other and stay inside, however narrow it is")
{
    for (const auto kind : kKinds) {
        for (const double width : {240.0, 400.0, 900.0}) {
            for (const std::size_t labels : {1U, 5U, 52U, 104U}) {
                if (kind == ChartKind::Heat && labels > 5)
                    continue;
                const auto chart = made(kind, labels, kind == ChartKind::Dots ? 1 : kind == ChartKind::Heat ? 5 : 2);
                const auto height = heightFor(chart, width, kMeasure);
                const auto layout = layOut(chart, width, height, kMeasure);
                INFO("kind " << static_cast<int>(kind) << ", width " << width << ", labels " << labels);
                auto boxes = layout.texts;
                for (const auto& key : layout.keys)
                    boxes.push_back(key.name);
                CHECK(boxes.size() > 2);
                for (std::size_t i = 0; i < boxes.size(); ++i) {
                    CHECK(boxes[i].box.x >= -0.01);
                    CHECK(boxes[i].box.right() <= width + 0.01);
                    CHECK(boxes[i].box.bottom() <= height + 0.01);
                    for (std::size_t k = i + 1; k < boxes.size(); ++k) {
                        if (kind != ChartKind::Heat || width > 300)
                            CHECK_FALSE(overlap(boxes[i].box, boxes[k].box));
                    }
                }
            }
        }
    }
}

TEST_CASE("marks lie in the plot, each data point with a value has one, and their sizes are those of the values")
{
    for (const auto kind : kKinds) {
        auto chart = made(kind, 5, kind == ChartKind::Dots ? 1 : 3);
        chart.series[0].data[2].value.reset();
        const auto layout = layOut(chart, 500, heightFor(chart, 500, kMeasure), kMeasure);
        CHECK(layout.marks.size() == 5 * chart.series.size() - 1);
        for (const auto& mark : layout.marks) {
            CHECK_FALSE((mark.series == 0 && mark.index == 2));
            CHECK(mark.box.middleX() >= layout.plot.x - 0.01);
            CHECK(mark.box.middleX() <= layout.plot.right() + 0.01);
            CHECK(mark.box.middleY() >= layout.plot.y - 0.01);
            CHECK(mark.box.middleY() <= layout.plot.bottom() + 0.01);
        }
    }
    const auto columns = layOut(made(ChartKind::Columns, 5, 3), 500, 200, kMeasure);
    const auto chart = made(ChartKind::Columns, 5, 3);
    const auto value = [&](const Mark& mark) { return *chart.series[mark.series].data[mark.index].value; };
    const double scale = columns.marks[0].box.height / value(columns.marks[0]);
    for (const auto& mark : columns.marks) {
        CHECK(mark.box.height == Approx(value(mark) * scale));
        if (mark.series > 0) { // it stands on the one before
            const auto& under = columns.marks[(mark.series - 1) * 5 + mark.index];
            CHECK(mark.box.bottom() == Approx(under.box.y));
        }
    }
    const auto dots = layOut(made(ChartKind::Dots, 5, 1), 500, 200, kMeasure);
    for (const auto& mark : dots.marks) {
        CHECK(mark.from < mark.box.middleX());
        CHECK(mark.box.middleX() < mark.to);
    }
}

TEST_CASE("arrow keys go from mark to mark, and every mark is reached")
{
    const auto heat = layOut(made(ChartKind::Heat, 5, 5), 500, 300, kMeasure);
    CHECK(neighbour(heat, 0, Way::Right) == 1);
    CHECK(neighbour(heat, 0, Way::Down) == 5);
    CHECK(neighbour(heat, 6, Way::Up) == 1);
    CHECK(neighbour(heat, 6, Way::Left) == 5);
    CHECK(neighbour(heat, 0, Way::Left) == 0);
    const auto lines = layOut(made(ChartKind::Lines, 52, 1), 500, 300, kMeasure);
    std::size_t at = 0;
    for (std::size_t i = 1; i < 52; ++i) {
        at = neighbour(lines, at, Way::Right);
        CHECK(at == i);
    }
    CHECK(neighbour(lines, at, Way::Right) == at);
    const auto rows = layOut(made(ChartKind::Rows, 6, 2), 500, 300, kMeasure);
    at = neighbour(rows, 0, Way::Down);
    CHECK(rows.marks[at].index == 0);
    CHECK(rows.marks[at].series == 1);
    CHECK(rows.marks[neighbour(rows, at, Way::Down)].index == 1);
    CHECK(neighbour(rows, at, Way::Right) == at);
    CHECK(neighbour(lines, 99, Way::Right) == 99);
    const auto& box = heat.marks[7].box;
    CHECK(markAt(heat, box.middleX(), box.middleY(), 5) == std::optional<std::size_t>(7));
    CHECK_FALSE(markAt(heat, -100, -100, 5));
}

TEST_CASE("a chart's table has the same numbers, intervals and all")
{
    auto chart = made(ChartKind::Dots, 2, 1, Unit::Share);
    chart.title = "Lines";
    chart.series[0].data[1] = {};
    const auto table = tableOf(chart);
    CHECK(table.title == "Lines");
    CHECK(csv(table) == "label,value,value_low,value_high\r\nlabel 1,0.1,0.08000000000000002,0.12\r\nlabel 2,,,\r\n");
    auto times = made(ChartKind::Rows, 1, 2, Unit::Time);
    times.series[0].data[0].value = 90'500;
    CHECK(tableOf(times).rows[0] == std::vector<Value>{std::string("label 1"), 90.5, 0.012});
    CHECK(isEmpty(Chart{}));
    CHECK_FALSE(isEmpty(chart));
    CHECK(largest(Chart{}) == 0);
}

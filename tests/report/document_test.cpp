// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/document.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::report;

TEST_CASE("a document of every kind of block reads back as it was written")
{
    Document document{"Call \"1\"", "2026-03-14", "0123abcd", "Page %1 of %2", {}};
    document.blocks.emplace_back(Heading{"What happened"});
    document.blocks.emplace_back(Paragraph{"two\nlines \xE2\x80\xAE", true});
    document.blocks.emplace_back(Pairs{{{"Agent", "a-1"}, {"Caller", ""}}});
    document.blocks.emplace_back(Table{"t",
                                       {{"at", "At"}, {"n", "N"}},
                                       {{std::string("x"), std::int64_t{-3}}, {0.5, true}, {std::monostate(), false}}});
    document.blocks.emplace_back(
        MoodCurve{90'000, {{0, 4}, {60'000, 2}}, {{0, 90'000, "Listen", false}}, "furious", "calm"});
    Chart chart{ChartKind::Dots, Unit::Share, "lines", "Lines", "Two of them.", "Line", {"a", "b"}, {}};
    chart.series = {{"Calmer", {{0.5, 0.25, 0.75, "half"}, {}}}, {"Other", {{}, {1.0, {}, {}, "all"}}}};
    document.blocks.emplace_back(chart);
    for (const auto kind : {ChartKind::Columns, ChartKind::Lines, ChartKind::Rows, ChartKind::Heat})
        document.blocks.emplace_back(Chart{kind, Unit::Time, "t", {}, {}, {}, {}, {}});
    const auto read = readDocument(writeDocument(document));
    REQUIRE(read);
    CHECK(*read == document);
}

TEST_CASE("what is no document is refused")
{
    for (const std::string text :
         {"", "null", "[]", "{}", R"({"title":1})", "\xFF",
          R"({"title":"","subtitle":"","footer":"","page_number":"","blocks":[{}]})",
          R"({"title":"","subtitle":"","footer":"","page_number":"","blocks":[{"pairs":[["a"]]}]})",
          R"({"title":"","subtitle":"","footer":"","page_number":"","blocks":[{"chart":"a","kind":"pie","unit":"count",
"title":"","summary":"","labelled":"","labels":[],"series":[]}]})"}) {
        INFO(text);
        const auto read = readDocument(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().key == "report.malformed");
    }
}

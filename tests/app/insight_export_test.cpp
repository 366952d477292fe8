// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/insight_charts.h"
#include "app/insight_export.h"
#include "app/insight_reading.h"
#include "app/insight_report.h"
#include "sample/floor.h"
#include "store/audit_log.h"

#include <QDir>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const app::Actor kActor{"kim", "supervisor", Timestamp{Millis{1'790'000'900'000}}};
const Date kToday{std::chrono::year{2026} / 3 / 13};

struct Floor : Desk
{
    QTemporaryDir out;

    explicit Floor(std::int64_t calls)
    {
        sample::FloorPlan plan;
        plan.calls = calls;
        plan.agents = 5;
        plan.until = Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 3 / 14});
        plan.packRevision = "1.0.0";
        const call::Rules rules{*retailSupport(), retailSupport()->policies.front()};
        sample::Floor floor(rules, plan);
        std::vector<call::WholeCall> all;
        while (auto call = floor.next())
            all.push_back(std::move(*call));
        REQUIRE(log->appendWhole(all));
    }
    [[nodiscard]] app::InsightOrder order(const QString& name, app::InsightFormat format) const
    {
        app::InsightOrder order;
        order.ask.weeks = 0;
        order.today = kToday;
        order.file = out.filePath(name);
        order.format = format;
        return order;
    }
    [[nodiscard]] QStringList files() const { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] std::vector<store::AuditEntry> audited() const { return *store::AuditLog(*database).list({}); }
};

} // namespace

TEST_CASE("an export of figures that is cancelled, or asked for while they are being made again, leaves nothing")
{
    Floor floor(60);
    for (const auto format : {app::InsightFormat::Csv, app::InsightFormat::JsonLines, app::InsightFormat::Pdf}) {
        for (const int after : {0, 1}) {
            int asked = 0;
            const auto made = app::exportInsights(*floor.database, floor.order(u"a"_qs, format), kActor,
                                                  [&](std::int64_t) { return asked++ < after; });
            CHECK(made.error().key == "export.cancelled");
        }
    }
    REQUIRE(floor.log->startRebuild());
    const auto early = app::exportInsights(*floor.database, floor.order(u"a"_qs, app::InsightFormat::Csv), kActor);
    CHECK(early.error().key == "export.incomplete");
    auto facts = app::readInsights(*floor.database, {}, kToday);
    REQUIRE(facts);
    CHECK(facts->incomplete);
    REQUIRE(floor.log->rebuild());
    facts = app::readInsights(*floor.database, {}, kToday);
    REQUIRE(facts);
    CHECK_FALSE(facts->incomplete);
    CHECK(floor.files().isEmpty());
    CHECK(floor.audited().empty());

    auto order = floor.order(u"a"_qs, app::InsightFormat::JsonLines);
    order.chart = "outcomes";
    const auto made = app::exportInsights(*floor.database, order, kActor);
    REQUIRE(made);
    CHECK(made->rows >= 4);
    CHECK(floor.files() == QStringList{u"a"_qs});
    const auto audited = floor.audited();
    REQUIRE(audited.size() == 1);
    CHECK(audited[0].action == "insights.exported");
    CHECK(audited[0].subject == "outcomes");
    CHECK(audited[0].actor == "kim");
}

TEST_CASE("the report has every chart that has data, long ones in pieces, and all numbers once more as texts")
{
    Floor floor(200);
    app::InsightAsk all;
    all.weeks = 0;
    auto facts = app::readInsights(*floor.database, all, kToday);
    REQUIRE(facts);
    app::nameInsights(*facts, *retailSupport());
    const auto charts = app::insightCharts(*facts);
    const auto ids = app::insightChartIds();
    REQUIRE(charts.size() == ids.size());
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        CHECK(charts[i].chart.id == ids[i]);
        drawn += report::isEmpty(charts[i].chart) ? 0 : 1;
    }
    const auto count = [](const report::Document& document) {
        return static_cast<std::size_t>(std::ranges::count_if(
            document.blocks, [](const auto& block) { return std::holds_alternative<report::Chart>(block); }));
    };
    const auto document = app::insightReport(*facts);
    CHECK(count(document) == drawn);
    std::size_t tables = 0;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<report::Table>(&block);
        if (table == nullptr)
            continue;
        ++tables;
        for (const auto& row : table->rows)
            for (const auto& value : row)
                CHECK(std::holds_alternative<std::string>(value));
    }
    CHECK(tables >= drawn);

    facts->rows.clear();
    for (int i = 0; i < 100; ++i)
        facts->rows.push_back({QStringLiteral("agent %1").arg(i), facts->whole});
    std::vector<std::string> labels;
    for (const auto& block : app::insightReport(*facts).blocks) {
        if (const auto* chart = std::get_if<report::Chart>(&block); chart != nullptr && chart->id == "rows") {
            CHECK(chart->labels.size() <= 30);
            CHECK(chart->series.at(0).data.size() == chart->labels.size());
            labels.insert(labels.end(), chart->labels.begin(), chart->labels.end());
        }
    }
    REQUIRE(labels.size() == 100);
    CHECK(labels[99] == "agent 99");

    const auto none = app::insightReport(app::InsightFacts{});
    CHECK(count(none) == 0);
}

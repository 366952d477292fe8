// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/dates.h"
#include "app/session_list.h"
#include "app/text.h"
#include "desk.h"
#include "store/call_values.h"

#include <QLocale>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;

namespace {

std::string finished(Desk& desk, const char* situation, const char* outcome)
{
    const auto call = desk.newCall();
    must(*call, startFrom({}));
    must(*call, cc::SetSituation{situation});
    must(*call, cc::SetMood{5});
    desk.time.pass(60s);
    must(*call, cc::SetMood{2});
    must(*call, protocol::Command{pc::Finish{}});
    auto wrap = wrapUp();
    wrap.outcome = outcome;
    must(*call, wrap);
    desk.time.pass(1h);
    return call->id();
}

} // namespace

TEST_CASE("a filter is kept under a name and comes back as it was; what is not understood is passed over")
{
    app::SessionFilter filter;
    filter.text = QStringLiteral("refund carrier");
    filter.period = app::Period::Week;
    filter.agent = QStringLiteral("K. “Sato”");
    filter.outcome = QStringLiteral("resolved");
    filter.situation = QStringLiteral("late-delivery");
    filter.moodPeak = 5;
    filter.moodEnd = 2;
    filter.reached = store::Reached::Overridden;
    filter.unreviewed = true;
    filter.score = store::ScoreBand::Low;
    filter.length = store::LengthBand::Long;
    filter.bestMatch = true;
    const std::vector<app::SavedFilter> saved = {{QStringLiteral("mine"), filter}, {QStringLiteral("all"), {}}};
    CHECK(app::savedFilters(app::storedFilters(saved)) == saved);
    CHECK(app::savedFilters(QStringLiteral("no json")).empty());
    const auto odd = app::savedFilters(
        QStringLiteral(R"([{"name":"x","filter":{"period":"never","mood_end":99,"score":7}},{"name":" "},3])"));
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].filter.period == app::Period::Any);
    CHECK(odd[0].filter.moodEnd == 5);
}

TEST_CASE("typed days are kept with a filter, and both of them belong to it")
{
    app::SessionFilter filter;
    filter.period = app::Period::Days;
    filter.from = parseDate("2026-03-28");
    filter.to = parseDate("2026-03-29"); // when the clocks change in Europe
    const std::vector<app::SavedFilter> saved = {{QStringLiteral("then"), filter}};
    CHECK(app::savedFilters(app::storedFilters(saved)) == saved);
    CHECK(filter.narrows());
    const auto asked = app::storeFilter(filter, *parseDate("2026-11-22"));
    CHECK(asked.from == app::startOfDay(*parseDate("2026-03-28")));
    CHECK(asked.to == app::startOfDay(*parseDate("2026-03-30")));
    filter.to.reset();
    CHECK_FALSE(app::storeFilter(filter, *parseDate("2026-11-22")).to);
    CHECK(app::savedFilters(app::storedFilters({{QStringLiteral("then"), filter}}))[0].filter == filter);
    const auto broken = app::savedFilters(QStringLiteral(
        R"([{"name":"x","filter":{"period":"days","from":"2026-02-30"}},{"name":"y","filter":{"from":"2026-02-03"}}])"));
    REQUIRE(broken.size() == 2);
    CHECK(broken[0].filter == app::SessionFilter{});
    CHECK(broken[1].filter == app::SessionFilter{});
}

TEST_CASE("a period is counted in whole days of the calendar, today included")
{
    const Date today = *parseDate("2026-11-22");
    const auto daysOf = [&](app::Period period) {
        app::SessionFilter filter;
        filter.period = period;
        return app::daysOf(filter, today);
    };
    const auto days = daysOf(app::Period::Week);
    CHECK(days.from == parseDate("2026-11-16"));
    CHECK_FALSE(days.to);
    CHECK(daysOf(app::Period::Yesterday).from == parseDate("2026-11-21"));
    CHECK(daysOf(app::Period::Yesterday).to == today);
    CHECK_FALSE(daysOf(app::Period::Any).from);
    app::SessionFilter filter;
    CHECK_FALSE(filter.narrows());
    filter.bestMatch = true;
    CHECK_FALSE(filter.narrows()); // an order leaves nothing out
    CHECK(app::storeFilter(filter, today).order == store::CallOrder::Newest);
    filter.text = QStringLiteral(" x ");
    CHECK(filter.narrows());
    CHECK(app::storeFilter(filter, today).order == store::CallOrder::BestMatch);
    CHECK(app::storeFilter(filter, today).text == "x");
}

TEST_CASE("the list of calls reads in the words of the pack, page by page")
{
    Desk desk;
    const auto oldest = finished(desk, "late-delivery", "resolved");
    finished(desk, "billing-error", "escalated");
    const auto newest = finished(desk, "late-delivery", "follow-up");
    app::PackShelf packs;
    store::CallFilter filter;
    filter.limit = 2;
    const auto first = app::sessionPage(*desk.log, packs, filter);
    REQUIRE(first);
    REQUIRE(first->rows.size() == 2);
    CHECK(first->more);
    CHECK(first->matches == 3);
    const auto& row = first->rows.front();
    CHECK(row.id == app::toQt(newest));
    CHECK(row.situation == QStringLiteral("Late or lost delivery"));
    CHECK(row.outcome == app::OutcomeView{QStringLiteral("Follow-up promised"), app::OutcomeTone::Warn});
    CHECK(row.moodStart == 5);
    CHECK(row.moodEnd == 2);
    CHECK(row.moods.size() == 2);
    CHECK_FALSE(row.score);
    filter.beforeOrd = first->rows.back().ord;
    const auto second = app::sessionPage(*desk.log, packs, filter);
    REQUIRE(second);
    REQUIRE(second->rows.size() == 1);
    CHECK_FALSE(second->more);
    CHECK(second->rows.front().id == app::toQt(oldest));

    const auto choices = app::sessionChoices(*desk.log, packs);
    REQUIRE(choices);
    using Choice = app::SessionChoices::Choice;
    CHECK(choices->agents == std::vector<Choice>{{QStringLiteral("kim"), QStringLiteral("kim")}});
    CHECK(choices->outcomes ==
          std::vector<Choice>{{QStringLiteral("escalated"), QStringLiteral("Escalated")},
                              {QStringLiteral("follow-up"), QStringLiteral("Follow-up promised")},
                              {QStringLiteral("resolved"), QStringLiteral("Resolved on this call")}});
    CHECK(choices->situations.size() == 2);
    CHECK(store::callCount(*desk.database) == 3);
}

TEST_CASE("a connection learns that another one wrote")
{
    Desk desk;
    auto other = store::Database::open(desk.folder.path());
    REQUIRE(other);
    const auto before = store::dataVersion(**other);
    REQUIRE(before);
    CHECK(store::dataVersion(**other) == before);
    finished(desk, "late-delivery", "resolved");
    CHECK(store::dataVersion(**other) != before);
}

TEST_CASE("the moment of a call reads as people say it")
{
    const QLocale kept;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto noon = [](const char* day) { return app::startOfDay(*parseDate(day)) + 14h + 2min; };
    const QDate today(2026, 11, 22);
    CHECK(app::sessionWhen(noon("2026-11-22"), today) == QStringLiteral("Today 14:02"));
    CHECK(app::sessionWhen(noon("2026-11-21"), today) == QStringLiteral("Yest. 14:02"));
    CHECK(app::sessionWhen(noon("2026-11-19"), today) == QStringLiteral("19 Nov 14:02"));
    CHECK(app::sessionWhen(noon("2025-11-19"), today) == QStringLiteral("19 Nov 2025"));
    CHECK(app::sessionWhen(noon("2025-12-31"), QDate(2026, 1, 1)) == QStringLiteral("Yest. 14:02"));
    QLocale::setDefault(kept);
}

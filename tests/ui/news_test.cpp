// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "language.h"
#include "screen_driver.h"
#include "support/catch.h"

using namespace evenkeel;
using test::settle;

namespace {

agent::NewsView news(int changes)
{
    agent::NewsView view{
        QStringLiteral("Retail support 1.5.0"), QStringLiteral("Shorter apologies after the survey."), {}};
    for (int i = 0; i < changes; ++i)
        view.items.push_back({QStringLiteral("Changed"), QStringLiteral("Line"),
                              QStringLiteral("“I am sorry for this, and I will put it right today.” %1").arg(i)});
    return view;
}

} // namespace

TEST_CASE("between calls the agent is told what changed in the pack, until they have read it")
{
    test::Screen s;
    CHECK_FALSE(s.shows("packNews"));
    auto idle = sample::idle();
    idle.news = news(8);
    s.screen.setIdle(idle);
    settle();
    REQUIRE(s.shows("packNews"));
    CHECK(s.text().contains(QStringLiteral("The pack changed: Retail support 1.5.0")));
    CHECK(s.text().contains(QStringLiteral("Shorter apologies")));
    CHECK(s.text().contains(QStringLiteral("put it right today.” 5")));
    CHECK_FALSE(s.text().contains(QStringLiteral("put it right today.” 6")));
    CHECK(s.text().contains(QStringLiteral("2 more changes")));
    s.click("newsRead");
    CHECK(s.last<agent::wish::NewsRead>() != nullptr);
    s.set(sample::calmCall());
    CHECK_FALSE(s.shows("packNews")); // never in a call
    s.screen.clearView();
    idle.news.reset();
    s.screen.setIdle(idle);
    settle();
    CHECK_FALSE(s.shows("packNews"));
}

TEST_CASE("what changed fits at every size in both languages")
{
    const auto* language = GENERATE("en", "es");
    const auto percent = GENERATE(100, 200);
    const test::Speaking speaking(language);
    for (const auto size : {QSize(400, 900), QSize(1280, 800)}) {
        test::Screen s(size, percent, theme::Mode::Dark);
        auto idle = sample::idle();
        idle.news = news(8);
        s.screen.setIdle(idle);
        settle();
        test::checkFits(s.screen, std::string(language) + " news");
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/calibration_page.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/menu_button.h"

#include <QAbstractButton>

using namespace evenkeel;
using supervisor::CalibrationPage;
using test::settle;

namespace {

supervisor::SampleFacts week()
{
    const Timestamp at = std::chrono::sys_days{std::chrono::year{2026} / 11 / 17} + std::chrono::hours{11};
    return {QDate(2026, 11, 16),
            3,
            {{"A. Lindqvist",
              {{"019a",
                report::Pick::Why::Overridden,
                at,
                "late-delivery",
                {{"J. Okafor", 0, true}, {"P. Lindgren", 64, false}}},
               {"019b", report::Pick::Why::Drawn, at + std::chrono::hours{26}, "", {}}},
              41,
              false},
             {"D. Mensah", {{"019c", report::Pick::Why::Ended, at, "", {{"J. Okafor", 88, false}}}}, 1, true}}};
}

supervisor::AgreementFacts agreement()
{
    const std::vector<report::RatedTwice> calls = {{{{"listened", 5}, {"tone", 4}}, {{"listened", 1}, {"tone", 4}}},
                                                   {{{"listened", 2}, {"tone", 4}}, {{"listened", 3}, {"tone", 4}}}};
    return {{QStringLiteral("J. Okafor"), QStringLiteral("P. Lindgren")},
            QStringLiteral("J. Okafor"),
            QStringLiteral("P. Lindgren"),
            report::calibrate(calls),
            {{QStringLiteral("listened"), QStringLiteral("Listened without interrupting")}}};
}

struct Page
{
    explicit Page(QSize size = {1096, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        page.showSample(week());
        page.showAgreement(agreement());
        page.resize(size);
        page.show();
        settle();
    }
    [[nodiscard]] QString text() const
    {
        QStringList all;
        for (const auto* l : page.findChildren<widgets::PlainLabel*>())
            if (l->isVisible())
                all << l->text();
        return all.join(QLatin1Char('\n'));
    }
    void click(const char* name) { page.findChild<QAbstractButton*>(QString::fromLatin1(name))->click(); }
    CalibrationPage page;
};

} // namespace

TEST_CASE("the sample of a week says who has few calls, why a call is in it and who gave it what")
{
    Page p;
    const auto text = p.text();
    CHECK(text.contains(QStringLiteral("2 of 41 calls")));
    CHECK(text.contains(QStringLiteral("1 of 1 call, fewer than asked for")));
    CHECK(text.contains(QStringLiteral("Overridden")));
    CHECK(text.contains(QStringLiteral("Ended by the agent")));
    CHECK(text.contains(QStringLiteral("J. Okafor: Failed")));
    CHECK(text.contains(QStringLiteral("P. Lindgren: 64 of 100")));
    CHECK(text.contains(QStringLiteral("Not scored")));
    std::vector<std::pair<QDate, int>> asked;
    QStringList calls;
    QObject::connect(&p.page, &CalibrationPage::sampleWanted, &p.page,
                     [&](const QDate& monday, int n) { asked.emplace_back(monday, n); });
    QObject::connect(&p.page, &CalibrationPage::callWanted, &p.page, [&](const QString& id) { calls << id; });
    p.click("weekBefore");
    p.click("weekAfter");
    p.click("perAgent.5");
    p.click("sample.019b");
    CHECK(asked == std::vector<std::pair<QDate, int>>{
                       {QDate(2026, 11, 9), 3}, {QDate(2026, 11, 23), 3}, {QDate(2026, 11, 16), 5}});
    CHECK(calls == QStringList{QStringLiteral("019b")});
    p.page.showSample({QDate(2026, 11, 23), 3, {}});
    settle();
    CHECK(p.text().contains(QStringLiteral("No calls in this week.")));
    CHECK_FALSE(p.text().contains(QStringLiteral("D. Mensah")));
}

TEST_CASE("two raters' agreement is told with its number of pairs, and what has no kappa says so")
{
    Page p;
    CHECK(p.text().contains(QStringLiteral("of 4 pairs")));
    CHECK(p.text().contains(QStringLiteral("Listened without interrupting")));
    CHECK(p.text().contains(QStringLiteral("tone"))); // by its id: the pack has no such criterion
    CHECK(p.text().contains(QStringLiteral("the same score in all of 2 pairs, so kappa says nothing")));
    CHECK(p.text().indexOf(QStringLiteral("Listened")) < p.text().indexOf(QStringLiteral("tone")));
    p.page.showAgreement({{QStringLiteral("J. Okafor")}, {}, {}, std::nullopt, {}});
    settle();
    CHECK(p.text().contains(QStringLiteral("Two raters are needed")));
    CHECK_FALSE(p.text().contains(QStringLiteral("Kappa is agreement")));
}

TEST_CASE("the page of calibration fits at every size in both languages, and its controls have names")
{
    test::inEachLook({{400, 900}, {1096, 900}}, [](const test::Look& look) {
        Page p(look.size, look.percent, look.mode);
        test::checkLook(p.page, look.name("calibration"));
        test::checkNames(p.page, look.name("calibration").toStdString());
    });
}

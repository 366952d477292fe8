// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/card_grid.h"
#include "ui/supervisor/chart_card.h"
#include "ui/supervisor/chart_view.h"
#include "ui/supervisor/insights_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QSet>
#include <QTableWidget>

#include <array>

using namespace evenkeel;
using namespace evenkeel::supervisor;
using app::InsightAsk;
using app::InsightChoices;
using app::InsightFacts;
using app::InsightRowsBy;
using app::InsightWeek;
using app::InsightWhose;
using call::Part;
using test::settle;

namespace {

InsightFacts facts()
{
    InsightFacts f;
    const Date first{std::chrono::year{2026} / 8 / 31};
    for (int i = 0; i < 12; ++i) {
        InsightWeek week{first + std::chrono::weeks(i), {}};
        auto& c = week.counts;
        if (i != 5) { // a week without calls
            c.calls = 90 + (i * 37) % 50;
            c.talk = c.calls * 312'000;
            c.withMood = c.calls - 9;
            c.calmer = c.withMood * (45 + i * 2) / 100;
            c.escalated = c.calls * (14 - i) / 100;
            c.conduct = 6 + i % 4;
            c.kept = c.conduct - (i % 3 == 0 ? 1 : 0);
            c.overridden = c.conduct - c.kept;
            c.byAgent = 2;
            c.afterCalls = c.calls / 2;
            c.afterTime = c.afterCalls * (48'000 - 1000 * i);
            c.guided = c.calls;
            c.skipping = c.calls / 5;
            c.repeated = 11;
        }
        call::add(f.whole, c);
        f.weeks.push_back(week);
    }
    for (int start = 1; start <= 5; ++start)
        for (int end = 1; end <= 5; ++end)
            if (start + end != 2)
                f.parts[{Part::Mood, std::to_string(start) + ">" + std::to_string(end)}] = {
                    (start * 31 + end * 17) % 90 + 3, 0};
    const auto part = [&](Part kind, const char* id, const char* name, std::int64_t n, std::int64_t total = 0) {
        f.parts[{kind, id}] = {n, total};
        if (name != nullptr)
            f.names[{kind, id}] = QString::fromUtf8(name);
    };
    part(Part::Outcome, "resolved", "Resolved", 812);
    part(Part::Outcome, "follow-up", "Follow-up", 190);
    part(Part::Outcome, "escalated", "Escalated", 88);
    part(Part::Outcome, "", nullptr, 14);
    part(Part::Ending, "finished", "Ordinary end", 1011);
    part(Part::Ending, "by-agent", "By the agent, by the rules", 22);
    part(Part::Ending, "overridden", "By the agent, rules overridden", 4);
    part(Part::Ending, "caller-hung-up", "Caller hung up", 67);
    part(Part::Reason, "threats", "Threats of violence", 13);
    part(Part::Reason, "hate", "Hate speech", 9);
    const std::array steps = {"acknowledge", "apologize", "listen", "empathize", "offer-solution", "agree", "thank"};
    const std::array titles = {"Acknowledge", "Apologize", "Listen", "Empathize", "Offer a solution", "Agree", "Thank"};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto n = static_cast<std::int64_t>(i);
        part(Part::Step, steps[i], titles[i], 1000 - 40 * n, (1000 - 40 * n) * (22'000 + 9000 * ((n * 5) % 7)));
        part(Part::Skipped, steps[i], nullptr, 8 + n * 6);
        if (i % 2 == 0)
            part(Part::Repeated, steps[i], nullptr, 3 + n);
        f.steps.emplace_back(steps[i]);
    }
    for (const auto* name : {"A. Lindqvist", "D. Mensah", "K. Sato", "M. Costa", "R. Iyer"}) {
        f.rows.push_back({QString::fromUtf8(name), f.weeks[f.rows.size() % 5].counts});
    }
    f.lines = {{QStringLiteral("I'm sorry this has been such a long wait."), 240, 150},
               {QStringLiteral("Let me make sure that I have understood you."), 96, 61},
               {QStringLiteral("I want to keep speaking with you."), 24, 6}};
    f.linesHidden = 17;
    return f;
}

InsightChoices choices()
{
    const auto item = [](const char* id, const char* name) {
        return std::pair(QString::fromUtf8(id), QString::fromUtf8(name));
    };
    return {{item("ann", "ann"), item("bob", "bob")},
            {item("north", "north")},
            {item("", "No situation chosen"), item("late-delivery", "Late delivery")},
            {item("retail-support 1.0.0", "retail-support 1.0.0")}};
}

struct Shown
{
    explicit Shown(QSize size = {1100, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        page.setChoices(choices());
        page.show(facts());
        page.resize(size);
        page.QWidget::show();
        page.activateWindow();
        settle();
        settle();
        QObject::connect(&page, &InsightsPage::asked, &page, [this](const InsightAsk& ask) { asks.push_back(ask); });
        QObject::connect(&page, &InsightsPage::exportAsked, &page, [this](const QString& chart, const QString& title) {
            CHECK_FALSE(title.isEmpty());
            exports << chart;
        });
    }
    template <typename W> W* find(const char* name) { return page.findChild<W*>(QLatin1String(name)); }
    InsightsPage page;
    std::vector<InsightAsk> asks;
    QStringList exports;
};

} // namespace

TEST_CASE("the insights page fits any window, size of text and theme, and every control has a name")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        for (const int percent : {100, 200}) {
            for (const auto size : {QSize(400, 900), QSize(1096, 800), QSize(1600, 1000)}) {
                Shown s(size, percent, mode);
                const auto state =
                    QStringLiteral("insights-%1-%2-%3")
                        .arg(size.width())
                        .arg(percent)
                        .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
                test::checkFits(s.page, state.toStdString());
                test::picture(s.page, state);
                if (percent == 100 && size.width() == 1096) // all of it
                    test::picture(*s.find<CardGrid>("insightsGrid"), state + QStringLiteral("-all"));
                QSet<QString> names;
                for (const auto* w : s.page.findChildren<QWidget*>()) {
                    if (!w->isVisible() || (!test::isInteractive(w) && w->focusPolicy() == Qt::NoFocus))
                        continue;
                    INFO(state.toStdString() << ": " << test::place(w).toStdString());
                    CHECK_FALSE(w->objectName().isEmpty());
                    CHECK_FALSE(names.contains(w->objectName()));
                    names.insert(w->objectName());
                    if (test::isInteractive(w))
                        CHECK_FALSE(w->accessibleName().isEmpty());
                }
                for (const auto* view : s.page.findChildren<ChartView*>()) {
                    CHECK_FALSE(view->accessibleName().isEmpty());
                    CHECK_FALSE(view->accessibleDescription().isEmpty());
                }
            }
        }
    }
    Shown narrow({400, 900});
    CHECK(narrow.find<CardGrid>("insightsGrid")->columns() == 1);
    Shown wide({1600, 900});
    CHECK(wide.find<CardGrid>("insightsGrid")->columns() == 3);
}

TEST_CASE("arrow keys go over a chart's data points and say each of them")
{
    Shown s;
    auto* view = s.find<ChartView>("insight-calls-chart");
    auto* words = s.find<widgets::PlainLabel>("insight-calls-words");
    REQUIRE(view != nullptr);
    view->setFocus(Qt::TabFocusReason);
    CHECK(words->text().contains(QStringLiteral("90 ")));
    test::press(view, Qt::Key_Right);
    CHECK(words->text().contains(QStringLiteral("127 "))); // 90 + 37, the second week
    test::press(view, Qt::Key_Left);
    test::press(view, Qt::Key_Left); // none before the first
    CHECK(words->text().contains(QStringLiteral("90 ")));
    test::press(view, Qt::Key_End);
    CHECK(words->text().contains(QStringLiteral("97 ")));
    CHECK(view->layoutOfMarks().marks.size() == 12);
    view->clearFocus();
    CHECK_FALSE(words->text().contains(QStringLiteral("97 ")));

    auto* heat = s.find<ChartView>("insight-moods-chart");
    heat->setFocus(Qt::TabFocusReason);
    QSet<QString> said;
    for (int row = 0; row < 5; ++row) {
        for (int cell = 0; cell < 5; ++cell) {
            said << s.find<widgets::PlainLabel>("insight-moods-words")->text();
            test::press(heat, row % 2 == 0 ? Qt::Key_Right : Qt::Key_Left);
        }
        test::press(heat, Qt::Key_Down);
    }
    CHECK(said.size() == 25);
}

TEST_CASE("a chart's numbers are shown as a table by a key, and leave as they are by another")
{
    Shown s;
    auto* card = s.find<ChartCard>("insight-calmer");
    REQUIRE(card != nullptr);
    auto* table = s.find<QTableWidget>("insight-calmer-numbers");
    CHECK_FALSE(table->isVisible());
    card->view()->setFocus(Qt::TabFocusReason);
    test::press(card->view(), Qt::Key_T);
    CHECK(card->showsTable());
    CHECK(table->isVisible());
    CHECK(table->rowCount() == 12);
    CHECK(table->item(0, 1)->text() == QStringLiteral("44 %"));
    CHECK(table->item(5, 1)->text() == QStringLiteral("–"));
    CHECK(table->hasFocus());
    CHECK(s.page.act(ui::Act::ExportList, 0));
    CHECK(s.exports == QStringList{QStringLiteral("calmer")});
    CHECK_FALSE(s.page.act(ui::Act::SaveReview, 0));
    test::press(table, Qt::Key_T);
    CHECK_FALSE(card->showsTable());
    CHECK(card->view()->hasFocus());
}

TEST_CASE("a period and one agent, team, situation or pack are asked for, one of them at a time")
{
    Shown s;
    auto* period = s.find<widgets::ChoiceRow>("insightsPeriod");
    Q_EMIT period->choseByHand(QStringLiteral("52"));
    REQUIRE(s.asks.size() == 1);
    CHECK(s.asks.back().weeks == 52);
    Q_EMIT s.find<widgets::MenuButton>("insightsAgent")->choseByHand(QStringLiteral("=ann"));
    CHECK(s.asks.back().whose == InsightWhose::Agent);
    CHECK(s.asks.back().key == QStringLiteral("ann"));
    Q_EMIT s.find<widgets::MenuButton>("insightsSituation")->choseByHand(QStringLiteral("="));
    CHECK(s.asks.back().whose == InsightWhose::Situation);
    CHECK(s.asks.back().key.isEmpty());
    CHECK(s.find<widgets::MenuButton>("insightsAgent")->chosen() == QStringLiteral("*"));
    Q_EMIT s.find<widgets::MenuButton>("insightsSituation")->choseByHand(QStringLiteral("*"));
    CHECK(s.asks.back().whose == InsightWhose::Everyone);
    Q_EMIT s.find<widgets::ChoiceRow>("insightsRows")->choseByHand(QStringLiteral("2"));
    CHECK(s.asks.back().rowsBy == InsightRowsBy::Situation);

    const auto before = s.asks.size();
    Q_EMIT period->choseByHand(QStringLiteral("-1"));
    settle();
    CHECK(s.asks.size() == before); // no day yet
    auto* from = s.find<widgets::TextField>("insightsFrom");
    REQUIRE(from->isVisible());
    from->setText(QStringLiteral("June"));
    Q_EMIT from->editingFinished();
    CHECK(s.asks.size() == before);
    CHECK(s.find<widgets::PlainLabel>("insightsSaid")->text().contains(QStringLiteral("June")));
    from->setText(QStringLiteral("2026-06-01"));
    Q_EMIT from->editingFinished();
    REQUIRE(s.asks.size() == before + 1);
    CHECK(s.asks.back().from == parseDate("2026-06-01"));
    CHECK_FALSE(s.asks.back().to);
}

TEST_CASE("without calls the page says so, and a chart without data says so for itself")
{
    Shown s;
    auto some = facts();
    std::erase_if(some.parts, [](const auto& one) { return one.first.part == Part::Reason; });
    s.page.show(some);
    settle();
    CHECK(s.find<ChartCard>("insight-calls")->view()->isVisible());
    CHECK_FALSE(s.find<ChartCard>("insight-reasons")->view()->isVisible());
    CHECK_FALSE(s.find<QAbstractButton>("insight-reasons-export")->isEnabled());
    CHECK_FALSE(s.find<widgets::PlainLabel>("insightsEmpty")->isVisible());
    CHECK_FALSE(s.find<widgets::PlainLabel>("insightsIncomplete")->isVisible());
    some.incomplete = true;
    s.page.show(some);
    settle();
    CHECK(s.find<widgets::PlainLabel>("insightsIncomplete")->isVisible());
    s.page.show(InsightFacts{});
    settle();
    CHECK_FALSE(s.find<widgets::PlainLabel>("insightsIncomplete")->isVisible());
    CHECK(s.find<widgets::PlainLabel>("insightsEmpty")->isVisible());
    CHECK_FALSE(s.find<CardGrid>("insightsGrid")->isVisible());
}

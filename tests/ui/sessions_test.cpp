// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "language.h"
#include "screen_driver.h"
#include "session_samples.h"
#include "support/catch.h"
#include "ui/supervisor/filter_chips.h"
#include "ui/supervisor/mood_chart.h"
#include "ui/supervisor/replay_panel.h"
#include "ui/supervisor/session_table.h"
#include "ui/supervisor/sessions_page.h"
#include "ui/supervisor/timeline_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menu_button.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>

using namespace evenkeel;
using supervisor::SessionModel;
using supervisor::SessionsPage;
using supervisor::SessionTable;
using supervisor::TimelineView;
using test::press;
using test::settle;
using namespace std::chrono_literals;

namespace {

const QDate kToday(2026, 9, 21);

/// The page over a log of so many calls, answered at once.
struct Shown
{
    explicit Shown(int calls, QSize size = {1096, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
        : all(sample::sessionRows(calls))
    {
        theme::apply(*qApp, mode, percent);
        QObject::connect(&page, &SessionsPage::listWanted, &page, [this](const auto& filter) {
            asked.push_back(filter);
            if (answers)
                answer();
        });
        QObject::connect(&page, &SessionsPage::moreWanted, &page, [this] {
            ++more;
            const auto from = static_cast<std::size_t>(page.rowsShown());
            const auto to = std::min(all.size(), from + 100);
            page.appendList(
                {{all.begin() + static_cast<std::ptrdiff_t>(from), all.begin() + static_cast<std::ptrdiff_t>(to)},
                 to < all.size()});
        });
        QObject::connect(&page, &SessionsPage::callWanted, &page, [this](const QString& id) {
            opened << id;
            page.showReplay(sample::replay(id), false, kToday);
        });
        page.resize(size);
        page.show();
        page.activateWindow();
        settle();
        answer();
        page.showTotal(1'004'216);
        page.showChoices(sample::sessionChoices());
        page.begin();
        rest();
    }
    void answer()
    {
        const auto first = std::min<std::size_t>(all.size(), 100);
        page.showList({{all.begin(), all.begin() + static_cast<std::ptrdiff_t>(first)},
                       all.size() > first,
                       static_cast<int>(std::min<std::size_t>(all.size(), 2000)),
                       all.size() > 2000,
                       false,
                       3ms},
                      kToday);
    }
    /// Until what waits for a pause has come.
    static void rest()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 260)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    template <typename T = QWidget> T* find(const char* name)
    {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    SessionTable& table() { return *find<SessionTable>("sessionTable"); }
    QString text(const char* name) { return find<widgets::PlainLabel>(name)->text(); }

    std::vector<app::SessionRow> all;
    std::vector<app::SessionFilter> asked;
    QStringList opened;
    int more = 0;
    bool answers = true;
    SessionsPage page;
};

} // namespace

TEST_CASE("the model of the call list keeps its promises through pages, news and erasures")
{
    SessionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto all = sample::sessionRows(250);
    const auto part = [&](std::size_t from, std::size_t to) {
        return std::vector(all.begin() + static_cast<std::ptrdiff_t>(from),
                           all.begin() + static_cast<std::ptrdiff_t>(to));
    };
    int wanted = 0;
    QObject::connect(&model, &SessionModel::moreWanted, &model, [&] { ++wanted; });
    model.reset(part(0, 100), true, kToday);
    model.fetchMore({});
    model.fetchMore({}); // asked for already
    CHECK(wanted == 1);
    CHECK_FALSE(model.canFetchMore({}));
    model.append(part(100, 200), true);
    model.append(part(200, 250), false);
    CHECK(model.rowCount() == 250);
    CHECK_FALSE(model.canFetchMore({}));

    // Another window writes: a new call, one that is reviewed now, one that is gone.
    auto fresh = part(0, 120);
    fresh[5].score = 77;
    fresh.erase(fresh.begin() + 30);
    auto born = fresh.front();
    born.id = QStringLiteral("new");
    ++born.ord;
    fresh.insert(fresh.begin(), born);
    int changed = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { ++changed; });
    model.merge(fresh, true, kToday);
    CHECK(model.rowCount() == 250);
    CHECK(model.row(0)->id == QStringLiteral("new"));
    CHECK(model.row(6)->score == 77);
    CHECK(model.indexOf(all[30].id) == -1);
    CHECK(model.indexOf(all[249].id) == 249);
    CHECK(changed == 1);
    model.reset(part(0, 100), true, kToday);
    model.fetchMore({});
    model.merge(part(0, 100), true, kToday); // overtook the next page
    CHECK(model.canFetchMore({}));
    model.merge(part(0, 10), false, kToday);
    CHECK(model.rowCount() == 10);
    model.merge({}, false, kToday);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a row tells a screen reader all of a call in one sentence")
{
    SessionModel model;
    auto rows = sample::sessionRows(1);
    rows[0].score = 92;
    model.reset(rows, false, kToday);
    const auto said = model.data(model.index(0, 0), Qt::AccessibleTextRole).toString();
    for (const auto* part :
         {"A. Lindqvist", "Late delivery", "caller furious at first, uneasy in the end", "Resolved", "score 92"}) {
        INFO(said.toStdString());
        CHECK(said.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("the list goes on before its end is reached, at any depth")
{
    Shown s(20'000);
    auto& table = s.table();
    CHECK(s.text("sessionCount") == QStringLiteral("1,004,216 calls · 3 ms"));
    for (int i = 0; i < 60; ++i) {
        press(&table, Qt::Key_PageDown);
        settle();
    }
    CHECK(table.sessions().rowCount() > 1000);
    CHECK(table.sessions().rowCount() > table.currentIndex().row() + 20); // read ahead
    press(&table, Qt::Key_End);
    settle();
    const int end = table.currentIndex().row();
    CHECK(table.sessions().rowCount() > end + 1);
    press(&table, Qt::Key_Home);
    CHECK(table.currentIndex().row() == 0);
    CHECK(s.more > 10);
}

TEST_CASE("the arrow keys choose a call; the one at which they rest is shown beside the list")
{
    Shown s(300);
    auto& table = s.table();
    CHECK(table.hasFocus());
    CHECK(s.opened == QStringList{s.all[0].id});
    for (int i = 0; i < 5; ++i)
        press(&table, Qt::Key_Down);
    Shown::rest();
    CHECK(s.opened == QStringList{s.all[0].id, s.all[5].id}); // not the four that were passed
    CHECK(s.text("replayTitle") == QStringLiteral("A. Lindqvist · Late delivery"));
    press(&table, Qt::Key_Return);
    CHECK(s.opened.size() == 2); // it is open
}

TEST_CASE("what is read again moves neither the choice nor the place")
{
    Shown s(300);
    auto& table = s.table();
    table.selectRow(50);
    settle();
    const auto id = table.selected();
    const auto place = table.visualRect(table.currentIndex()).top();
    auto born = s.all.front();
    born.id = QStringLiteral("new");
    ++born.ord;
    auto rows = s.all;
    rows.insert(rows.begin(), born);
    s.page.refreshList({rows, false, 301, false}, kToday);
    settle();
    CHECK(table.selected() == id);
    CHECK(table.currentIndex().row() == 51);
    CHECK(table.visualRect(table.currentIndex()).top() == place);
}

TEST_CASE("typing asks once for what stands there in the end")
{
    Shown s(10);
    s.answers = false;
    CHECK(s.page.act(ui::Act::FindCalls, 0));
    auto* search = s.find<QLineEdit>("sessionSearch");
    CHECK(search->hasFocus());
    for (const char c : {'r', 'e', 'f'})
        press(search, 0, Qt::NoModifier, QString(QLatin1Char(c)));
    Shown::rest();
    REQUIRE(s.asked.size() == 1);
    CHECK(s.asked.back().text == QStringLiteral("ref"));
    CHECK(s.find("filter-order")->isVisible()); // an order has a meaning now
    CHECK(s.page.waits());
}

TEST_CASE("filters are chosen from chips, kept under a name, used again and dropped")
{
    Shown s(10);
    std::vector<app::SavedFilter> kept;
    QObject::connect(&s.page, &SessionsPage::savedFiltersChanged, &s.page, [&](const auto& all) { kept = all; });
    Q_EMIT s.find<widgets::MenuButton>("filter-agent")->choseByHand(QStringLiteral("K. Sato"));
    REQUIRE(s.asked.size() == 1);
    CHECK(s.asked.back().agent == QStringLiteral("K. Sato"));
    CHECK(s.find<widgets::MenuButton>("filter-agent")->label() == QStringLiteral("Agent: K. Sato"));
    CHECK(s.text("sessionCount") == QStringLiteral("10 of 1,004,216 · 3 ms"));

    CHECK_FALSE(s.find("filter-score")->isVisible());
    auto* more = s.find<widgets::MenuButton>("filter-more");
    Q_EMIT more->choseByHand(QString::number(supervisor::FilterChips::Score));
    settle();
    CHECK(s.find("filter-score")->isVisible());
    QApplication::activePopupWidget()->close();
    Q_EMIT s.find<widgets::MenuButton>("filter-score")
        ->choseByHand(QString::number(static_cast<int>(store::ScoreBand::Low)));
    CHECK(s.asked.back().score == store::ScoreBand::Low);

    auto* saved = s.find<widgets::MenuButton>("filter-kept");
    Q_EMIT saved->choseByHand(QStringLiteral("keep"));
    auto* name = s.find<QLineEdit>("filterName");
    CHECK(name->hasFocus());
    name->setText(QStringLiteral("Sato, low"));
    press(name, Qt::Key_Return);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].filter == s.page.filter());
    CHECK(saved->label() == QStringLiteral("Sato, low"));
    Q_EMIT saved->choseByHand(QStringLiteral("clear"));
    CHECK(s.page.filter() == app::SessionFilter{});
    Q_EMIT saved->choseByHand(QStringLiteral("use:Sato, low"));
    CHECK(s.page.filter() == kept[0].filter);
    Q_EMIT saved->choseByHand(QStringLiteral("drop:Sato, low"));
    CHECK(kept.empty());
}

TEST_CASE("any first and last day narrow the list, typed and taken back by keys, together with other filters")
{
    Shown s(10);
    Q_EMIT s.find<widgets::MenuButton>("filter-agent")->choseByHand(QStringLiteral("K. Sato"));
    auto* when = s.find<widgets::MenuButton>("filter-when");
    const auto days = QString::number(static_cast<int>(app::Period::Days));
    const auto asked = s.asked.size();
    Q_EMIT when->choseByHand(days);
    CHECK(s.asked.size() == asked); // nothing is asked before the days are there
    auto* from = s.find<QLineEdit>("daysFrom");
    auto* to = s.find<QLineEdit>("daysTo");
    REQUIRE(from->hasFocus());
    from->setText(QStringLiteral("2026-09-31"));
    press(from, Qt::Key_Return);
    CHECK(s.asked.size() == asked);
    CHECK(s.text("daysMeant") == QStringLiteral("This is no date."));
    from->setText(QStringLiteral("2026-09-20"));
    to->setText(QStringLiteral("2026-09-01"));
    press(to, Qt::Key_Return);
    CHECK(s.asked.size() == asked);
    to->setText(QStringLiteral("2026-09-21"));
    press(to, Qt::Key_Return);
    REQUIRE(s.asked.size() == asked + 1);
    CHECK(s.asked.back().from == parseDate("2026-09-20"));
    CHECK(s.asked.back().to == parseDate("2026-09-21"));
    CHECK(s.asked.back().agent == QStringLiteral("K. Sato"));
    CHECK_FALSE(from->isVisible());
    CHECK(when->hasFocus());
    CHECK(when->label().contains(QStringLiteral("20")));

    Q_EMIT when->choseByHand(days); // again, from what is there
    CHECK(from->text() == QStringLiteral("2026-09-20"));
    press(from, Qt::Key_Escape);
    CHECK_FALSE(from->isVisible());
    CHECK(s.page.filter().from == parseDate("2026-09-20"));
    Q_EMIT when->choseByHand(days);
    from->clear();
    to->clear();
    press(from, Qt::Key_Return);
    CHECK(s.page.filter().period == app::Period::Any);
    CHECK(s.page.filter().agent == QStringLiteral("K. Sato"));
    Q_EMIT when->choseByHand(QString::number(static_cast<int>(app::Period::Week)));
    CHECK_FALSE(s.page.filter().from);
}

TEST_CASE("an empty log and a filter that nothing passes say so; the filters can be cleared")
{
    Shown s(0);
    CHECK(s.text("sessionsEmpty").startsWith(QStringLiteral("No call is logged yet.")));
    CHECK_FALSE(s.find("clearFilters")->isVisible());
    CHECK(s.find("sessionSearch")->hasFocus());
    Q_EMIT s.find<widgets::MenuButton>("filter-agent")->choseByHand(QStringLiteral("K. Sato"));
    CHECK(s.text("sessionsEmpty") == QStringLiteral("No call is like that."));
    REQUIRE(s.find("clearFilters")->isVisible());
    s.find<QAbstractButton>("clearFilters")->click();
    CHECK(s.page.filter() == app::SessionFilter{});
}

TEST_CASE("in a narrow window Enter puts the replay over the list, and Esc the list back")
{
    Shown s(40, {400, 800});
    auto& table = s.table();
    CHECK(table.isCompact());
    CHECK_FALSE(s.find("replay")->isVisible());
    CHECK(s.opened.isEmpty()); // nothing is read that nobody opened
    press(&table, Qt::Key_Down);
    press(&table, Qt::Key_Return);
    settle();
    REQUIRE(s.find("replay")->isVisible());
    CHECK_FALSE(table.isVisible());
    CHECK(s.opened == QStringList{s.all[1].id});
    CHECK(s.find<TimelineView>("timeline")->hasFocus());
    press(s.find("timeline"), Qt::Key_Escape);
    settle();
    CHECK(table.isVisible());
    CHECK(table.hasFocus());
    CHECK(table.currentIndex().row() == 1);
}

TEST_CASE("a replay is followed entry by entry and by the protocol, and the chart goes along")
{
    Shown s(5);
    auto* timeline = s.find<TimelineView>("timeline");
    auto* chart = s.find<supervisor::MoodChart>("moodChart");
    CHECK_FALSE(chart->cursorAt());
    CHECK(s.page.act(ui::Act::NextEntry, 0));
    CHECK(timeline->current() == 0);
    CHECK(s.page.act(ui::Act::NextEntry, 0));
    CHECK(chart->cursorAt() == timeline->timeline().row(1)->at);
    CHECK(s.page.act(ui::Act::NextProtocolEvent, 0));
    CHECK(timeline->timeline().row(timeline->current())->protocol);
    const int first = timeline->current();
    CHECK(s.page.act(ui::Act::NextProtocolEvent, 0));
    CHECK(timeline->current() > first);
    CHECK(s.page.act(ui::Act::PreviousProtocolEvent, 0));
    CHECK(timeline->current() == first);
    CHECK_FALSE(s.page.act(ui::Act::PreviousProtocolEvent, 0)); // it is the first one
    const auto last = timeline->timeline().row(timeline->timeline().rowCount(QModelIndex()) - 1)->at;
    timeline->goTo(last);
    CHECK(chart->cursorAt() == last);
}

TEST_CASE("a legal hold is set and lifted with a reason; a refusal keeps what was typed")
{
    Shown s(5);
    QStringList wished;
    bool refuses = true;
    QObject::connect(&s.page, &SessionsPage::holdWanted, &s.page, [&](const QString& id, bool on, const QString& why) {
        const QString wish = QStringLiteral("%1%2 %3").arg(on ? QStringLiteral("+") : QStringLiteral("-"), id, why);
        wished << wish;
        if (refuses)
            s.page.refuseHold(QStringLiteral("Say more."));
        else
            s.page.showReplay(sample::replay(id), on, kToday);
    });
    CHECK(s.page.act(ui::Act::LegalHold, 0));
    auto* reason = s.find<QLineEdit>("replay-hold-reason");
    REQUIRE(reason->hasFocus());
    reason->setText(QStringLiteral("court"));
    press(reason, Qt::Key_Return);
    CHECK(wished == QStringList{QStringLiteral("+call-0 court")});
    CHECK(reason->isVisible());
    CHECK(reason->text() == QStringLiteral("court"));
    CHECK_FALSE(s.find("replayHeld")->isVisible());
    refuses = false;
    press(reason, Qt::Key_Return);
    CHECK_FALSE(reason->isVisible());
    CHECK(s.find("timeline")->hasFocus());
    CHECK(s.find("replayHeld")->isVisible());
    CHECK(s.page.act(ui::Act::LegalHold, 0));
    CHECK(reason->text().isEmpty());
    s.find<QAbstractButton>("replay-hold-give")->click();
    CHECK(wished.last() == QStringLiteral("-call-0 "));
    CHECK_FALSE(s.find("replayHeld")->isVisible());
}

TEST_CASE("a log that was tampered with is named in its replay")
{
    Shown s(5);
    auto replay = sample::replay(s.all[0].id);
    CHECK(s.text("replayFacts").contains(QStringLiteral("log verified")));
    replay.proof.fault = store::VerifyReport::Fault::Changed;
    replay.proof.seq = 12;
    s.page.showReplay(replay, false, kToday);
    CHECK_FALSE(s.text("replayFacts").contains(QStringLiteral("log verified")));
    REQUIRE(s.find("replay-wrong")->isVisible());
    QString all;
    for (const auto* label : s.find("replay-wrong")->findChildren<widgets::PlainLabel*>())
        all += label->text();
    CHECK(all.contains(QStringLiteral("event 12")));
}

TEST_CASE("sessions and replay: nothing is nameless, nothing is cut off, wide and narrow, at 100 and 200 %")
{
    const auto* language = GENERATE("en", "es");
    const auto percent = GENERATE(100, 200);
    const auto size = GENERATE(QSize(400, 800), QSize(1096, 800));
    const test::Speaking speaking(language);
    Shown s(40, size, percent);
    const auto look = [&](const char* state) {
        QSet<QString> names;
        for (const auto* w : s.page.findChildren<QWidget*>()) {
            if (!test::isInteractive(w) || !w->isVisible())
                continue;
            INFO(state << ": " << test::place(w).toStdString());
            CHECK_FALSE(w->objectName().isEmpty());
            CHECK_FALSE(w->accessibleName().isEmpty());
            CHECK_FALSE(names.contains(w->objectName()));
            names.insert(w->objectName());
        }
        test::checkFits(s.page, std::string(language) + " " + std::to_string(percent) + " % " + state);
        test::picture(s.page, QStringLiteral("sessions-%1-%2-%3-%4")
                                  .arg(QString::fromLatin1(state))
                                  .arg(size.width())
                                  .arg(percent)
                                  .arg(QString::fromLatin1(language)));
    };
    look("list");
    Q_EMIT s.find<widgets::MenuButton>("filter-when")
        ->choseByHand(QString::number(static_cast<int>(app::Period::Days)));
    s.find<QLineEdit>("daysFrom")->setText(QStringLiteral("2026-09-01"));
    s.find<QLineEdit>("daysTo")->setText(QStringLiteral("2026-13-01"));
    settle();
    look("days");
    press(s.find<QLineEdit>("daysTo"), Qt::Key_Escape);
    press(&s.table(), Qt::Key_Return);
    settle();
    s.page.act(ui::Act::NextProtocolEvent, 0);
    settle();
    look("replay");
    auto* timeline = s.find<TimelineView>("timeline");
    REQUIRE(timeline->isVisible());
    int height = 0;
    for (int i = 0; i < timeline->timeline().rowCount(QModelIndex()); ++i) {
        const auto rect = timeline->visualRect(timeline->timeline().index(i));
        CHECK(rect.width() <= timeline->viewport()->width());
        height += rect.height();
    }
    CHECK(timeline->viewport()->height() >= height); // every row is there to be scrolled to
}

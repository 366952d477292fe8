// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftercare_samples.h"
#include "fits.h"
#include "language.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/line_row.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/step_dots.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

using namespace evenkeel;
using test::isInteractive;
using test::place;
using test::Screen;

namespace {

/// Every state that the screen can be in, one after the other.
template <typename Each> void eachState(Screen& s, Each&& each)
{
    each("idle");
    s.screen.setInterrupted(sample::interrupted());
    test::settle();
    each("interrupted");
    s.screen.setInterrupted({});
    auto calls = sample::allCalls();
    calls.push_back({"known caller", sample::knownCaller()});
    calls.push_back({"escalated", sample::escalated()});
    for (const auto& [name, view] : calls) {
        s.set(view);
        each(name);
        if (!view.strip.live)
            continue;
        s.screen.openEnd();
        test::settle();
        each((std::string(name) + ", end").c_str());
        s.screen.openPermission();
        test::settle();
        each((std::string(name) + ", why a warning").c_str());
        s.screen.openTransfer();
        test::settle();
        each((std::string(name) + ", transfer").c_str());
        for (const auto& [card, act] : {std::pair("calm card", ui::Act::CalmCard),
                                        {"repeat-back", ui::Act::RepeatBack},
                                        {"techniques", ui::Act::Techniques},
                                        {"escalate", ui::Act::Escalate},
                                        {"earlier calls", ui::Act::EarlierCalls}}) {
            s.screen.toggleCard(act);
            test::settle();
            each((std::string(name) + ", " + card).c_str());
        }
        s.screen.openFind();
        s.screen.setResults(QString(), view.card.lines);
        test::settle();
        each((std::string(name) + ", find").c_str());
        s.screen.openWrapUp();
        test::settle();
        each((std::string(name) + ", wrap-up asked").c_str());
        s.screen.clearView();
    }
}

} // namespace

TEST_CASE("every interactive widget of every state has an object name of its own and a name for screen readers")
{
    for (const auto size : {QSize(420, 900), QSize(1280, 800)}) {
        Screen s(size);
        eachState(s, [&](const char* state) {
            QSet<QString> names;
            for (const auto* w : s.screen.findChildren<QWidget*>()) {
                if (!isInteractive(w) || !w->isVisible())
                    continue;
                INFO(state << ": " << place(w).toStdString());
                CHECK_FALSE(w->objectName().isEmpty());
                CHECK_FALSE(w->accessibleName().isEmpty());
                CHECK_FALSE(names.contains(w->objectName()));
                names.insert(w->objectName());
            }
        });
    }
}

TEST_CASE("no words are cut off at 200 % text on 400 px, nor at 100 %, in any state, in English and in Spanish")
{
    const auto* language = GENERATE("en", "es");
    const auto percent = GENERATE(100, 200);
    const auto size = GENERATE(QSize(400, 900), QSize(1280, 800));
    const test::Speaking speaking(language);
    Screen s(size, percent);
    eachState(s, [&](const char* state) {
        test::checkFits(s.screen, std::string(language) + " " + std::to_string(percent) + " % " + state);
    });
}

TEST_CASE("everything can be scrolled to at 200 % text on a window of 400 by 600 px")
{
    Screen s({400, 600}, 200);
    s.set(sample::endReady());
    auto* page = s.find<QScrollArea>("page");
    auto* desk = page->widget();
    for (const auto* name : {"hold", "next", "endCall", "note", "wrapUp"}) {
        const auto* w = s.find(name);
        REQUIRE(w->isVisible());
        page->ensureWidgetVisible(const_cast<QWidget*>(w));
        test::settle();
        INFO(name);
        CHECK_FALSE(w->visibleRegion().isEmpty());
        CHECK(desk->rect().contains(QRect(w->mapTo(desk, QPoint()), w->size())));
    }
}

TEST_CASE("a screen reader may ask for a part of a scrolled page that has just gone")
{
    QScrollArea area;
    widgets::scrollPlainly(&area, new QWidget);
    area.show();
    auto* access = QAccessible::queryAccessibleInterface(&area);
    REQUIRE(access != nullptr);
    REQUIRE(access->childCount() > 0);
    CHECK(access->child(0) != nullptr);
    CHECK(access->child(access->childCount()) == nullptr);
    CHECK(access->child(-1) == nullptr);
}

TEST_CASE("Tab walks from the strip over the guide to the protocol and the note")
{
    Screen s;
    s.set(sample::endReady());
    s.find("hold")->setFocus(Qt::TabFocusReason);
    QStringList walked;
    for (int i = 0; i < 60; ++i) {
        walked << QApplication::focusWidget()->objectName();
        test::press(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget()->objectName() == QStringLiteral("hold"))
            break;
    }
    const auto at = [&](const char* name) { return walked.indexOf(QString::fromLatin1(name)); };
    INFO(walked.join(QLatin1Char(' ')).toStdString());
    CHECK(at("hold") == 0);
    CHECK(at("situation") > 0);
    CHECK(at("find") > at("situation"));
    CHECK(at("line.1") > at("find"));
    CHECK(at("line.2") > at("line.1"));
    CHECK(at("next") > at("line.2"));
    CHECK(at("stopped") > at("next"));
    CHECK(at("endCall") > at("stopped"));
    CHECK(at("note") > at("endCall"));
    CHECK(at("wrapUp") > at("note"));
}

TEST_CASE("a change between narrow and wide keeps the focus and what was half typed")
{
    Screen s;
    s.set(sample::calmCall());
    auto* note = s.find<QLineEdit>("note");
    note->setFocus();
    note->setText(QStringLiteral("promised Mon"));
    s.screen.resize(1280, 800);
    test::settle();
    CHECK(note->isVisible());
    CHECK(note->hasFocus());
    CHECK(note->text() == QStringLiteral("promised Mon"));
    CHECK(s.shows("step.listen"));
    s.screen.resize(400, 900);
    test::settle();
    CHECK(note->hasFocus());
    CHECK(note->text() == QStringLiteral("promised Mon"));
    CHECK_FALSE(s.shows("step.listen"));
}

TEST_CASE("hostile names, notes and lines are painted in bounded time and stay plain")
{
    Screen s;
    auto view = sample::calmCall();
    const QString marks = QStringLiteral("a") + QString(100'000, QChar(0x0301));
    const QString tables = QStringLiteral("<table><tr><td><img src='file:///etc/passwd'>").repeated(1000);
    view.strip.callerName = tables;
    view.strip.callerNumber = marks;
    view.strip.situationTitle = QString(1'000'000, QLatin1Char('W'));
    view.card.goal = marks;
    view.card.nextTitle = tables;
    view.card.lines[0].text = QString(20 * 1024 * 1024, QLatin1Char('x'));
    view.card.lines[1].text = tables;
    view.steps[4].title = marks;
    view.notes = {{QString(20 * 1024 * 1024, QLatin1Char('n')), Millis{}, false}};
    view.protocol.words = view.card.lines[0];
    s.set(sample::calmCall());
    s.screen.grab(); // fonts are loaded
    QElapsedTimer timer;
    timer.start();
    s.screen.setView(view);
    test::settle();
    s.screen.grab();
    CHECK(timer.elapsed() < 1000);
    timer.restart();
    s.screen.grab();
    CHECK(timer.elapsed() < 200);
    for (const auto* l : s.screen.findChildren<QLabel*>())
        CHECK(l->textFormat() == Qt::PlainText);
    for (const auto* area : s.screen.findChildren<QScrollArea*>())
        CHECK(area->widget()->width() <= area->viewport()->width());
}

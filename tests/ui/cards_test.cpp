// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/widgets/breathing_pacer.h"

#include <QLineEdit>

using namespace evenkeel;
using test::Screen;
using ui::Act;
using widgets::BreathingPacer;

namespace {

QRect placeOf(Screen& s, const char* name)
{
    const auto* w = s.find(name);
    REQUIRE(w != nullptr);
    return {w->mapTo(&s.screen, QPoint()), w->size()};
}

} // namespace

TEST_CASE("narrow: a card takes the place of the step card, the dots stay, strip and protocol are not covered")
{
    Screen s({400, 900});
    s.set(sample::mayWarn());
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK(s.shows("calmCard"));
    CHECK_FALSE(s.shows("stepCard"));
    CHECK(s.shows("stepDots"));
    const auto card = placeOf(s, "cards");
    for (const auto* other : {"callStrip", "moodRow", "stepDots", "protocol", "noteBar", "light"}) {
        INFO(other);
        CHECK(s.shows(other));
        CHECK_FALSE(card.intersects(placeOf(s, other)));
    }
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK_FALSE(s.shows("calmCard"));
    CHECK(s.shows("stepCard"));
}

TEST_CASE("wide: a card stands between the protocol and the notes, beside the step card")
{
    Screen s({1280, 800});
    s.set(sample::mayWarn());
    const auto before = placeOf(s, "stepCard");
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK(s.shows("stepCard"));
    CHECK(placeOf(s, "stepCard") == before); // nothing of the guide moves
    const auto card = placeOf(s, "cards");
    CHECK(card.top() >= placeOf(s, "protocol").bottom());
    CHECK(card.bottom() <= placeOf(s, "noteBar").top());
    CHECK(card.left() >= placeOf(s, "protocol").left());
}

TEST_CASE("a digit says no line that a card hides")
{
    Screen s({400, 900});
    s.set(sample::calmCall());
    CHECK(s.screen.linesInSight() > 0);
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK(s.screen.linesInSight() == 0);
    s.screen.resize(1280, 800);
    test::settle();
    CHECK(s.screen.linesInSight() > 0);
}

TEST_CASE("the calm card leaves the keys with the call; Esc closes it, and first what the protocol asks")
{
    Screen s;
    s.set(sample::endReady());
    s.screen.setFocus();
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK(QApplication::focusWidget() == &s.screen);
    s.screen.openEnd();
    test::settle();
    CHECK(s.shows("calmCard"));
    s.screen.setFocus();
    test::press(&s.screen, Qt::Key_Escape);
    test::settle();
    CHECK_FALSE(s.shows("endStrip"));
    CHECK(s.shows("calmCard"));
    test::press(&s.screen, Qt::Key_Escape);
    test::settle();
    CHECK_FALSE(s.shows("calmCard"));
}

TEST_CASE("the calm card has the title, the lines and the breath of the pack")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK(s.find("calmCard") == nullptr); // made when first opened
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    for (const auto& reminder : sample::lists().calm.reminders)
        CHECK(s.text().contains(QString::fromStdString(reminder)));
    CHECK(s.text().contains(QString::fromStdString(sample::lists().calm.title)));
    auto* pacer = s.find("calmCard")->findChild<BreathingPacer*>();
    CHECK(pacer->isRunning());
    CHECK(pacer->accessibleName().contains(QStringLiteral("in for 4 seconds")));
    s.screen.toggleCard(Act::CalmCard);
    CHECK_FALSE(pacer->isRunning());
}

TEST_CASE("a breath grows, rests and shrinks in the seconds of the pack, and counts them down")
{
    BreathingPacer pacer;
    pacer.setBreath(3, 1, 5);
    using Part = BreathingPacer::Moment::Part;
    CHECK(pacer.at(0).size == Approx(0.0));
    CHECK(pacer.at(0).secondsLeft == 3);
    CHECK(pacer.at(1500).size == Approx(0.5));
    CHECK(pacer.at(2999).part == Part::In);
    CHECK(pacer.at(3000).part == Part::Hold);
    CHECK(pacer.at(3999).size == Approx(1.0));
    CHECK(pacer.at(4000).part == Part::Out);
    CHECK(pacer.at(4000).secondsLeft == 5);
    CHECK(pacer.at(8999).secondsLeft == 1);
    CHECK(pacer.at(9000).part == Part::In); // the next breath
    pacer.setBreath(4, 0, 4);
    CHECK(pacer.at(4000).part == Part::Out);
    pacer.setBreath(0, 0, 0);
    CHECK(pacer.at(4500).part == Part::Hold);
}

TEST_CASE("with motion reduced the circle keeps its size and counts")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    BreathingPacer pacer;
    pacer.setReduceMotion(true);
    pacer.resize(pacer.sizeHint());
    pacer.show();
    test::settle();
    const auto edge = [&] { // the circle's top, where the growing one is not yet
        const auto picture = pacer.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixelColor(picture.width() / 2, y) == theme::colours().accent)
                return y;
        return -1;
    };
    const int still = edge();
    CHECK(still > 0);
    pacer.setReduceMotion(false);
    CHECK(edge() > still + 5); // at the beginning of a breath the moving one is small
}

TEST_CASE("a card between calls takes the page and closes to it")
{
    Screen s;
    s.screen.clearView();
    s.screen.toggleCard(Act::CalmCard);
    test::settle();
    CHECK(s.shows("calmCard"));
    CHECK_FALSE(s.shows("idlePanel"));
    test::press(&s.screen, Qt::Key_Escape);
    test::settle();
    CHECK(s.shows("idlePanel"));
}

TEST_CASE("a card of the call closes with the call")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.toggleCard(Act::CalmCard);
    s.set(sample::wrapUp());
    CHECK_FALSE(s.shows("calmCard"));
    CHECK(s.shows("wrapUpPanel"));
}

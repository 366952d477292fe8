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
    CHECK(pacer->accessibleName().contains(QStringLiteral("in 4 s")));
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

namespace {

void type(const char* text)
{
    for (const auto c : QString::fromUtf8(text))
        test::press(QApplication::focusWidget(), c.toUpper().unicode(), Qt::NoModifier, QString(c));
}

} // namespace

TEST_CASE("repeat back: the sentence grows as it is typed, Enter moves on, Ctrl+Enter says it")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.activateWindow();
    s.screen.toggleCard(Act::RepeatBack);
    test::settle();
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("repeatBack.what_happened"));
    CHECK(s.text().contains(QStringLiteral("[What happened]")));
    CHECK(s.text().contains(QStringLiteral("what you want now is a way out"))); // a fallback of the pack
    type("the lid broke");
    CHECK(s.text().contains(QStringLiteral("right: the lid broke. It goes back to [Since when]")));

    test::press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.wishes.empty()); // something is missing: said at the card, the cursor is there
    CHECK(s.shows("repeatBackCard.refusal"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("repeatBack.since_when"));
    type("Monday");
    test::press(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("repeatBack.cost"));
    type("a morning");
    test::press(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(s.last<agent::wish::CopyText>());
    CHECK(s.last<agent::wish::CopyText>()->text.contains(QStringLiteral("cost you a morning")));
    test::press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    test::settle();
    REQUIRE(s.last<agent::wish::SayBack>());
    CHECK(
        s.last<agent::wish::SayBack>()->text ==
        QStringLiteral("Let me check that I have this right: the lid broke. It goes back to Monday, it has cost you a "
                       "morning, and what you want now is a way out. Have I got that right?"));
    CHECK_FALSE(s.shows("repeatBackCard"));
    CHECK(QApplication::focusWidget() == &s.screen);
}

TEST_CASE("what was half typed stays after Esc, through width changes and until the call ends")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.activateWindow();
    s.screen.toggleCard(Act::RepeatBack);
    test::settle();
    type("the lid {order} broke");
    test::press(QApplication::focusWidget(), Qt::Key_Escape);
    test::settle();
    CHECK_FALSE(s.shows("repeatBackCard"));
    CHECK(QApplication::focusWidget() == &s.screen);
    s.screen.toggleCard(Act::RepeatBack);
    test::settle();
    const auto* field = s.find<QLineEdit>("repeatBack.what_happened");
    CHECK(field->text() == QStringLiteral("the lid {order} broke"));
    s.screen.resize(1280, 800);
    test::settle();
    CHECK(field->hasFocus());
    CHECK(s.text().contains(QStringLiteral("the lid {order} broke"))); // a caller's braces are no placeholder
    s.screen.clearView();
    s.set(sample::calmCall());
    CHECK(field->text().isEmpty());
}

TEST_CASE("a refused wish of a card is said on the card, and the card stays")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.toggleCard(Act::RepeatBack);
    test::settle();
    for (const auto* name : {"what_happened", "since_when", "cost"})
        s.find<QLineEdit>(QByteArray("repeatBack.").append(name).constData())->setText(QStringLiteral("x"));
    const auto refusing = QObject::connect(&s.screen, &agent::AgentScreen::wished, &s.screen,
                                           [&] { s.screen.refuse(QStringLiteral("The call has ended.")); });
    s.click("repeatBackSaid");
    test::settle();
    CHECK(s.shows("repeatBackCard"));
    CHECK(s.find<QLabel>("repeatBackCard.refusal")->text() == QStringLiteral("The call has ended."));
    QObject::disconnect(refusing);
    s.click("repeatBackSaid");
    CHECK_FALSE(s.shows("repeatBackCard"));
}

TEST_CASE("techniques: phone first, found by words, read on by arrow keys")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.activateWindow();
    s.screen.toggleCard(Act::Techniques);
    test::settle();
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("techniqueFind"));
    CHECK(s.text().contains(QStringLiteral("Stay confident")));
    CHECK(s.text().contains(QStringLiteral("People look for someone")));
    CHECK_FALSE(s.text().contains(QStringLiteral("private area"))); // for people in one room only
    test::press(QApplication::focusWidget(), Qt::Key_Down);
    test::settle();
    CHECK(s.text().contains(QStringLiteral("Give the caller all of your attention")));
    CHECK_FALSE(s.text().contains(QStringLiteral("People look for someone")));
    type("silense");
    test::settle();
    CHECK(s.text().contains(QStringLiteral("After a hard sentence")));
    CHECK_FALSE(s.text().contains(QStringLiteral("Stay confident")));
    s.find<QLineEdit>("techniqueFind")->clear();
    s.click("techniqueChannel.in-person");
    test::settle();
    CHECK(s.text().contains(QStringLiteral("Move to a private area")));
    s.find<QLineEdit>("techniqueFind")->setText(QStringLiteral("qqqq"));
    test::settle();
    CHECK(s.text().contains(QStringLiteral("No technique has these words.")));
}

TEST_CASE("the calm card is offered once a call, moves nothing, and goes by itself")
{
    using namespace std::chrono_literals;
    Screen s;
    auto view = sample::calmCall();
    view.strip.mood = 3;
    s.set(view);
    CHECK_FALSE(s.shows("calmHint"));
    const auto find = placeOf(s, "find");
    const auto mood = placeOf(s, "moodRow");
    view.strip.mood = 4;
    s.set(view);
    CHECK(s.shows("calmHint"));
    CHECK(placeOf(s, "find") == find);
    CHECK(placeOf(s, "moodRow") == mood);
    view.strip.mood = 3;
    s.set(view);
    CHECK_FALSE(s.shows("calmHint"));
    view.strip.mood = 5;
    s.set(view);
    CHECK_FALSE(s.shows("calmHint")); // once is enough

    s.screen.clearView();
    s.set(sample::calmCall());
    CHECK(s.shows("calmHint"));
    auto later = sample::calmCall();
    later.strip.elapsed += 31s;
    s.set(later);
    CHECK_FALSE(s.shows("calmHint"));

    s.screen.clearView();
    s.set(sample::calmCall());
    s.click("calmHint");
    test::settle();
    CHECK(s.shows("calmCard"));
    CHECK_FALSE(s.shows("calmHint"));
    CHECK(s.wishes.empty()); // nobody hears of it, so nothing can be logged
}

TEST_CASE("refusals, notices, the offer and a changed light are announced")
{
    Screen s;
    auto view = sample::insulted();
    view.strip.mood = 3;
    s.set(view);
    const auto said = [&] {
        const auto* voice = s.find("announcer");
        return voice == nullptr ? QString() : voice->accessibleName();
    };
    s.screen.refuse(QStringLiteral("First a redirect."));
    CHECK(said() == QStringLiteral("First a redirect."));
    s.screen.notice(QStringLiteral("Copied"));
    CHECK(said() == QStringLiteral("Copied"));
    auto further = sample::mayAsk();
    further.strip.mood = 3;
    s.set(further);
    CHECK(said().startsWith(QStringLiteral("May I end this call? Not yet")));
    further.strip.mood = 4;
    s.set(further);
    CHECK(said().contains(QStringLiteral("slow breath")));
}

TEST_CASE("the record shows what the log has and asks only for the rest")
{
    Screen s;
    s.set(sample::recordDue());
    const auto facts = s.find<QLabel>("recordFacts")->text();
    for (const auto* fact : {"Insult, at me, at 06:30", "Redirected at 05:10", "allowed by J. Okafor at 05:40",
                             "Warned at 05:58", "Ended at 06:40: Abusive language"}) {
        INFO(fact);
        CHECK(facts.contains(QString::fromLatin1(fact)));
    }
    CHECK(s.shows("recordWords"));
    auto known = sample::recordDue();
    known.wrapUp.record.words = QStringLiteral("a slur");
    s.set(known);
    CHECK_FALSE(s.shows("recordWords"));
    CHECK(s.find<QLabel>("recordFacts")->text().contains(QStringLiteral("“a slur”")));
    CHECK(s.shows("recordPolice"));
}

TEST_CASE("lines for the situation are there on a narrow screen too, below all else")
{
    Screen s({400, 900});
    s.set(sample::calmCall());
    CHECK(s.shows("situationLines"));
    CHECK(s.find("situationLines")->y() > s.find("stepAfter")->y());
    auto none = sample::calmCall();
    none.situationLines.clear();
    const auto before = placeOf(s, "stepCard");
    s.set(none);
    CHECK_FALSE(s.shows("situationLines"));
    CHECK(placeOf(s, "stepCard") == before);
}

TEST_CASE("a silence is timed in sight, and nothing below the strip moves for it")
{
    Screen s({400, 900});
    auto view = sample::calmCall();
    s.set(view);
    const auto before = placeOf(s, "find");
    s.set(sample::silent());
    CHECK(s.shows("pauseTimer"));
    CHECK(s.find("pauseTimer")->accessibleName().contains(QStringLiteral("12 seconds")));
    CHECK(placeOf(s, "find") == before);
}

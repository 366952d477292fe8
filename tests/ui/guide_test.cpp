// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/line_row.h"
#include "ui/agent/words.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace evenkeel;
using namespace std::chrono_literals;
using test::press;
using test::Screen;

namespace wish = agent::wish;

TEST_CASE("the strip tells who is on the line and what is known about the call")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK(s.find("callTimer")->accessibleName() == QStringLiteral("1 minute 55 seconds"));
    CHECK(s.text().contains(QStringLiteral("Ms. Rivera")));
    CHECK(s.text().contains(QStringLiteral("VIP")));
    CHECK(s.text().contains(QStringLiteral("2 earlier calls")));
    CHECK(s.find("situation")->accessibleName() == QStringLiteral("Situation: Late delivery"));
    CHECK_FALSE(s.shows("pauseTimer"));

    auto view = sample::calmCall();
    view.strip.held = true;
    view.strip.heldFor = 12s;
    view.strip.vip = false;
    view.strip.callerName.clear();
    s.set(view);
    CHECK(s.find<widgets::KeyButton>("hold")->label() == QStringLiteral("Resume"));
    CHECK(s.find("pauseTimer")->accessibleName() == QStringLiteral("On hold 12 seconds"));
    CHECK_FALSE(s.text().contains(QStringLiteral("VIP")));
    CHECK(s.text().contains(QStringLiteral("+1 555 0142")));
    s.click("hold");
    CHECK(s.last<wish::HoldOrResume>() != nullptr);
}

TEST_CASE("the caller's mood is one of five words, chosen with a click or the arrow keys")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK(s.find<QAbstractButton>("mood.4")->isChecked());
    s.click("mood.5");
    REQUIRE(s.last<wish::SetMood>() != nullptr);
    CHECK(s.last<wish::SetMood>()->level == 5);
    s.find("mood.5")->setFocus(Qt::TabFocusReason);
    press(s.find("mood.5"), Qt::Key_Left);
    CHECK(s.last<wish::SetMood>()->level == 4);
    CHECK(s.find("mood.4")->hasFocus());
}

TEST_CASE("a click on a line says it, Shift and Enter copy it, and said lines fade")
{
    Screen s;
    s.set(sample::calmCall());
    s.click("line.2");
    REQUIRE(s.last<wish::SayLine>() != nullptr);
    CHECK(s.last<wish::SayLine>()->line == QStringLiteral("l2"));
    press(s.find("line.1"), Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(s.last<wish::CopyLine>() != nullptr);
    CHECK(s.last<wish::CopyLine>()->line == QStringLiteral("l1"));

    auto view = sample::calmCall();
    view.card.lines[0].timesSaid = 1;
    s.set(view);
    CHECK(s.find("line.1")->accessibleName().endsWith(QStringLiteral(", said")));
    CHECK(s.find("line.1")->findChild<widgets::PlainLabel*>()->ink() == widgets::Ink::Muted);
    CHECK(s.find("line.2")->findChild<widgets::PlainLabel*>()->ink() == widgets::Ink::Normal);
}

TEST_CASE("a value that a line lacks is asked for inside the line")
{
    Screen s;
    s.set(sample::missingField());
    s.click("line.2");
    CHECK(s.wishes.empty());
    auto* field = s.find<QLineEdit>("line.2.field.order");
    REQUIRE(field != nullptr);
    CHECK(field->hasFocus());
    CHECK(field->accessibleName() == QStringLiteral("Order number"));
    field->setText(QStringLiteral("  4417 "));
    press(field, Qt::Key_Return);
    REQUIRE(s.last<wish::SetField>() != nullptr);
    CHECK(s.last<wish::SetField>()->name == QStringLiteral("order"));
    CHECK(s.last<wish::SetField>()->value == QStringLiteral("4417"));

    // The clock goes on while the agent types: the field stays.
    auto later = sample::missingField();
    later.strip.elapsed += 1s;
    later.card.step.spent += 1s;
    field->setText(QStringLiteral("44"));
    s.set(later);
    CHECK(s.find<QLineEdit>("line.2.field.order") == field);
    CHECK(field->text() == QStringLiteral("44"));
    s.set(sample::calmCall());
    CHECK_FALSE(s.shows("line.2.field.order"));
}

TEST_CASE("more lines wait behind one word, and a key that needs one of them brings it up")
{
    Screen s;
    auto view = sample::calmCall();
    view.card.lines[4].missing = {QStringLiteral("order")};
    s.set(view);
    CHECK(s.shows("line.3"));
    CHECK_FALSE(s.shows("line.4"));
    CHECK(s.find<widgets::KeyButton>("lines.more")->label() == QStringLiteral("2 more lines"));
    s.screen.askFieldsOf(5);
    test::settle();
    CHECK(s.shows("line.5"));
    CHECK(s.find("line.5.field.order")->hasFocus());
}

TEST_CASE("a step of thousands of lines has rows for those in sight, and shows the rest some at a time")
{
    const auto withLines = [](std::size_t count) {
        auto view = sample::calmCall();
        for (auto n = view.card.lines.size() + 1; n <= count; ++n) {
            auto line = view.card.lines.front();
            line.id = QStringLiteral("made-%1").arg(n);
            line.text = QStringLiteral("Made line %1").arg(n);
            view.card.lines.push_back(line);
        }
        return view;
    };
    Screen s;
    s.set(withLines(3000));
    auto* more = s.find<widgets::KeyButton>("lines.more");
    CHECK(s.screen.linesInSight() == 3);
    CHECK(more->label() == QStringLiteral("2997 more lines"));
    CHECK(s.screen.findChildren<agent::LineRow*>().size() < 20); // those of the situation among them
    s.click("lines.more");
    CHECK(s.screen.linesInSight() == 33);
    CHECK(s.find("line.33")->accessibleName().contains(QStringLiteral("Made line 33")));
    CHECK(more->label() == QStringLiteral("2967 more lines"));

    s.set(withLines(40)); // of the same step
    s.click("lines.more");
    CHECK(s.screen.linesInSight() == 40);
    CHECK(s.shows("line.40"));
    CHECK(more->label() == QStringLiteral("Fewer lines"));
    s.click("lines.more");
    CHECK(s.screen.linesInSight() == 3);
    CHECK_FALSE(s.shows("line.4"));
}

TEST_CASE("any step can be reached at any time, from the list and from the dots")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK(s.shows("stepBefore.acknowledge"));
    CHECK_FALSE(s.shows("stepDots"));
    s.click("stepAfter.agree");
    REQUIRE(s.last<wish::GoToStep>() != nullptr);
    CHECK(s.last<wish::GoToStep>()->step == QStringLiteral("agree"));
    s.click("next");
    CHECK(s.last<wish::GoToStep>()->step == QStringLiteral("empathize"));

    s.set(sample::insulted());
    CHECK_FALSE(s.shows("stepBefore.acknowledge"));
    CHECK(s.shows("stepDots"));
    CHECK(s.find("stepDot.empathize")->accessibleName() == QStringLiteral("Step 4, Empathize, current"));
    s.click("stepDot.acknowledge");
    CHECK(s.last<wish::GoToStep>()->step == QStringLiteral("acknowledge"));
}

TEST_CASE("the steps fold to dots when the window is short")
{
    Screen s({420, 620});
    s.set(sample::calmCall());
    CHECK(s.shows("stepDots"));
    CHECK_FALSE(s.shows("stepAfter.agree"));
}

TEST_CASE("find a line: type, choose with arrows or a digit, Enter says, Esc gives the keys back")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.openFind();
    auto* field = s.find<QLineEdit>("find");
    CHECK(field->hasFocus());
    press(field, Qt::Key_L, Qt::NoModifier, QStringLiteral("l"));
    REQUIRE(s.last<wish::FindLines>() != nullptr);
    CHECK(s.last<wish::FindLines>()->query == QStringLiteral("l"));
    s.screen.setResults(QStringLiteral("old"), sample::calmCall().card.lines);
    CHECK_FALSE(s.shows("found.1")); // came too late
    s.screen.setResults(QStringLiteral("l"), sample::calmCall().situationLines);
    test::settle();
    CHECK(s.shows("found.3"));
    press(field, Qt::Key_Down);
    press(field, Qt::Key_Return);
    REQUIRE(s.last<wish::SayLine>() != nullptr);
    CHECK(s.last<wish::SayLine>()->line == QStringLiteral("s2"));
    CHECK_FALSE(field->hasFocus());
    CHECK_FALSE(s.shows("findResults"));

    s.screen.openFind();
    s.screen.setResults(QString(), sample::calmCall().situationLines);
    press(field, Qt::Key_3, Qt::NoModifier, QStringLiteral("3"));
    CHECK(s.last<wish::SayLine>()->line == QStringLiteral("s3"));

    s.screen.openFind();
    s.screen.setResults(QString(), sample::calmCall().situationLines);
    press(field, Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(s.last<wish::CopyLine>() != nullptr);
    CHECK(s.last<wish::CopyLine>()->line == QStringLiteral("s1"));

    s.screen.openFind();
    s.screen.setResults(QString(), {});
    test::settle();
    CHECK(s.text().contains(QStringLiteral("No line has these words.")));
    press(field, Qt::Key_Escape);
    CHECK_FALSE(field->hasFocus());
}

TEST_CASE("a note is sent with Enter, and a masked card number is said")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.openNote();
    auto* note = s.find<QLineEdit>("note");
    REQUIRE(note->hasFocus());
    note->setText(QStringLiteral("card 4111 1111 1111 1111"));
    press(note, Qt::Key_Return);
    REQUIRE(s.last<wish::AddNote>() != nullptr);
    CHECK(note->text().isEmpty());
    CHECK_FALSE(note->hasFocus());
    auto view = sample::calmCall();
    view.notes = {{QStringLiteral("card •••• 1111"), Millis{60'000}, true}};
    s.set(view);
    CHECK(s.text().contains(QStringLiteral("a card number was masked")));
}

TEST_CASE("undo stands there only while something can be undone")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK_FALSE(s.shows("undo"));
    s.set(sample::insulted());
    REQUIRE(s.shows("undo"));
    s.click("undo");
    CHECK(s.last<wish::Undo>() != nullptr);
}

TEST_CASE("Enter and Space on a button that has the focus press it")
{
    Screen s;
    s.set(sample::calmCall());
    auto* repeat = s.find("repeat");
    repeat->setFocus(Qt::TabFocusReason);
    press(repeat, Qt::Key_Space);
    CHECK(s.last<wish::RepeatStep>() != nullptr);
    s.wishes.clear();
    press(repeat, Qt::Key_Return);
    CHECK(s.last<wish::RepeatStep>() != nullptr);
}

TEST_CASE("the guide does not scroll when all of it is in sight")
{
    Screen s({1280, 800});
    s.set(sample::calmCall());
    CHECK(s.find<QScrollArea>("guide")->verticalScrollBar()->maximum() == 0);
    CHECK(s.find<QScrollArea>("page")->verticalScrollBar()->maximum() == 0);
}

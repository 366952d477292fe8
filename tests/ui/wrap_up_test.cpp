// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/widgets/key_button.h"

#include <QLineEdit>

using namespace evenkeel;
using test::press;
using test::Screen;

namespace wish = agent::wish;

TEST_CASE("after an end by the agent the record comes first")
{
    Screen s;
    s.set(sample::endReady());
    s.set(sample::recordDue());
    CHECK(s.shows("recordWords"));
    CHECK_FALSE(s.shows("outcome"));
    auto* words = s.find<QLineEdit>("recordWords");
    CHECK(words->hasFocus());
    words->setText(QStringLiteral("you idiot"));
    s.click("recordPolice.no");
    s.screen.openWrapUp(); // Ctrl+Enter
    REQUIRE(s.last<wish::SaveRecord>() != nullptr);
    CHECK(s.last<wish::SaveRecord>()->words == QStringLiteral("you idiot"));
    CHECK(s.last<wish::SaveRecord>()->police == false);
}

TEST_CASE("the wrap-up is answered with digits and saved with Ctrl+Enter")
{
    Screen s;
    s.set(sample::calmCall());
    s.set(sample::wrapUp());
    auto* first = s.find("outcome.resolved");
    REQUIRE(first->hasFocus());
    press(first, Qt::Key_2, Qt::NoModifier, QStringLiteral("2"));
    s.click("rootCause.delivery");
    s.click("resolution.goodwill");
    s.click("agreed.yes");
    s.click("rating.4");
    s.find<QLineEdit>("wrapUpNote")->setText(QStringLiteral("calls back Friday"));
    press(s.find("wrapUpNote"), Qt::Key_Return, Qt::ControlModifier);
    const auto* saved = s.last<wish::SaveWrapUp>();
    REQUIRE(saved != nullptr);
    CHECK(saved->outcome == QStringLiteral("follow-up"));
    CHECK(saved->rootCause == QStringLiteral("delivery"));
    CHECK(saved->resolution == QStringLiteral("goodwill"));
    CHECK(saved->agreed);
    CHECK(saved->rating == 4);
    CHECK(saved->moodAtEnd == 3); // as last given in the call
    CHECK(saved->note == QStringLiteral("calls back Friday"));
}

TEST_CASE("without an outcome nothing is saved, and the rating may be not asked")
{
    Screen s;
    s.set(sample::wrapUp());
    s.screen.openWrapUp();
    CHECK(s.wishes.empty());
    CHECK(s.shows("wrapUpRefusal"));
    s.click("outcome.resolved");
    s.screen.openWrapUp();
    REQUIRE(s.last<wish::SaveWrapUp>() != nullptr);
    CHECK_FALSE(s.last<wish::SaveWrapUp>()->rating.has_value());
    CHECK_FALSE(s.last<wish::SaveWrapUp>()->agreed);
}

TEST_CASE("the wrap-up of a call that still lives can be left, and the next call starts with an empty one")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.openWrapUp();
    test::settle();
    CHECK(s.shows("wrapUpPanel"));
    s.click("outcome.escalated");
    press(s.find("outcome.escalated"), Qt::Key_Escape);
    test::settle();
    CHECK_FALSE(s.shows("wrapUpPanel"));
    CHECK(s.shows("stepCard"));
    s.screen.clearView();
    s.set(sample::calmCall());
    s.screen.openWrapUp();
    CHECK_FALSE(s.find<QAbstractButton>("outcome.escalated")->isChecked());
}

TEST_CASE("what was filled in survives the ticking of the clock")
{
    Screen s;
    auto view = sample::wrapUp();
    s.set(view);
    s.click("outcome.resolved");
    s.click("moodAtEnd.2");
    view.wrapUp.afterCall += std::chrono::seconds(1);
    s.set(view);
    CHECK(s.find<QAbstractButton>("outcome.resolved")->isChecked());
    CHECK(s.find<QAbstractButton>("moodAtEnd.2")->isChecked());
}

TEST_CASE("saved: one key leads back to rest, a recovery pause first if there is one")
{
    Screen s;
    s.set(sample::recovering());
    CHECK(s.shows("pacer"));
    CHECK(s.text().contains(QStringLiteral("A supervisor reads this call within 24 hours.")));
    s.click("done");
    CHECK(s.last<wish::Recovered>() != nullptr);
    s.set(sample::saved());
    CHECK_FALSE(s.shows("pacer"));
    CHECK(s.find("done")->hasFocus());
    press(s.find("done"), Qt::Key_Return);
    CHECK(s.last<wish::BackToIdle>() != nullptr);
}

TEST_CASE("at rest one key starts a call with what was typed")
{
    Screen s;
    s.find<QLineEdit>("newCallName")->setText(QStringLiteral(" Ms. Rivera "));
    s.screen.startCall();
    REQUIRE(s.last<wish::StartCall>() != nullptr);
    CHECK(s.last<wish::StartCall>()->name == QStringLiteral("Ms. Rivera"));
    CHECK(s.text().contains(QStringLiteral("Information, not legal advice.")));

    s.wishes.clear();
    auto idle = sample::idle();
    idle.ready = false;
    idle.problem = QStringLiteral("The pack could not be read.");
    s.screen.setIdle(idle);
    test::settle();
    CHECK_FALSE(s.find("startCall")->isEnabled());
    CHECK(s.text().contains(QStringLiteral("The pack could not be read.")));
    s.screen.startCall();
    CHECK(s.wishes.empty());
}

TEST_CASE("an interrupted call is offered in its place, to go on with or to close")
{
    Screen s;
    s.screen.setInterrupted(sample::interrupted());
    test::settle();
    CHECK(s.text().contains(QStringLiteral("The call with Ms. Rivera was interrupted")));
    s.click("recoverGoOn");
    REQUIRE(s.last<wish::RecoverCall>() != nullptr);
    CHECK(s.last<wish::RecoverCall>()->goOn);
    s.click("recoverClose");
    CHECK_FALSE(s.last<wish::RecoverCall>()->goOn);
    s.screen.setInterrupted({});
    test::settle();
    CHECK_FALSE(s.shows("recoverGoOn"));
}

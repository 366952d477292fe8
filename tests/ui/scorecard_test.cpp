// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "review_samples.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/feedback_block.h"
#include "ui/supervisor/scorecard_panel.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QSet>
#include <QVBoxLayout>

#include <vector>

using namespace evenkeel;
using supervisor::ScorecardPanel;
using test::press;
using test::settle;
namespace wish = supervisor::wish;

namespace {

struct Card
{
    explicit Card(const app::ScorecardView& view = sample::openCard(), QSize size = {460, 900}, int percent = 100,
                  theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->addWidget(panel);
        column->addStretch(1);
        widgets::scrollPlainly(&window, content);
        window.resize(size);
        QObject::connect(panel, &ScorecardPanel::wished, &window,
                         [this](const supervisor::ReviewWish& w) { wishes.push_back(w); });
        panel->show(view);
        window.show();
        window.activateWindow();
        settle();
    }
    template <typename T = QWidget> T* find(const char* name) const
    {
        auto* found = window.findChild<T*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found != nullptr);
        return found;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        press(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    [[nodiscard]] QString focus() const
    {
        const auto* w = QApplication::focusWidget();
        return w == nullptr ? QString() : w->objectName();
    }
    [[nodiscard]] QString text(const char* name) const { return find<widgets::PlainLabel>(name)->text(); }
    template <typename W> [[nodiscard]] const W* last() const
    {
        return wishes.empty() ? nullptr : std::get_if<W>(&wishes.back());
    }

    QScrollArea window;
    ScorecardPanel* panel = new ScorecardPanel;
    std::vector<supervisor::ReviewWish> wishes;
};

} // namespace

TEST_CASE("a call is scored by keys alone: digits, 0 for what does not apply, Tab to the next question")
{
    Card c;
    c.panel->focusFirst();
    CHECK(c.focus() == QStringLiteral("criterion.problem-acknowledged.score.1"));
    CHECK(c.text("runningTotal") == QStringLiteral("–"));
    c.key(Qt::Key_5);
    CHECK(c.text("runningTotal") == QStringLiteral("100 of 100"));
    c.key(Qt::Key_Tab);
    CHECK(c.focus() == QStringLiteral("criterion.listened.score.1"));
    c.key(Qt::Key_4);
    CHECK(c.text("runningTotal") == QStringLiteral("88 of 100"));
    c.key(Qt::Key_Tab);
    c.key(Qt::Key_0);
    CHECK(c.focus() == QStringLiteral("criterion.protocol-kept.score.none"));
    c.key(Qt::Key_Tab);
    c.key(Qt::Key_Right);
    c.key(Qt::Key_Right);
    c.key(Qt::Key_Left);
    c.key(Qt::Key_Tab);
    CHECK(c.focus() == QStringLiteral("coachingNote"));
    c.key(Qt::Key_Tab);
    CHECK(c.focus() == QStringLiteral("saveReview"));
    c.find<QLineEdit>("coachingNote")->setText(QStringLiteral(" Very steady. "));
    c.key(Qt::Key_Return, Qt::ControlModifier);
    const auto* scored = c.last<wish::ScoreCall>();
    REQUIRE(scored != nullptr);
    CHECK(scored->call == QStringLiteral("019f"));
    CHECK(scored->scores ==
          call::event::Scores{
              {"problem-acknowledged", 5}, {"listened", 4}, {"protocol-kept", std::nullopt}, {"agreement", 1}});
    CHECK(scored->comments.empty());
    CHECK(scored->coaching == QStringLiteral("Very steady."));
}

TEST_CASE("a question that applies to every call has no n/a, and 0 leaves it open")
{
    Card c;
    CHECK(c.window.findChild<QWidget*>(QStringLiteral("criterion.listened.score.none")) == nullptr);
    c.panel->focusFirst();
    c.key(Qt::Key_0);
    CHECK(c.text("runningTotal") == QStringLiteral("–"));
    c.key(Qt::Key_3);
    c.key(Qt::Key_Delete);
    CHECK(c.text("runningTotal") == QStringLiteral("–"));
}

TEST_CASE("a low score asks for its comment in its place, and saving goes to what is missing")
{
    Card c;
    auto* comment = c.find<QLineEdit>("criterion.listened.comment");
    CHECK_FALSE(comment->isVisible());
    c.panel->save();
    CHECK(c.wishes.empty());
    CHECK(c.text("reviewRefusal") == QStringLiteral("4 questions to score"));
    CHECK(c.focus() == QStringLiteral("criterion.problem-acknowledged.score.1"));
    for (const char* name : {"criterion.problem-acknowledged.score.3", "criterion.listened.score.2",
                             "criterion.protocol-kept.score.none", "criterion.agreement.score.1"})
        c.find<QAbstractButton>(name)->click();
    settle();
    CHECK(comment->isVisible());
    c.panel->save();
    CHECK(c.wishes.empty());
    CHECK(comment->hasFocus());
    CHECK(c.text("reviewRefusal") == QStringLiteral("So low a score needs a comment"));
    comment->setText(QStringLiteral("Cut in"));
    c.panel->save();
    REQUIRE(c.last<wish::ScoreCall>() != nullptr);
    CHECK(c.last<wish::ScoreCall>()->comments == call::event::Comments{{"listened", "Cut in"}});
    // What was written for a score that is no longer low is not sent.
    c.find<QAbstractButton>("criterion.listened.score.4")->click();
    c.panel->save();
    CHECK(c.last<wish::ScoreCall>()->comments.empty());
}

TEST_CASE("a low score on a critical question fails the call as it is given, and says what it would be else")
{
    Card c;
    c.find<QAbstractButton>("criterion.listened.score.5")->click();
    c.find<QAbstractButton>("criterion.protocol-kept.score.2")->click();
    CHECK(c.text("runningTotal") == QStringLiteral("Failed, else 70"));
}

TEST_CASE("what is half filled in stays while its call is shown, and goes with a save or another call")
{
    Card c;
    c.find<QAbstractButton>("criterion.listened.score.4")->click();
    auto again = sample::openCard();
    again.reviews.clear();
    c.panel->show(again);
    CHECK(c.text("runningTotal") == QStringLiteral("75 of 100"));
    c.panel->saved();
    again.again = true;
    again.scores = {{"listened", 5}};
    again.coaching = QStringLiteral("Steady.");
    c.panel->show(again);
    CHECK(c.text("runningTotal") == QStringLiteral("100 of 100"));
    CHECK(c.find<QLineEdit>("coachingNote")->text() == QStringLiteral("Steady."));
    auto other = sample::openCard();
    other.call = QStringLiteral("01aa");
    c.panel->show(other);
    CHECK(c.text("runningTotal") == QStringLiteral("–"));
    c.panel->refuse(QStringLiteral("No."));
    CHECK(c.text("reviewRefusal") == QStringLiteral("No."));
}

TEST_CASE("an open dispute is settled in its place by a reason, by nobody who may not")
{
    Card c;
    auto* stand = c.find<QAbstractButton>("review.41.stand");
    CHECK(c.window.findChild<QWidget*>(QStringLiteral("review.40.stand")) == nullptr);
    stand->click();
    auto* reason = c.find<QLineEdit>("review.41.reason");
    CHECK(reason->hasFocus());
    stand->click();
    CHECK(c.wishes.empty());
    reason->setText(QStringLiteral("Heard it twice"));
    c.key(Qt::Key_Return);
    const auto* wanted = c.last<wish::UpholdScore>();
    REQUIRE(wanted != nullptr);
    CHECK(wanted->seq == 41);
    CHECK(wanted->reason == QStringLiteral("Heard it twice"));
    auto own = sample::openCard();
    own.rater = own.agent;
    own.obstacle = QStringLiteral("An agent neither scores their own call nor settles its dispute.");
    c.panel->show(own);
    settle();
    CHECK(c.window.findChild<QWidget*>(QStringLiteral("review.41.stand")) == nullptr);
    CHECK_FALSE(c.find("saveReview")->isVisible());
    c.panel->save();
    CHECK(c.wishes.size() == 1);
}

TEST_CASE("the scorecard fits at every size, in both languages, and each control has its names")
{
    test::inEachLook({{400, 1400}, {480, 1400}, {900, 1400}}, [](const test::Look& look) {
        Card c(sample::openCard(), look.size, look.percent, look.mode);
        for (const char* name : {"criterion.problem-acknowledged.score.4", "criterion.listened.score.2",
                                 "criterion.protocol-kept.score.none"})
            c.find<QAbstractButton>(name)->click();
        c.find<QAbstractButton>("review.41.stand")->click();
        c.panel->refuse(QStringLiteral("Still to score: agreement."));
        settle();
        test::checkLook(c.window, look.name("scorecard"));
        test::checkNames(c.window, look.name("scorecard").toStdString());
    });
}

TEST_CASE("between calls the agent finds the feedback that waits, and acknowledges or disputes it in its place")
{
    test::Screen s;
    CHECK_FALSE(s.shows("feedback"));
    auto idle = sample::idle();
    idle.feedback = {sample::feedback(), sample::feedback(44)};
    s.screen.setIdle(idle);
    settle();
    REQUIRE(s.shows("feedback"));
    CHECK(s.text().contains(QStringLiteral("71 of 100 from J. Okafor")));
    CHECK(s.text().contains(QStringLiteral("Cut in before the caller had told the second half")));
    CHECK(s.text().contains(QStringLiteral("1 more after it")));
    s.click("acknowledgeReview");
    REQUIRE(s.last<agent::wish::AcknowledgeReview>() != nullptr);
    CHECK(s.last<agent::wish::AcknowledgeReview>()->seq == 40);

    s.click("openDispute");
    auto* field = s.find<QLineEdit>("disputeReview.field");
    REQUIRE(field->isVisible());
    field->setText(QStringLiteral("I did ask"));
    s.screen.setIdle(idle); // the list was read again meanwhile
    CHECK(field->text() == QStringLiteral("I did ask"));
    CHECK(field->isVisible());
    s.click("disputeReview.answer");
    REQUIRE(s.last<agent::wish::DisputeReview>() != nullptr);
    CHECK(s.last<agent::wish::DisputeReview>()->text == QStringLiteral("I did ask"));
    s.screen.refuseAnswer(QStringLiteral("The time to answer this review is over."));
    CHECK(s.text().contains(QStringLiteral("The time to answer")));

    s.set(sample::calmCall());
    CHECK_FALSE(s.shows("feedback")); // never in a call
}

TEST_CASE("feedback that settled a dispute can only be acknowledged")
{
    test::Screen s;
    auto idle = sample::idle();
    idle.feedback = {sample::feedback()};
    idle.feedback[0].review.settles = true;
    s.screen.setIdle(idle);
    settle();
    CHECK(s.shows("acknowledgeReview"));
    CHECK_FALSE(s.shows("openDispute"));
}

TEST_CASE("between calls the agent finds how a dispute was settled, and reads it away")
{
    test::Screen s;
    auto idle = sample::idle();
    idle.feedback = {sample::settledFeedback(), sample::feedback()};
    s.screen.setIdle(idle);
    settle();
    REQUIRE(s.shows("feedback"));
    CHECK(s.text().contains(QStringLiteral("was settled: the score stands")));
    CHECK(s.text().contains(QStringLiteral("S. Marchetti: The points were said back only after the second hold.")));
    CHECK(s.text().contains(QStringLiteral("1 more after it")));
    CHECK_FALSE(s.shows("openDispute"));
    s.click("acknowledgeReview");
    CHECK(s.last<agent::wish::AcknowledgeReview>() == nullptr);
    REQUIRE(s.last<agent::wish::SeenSettlement>() != nullptr);
    CHECK(s.last<agent::wish::SeenSettlement>()->seq == 41);
    idle.feedback.erase(idle.feedback.begin());
    s.screen.setIdle(idle);
    settle();
    CHECK(s.shows("openDispute"));
    CHECK(s.text().contains(QStringLiteral("71 of 100 from J. Okafor")));
}

TEST_CASE("the agent's feedback fits at every size in both languages")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& look) {
        test::Screen s(look.size, look.percent, look.mode);
        auto idle = sample::idle();
        idle.feedback = {sample::feedback()};
        s.screen.setIdle(idle);
        settle();
        s.click("openDispute");
        settle();
        test::checkLook(s.screen, look.name("feedback"));
    });
}

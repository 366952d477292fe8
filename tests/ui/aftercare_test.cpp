// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aftercare_samples.h"
#include "fits.h"
#include "language.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/agent/caller_words.h"
#include "ui/agent/date_choice.h"
#include "ui/agent/follow_ups_page.h"
#include "ui/agent/save_banner.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace evenkeel;
using agent::DateChoice;
using test::Screen;
using ui::Act;
namespace wish = agent::wish;

namespace {

void write(Screen& s, const char* field, const char* text)
{
    auto* line = s.find<QLineEdit>(field);
    REQUIRE(line != nullptr);
    line->setFocus();
    line->selectAll();
    line->insert(QString::fromUtf8(text));
}

void submit(Screen& s, const char* field)
{
    test::press(s.find(field), Qt::Key_Return, Qt::ControlModifier);
    test::settle();
}

std::string textOf(Screen& s, const char* field)
{
    return s.find<QLineEdit>(field)->text().toStdString();
}

} // namespace

TEST_CASE("an escalation begins with what the log knows and is saved with its six fields by Ctrl+Enter")
{
    Screen s;
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    REQUIRE(s.shows("escalationCard"));
    CHECK(textOf(s, "escalationTo") == "delivery desk"); // the route whose topic it is
    CHECK(textOf(s, "escalationEvidence") == "Order number: 4417");
    CHECK(QApplication::focusWidget() == s.find("escalationExplanation")); // the first that is still empty
    write(s, "escalationProblem", "the parcel is lost");
    write(s, "escalationExplanation", "the second time");
    write(s, "escalationAuthority", "head of logistics");
    submit(s, "escalationAuthority");
    const auto* wanted = s.last<wish::Escalate>();
    REQUIRE(wanted != nullptr);
    CHECK(wanted->route == QStringLiteral("delivery"));
    CHECK(wanted->to == QStringLiteral("delivery desk"));
    CHECK(wanted->problem == QStringLiteral("the parcel is lost"));
    CHECK(wanted->tried == QStringLiteral("Acknowledge, Apologize. 2 lines said"));
    CHECK(wanted->evidence == QStringLiteral("Order number: 4417"));
    CHECK(wanted->explanation == QStringLiteral("the second time"));
    CHECK(wanted->authority == QStringLiteral("head of logistics"));
    CHECK(wanted->due == sample::kToday.addDays(3));
}

TEST_CASE("what the agent has written in an escalation stays when the log learns more")
{
    Screen s;
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    write(s, "escalationProblem", "my own words");
    s.find("escalationTo")->setFocus();
    auto more = sample::knownCaller();
    more.escalation.problem = QStringLiteral("Late delivery. What happened: all of it");
    more.escalation.tried = QStringLiteral("Everything");
    s.set(more);
    CHECK(textOf(s, "escalationProblem") == "my own words");
    CHECK(textOf(s, "escalationTried") == "Everything");
    s.screen.toggleCard(Act::Escalate);
    s.screen.clearView();
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    CHECK(textOf(s, "escalationProblem") == "Late delivery. Since when: Monday"); // another call
}

TEST_CASE("an escalation without a problem or with a day that is none says so in the card")
{
    Screen s;
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    const auto wishes = s.wishes.size();
    write(s, "escalationProblem", "");
    submit(s, "escalationProblem");
    CHECK(s.shows("escalationCard.refusal"));
    CHECK(s.text().contains(QStringLiteral("Fill in first: The problem.")));
    write(s, "escalationProblem", "lost");
    write(s, "escalationDue.date", "31 February");
    submit(s, "escalationProblem");
    CHECK(s.text().contains(QStringLiteral("This is no date.")));
    CHECK(s.text().contains(QStringLiteral("Say by which day")));
    CHECK(s.wishes.size() == wishes);
    s.screen.refuse(QStringLiteral("from the log")); // not while the card is asking: not the card's
    CHECK_FALSE(s.find<widgets::PlainLabel>("escalationCard.refusal")->text().contains(QStringLiteral("from the log")));
    write(s, "escalationDue.date", "2026-12-01");
    submit(s, "escalationProblem");
    REQUIRE(s.last<wish::Escalate>() != nullptr);
    CHECK(s.last<wish::Escalate>()->due == QDate(2026, 12, 1));
}

TEST_CASE("after an escalation the hand-over text is one key away, and another one can be written")
{
    Screen s;
    s.set(sample::escalated());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    CHECK(s.shows("escalationDone"));
    CHECK(s.text().contains(QStringLiteral("Escalated to delivery desk")));
    CHECK_FALSE(s.shows("escalationProblem"));
    CHECK(QApplication::focusWidget() == s.find("escalationCopy"));
    test::press(s.find("escalationCopy"), Qt::Key_Return);
    CHECK(s.last<wish::CopyHandOver>() != nullptr);
    s.click("escalationAnother");
    test::settle();
    CHECK(s.shows("escalationProblem"));
}

TEST_CASE("a transfer offers the hand-over text before it is made")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.openTransfer();
    test::settle();
    REQUIRE(s.shows("transferCopy"));
    s.click("transferCopy");
    CHECK(s.last<wish::CopyHandOver>() != nullptr);
    CHECK(s.shows("transferTo.field")); // still asking to whom
}

TEST_CASE("a restriction stands under the strip from the first view, by its word and shape; the rest is one line")
{
    Screen s;
    s.set(sample::calmCall());
    CHECK_FALSE(s.shows("callerLine"));
    s.set(sample::knownCaller());
    CHECK(s.shows("callerRestriction"));
    CHECK(s.text().contains(QStringLiteral("Restriction: Answer in writing only until the claim is settled.")));
    CHECK(s.find("callerRestriction")->accessibleName().startsWith(QStringLiteral("Restriction:")));
    CHECK(s.text().contains(QStringLiteral("Last call: Ended because of abuse, 1 warning")));
    CHECK(s.find<widgets::PlainLabel>("callerFacts")->text().contains(QStringLiteral("2 earlier calls")));
    CHECK(s.find<widgets::PlainLabel>("callerFacts")->text().contains(QStringLiteral("transferred 2 times")));
    s.click("earlierCalls");
    test::settle();
    CHECK(s.shows("callerCard"));
}

TEST_CASE("the card of a caller lists calls and notes, names a review that is due, and withdraws a note")
{
    Screen s;
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::EarlierCalls);
    test::settle();
    CHECK(s.text().contains(QStringLiteral("does it still hold?")));
    CHECK(s.text().contains(QStringLiteral("Prefers to be called back before noon.")));
    CHECK(s.text().contains(QStringLiteral("Transferred")));
    s.click("callerNoteWithdraw.1");
    test::settle();
    const auto* wanted = s.last<wish::WithdrawNote>();
    REQUIRE(wanted != nullptr);
    CHECK(wanted->call == QStringLiteral("b"));
    CHECK(wanted->seq == 9);
}

TEST_CASE("a card shows what has the focus, and a key that was meant for the call withdraws no note")
{
    Screen s({400, 900});
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::Escalate);
    test::settle();
    CHECK(QApplication::focusWidget() == s.find("escalationExplanation"));
    CHECK(s.find("escalationExplanation")->visibleRegion().boundingRect() == s.find("escalationExplanation")->rect());
    s.screen.toggleCard(Act::EarlierCalls);
    test::settle();
    test::press(QApplication::focusWidget(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    test::settle();
    CHECK(s.last<wish::WithdrawNote>() == nullptr);
    CHECK_FALSE(s.shows("callerCard"));
}

TEST_CASE("a note for the next handler needs a text and a day of review")
{
    Screen s;
    s.set(sample::knownCaller());
    s.screen.toggleCard(Act::EarlierCalls);
    test::settle();
    const auto wishes = s.wishes.size();
    submit(s, "callerNote");
    CHECK(s.text().contains(QStringLiteral("There is nothing in the note.")));
    write(s, "callerNote", "asks for Mara");
    submit(s, "callerNote");
    CHECK(s.text().contains(QStringLiteral("whether this note still holds")));
    CHECK(s.wishes.size() == wishes);
    s.click("callerNoteKind.restriction");
    s.click("callerNoteReview.preset.30");
    submit(s, "callerNote");
    const auto* wanted = s.last<wish::LeaveNote>();
    REQUIRE(wanted != nullptr);
    CHECK(wanted->text == QStringLiteral("asks for Mara"));
    CHECK(wanted->restriction);
    CHECK(wanted->review == sample::kToday.addDays(30));
    CHECK(textOf(s, "callerNote").empty());
}

TEST_CASE("a caller without a number gets no form for a note that nobody would find")
{
    Screen s;
    s.set(sample::calmCall());
    s.screen.toggleCard(Act::EarlierCalls);
    test::settle();
    CHECK(s.text().contains(QStringLiteral("has no number")));
    CHECK_FALSE(s.shows("callerNote"));
}

TEST_CASE("both cards open at the wrap-up as well")
{
    Screen s;
    auto view = sample::wrapUp();
    view.history = sample::history();
    view.escalation = sample::form();
    s.set(view);
    for (const auto act : {Act::Escalate, Act::EarlierCalls}) {
        s.screen.toggleCard(act);
        test::settle();
        CHECK(s.shows(act == Act::Escalate ? "escalationCard" : "callerCard"));
    }
}

TEST_CASE("dates are read as ISO or as the system writes them")
{
    CHECK(DateChoice::read(QStringLiteral(" 2026-12-01 ")) == QDate(2026, 12, 1));
    const QDate day(2026, 12, 1);
    CHECK(DateChoice::read(QLocale().toString(day, QLocale::ShortFormat)) == day);
    CHECK(DateChoice::read(QLocale().toString(day, QLocale::LongFormat)) == day);
    for (const char* text : {"", "soon", "2026-02-30", "31", "2026-13-01"}) {
        INFO(text);
        CHECK_FALSE(DateChoice::read(QString::fromLatin1(text)).isValid());
    }
}

TEST_CASE("follow-ups are listed with what is overdue, closed with a result and opened again by keys")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    agent::FollowUpsPage page;
    std::vector<agent::Wish> wishes;
    QObject::connect(&page, &agent::Part::wished, &page, [&](const agent::Wish& w) { wishes.push_back(w); });
    page.resize(400, 900);
    page.QWidget::show();
    page.show({}, false);
    page.start();
    test::settle();
    CHECK(page.findChild<QWidget*>(QStringLiteral("followUpsEmpty"))->isVisible());
    page.show(sample::followUps(), true);
    page.start();
    test::settle();
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("followUpsEmpty"))->isVisible());
    CHECK(page.findChild<widgets::PlainLabel*>(QStringLiteral("followUpsCount"))->text() ==
          QStringLiteral("1 overdue"));
    auto* first = page.findChild<QAbstractButton*>(QStringLiteral("followUpAct.0"));
    CHECK(QApplication::focusWidget() == first);
    test::press(first, Qt::Key_Return);
    test::settle();
    auto* result = page.findChild<QLineEdit*>(QStringLiteral("followUpResult.field"));
    REQUIRE(result->isVisible());
    result->insert(QStringLiteral("found it"));
    test::press(result, Qt::Key_Return);
    REQUIRE(wishes.size() == 1);
    const auto* close = std::get_if<wish::CloseFollowUp>(&wishes.back());
    REQUIRE(close != nullptr);
    CHECK(close->id == QStringLiteral("c:12"));
    CHECK(close->result == QStringLiteral("found it"));
    page.findChild<QAbstractButton*>(QStringLiteral("followUpAct.3"))->click();
    REQUIRE(std::get_if<wish::ReopenFollowUp>(&wishes.back()) != nullptr);
    CHECK(std::get<wish::ReopenFollowUp>(wishes.back()).id == QStringLiteral("f:4"));
    page.refuse(QStringLiteral("not now"));
    CHECK(page.findChild<QWidget*>(QStringLiteral("followUpsRefusal"))->isVisible());
}

TEST_CASE("between calls the overdue follow-ups stand on the first page, with their number")
{
    Screen s;
    auto idle = sample::idle();
    idle.openFollowUps = 3;
    idle.overdue = {sample::followUps().front()};
    s.screen.setIdle(idle);
    test::settle();
    CHECK(s.text().contains(QStringLiteral("1 follow-up overdue")));
    CHECK(s.text().contains(QStringLiteral("The parcel is lost for the second time")));
    s.click("showFollowUps");
    CHECK(s.last<wish::ListFollowUps>() != nullptr);
}

TEST_CASE("follow-ups beyond those shown are counted among the overdue ones")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    agent::FollowUpsPage page;
    page.QWidget::show();
    page.show(sample::followUps(), true);
    page.setMore(true);
    page.setOverdue(250);
    const auto* count = page.findChild<widgets::PlainLabel*>(QStringLiteral("followUpsCount"));
    CHECK(count->isVisible());
    CHECK(count->text() == QStringLiteral("250 overdue"));
    page.setOverdue(0);
    CHECK_FALSE(count->isVisible());
}

TEST_CASE("a result that could not be saved stands in its field again, with the reason under it")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    agent::FollowUpsPage page;
    bool refuses = true;
    int asked = 0;
    QObject::connect(&page, &agent::Part::wished, &page, [&](const agent::Wish&) {
        ++asked;
        if (refuses)
            page.refuse(QStringLiteral("The disk is full."));
        else
            page.show({sample::followUps().front()}, false);
    });
    page.resize(400, 500);
    page.QWidget::show();
    page.show(sample::followUps(), true);
    test::settle();
    page.findChild<QAbstractButton*>(QStringLiteral("followUpAct.2"))->click();
    test::settle();
    auto* result = page.findChild<QLineEdit*>(QStringLiteral("followUpResult.field"));
    const auto* ask = page.findChild<QWidget*>(QStringLiteral("followUpResult"));
    const auto* why = page.findChild<widgets::PlainLabel*>(QStringLiteral("followUpResult.refusal"));
    CHECK(page.findChild<QWidget*>(QStringLiteral("followUp.2"))->isAncestorOf(ask));
    CHECK_FALSE(result->visibleRegion().isEmpty()); // scrolled to
    CHECK_FALSE(why->isVisible());
    result->insert(QStringLiteral("paid back on Monday"));
    test::press(result, Qt::Key_Return);
    test::settle();
    REQUIRE(asked == 1);
    CHECK(result->isVisible());
    CHECK(result->hasFocus());
    CHECK(result->text() == QStringLiteral("paid back on Monday"));
    CHECK(why->isVisible());
    CHECK(why->text() == QStringLiteral("The disk is full."));
    refuses = false;
    test::press(result, Qt::Key_Return);
    test::settle();
    CHECK(asked == 2);
    CHECK_FALSE(ask->isVisible());
    page.show(sample::followUps(), true);
    page.findChild<QAbstractButton*>(QStringLiteral("followUpAct.1"))->click();
    CHECK(result->text().isEmpty());
    CHECK_FALSE(why->isVisible());
}

TEST_CASE("before the first call the place of the last calls says so")
{
    Screen s;
    auto idle = sample::idle();
    idle.recent.clear();
    s.screen.setIdle(idle);
    test::settle();
    CHECK(s.text().contains(QStringLiteral("No calls yet.")));
    s.screen.setIdle(sample::idle());
    test::settle();
    CHECK_FALSE(s.text().contains(QStringLiteral("No calls yet.")));
}

TEST_CASE("a notice stands over the line above the note, also when the window grows under it")
{
    Screen s({400, 800});
    s.set(sample::calmCall());
    s.screen.notice(QStringLiteral("All saved"));
    for (const int height : {800, 900}) {
        s.screen.resize(400, height);
        test::settle();
        const auto* notice = s.find("notice");
        const int line = s.find("noteBar")->mapTo(&s.screen, QPoint()).y();
        CHECK(std::abs(notice->geometry().center().y() - line) <= 2);
    }
}

TEST_CASE("every interactive part of the new panels has a name, and nothing is cut off at 400 px and 200 %")
{
    const auto* language = GENERATE("en", "es");
    const test::Speaking speaking(language);
    for (const int percent : {100, 200}) {
        for (const bool dark : {false, true}) {
            for (const auto size : {QSize(400, 900), QSize(1280, 800)}) {
                Screen s(size, percent, dark ? theme::Mode::Dark : theme::Mode::Light);
                const auto look = [&](QWidget& whole, const char* name) {
                    test::settle();
                    const auto title = QStringLiteral("%1-%2-%3-%4-%5")
                                           .arg(QLatin1String(name), QLatin1String(language))
                                           .arg(size.width())
                                           .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                           .arg(percent);
                    for (const auto* w : whole.findChildren<QWidget*>()) {
                        if (!w->isVisible() || !test::isInteractive(w))
                            continue;
                        INFO(title.toStdString() << " " << w->objectName().toStdString());
                        CHECK_FALSE(w->objectName().isEmpty());
                        CHECK_FALSE(w->accessibleName().isEmpty());
                    }
                    test::checkFits(whole, title.toStdString());
                    test::picture(whole, title);
                };
                s.set(sample::knownCaller());
                look(s.screen, "known-caller");
                s.screen.toggleCard(Act::Escalate);
                look(s.screen, "escalate");
                s.screen.toggleCard(Act::EarlierCalls);
                look(s.screen, "caller");
                s.screen.toggleCard(Act::Escalate);
                s.set(sample::escalated());
                look(s.screen, "escalated");
                s.screen.clearView();
                s.set(sample::calmCall());
                s.screen.toggleCard(Act::EarlierCalls);
                look(s.screen, "caller-unknown");
                s.screen.toggleCard(Act::EarlierCalls);
                s.screen.openTransfer();
                look(s.screen, "transfer");
                s.screen.clearView();
                s.set(sample::safety());
                look(s.screen, "safety");
                s.screen.clearView();
                s.set(sample::mayAsk());
                s.screen.openPermission();
                look(s.screen, "permission");
                s.screen.clearView();
                s.set(sample::recordDue());
                look(s.screen, "record");
                s.set(sample::wrapUp());
                look(s.screen, "wrap-up");
                s.screen.toggleCard(Act::Escalate);
                look(s.screen, "wrap-up-escalate");
                s.screen.toggleCard(Act::Escalate);
                s.set(sample::recovering());
                look(s.screen, "recovery");
                s.screen.clearView();
                s.set(sample::endReady());
                s.screen.openEnd();
                look(s.screen, "end");
                s.screen.clearView();
                auto idle = sample::idle();
                idle.openFollowUps = 3;
                idle.overdue = {sample::followUps().front()};
                s.screen.setIdle(idle);
                look(s.screen, "idle-overdue");
                agent::FollowUpsPage page;
                page.resize(size);
                page.QWidget::show();
                page.show({}, false);
                look(page, "follow-ups-none");
                page.show(sample::followUps(), true);
                look(page, "follow-ups");
                page.findChild<QAbstractButton*>(QStringLiteral("followUpAct.1"))->click();
                look(page, "follow-ups-result");
                QWidget under;
                auto* column = new QVBoxLayout(&under);
                column->setContentsMargins({});
                auto* banner = new agent::SaveBanner;
                column->addWidget(banner);
                column->addWidget(new QWidget, 1);
                under.resize(size);
                banner->setView(agent::SaveView{QStringLiteral("The disk is full"),
                                                QStringLiteral("Go on as usual. Free some space."),
                                                2,
                                                {QStringLiteral("This call: Warning given 05:58")},
                                                true});
                under.show();
                banner->findChild<QAbstractButton*>(QStringLiteral("unsaved"))->click();
                look(under, "banner");
            }
        }
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

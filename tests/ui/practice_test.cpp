// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/practice/caller_page.h"
#include "ui/practice/practice_band.h"
#include "ui/practice/result_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QVBoxLayout>

#include <functional>

using namespace evenkeel;
using desk::TitledPage;
using practising::BandView;
using practising::CallerPage;
using practising::CallerView;
using practising::PracticeBand;
using practising::ResultPage;
using practising::ResultView;
using test::settle;

namespace {

std::vector<CallerView> callers()
{
    return {
        {QStringLiteral("parcel"), QStringLiteral("The birthday parcel"), QStringLiteral("Mrs Okafor"),
         QStringLiteral("Late or lost delivery"),
         QStringLiteral("She is furious and afraid of a broken promise. Let her finish before you look anything up.")},
        {QStringLiteral("threat"), QStringLiteral("“I know where you work”"), QStringLiteral("Mr Crane"), QString(),
         QStringLiteral("He threatens. Name it at once.")}};
}

ResultView result(bool won)
{
    ResultView view;
    view.won = won;
    view.verdict = won ? QStringLiteral("Won: the caller is calm") : QStringLiteral("Lost: the caller hung up");
    view.advice = QStringLiteral("You brought the temper down before you closed the call.");
    view.caller = QStringLiteral("Mrs Okafor · The birthday parcel");
    view.score = 84;
    view.failed = !won;
    view.start = 74;
    view.worst = 81;
    view.end = 12;
    view.calm = 32;
    view.scores = {{QStringLiteral("Let the caller finish and did not interrupt"), 5},
                   {QStringLiteral("Kept an even tone and positive wording to the end"), 1},
                   {QStringLiteral("Kept to the warning protocol and made a complete record"), std::nullopt}};
    view.moments = {{QStringLiteral("0:22"), -12, 62,
                     QStringLiteral("You said “You counted on us, and we let you down.”"),
                     QStringLiteral("Yes. That is it exactly. It is not the money, it is her face.")},
                    {QStringLiteral("1:05"), 10, 72, QStringLiteral("You cut them short"), QString()}};
    return view;
}

BandView band()
{
    return {QStringLiteral("The birthday parcel"),
            QStringLiteral("Mrs Okafor"),
            QStringLiteral("It was my daughter’s birthday, and your parcel never came. She cried all evening. Do you "
                           "people even care?"),
            true,
            false,
            false,
            false};
}

void lay(QWidget& widget, QSize size)
{
    widget.resize(size);
    widget.QWidget::show();
    widget.activateWindow();
    settle();
}

} // namespace

TEST_CASE("a caller is chosen by keys alone: down, enter; esc goes back")
{
    CallerPage page;
    page.show(callers(), QString());
    lay(page, {400, 900});
    QString chosen;
    int closed = 0;
    QObject::connect(&page, &CallerPage::chose, &page, [&](const QString& id) { chosen = id; });
    QObject::connect(&page, &TitledPage::closed, &page, [&] { ++closed; });
    page.begin();
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == QStringLiteral("caller.parcel"));
    CHECK(page.focusWidget()->accessibleName().contains(QStringLiteral("Mrs Okafor")));
    test::press(page.focusWidget(), Qt::Key_Down);
    CHECK(page.focusWidget()->objectName() == QStringLiteral("caller.threat"));
    test::press(page.focusWidget(), Qt::Key_Return);
    CHECK(chosen == QStringLiteral("threat"));
    test::press(page.focusWidget(), Qt::Key_Escape);
    CHECK(closed == 1);
}

TEST_CASE("the voice is turned off and on beside the callers, and the page says what there is of it")
{
    CallerPage page;
    page.setVoice({true, QStringLiteral("A voice was found on this computer.")});
    page.show(callers(), QString());
    lay(page, {400, 900});
    std::vector<bool> asked;
    QObject::connect(&page, &CallerPage::voiceAsked, &page, [&](bool on) { asked.push_back(on); });
    page.begin();
    test::press(page.focusWidget(), Qt::Key_Up); // from the first caller
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == QStringLiteral("practiceVoice.on"));
    const auto* says = page.findChild<widgets::PlainLabel*>(QStringLiteral("practiceVoiceSays"));
    REQUIRE(says);
    CHECK(says->text() == QStringLiteral("A voice was found on this computer."));
    test::press(page.focusWidget(), Qt::Key_Space);
    page.setVoice({false, QStringLiteral("The caller’s words are on the screen alone.")});
    CHECK(says->text() == QStringLiteral("The caller’s words are on the screen alone."));
    CHECK(page.focusWidget()->objectName() == QStringLiteral("practiceVoice.on")); // it stays where it was
    test::press(page.focusWidget(), Qt::Key_Space);
    CHECK(asked == std::vector<bool>{false, true});
    page.show({}, QString()); // without callers there is nothing to hear
    CHECK_FALSE(page.findChild<QWidget*>(QStringLiteral("practiceVoice")));
}

TEST_CASE("the caller can be heard again only where there is a voice")
{
    PracticeBand practice(QStringLiteral("A"), QStringLiteral("Shift F2"));
    auto view = band();
    practice.setView(view);
    lay(practice, {400, 260});
    auto* again = practice.findChild<QAbstractButton*>(QStringLiteral("hearAgain"));
    REQUIRE(again);
    CHECK_FALSE(again->isVisible());
    view.voice = true;
    practice.setView(view);
    CHECK(again->isVisible());
    CHECK_FALSE(again->isEnabled());
    view.audible = true;
    practice.setView(view);
    int asked = 0;
    QObject::connect(&practice, &PracticeBand::againAsked, &practice, [&] { ++asked; });
    again->click();
    CHECK(asked == 1);
}

TEST_CASE("without a pack nobody can be chosen, and the page says why")
{
    CallerPage page;
    page.show(callers(), QStringLiteral("No pack is loaded yet."));
    lay(page, {400, 900});
    CHECK_FALSE(page.findChild<QAbstractButton*>(QStringLiteral("caller.parcel"))->isEnabled());
    CHECK(page.findChild<QWidget*>(QStringLiteral("practiceProblem"))->isVisible());
}

TEST_CASE("the band says that it is practice in words, and whose turn it is")
{
    PracticeBand practice(QStringLiteral("A"), QStringLiteral("Shift F2"));
    practice.setView(band());
    lay(practice, {400, 200});
    const auto text = [&](const char* name) {
        return practice.findChild<widgets::PlainLabel*>(QLatin1String(name))->text();
    };
    CHECK(text("practiceWhat") == QStringLiteral("Practice: nobody is on the line"));
    CHECK(text("callerWords").contains(QStringLiteral("She cried all evening.")));
    const auto speaking = text("practiceTurn");
    auto view = band();
    view.speaking = false;
    practice.setView(view);
    const auto waiting = text("practiceTurn");
    view.held = true;
    practice.setView(view);
    CHECK(speaking != waiting);
    CHECK(text("practiceTurn") != waiting);
    int stopped = 0;
    QObject::connect(&practice, &PracticeBand::stopAsked, &practice, [&] { ++stopped; });
    practice.findChild<QAbstractButton*>(QStringLiteral("stopPractice"))->click();
    CHECK(stopped == 1);
}

TEST_CASE("the result offers the same caller again first, then another one")
{
    ResultPage page;
    page.show(result(true));
    lay(page, {400, 900});
    page.begin();
    int again = 0;
    int other = 0;
    QObject::connect(&page, &ResultPage::againAsked, &page, [&] { ++again; });
    QObject::connect(&page, &ResultPage::otherAsked, &page, [&] { ++other; });
    REQUIRE(page.focusWidget());
    CHECK(page.focusWidget()->objectName() == QStringLiteral("practiceAgain"));
    test::press(page.focusWidget(), Qt::Key_Return);
    page.findChild<QAbstractButton*>(QStringLiteral("practiceOther"))->click();
    CHECK(again == 1);
    CHECK(other == 1);
}

TEST_CASE("practice can be read whole, narrow and wide, light and dark, at 100 and 200 per cent")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark})
        for (const int percent : {100, 200})
            for (const QSize size : {QSize(400, 900), QSize(1280, 800)}) {
                theme::apply(*qApp, mode, percent);
                const QString at =
                    QStringLiteral("%1-%2-%3")
                        .arg(size.width())
                        .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(percent);
                const auto look = [&](QWidget& widget, const char* name) {
                    lay(widget, size);
                    const QString title = QStringLiteral("%1-%2").arg(QLatin1String(name), at);
                    test::picture(widget, title);
                    test::checkFits(widget, title.toStdString());
                };
                CallerPage list;
                list.setVoice({true, QStringLiteral("No voice for the language of this pack was found: the caller’s "
                                                    "words are on the screen alone.")});
                list.show(callers(), QString());
                look(list, "practice-callers");
                for (const bool won : {true, false}) {
                    ResultPage page;
                    page.show(result(won));
                    look(page, won ? "practice-won" : "practice-lost");
                }
                QWidget window;
                auto* column = new QVBoxLayout(&window);
                column->setContentsMargins({});
                auto* practice = new PracticeBand(QStringLiteral("A"), QStringLiteral("Shift F2"));
                auto spoken = band();
                spoken.voice = spoken.audible = true;
                practice->setView(spoken);
                column->addWidget(practice);
                column->addWidget(new QWidget, 1);
                look(window, "practice-band");
            }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

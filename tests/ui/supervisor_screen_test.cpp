// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/rail_button.h"
#include "ui/supervisor/supervisor_screen.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

using namespace evenkeel;
using supervisor::RailButton;
using supervisor::SupervisorPage;
using supervisor::SupervisorScreen;
using test::settle;

namespace {

/// A page with one field, which notes what it was asked to do.
class NotedPage final : public SupervisorPage
{
  public:
    explicit NotedPage(const QString& name)
        : SupervisorPage(name)
        , field(new widgets::TextField(name + QStringLiteral("Field"), name, QString(), this))
    {
        (new QVBoxLayout(this))->addWidget(field);
    }
    void begin() override
    {
        ++begun;
        field->setFocus();
    }
    bool act(ui::Act act, int) override
    {
        acts.push_back(act);
        return act == ui::Act::FindCalls;
    }
    widgets::TextField* field;
    int begun = 0;
    std::vector<ui::Act> acts;
};

struct Shown
{
    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        screen.addPage(QStringLiteral("Sessions"), first);
        screen.addPage(QStringLiteral("Follow-ups"), second);
        screen.setWho(QStringLiteral("Supervisor · Sam"));
        screen.resize(size);
        screen.show();
        screen.activateWindow();
        settle();
    }
    SupervisorScreen screen;
    NotedPage* first = new NotedPage(QStringLiteral("sessions"));
    NotedPage* second = new NotedPage(QStringLiteral("followUps"));
};

} // namespace

TEST_CASE("the supervisor's pages are reached by number, by the rail's names and by its arrow keys")
{
    Shown s;
    CHECK(s.screen.shown() == QStringLiteral("sessions"));
    QStringList told;
    QObject::connect(&s.screen, &SupervisorScreen::pageShown, &s.screen, [&](const QString& id) { told << id; });
    CHECK(s.screen.act(ui::Act::GoToPage, 2));
    CHECK(s.screen.shown() == QStringLiteral("followUps"));
    CHECK(s.second->begun == 1);
    CHECK(s.second->field->hasFocus());
    CHECK_FALSE(s.screen.act(ui::Act::GoToPage, 3)); // there is none
    CHECK(s.screen.shown() == QStringLiteral("followUps"));

    auto* name = s.screen.findChild<RailButton*>(QStringLiteral("rail.followUps"));
    REQUIRE(name != nullptr);
    CHECK(name->isChecked());
    name->setFocus();
    test::press(name, Qt::Key_Up);
    auto* above = s.screen.findChild<RailButton*>(QStringLiteral("rail.sessions"));
    REQUIRE(above->hasFocus());
    test::press(above, Qt::Key_Up); // nothing above it
    CHECK(above->hasFocus());
    test::press(above, Qt::Key_Space);
    CHECK(s.screen.shown() == QStringLiteral("sessions"));
    CHECK(told == QStringList{QStringLiteral("followUps"), QStringLiteral("sessions")});

    Q_EMIT s.first->closed();
    CHECK(s.screen.shown() == QStringLiteral("sessions"));
}

TEST_CASE("Tab goes through the rail before it goes to the page, though the pages were made in between")
{
    Shown s;
    QStringList met;
    for (const auto* w = s.screen.nextInFocusChain(); w != &s.screen; w = w->nextInFocusChain()) {
        if (w->isVisible() && w->focusPolicy() & Qt::TabFocus)
            met << w->objectName();
    }
    CHECK(met.join(QLatin1Char(' ')).toStdString() == "rail.sessions rail.followUps rail-back rail-lock sessionsField");
}

TEST_CASE("keys of the supervisor's pages go to the page in sight, and locking is asked for by a key")
{
    Shown s;
    CHECK(s.screen.act(ui::Act::FindCalls, 0));
    CHECK_FALSE(s.screen.act(ui::Act::SaveReview, 0));
    CHECK(s.first->acts == std::vector{ui::Act::FindCalls, ui::Act::SaveReview});
    CHECK(s.second->acts.empty());
    int locks = 0;
    QObject::connect(&s.screen, &SupervisorScreen::lockAsked, &s.screen, [&] { ++locks; });
    CHECK(s.screen.act(ui::Act::LeaveRole, 0));
    CHECK(locks == 1);
}

TEST_CASE("what waits on a page stands beside its name, and is said aloud")
{
    Shown s;
    auto* name = s.screen.findChild<RailButton*>(QStringLiteral("rail.followUps"));
    const int bare = name->sizeHint().width();
    s.screen.setBadge(QStringLiteral("followUps"), 6, widgets::Tone::Danger);
    CHECK(name->sizeHint().width() > bare);
    CHECK(name->accessibleName() == QStringLiteral("Follow-ups, 6 waiting"));
    s.screen.setBadge(QStringLiteral("followUps"), 0);
    CHECK(name->accessibleName() == QStringLiteral("Follow-ups"));
}

TEST_CASE("the rail stands beside a wide page and is a menu over a narrow one")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        for (const int percent : {100, 200}) {
            for (const int width : {400, 1280}) {
                Shown s({width, 800}, percent, mode);
                s.screen.setBadge(QStringLiteral("followUps"), 6, widgets::Tone::Danger);
                settle();
                const auto state = std::to_string(width) + " at " + std::to_string(percent);
                test::checkFits(s.screen, state);
                const bool wide = width == 1280 && percent == 100;
                auto* menu = s.screen.findChild<widgets::MenuButton*>(QStringLiteral("railMenu"));
                auto* name = s.screen.findChild<RailButton*>(QStringLiteral("rail.sessions"));
                INFO(state);
                if (width == 400 || wide) {
                    CHECK(name->isVisible() == wide);
                    CHECK(menu->isVisible() != wide);
                }
                if (name->isVisible())
                    CHECK(name->showsAll());
                else
                    CHECK(menu->label() == QStringLiteral("Sessions"));
                test::picture(s.screen,
                              QStringLiteral("supervisor-%1-%2-%3")
                                  .arg(width)
                                  .arg(percent)
                                  .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
    }
}

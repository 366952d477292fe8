// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fits.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/supervisor/export_bar.h"
#include "ui/supervisor/supervisor_screen.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace evenkeel;
using supervisor::ExportBar;
using supervisor::ExportOffer;
using supervisor::ExportWish;
using supervisor::SupervisorScreen;
using test::settle;

namespace {

class EmptyPage final : public supervisor::SupervisorPage
{
  public:
    EmptyPage()
        : supervisor::SupervisorPage(QStringLiteral("empty"))
        , field(new widgets::TextField(QStringLiteral("emptyField"), QStringLiteral("Find"), QString(), this))
    {
        (new QVBoxLayout(this))->addWidget(field);
    }
    void begin() override { field->setFocus(); }
    widgets::TextField* field;
};

struct Shown
{
    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        screen.addPage(QStringLiteral("Sessions"), new EmptyPage);
        screen.setStrip(bar);
        QObject::connect(bar, &ExportBar::wished, bar, [this](const ExportWish& wish) { wishes.push_back(wish); });
        QObject::connect(bar, &ExportBar::cancelAsked, bar, [this] { ++cancelled; });
        QObject::connect(bar, &ExportBar::closed, &screen, &SupervisorScreen::begin);
        screen.resize(size);
        screen.show();
        screen.activateWindow();
        settle();
    }
    ~Shown() { theme::apply(*qApp, theme::Mode::Light, 100); }

    bool offer()
    {
        const bool taken =
            bar->offer({QStringLiteral("Export the calls that are listed"),
                        {{QStringLiteral("csv"), QStringLiteral("CSV, for spreadsheets"), QStringLiteral(".csv")},
                         {QStringLiteral("jsonl"), QStringLiteral("JSON lines"), QStringLiteral(".jsonl")}},
                        QStringLiteral("/home/kim/Documents/calls-2026-03-14"),
                        true});
        settle();
        return taken;
    }
    template <typename T> T* find(const char* name) { return screen.findChild<T*>(QString::fromLatin1(name)); }
    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        test::press(QApplication::focusWidget(), key);
        settle();
    }
    ExportBar* bar = new ExportBar;
    SupervisorScreen screen;
    std::vector<ExportWish> wishes;
    int cancelled = 0;
};

} // namespace

TEST_CASE("the export bar asks where to, and Enter in the path exports")
{
    Shown shown;
    CHECK_FALSE(shown.bar->isVisible());
    REQUIRE(shown.offer());
    CHECK(shown.bar->isVisible());
    auto* file = shown.find<widgets::TextField>("exportFile");
    CHECK(file->hasFocus());
    CHECK(file->text() == u"/home/kim/Documents/calls-2026-03-14.csv"_qs);
    shown.press(Qt::Key_Return);
    REQUIRE(shown.wishes.size() == 1);
    CHECK(shown.wishes[0] == ExportWish{u"csv"_qs, u"/home/kim/Documents/calls-2026-03-14.csv"_qs, false, false});

    Q_EMIT shown.find<widgets::ChoiceRow>("exportForm")->choseByHand(u"jsonl"_qs);
    CHECK(file->text() == u"/home/kim/Documents/calls-2026-03-14.jsonl"_qs);
    file->clear();
    shown.find<widgets::KeyButton>("exportGo")->click();
    CHECK(shown.wishes.size() == 1); // nowhere to go
}

TEST_CASE("while something is written the bar tells how far it is, takes no other wish, and Esc cancels")
{
    Shown shown;
    REQUIRE(shown.offer());
    shown.bar->progress(u"Writing… 500 calls so far"_qs);
    settle();
    CHECK(shown.bar->busy());
    CHECK_FALSE(shown.offer());
    CHECK_FALSE(shown.find<widgets::TextField>("exportFile")->isVisible());
    REQUIRE(QApplication::focusWidget() == shown.find<widgets::KeyButton>("exportBack"));
    shown.press(Qt::Key_Escape);
    CHECK(shown.cancelled == 1);
    CHECK(shown.bar->isVisible()); // until the work has noticed
    shown.bar->done(u"500 calls written to /x"_qs, u"Head: 00"_qs);
    settle();
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.bar->isVisible());
    CHECK(QApplication::focusWidget() == shown.find<widgets::TextField>("emptyField"));
    CHECK(shown.offer());
}

TEST_CASE("a file that is there is replaced only after the bar has told of it, and only that one")
{
    Shown shown;
    REQUIRE(shown.offer());
    shown.bar->refuse(u"The file exists already."_qs, true);
    auto* go = shown.find<widgets::KeyButton>("exportGo");
    CHECK(go->label() == u"Replace the file"_qs);
    go->click();
    REQUIRE(shown.wishes.size() == 1);
    CHECK(shown.wishes[0].replace);
    test::press(shown.find<widgets::TextField>("exportFile"), Qt::Key_2, Qt::NoModifier, u"2"_qs);
    CHECK(go->label() == u"Export"_qs);
    go->click();
    REQUIRE(shown.wishes.size() == 2);
    CHECK_FALSE(shown.wishes[1].replace);
    shown.bar->refuse(u"No file can be written there."_qs, false);
    CHECK(go->label() == u"Export"_qs);
}

TEST_CASE("the export bar can be read whole in every state, narrow and wide, at 100 and 200 per cent")
{
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        for (const int percent : {100, 200}) {
            for (const QSize size : {QSize(400, 900), QSize(1280, 800)}) {
                Shown shown(size, percent, mode);
                const auto at = std::to_string(size.width()) + "-" + std::to_string(percent) +
                                (mode == theme::Mode::Dark ? "-dark" : "-light");
                INFO(at);
                REQUIRE(shown.offer());
                test::checkFits(shown.screen, at);
                test::picture(shown.screen, QString::fromStdString("export-asking-" + at));
                shown.bar->refuse(u"The file exists already and is not overwritten: /home/kim/Documents/calls.csv."_qs,
                                  true);
                settle();
                test::checkFits(shown.screen, at);
                test::picture(shown.screen, QString::fromStdString("export-exists-" + at));
                shown.bar->done(
                    u"1,204 calls written to /home/kim/Documents/calls-2026-03-14.csv, 312.4 KB"_qs,
                    u"Head, to be noted elsewhere: 2f0cbb1e4a3d5e6f7081920a1b2c3d4e5f60718293a4b5c6d7e8f90123456789"_qs);
                settle();
                test::checkFits(shown.screen, at);
                test::picture(shown.screen, QString::fromStdString("export-done-" + at));
            }
        }
    }
}

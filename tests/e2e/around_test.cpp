// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "ui/actions/key_map.h"
#include "ui/settings/option_list.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// Keys belong to the program, and each test is one.
struct FreshKeys
{
    FreshKeys() { ui::keyMap().resetAll(); }
    ~FreshKeys() { ui::keyMap().resetAll(); }
};

} // namespace

TEST_CASE("the first page asks once, Enter takes it as it stands, and the first call begins under the name")
{
    const QTemporaryDir folder;
    {
        RealWindow window(folder.path(), {}, "");
        REQUIRE(window.shows("first"));
        CHECK(window.widget<QLineEdit>("first-name")->hasFocus());
        window.press("F2"); // not while the page asks
        CHECK_FALSE(window.inCall());
        window.type("Robin").press("Return").press("Return");
        CHECK_FALSE(window.shows("first"));
        CHECK(window.shows("idlePanel"));
        window.startCall();
        const auto entries = window.workspace().log()->entries(window.call().id());
        REQUIRE(entries);
        CHECK(entries->front().actor == "Robin");
    }
    RealWindow again(folder.path(), {}, "");
    CHECK_FALSE(again.shows("first"));
}

TEST_CASE("the first page is gone through by keys alone, and what was chosen holds")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path(), {}, "");
    REQUIRE(window.shows("first"));
    window.widget<settings::OptionList>("first-policy")->setFocus();
    window.press("Down");
    const auto policy = window.workspace().settings().text(app::setting::kPolicy);
    CHECK(policy != QStringLiteral("permission-first"));
    window.press("Return").press("Return");
    CHECK_FALSE(window.shows("first"));
    REQUIRE(window.workspace().policy() != nullptr);
    CHECK(QString::fromStdString(window.workspace().policy()->id) == policy);
}

TEST_CASE("the agent's name and the company are in the lines without being asked for")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.workspace().settings().set(app::setting::kCompany, QStringLiteral("Brightside Parcel"));
    window.startCall();
    CHECK(window.facts().fields.at("agent") == "Sam");
    CHECK(window.facts().fields.at("company") == "Brightside Parcel");
    CHECK(window.facts().fields.at("caller") == "Ms. Rivera");
    CHECK(count(window.logged(), "field.set") == 2);
    window.press("Ctrl+Z"); // nobody typed them, so nobody takes them back
    CHECK(window.facts().fields.at("agent") == "Sam");
    window.verify();
}

TEST_CASE("a key is changed by pressing another one, works at once, and stands on the button")
{
    const FreshKeys fresh;
    const QTemporaryDir folder;
    {
        RealWindow window(folder.path());
        window.startCall().press("F1");
        REQUIRE(window.shows("keys"));
        window.widget<QWidget>("key.hold")->setFocus();
        window.press("Return").press("N"); // the note's
        CHECK(window.shows("key-refusal.hold"));
        CHECK(
            window.widget<widgets::InlineBanner>("key-refusal.hold")->text().contains(QStringLiteral("Write a note")));
        window.press("Return").press("F1"); // that of this page
        CHECK(window.shows("keys"));
        window.press("Return").press("Escape"); // changed their mind
        CHECK(window.shows("keys"));
        window.press("Return").press("J");
        CHECK_FALSE(window.shows("key-refusal.hold"));
        CHECK(window.widget<QWidget>("key.hold")->hasFocus());
        window.press("Escape");
        CHECK(window.widget<widgets::KeyButton>("hold")->key() == QStringLiteral("J"));
        window.press("H");
        CHECK(count(window.logged(), "call.held") == 0);
        window.press("J");
        CHECK(count(window.logged(), "call.held") == 1);
    }
    ui::keyMap().resetAll();
    RealWindow window(folder.path()); // it is a setting
    CHECK(ui::actionSpec(ui::Act::Hold).keyCap() == QStringLiteral("J"));
    window.press("F1");
    window.widget<QWidget>("key-reset.hold")->setFocus();
    window.press("Return");
    CHECK(ui::actionSpec(ui::Act::Hold).keyCap() == QStringLiteral("H"));
    CHECK(window.workspace().settings().text(app::setting::kKeys).isEmpty());
}

TEST_CASE("the palette does what is typed, and gives the focus back")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("N").type("parcel").press("Ctrl+Shift+P");
    REQUIRE(window.shows("palette"));
    window.type("hold").press("Return");
    CHECK_FALSE(window.shows("palette"));
    CHECK(count(window.logged(), "call.held") == 1);
    CHECK(window.widget<QLineEdit>("note")->hasFocus());
    CHECK(window.widget<QLineEdit>("note")->text() == QStringLiteral("parcel"));
    window.press("Ctrl+Shift+P").type("furious").press("Return");
    CHECK(window.facts().moods.back().level == 5);
    window.press("Ctrl+Shift+P").press("Ctrl+Shift+P");
    CHECK_FALSE(window.shows("palette"));
    window.press("Ctrl+Shift+P").type("start a call").press("Return").press("Escape");
    CHECK(window.inCall());
}

TEST_CASE("About says what this is and is not, and settings can be reset by keys")
{
    const FreshKeys fresh;
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Shift+F1");
    CHECK(window.shows("about"));
    window.press("Escape").press("Ctrl++").press("Ctrl+,");
    auto& stored = window.workspace().settings();
    CHECK(stored.number(app::setting::kTextScale) == 125);
    window.widget<QWidget>("settings-reset")->setFocus();
    window.press("Return").press("Return"); // the careful answer comes first
    CHECK(stored.number(app::setting::kTextScale) == 125);
    window.press("Return");
    window.widget<QWidget>("settings-reset-yes")->setFocus();
    window.press("Return");
    CHECK(stored.number(app::setting::kTextScale) == 100);
    CHECK(stored.text(app::setting::kAgent) == QStringLiteral("Sam"));
    CHECK(window.shows("settings"));
}

TEST_CASE("a pack file that cannot be read is told beside the choice, and the pack in use stays")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Ctrl+,");
    auto* pack = window.widget<QAbstractButton>("settings-pack-shipped..file");
    pack->click();
    bool told = false;
    QObject::connect(&window.workspace(), &app::Workspace::packFailed, &window.window(), [&] { told = true; });
    QTimer::singleShot(60s, &window.window(), [&] { told = true; });
    window.type("/nowhere/pack.json").press("Return");
    while (!told)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(window.shows("settings-pack-error"));
    CHECK(window.workspace().pack() != nullptr);
}

TEST_CASE("what comes on top of the window is read and met by Tab before the rest")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("Ctrl+Shift+P");
    REQUIRE(window.shows("palette"));
    const auto& parts = window.window().children();
    const auto* field = window.widget<QLineEdit>("palette-field");
    const auto at = [&](const QWidget* part) {
        while (part->parentWidget() != &window.window())
            part = part->parentWidget();
        return parts.indexOf(const_cast<QWidget*>(part));
    };
    CHECK(at(field) < at(window.widget<QWidget>("agentScreen")));
    CHECK(window.window().nextInFocusChain() == field);
}

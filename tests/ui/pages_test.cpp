// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/actions/key_map.h"
#include "ui/settings/about_page.h"
#include "ui/settings/command_palette.h"
#include "ui/settings/first_page.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/choice_row.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

#include <functional>

using namespace evenkeel;

namespace {

settings::PackFacts packs()
{
    return {{{QStringLiteral("atencion-cliente"), QStringLiteral("Atención al cliente"), QStringLiteral("es")},
             {QStringLiteral("retail-support"), QStringLiteral("Retail support"), QStringLiteral("en")}},
            QStringLiteral("retail-support"),
            QStringLiteral("Retail support 1.0.0"),
            {},
            {}};
}

std::vector<settings::Option> policies()
{
    const auto note = QStringLiteral("An example, not legal advice. Have it checked where you work.");
    return {{QStringLiteral("permission-first"), QStringLiteral("Permission first"),
             QStringLiteral("A redirect, then a supervisor's permission, then one warning; the call may be ended if it "
                            "goes on."),
             note},
            {QStringLiteral("three-strike"), QStringLiteral("Three strikes"),
             QStringLiteral("Two warnings; at the third time the call may be ended."), note},
            {QStringLiteral("never"), QStringLiteral("Never"), QStringLiteral("An agent never ends a call."), note}};
}

settings::FirstFacts firstFacts()
{
    return {
        QStringLiteral("s.lee"), QStringLiteral("en"), packs(), policies(), QStringLiteral("permission-first"), true};
}

settings::SettingsFacts settingsFacts()
{
    settings::SettingsFacts facts;
    facts.theme = QStringLiteral("light");
    facts.language = QStringLiteral("en");
    facts.agent = QStringLiteral("Sam Lee");
    facts.company = QStringLiteral("Brightside Parcel");
    facts.guides = {{QStringLiteral("seven-steps"), QStringLiteral("Seven steps")},
                    {QStringLiteral("listen-first"), QStringLiteral("Listen first")}};
    facts.guide = QStringLiteral("seven-steps");
    facts.lockMinutes = 10;
    facts.policies = policies();
    facts.policy = QStringLiteral("three-strike");
    facts.pack = packs();
    facts.pack.error = QStringLiteral("This is not valid JSON, at line 3, column 7.");
    facts.softphoneStatus = QStringLiteral("baresip is connected: calls start by themselves.");
    return facts;
}

std::vector<settings::Command> commands()
{
    return {
        {ui::Act::FindLine,
         0,
         QStringLiteral("Find a line"),
         QStringLiteral("Find a line"),
         QStringLiteral("Ctrl K"),
         {}},
        {ui::Act::Hold, 0, QStringLiteral("Hold, and back"), QStringLiteral("Hold, and back"), QStringLiteral("H"), {}},
        {ui::Act::GoToStep,
         2,
         QStringLiteral("Go to a step: Apologize"),
         QStringLiteral("Apologize"),
         QStringLiteral("Alt 2"),
         {}},
        {ui::Act::StartCall, 0, QStringLiteral("Start a call"), QStringLiteral("Start a call"), QStringLiteral("F2"),
         QStringLiteral("only between calls")}};
}

/// Each page once, told its facts.
void eachPage(const std::function<void(const char*, QWidget&)>& each)
{
    settings::FirstPage first;
    first.setFacts(firstFacts());
    each("first", first);
    settings::SettingsPage page;
    page.show(settingsFacts());
    each("settings", page);
    page.findChild<QAbstractButton*>(QStringLiteral("settings-reset"))->click();
    each("settings-reset", page);
    settings::KeysPage keys;
    each("keys", keys);
    {
        // One key that was changed, one that was refused, one that is waited for.
        settings::KeysPage editing;
        const auto give = [&](const char* row, int key, Qt::KeyboardModifiers modifiers) {
            auto* button = editing.findChild<QAbstractButton*>(QLatin1String(row));
            button->click();
            if (key != 0)
                test::press(button, key, modifiers);
        };
        give("key.copy-hand-over", Qt::Key_J, Qt::ControlModifier);
        CHECK(ui::keyMap().isChanged());
        give("key.next-step", Qt::Key_F6, Qt::NoModifier);
        give("key.copy-hand-over", 0, Qt::NoModifier);
        each("keys-editing", editing);
        ui::keyMap().resetAll();
    }
    settings::AboutPage about({QStringLiteral("0.1.0"),
                               QStringLiteral("/home/sam/.local/share/evenkeel"),
                               QStringLiteral("3.40.1"),
                               QStringLiteral("Retail support 1.0.0"),
                               {{QStringLiteral("Three strikes"), QStringLiteral("An example, not legal advice.")}}});
    each("about", about);
    QWidget holder;
    auto* column = new QVBoxLayout(&holder);
    auto* palette = new settings::CommandPalette(&holder);
    column->addWidget(palette);
    column->addStretch(1);
    holder.resize(400, 900);
    palette->open(commands());
    each("palette", holder);
}

void showAt(QWidget& page, QSize size)
{
    page.resize(size);
    page.show();
    test::settle();
}

} // namespace

TEST_CASE("every control of every page has an object name of its own and a name for screen readers")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    eachPage([](const char* name, QWidget& page) {
        showAt(page, {400, 900});
        QSet<QString> names;
        for (const auto* w : page.findChildren<QWidget*>()) {
            if (!qobject_cast<const QAbstractButton*>(w) && !qobject_cast<const QLineEdit*>(w))
                continue;
            INFO(name << " " << w->objectName().toStdString() << " " << w->metaObject()->className());
            CHECK_FALSE(w->objectName().isEmpty());
            CHECK_FALSE(names.contains(w->objectName()));
            names.insert(w->objectName());
            if (w->isVisible())
                CHECK_FALSE(w->accessibleName().isEmpty());
        }
    });
}

TEST_CASE("no words of a page are cut off, in English and in Spanish, and pictures of all pages can be made")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& look) {
        eachPage([&](const char* name, QWidget& page) {
            showAt(page, look.size);
            const QString title = QStringLiteral("page-") + look.name(name);
            test::checkLook(page, title);
            CHECK(page.size() == look.size);
            for (auto* area : page.findChildren<QScrollArea*>()) { // and the end of what is longer
                const auto last = area->verticalScrollBar()->maximum();
                if (last == 0)
                    continue;
                area->verticalScrollBar()->setValue(last);
                test::picture(page, title + QStringLiteral("-end"));
            }
        });
    });
}

TEST_CASE("the palette finds by words, keeps what cannot be done for last, and runs what is marked")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    QWidget holder;
    auto* column = new QVBoxLayout(&holder);
    auto* before = new QLineEdit(&holder);
    column->addWidget(before);
    auto* palette = new settings::CommandPalette(&holder);
    column->addWidget(palette);
    showAt(holder, {420, 900});
    holder.activateWindow();
    before->setFocus();
    test::settle();

    std::vector<std::pair<ui::Act, int>> chosen;
    QObject::connect(palette, &settings::CommandPalette::chose, &holder,
                     [&](ui::Act act, int number) { chosen.emplace_back(act, number); });
    auto* field = palette->findChild<QLineEdit*>(QStringLiteral("palette-field"));
    REQUIRE(field != nullptr);
    const auto typed = [&](const char* text) {
        field->clear();
        for (const char c : std::string(text))
            test::press(field, 0, Qt::NoModifier, QString(QLatin1Char(c)));
        test::settle();
    };
    const auto row = [&](int n) {
        return palette->findChild<QAbstractButton*>(QStringLiteral("palette-row.%1").arg(n));
    };

    palette->open(commands());
    test::settle();
    CHECK(field->hasFocus());
    CHECK_FALSE(row(4)->isEnabled()); // starting a call, in a call
    typed("apolgize");                // a typing error
    CHECK(row(1)->accessibleName().contains(QStringLiteral("Apologize")));
    CHECK_FALSE(row(2)->isVisible());
    test::press(field, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0] == std::pair(ui::Act::GoToStep, 2));
    CHECK_FALSE(palette->isVisible());
    CHECK(before->hasFocus());

    palette->open(commands());
    typed("start");
    test::press(field, Qt::Key_Return); // cannot be done
    CHECK(chosen.size() == 1);
    CHECK(palette->isVisible());
    test::press(field, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    palette->open(commands());
    test::press(field, Qt::Key_Down);
    test::press(field, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1] == std::pair(ui::Act::Hold, 0));
}

TEST_CASE("the first page suggests the pack that speaks the chosen language")
{
    theme::apply(*qApp, theme::Mode::Light, 100);
    settings::FirstPage page;
    page.setFacts(firstFacts());
    showAt(page, {420, 900});
    std::vector<std::pair<QString, QString>> changes;
    QObject::connect(&page, &settings::FirstPage::changed, &page,
                     [&](const QString& key, const QVariant& value) { changes.emplace_back(key, value.toString()); });
    auto* languages = page.findChild<widgets::ChoiceRow*>(QStringLiteral("first-language"));
    languages->focusFirst();
    test::press(QApplication::focusWidget(), Qt::Key_Right);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0] == std::pair(QStringLiteral("call/pack"), QStringLiteral("atencion-cliente")));
    CHECK(changes[1] == std::pair(QStringLiteral("view/language"), QStringLiteral("es")));
}

TEST_CASE("the minutes after which the supervisor's pages lock are set once there is a passphrase")
{
    settings::SettingsPage page;
    std::vector<std::pair<QString, QVariant>> changes;
    QObject::connect(&page, &settings::SettingsPage::changed, &page,
                     [&](const QString& key, const QVariant& value) { changes.emplace_back(key, value); });
    auto facts = settingsFacts();
    facts.lockMinutes = 0;
    page.show(facts);
    page.QWidget::show();
    auto* row = page.findChild<widgets::ChoiceRow*>(QStringLiteral("settings-lock"));
    REQUIRE(row != nullptr);
    CHECK_FALSE(row->isVisible());
    facts.lockMinutes = 45; // as somebody has written it into the file
    page.show(facts);
    CHECK(row->isVisible());
    CHECK(row->chosen() == QStringLiteral("45"));
    CHECK(row->buttons().size() == 6);
    facts.lockMinutes = 10;
    page.show(facts);
    CHECK(row->buttons().size() == 5);
    row->buttons()[0]->click();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].first == QStringLiteral("role/lock-minutes"));
    CHECK(changes[0].second.toInt() == 5);
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/desk/unlock_page.h"

#include <QScrollArea>
#include <QSet>

using namespace evenkeel;
using app::Role;
using desk::UnlockPage;
using test::settle;

namespace {

struct Shown
{
    UnlockPage page;
    int asked = 0, closed = 0;
    std::vector<Role> looked;
    explicit Shown(std::vector<Role> roles = {Role::Supervisor}, QSize size = {400, 900})
        : page(roles)
    {
        QObject::connect(&page, &UnlockPage::asked, &page, [this] { ++asked; });
        QObject::connect(&page, &UnlockPage::closed, &page, [this] { ++closed; });
        QObject::connect(&page, &UnlockPage::lookedAt, &page, [this](Role role) { looked.push_back(role); });
        page.resize(size);
        page.QWidget::show();
        page.activateWindow();
        page.begin();
        settle();
    }
    template <typename W = QWidget> W* find(const char* name)
    {
        auto* found = page.findChild<W*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QLineEdit* field(const char* name) { return find<QLineEdit>(name); }
    QString text(const char* name) { return find<widgets::PlainLabel>(name)->text(); }
};

std::string bytesOf(const app::Secret& secret)
{
    return {secret.bytes().begin(), secret.bytes().end()};
}

} // namespace

TEST_CASE("a refusal and the wait that comes with it are said as one")
{
    Shown s;
    s.page.show(Role::Supervisor, {true, 4, std::chrono::seconds(5)});
    s.page.refuse(QStringLiteral("This is not the passphrase."));
    const auto together = s.find("announcer")->accessibleName();
    CHECK(together == QString(s.text("unlockRefusal") + u' ' + s.text("unlockWait")));
    s.page.show(Role::Supervisor, {true, 4, std::chrono::seconds(5)}); // whichever comes last
    CHECK(s.find("announcer")->accessibleName() == together);
}

TEST_CASE("a passphrase is given by Enter, and nothing of it stays in the field")
{
    Shown s;
    CHECK(s.looked == std::vector<Role>{Role::Supervisor});
    s.field("unlockPassphrase")->setText(QStringLiteral("correct horse"));
    test::press(s.field("unlockPassphrase"), Qt::Key_Return);
    CHECK(s.asked == 0); // not before it is known how the role is locked
    s.page.show(Role::Supervisor, {true, 0, Millis{0}});
    CHECK(s.field("unlockPassphrase")->text() == QStringLiteral("correct horse"));
    CHECK(s.field("unlockPassphrase")->echoMode() == QLineEdit::Password);
    CHECK_FALSE(s.find("unlockAgain")->isVisible());
    test::press(s.field("unlockPassphrase"), Qt::Key_Return);
    CHECK(s.asked == 1);
    test::press(s.field("unlockPassphrase"), Qt::Key_Return); // it is being looked at
    CHECK(s.asked == 1);
    const auto entry = s.page.take();
    CHECK(entry.mode == UnlockPage::Mode::Enter);
    CHECK(bytesOf(entry.secret) == "correct horse");
    CHECK(s.field("unlockPassphrase")->text().isEmpty());
    CHECK_FALSE(s.field("unlockPassphrase")->isUndoAvailable());
}

TEST_CASE("the first user of a role types its passphrase twice")
{
    Shown s;
    s.page.show(Role::Supervisor, {false, 0, Millis{0}});
    CHECK_FALSE(s.find("unlockPassphrase")->isVisible());
    CHECK_FALSE(s.find("unlockChange")->isVisible());
    s.field("unlockNew")->setFocus();
    s.field("unlockNew")->setText(QStringLiteral("correct horse"));
    test::press(s.field("unlockNew"), Qt::Key_Return); // goes on
    CHECK(s.field("unlockAgain")->hasFocus());
    s.field("unlockAgain")->setText(QStringLiteral("correct house"));
    test::press(s.field("unlockAgain"), Qt::Key_Return);
    CHECK(s.asked == 0);
    CHECK(s.find("unlockRefusal")->isVisible());
    CHECK(s.field("unlockAgain")->text().isEmpty());
    s.field("unlockAgain")->setText(QStringLiteral("correct horse"));
    test::press(s.field("unlockAgain"), Qt::Key_Return);
    CHECK(s.asked == 1);
    const auto entry = s.page.take();
    CHECK(entry.mode == UnlockPage::Mode::First);
    CHECK(bytesOf(entry.fresh) == "correct horse");
    CHECK(entry.secret.empty());
}

TEST_CASE("after wrong tries the page counts down in words and takes nothing")
{
    Shown s;
    s.page.show(Role::Supervisor, {true, 4, std::chrono::milliseconds(14'200)});
    CHECK(s.find("unlockWait")->isVisible());
    CHECK(s.text("unlockWait").contains(QStringLiteral("15 s")));
    s.field("unlockPassphrase")->setText(QStringLiteral("correct horse"));
    test::press(s.field("unlockPassphrase"), Qt::Key_Return);
    CHECK(s.asked == 0);
    s.page.show(Role::Supervisor, {true, 4, Millis{0}});
    CHECK_FALSE(s.find("unlockWait")->isVisible());
    test::press(s.field("unlockPassphrase"), Qt::Key_Return);
    CHECK(s.asked == 1);
    s.page.refuse(QStringLiteral("This is not the passphrase."));
    CHECK(s.text("unlockRefusal") == QStringLiteral("This is not the passphrase."));
}

TEST_CASE("Caps Lock is pointed out when the letters tell")
{
    Shown s;
    s.page.show(Role::Supervisor, {true, 0, Millis{0}});
    auto* field = s.field("unlockPassphrase");
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
    QApplication::sendEvent(field, &shifted);
    CHECK_FALSE(s.find("unlockCaps")->isVisible());
    QKeyEvent locked(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(field, &locked);
    CHECK(s.find("unlockCaps")->isVisible());
    QKeyEvent digit(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
    QApplication::sendEvent(field, &digit);
    CHECK(s.find("unlockCaps")->isVisible()); // a digit tells nothing
    QKeyEvent small(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QApplication::sendEvent(field, &small);
    CHECK_FALSE(s.find("unlockCaps")->isVisible());
}

TEST_CASE("Esc leaves the unlock page, and what was typed does not wait there")
{
    Shown s({Role::Supervisor, Role::Trainer});
    s.page.show(Role::Supervisor, {true, 0, Millis{0}});
    s.field("unlockPassphrase")->setText(QStringLiteral("correct horse"));
    test::press(s.field("unlockPassphrase"), Qt::Key_Escape);
    CHECK(s.closed == 1);
    s.page.hide();
    CHECK(s.field("unlockPassphrase")->text().isEmpty());
    s.page.QWidget::show();
    s.page.begin();
    CHECK(s.looked.size() == 2); // it may be locked otherwise by now
    s.find<QAbstractButton>("unlockRole.trainer")->click();
    CHECK(s.looked.back() == Role::Trainer);
    CHECK(s.page.role() == Role::Trainer);
    s.page.show(Role::Supervisor, {false, 0, Millis{0}}); // an answer about another role
    CHECK_FALSE(s.find("unlockNew")->isVisible());
}

TEST_CASE("no words of the unlock page are cut off in any of its states, and all of it has names")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& at) {
        Shown s({Role::Supervisor, Role::Trainer}, at.size);
        const auto look = [&](const char* state) {
            settle();
            test::checkLook(s.page, at.name(state));
            test::checkNames(s.page, at.name(state).toStdString());
        };
        s.page.show(Role::Supervisor, {false, 0, Millis{0}});
        look("unlock-first");
        s.page.show(Role::Supervisor, {true, 3, std::chrono::seconds(300)});
        s.page.refuse(QStringLiteral("This is not the passphrase."));
        look("unlock-wait");
        s.find<QAbstractButton>("unlockChange")->click();
        look("unlock-change");
    });
}

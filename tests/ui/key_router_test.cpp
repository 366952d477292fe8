// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/actions/key_router.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

using namespace evenkeel::ui;

namespace {

struct Rig
{
    QWidget window;
    QLineEdit* field = new QLineEdit(&window);
    QPushButton* button = new QPushButton(&window);
    QWidget* numbered = new QWidget(&window);
    KeyContext context = KeyContext::Call;
    std::vector<std::pair<Act, int>> acts;
    KeyRouter router{&window, [this] { return context; }};
    int clicks = 0;

    Rig()
    {
        numbered->setFocusPolicy(Qt::StrongFocus);
        numbered->setProperty(kTakesDigits, true);
        window.setFocusPolicy(Qt::StrongFocus);
        QObject::connect(&router, &KeyRouter::triggered, &window,
                         [this](Act act, int n) { acts.emplace_back(act, n); });
        QObject::connect(button, &QPushButton::clicked, &window, [this] { ++clicks; });
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents(); // the window becomes active
        window.setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const char* text = "", bool repeated = false)
    {
        auto* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, QString::fromLatin1(text), repeated);
            QCoreApplication::sendEvent(target, &event);
        }
    }
};

using Acts = std::vector<std::pair<Act, int>>;

} // namespace

TEST_CASE("in a call, keys act, digits carry their number")
{
    Rig rig;
    rig.press(Qt::Key_Space, Qt::NoModifier, " ");
    rig.press(Qt::Key_3, Qt::NoModifier, "3");
    rig.press(Qt::Key_2, Qt::ShiftModifier, "\"");
    rig.press(Qt::Key_4, Qt::ControlModifier);
    rig.press(Qt::Key_F9);
    CHECK(rig.acts ==
          Acts{{Act::NextStep, 0}, {Act::SayLine, 3}, {Act::CopyLine, 2}, {Act::Mood, 4}, {Act::Threat, 0}});
}

TEST_CASE("a text field keeps what it types, function keys work all the same")
{
    Rig rig;
    rig.field->setFocus();
    rig.press(Qt::Key_R, Qt::NoModifier, "r");
    rig.press(Qt::Key_1, Qt::NoModifier, "1");
    rig.press(Qt::Key_Space, Qt::NoModifier, " ");
    CHECK(rig.field->text() == QStringLiteral("r1 "));
    CHECK(rig.acts.empty());
    rig.press(Qt::Key_F6);
    rig.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(rig.acts == Acts{{Act::Redirect, 0}, {Act::FindLine, 0}});
    rig.press(Qt::Key_Z, Qt::ControlModifier); // the field's own undo
    CHECK(rig.acts.size() == 2);
}

TEST_CASE("a focused button is pressed by Space, every other key still belongs to the call")
{
    Rig rig;
    rig.button->setFocus();
    rig.press(Qt::Key_Space, Qt::NoModifier, " ");
    CHECK(rig.clicks == 1);
    CHECK(rig.acts.empty());
    rig.press(Qt::Key_R, Qt::NoModifier, "r");
    CHECK(rig.acts == Acts{{Act::RepeatStep, 0}});
}

TEST_CASE("a row of numbered choices keeps the digits while it has the focus")
{
    Rig rig;
    rig.numbered->setFocus();
    rig.press(Qt::Key_1, Qt::NoModifier, "1");
    CHECK(rig.acts.empty());
    rig.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(rig.acts == Acts{{Act::Mood, 1}});
}

TEST_CASE("a key that is held down acts once, and keys of other moments do nothing")
{
    Rig rig;
    rig.press(Qt::Key_F11);
    rig.press(Qt::Key_F11, Qt::NoModifier, "", true);
    rig.press(Qt::Key_F11, Qt::NoModifier, "", true);
    CHECK(rig.acts == Acts{{Act::Warn, 0}});
    rig.press(Qt::Key_F2); // starting a call is for the time between calls
    CHECK(rig.acts.size() == 1);
    rig.context = KeyContext::Idle;
    rig.press(Qt::Key_F11);
    CHECK(rig.acts.size() == 1);
    rig.press(Qt::Key_F2);
    CHECK(rig.acts.back() == std::pair{Act::StartCall, 0});
}

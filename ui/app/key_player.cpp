// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/key_player.h"

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QWidget>

namespace evenkeel::ui {

KeyPlayer::KeyPlayer(QWidget& window)
    : m_window(window)
{}

void KeyPlayer::press(const QString& sequence)
{
    const auto combination = QKeySequence(sequence, QKeySequence::PortableText)[0];
    const auto modifiers = combination.keyboardModifiers();
    const int key = combination.key();
    const bool types = key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis && !(modifiers & ~Qt::ShiftModifier);
    QString text = types ? QString(QChar(key)) : QString{};
    if (!(modifiers & Qt::ShiftModifier))
        text = text.toLower();
    send(key, modifiers, text);
}

void KeyPlayer::type(const QString& text)
{
    for (const QChar c : text)
        send(c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
}

void KeyPlayer::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void KeyPlayer::send(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    const auto receiver = [this]() -> QWidget* {
        if (auto* popup = QApplication::activePopupWidget())
            return popup;
        // A menu that closed may leave no window active where no window manager looks after that.
        if (QApplication::activeWindow() == nullptr) {
            m_window.activateWindow();
            settle();
        }
        auto* focus = QApplication::focusWidget();
        const auto* own = focus == nullptr ? nullptr : focus->window();
        while (own != nullptr && own != &m_window && own->parentWidget() != nullptr)
            own = own->parentWidget()->window(); // a dialog of it
        return own == &m_window ? focus : &m_window;
    };
    QKeyEvent claim(QEvent::ShortcutOverride, key, modifiers, text);
    claim.ignore();
    QCoreApplication::sendEvent(receiver(), &claim);
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(receiver(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(receiver(), &up);
    settle();
}

} // namespace evenkeel::ui

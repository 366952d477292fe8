// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/key_router.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace evenkeel::ui {

namespace {

bool takesText(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

bool wants(const QWidget* widget, const char* what)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(what).toBool())
            return true;
    }
    return false;
}

/// The digit on the key, whatever the layout makes of it with Shift: on many, Shift+1 arrives as '!'.
int digitOf(const QKeyEvent& key)
{
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
#if defined(Q_OS_LINUX)
    constexpr quint32 first = 10; // X11's and Wayland's key code of the key "1"
#elif defined(Q_OS_WIN)
    constexpr quint32 first = 2; // scan code of set 1
#else
    constexpr quint32 first = 0;
#endif
    const quint32 code = key.nativeScanCode();
    return first > 0 && code >= first && code < first + 9 ? static_cast<int>(code - first) + 1 : 0;
}

bool matches(const QKeyEvent& key, Qt::KeyboardModifiers modifiers, QKeyCombination wanted)
{
    const int pressed = key.key() == Qt::Key_Enter ? Qt::Key_Return : key.key();
    // "+" needs Shift on some layouts and none on others.
    if (wanted.key() == Qt::Key_Plus) {
        return (pressed == Qt::Key_Plus || pressed == Qt::Key_Equal) &&
               (modifiers & ~Qt::ShiftModifier) == wanted.keyboardModifiers();
    }
    return pressed == wanted.key() && modifiers == wanted.keyboardModifiers();
}

} // namespace

bool serves(KeyContext wanted, KeyContext now)
{
    return wanted == KeyContext::Always || wanted == now || (wanted == KeyContext::Desk && now == KeyContext::Call);
}

KeyRouter::KeyRouter(QWidget* window, std::function<KeyContext()> context)
    : QObject(window)
    , m_window(window)
    , m_context(std::move(context))
{
    qApp->installEventFilter(this);
}

bool KeyRouter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window || QApplication::activePopupWidget())
        return false;
    // Qt first asks whether somebody claims the key (ShortcutOverride); the press itself comes after.
    const bool press = event->type() == QEvent::KeyPress;
    if (!handle(*static_cast<QKeyEvent*>(event), press))
        return false;
    event->accept();
    return press;
}

bool KeyRouter::handle(const QKeyEvent& key, bool act)
{
    const auto* focus = QApplication::focusWidget();
    if (wants(focus, kTakesKeys))
        return false;
    const bool typing = takesText(focus);
    const bool onButton = qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus);
    const auto modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (onButton && modifiers == Qt::NoModifier &&
        (key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
        return false;
    if (modifiers == Qt::NoModifier && digitOf(key) > 0 && wants(focus, kTakesDigits))
        return false;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (modifiers == Qt::ControlModifier && enter && wants(focus, kTakesSubmit))
        return false;

    const auto context = m_context();
    for (const auto& spec : actionTable()) {
        if ((typing && !spec.inText) || !serves(spec.context, context))
            continue;
        const auto wanted = spec.sequence()[0];
        int number = 0;
        if (spec.digits > 0) {
            number = digitOf(key);
            if (number < 1 || number > spec.digits || modifiers != wanted.keyboardModifiers())
                continue;
        } else if (!matches(key, modifiers, wanted)) {
            continue;
        }
        // A key held down must not walk through the steps or log a row of warnings.
        if (act && !key.isAutoRepeat())
            Q_EMIT triggered(spec.act, number);
        return true;
    }
    return false;
}

} // namespace evenkeel::ui

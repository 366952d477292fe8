// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace evenkeel::ui {

/// Dynamic property of a widget that wants the digits 1–9 for itself while it or a child of it has the focus.
inline constexpr auto kTakesDigits = "takesDigits";

/// Dynamic property of a widget that wants Ctrl+Enter for itself while it or a child of it has the focus.
inline constexpr auto kTakesSubmit = "takesSubmit";

/// Dynamic property of a widget that wants every key for itself while it has the focus: it waits for a new shortcut.
inline constexpr auto kTakesKeys = "takesKeys";

/// True if an action of the context `wanted` can be done while the window is in the context `now`.
[[nodiscard]] bool serves(KeyContext wanted, KeyContext now);

/// Turns key presses inside one window into actions. A text field keeps every key that types or edits; a focused
/// button keeps Space and Enter, as every keyboard user expects; all else follows the table.
class KeyRouter : public QObject
{
    Q_OBJECT

  public:
    /// `context` is asked at each key press.
    KeyRouter(QWidget* window, std::function<KeyContext()> context);

  Q_SIGNALS:
    /// `number` is the digit of a digit action, else 0.
    void triggered(evenkeel::ui::Act act, int number);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// True if the key belongs to an action here and now; `act`: also do it.
    [[nodiscard]] bool handle(const QKeyEvent& key, bool act);

    QWidget* m_window;
    std::function<KeyContext()> m_context;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace evenkeel::ui {

/// Types into a window as a person would: each key goes to whatever has the focus then. For the demo, the pictures and
/// the tests that drive the real window.
class KeyPlayer
{
  public:
    explicit KeyPlayer(QWidget& window);

    /// One key in portable form, such as "F6", "Ctrl+K" or "Shift+1".
    void press(const QString& sequence);
    void type(const QString& text);
    /// Lets the window do what it has queued up.
    void settle();

  private:
    void send(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    QWidget& m_window;
};

} // namespace evenkeel::ui

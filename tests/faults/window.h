// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/key_player.h"
#include "ui/app/session.h"

#include <QString>

#include <functional>

namespace evenkeel::faults {

/// The real window over a data folder, driven by keys, on the real clock.
class Window
{
  public:
    explicit Window(const QString& folder);

    /// Shows the window and waits until a call can start; false: that took longer than 30 s.
    [[nodiscard]] bool open();
    void press(const char* keys) { m_keys.press(QString::fromLatin1(keys)); }
    void type(const QString& text) { m_keys.type(text); }
    void click(const char* button);
    /// Starts a call by its key; false: it did not start.
    [[nodiscard]] bool startCall();
    /// Lets the window work until `done`, at most `longest` ms; false: not done by then.
    bool until(const std::function<bool()>& done, int longest);

    /// What the banner says; empty when it is not there.
    [[nodiscard]] QString banner();
    [[nodiscard]] bool shows(const char* name);
    [[nodiscard]] const app::LiveCall* call() { return m_session.desk().call(); }
    [[nodiscard]] app::Workspace& workspace() { return m_session.workspace(); }
    [[nodiscard]] ui::MainWindow& window() { return m_session.window(); }

  private:
    ui::Session m_session;
    ui::KeyPlayer m_keys;
};

} // namespace evenkeel::faults

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/app/key_player.h"
#include "ui/app/manual_clock.h"
#include "ui/app/session.h"

#include <QDir>
#include <QStringList>

#include <functional>
#include <optional>

namespace evenkeel::ui {

/// The real window, played by keys, with a clock of its own; pictures are taken on the way. Remembers the first thing
/// that did not come about and goes on without harm.
class DemoStage
{
  public:
    /// Pictures go to `folder`. `start` is the time that it is at the beginning.
    DemoStage(const Options& options, const QDir& folder, Timestamp start);

    [[nodiscard]] Session& session() { return m_session; }
    /// Shows the window; false if the pack cannot be read.
    [[nodiscard]] bool open();
    /// The pictures' files, or what did not come about.
    [[nodiscard]] Result<QStringList> close();

    void wait(Millis time);
    /// One key, and the time that passes before the next.
    void press(const char* key, Millis then = Millis{2000});
    void type(const char* text) { m_keys.type(QString::fromUtf8(text)); }
    void focus(const char* name);
    void expect(bool came, const char* what);
    /// What another thread brings: until `there` holds, a widget is on the screen, or nothing has come for a while.
    void settleUntil(const std::function<bool()>& there, const char* what);
    void awaits(const char* name);
    void settle();
    [[nodiscard]] bool shows(const char* name);
    /// A picture NAME-WIDTH-THEME-SCALE.png of what the window shows now.
    void take(const char* name);

  private:
    QDir m_folder;
    ManualClock m_clock;
    Session m_session;
    KeyPlayer m_keys;
    QStringList m_pictures;
    std::optional<Error> m_error;
};

} // namespace evenkeel::ui

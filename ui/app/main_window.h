// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace evenkeel::app {
class Settings;
}

namespace evenkeel::ui {

/// The one window: remembers its place and size, may stay above the softphone.
class MainWindow : public QWidget
{
    Q_OBJECT

  public:
    explicit MainWindow(app::Settings& settings);

    void setContent(QWidget* content);
    /// Stands above the content, and takes its room only while it is shown.
    void setTop(QWidget* top);
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Puts the window where it was left, or for the first time at the right edge of the screen, as high as it is.
    void restore(QSize forced = {});
    [[nodiscard]] bool alwaysOnTop() const;
    void setAlwaysOnTop(bool on);
    /// Comes into sight for a call without taking the focus from the softphone.
    void surface();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void remember();
    app::Settings& m_settings;
    std::function<bool()> m_mayClose;
    bool m_forcedSize = false;
};

} // namespace evenkeel::ui

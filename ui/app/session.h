// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice.h"
#include "app/workspace.h"
#include "connect/instance_server.h"
#include "ui/app/desk.h"
#include "ui/app/main_window.h"
#include "ui/app/options.h"

#include <memory>
#include <optional>

namespace evenkeel::connect {
class SingleInstance;
}

namespace evenkeel::ui {

/// The folder that the options, the environment or the platform name for data.
[[nodiscard]] QString dataFolderOf(const Options& options);

/// One window over one data folder, put together. The program, the demo and the end-to-end tests make it the same way.
class Session
{
  public:
    /// `voice`: of the callers to practise on; an empty one leaves them silent.
    Session(const Options& options, app::Clock clock, app::VoiceMaker voice = {});

    /// Shows the window and makes the desk in it; the rest of the start comes after the first paint.
    void show();
    /// From the first quiet moment on, takes what other starts over the same data folder hand over.
    void listen(const connect::SingleInstance& instance);

    [[nodiscard]] MainWindow& window() { return m_window; }
    /// Only after show().
    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] app::Workspace& workspace() { return m_workspace; }

  private:
    app::Workspace m_workspace;
    MainWindow m_window;
    QSize m_size;
    std::optional<telephony::ScreenPop> m_pop;
    app::Clock m_clock;
    app::VoiceMaker m_voice;
    std::unique_ptr<Desk> m_desk;
    std::optional<connect::InstanceServer> m_server;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "app/live_call.h"
#include "app/workspace.h"
#include "ui/actions/action_table.h"
#include "ui/app/key_commands.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <string>

namespace evenkeel::app {
class Softphone;
}

namespace evenkeel::agent {
class AgentScreen;
}

namespace evenkeel::ui {

class KeyRouter;
class MainWindow;

/// Joins one window to one agent's work: keys and wishes of the panels become commands of the live call, and what the
/// call says becomes what the panels show. Holds no rule of its own.
class Desk : public QObject
{
    Q_OBJECT

  public:
    Desk(app::Workspace& workspace, MainWindow& window, app::Clock clock);
    ~Desk() override;

    /// Everything that may wait until the window is on the screen: opens the log, reads the pack, looks for a call
    /// that was interrupted, listens to the softphone.
    void start();

    [[nodiscard]] const app::LiveCall* call() const { return m_call.get(); }
    [[nodiscard]] agent::AgentScreen& screen() { return *m_screen; }
    /// True once the pack is read and a call can start.
    [[nodiscard]] bool ready() const;
    /// Lets the screen follow the clock; the timer does it once a second while there is something to count.
    void tick();

  private:
    void wire();
    void act(Act act, int number);
    [[nodiscard]] KeyContext context() const;

    // the life of a call
    void startCall(const QString& name, const QString& number);
    void take(std::unique_ptr<app::LiveCall> call);
    void offerInterrupted();
    void resume(const std::string& callId);
    void finish();
    bool perform(const call::Command& command);
    void performAll(const std::vector<call::Command>& commands);

    // what the panels show
    void refresh();
    void showIdle();
    void refuse(const Error& error);
    void copyLine(const std::string& lineId);
    void find(const QString& query);

    // around the call
    void applyTheme();
    void changeTextScale(int by);
    void listenToSoftphone();

    app::Workspace& m_workspace;
    MainWindow& m_window;
    app::Clock m_clock;
    agent::AgentScreen* m_screen = nullptr;
    KeyRouter* m_keys = nullptr;
    std::unique_ptr<app::LiveCall> m_call;
    app::CallView m_view;
    Conduct m_conduct;
    QTimer m_timer;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace evenkeel::desk {
class UnlockPage;
}

namespace evenkeel::ui {

class RoleGuard;

/// Everything behind the supervisor's pages. Nothing of it exists before somebody asks for them.
class SupervisorDesk final : public QObject
{
    Q_OBJECT

  public:
    SupervisorDesk(app::Workspace& workspace, Aftercare& aftercare, app::Clock clock,
                   std::function<app::LiveCall*()> presentCall);
    ~SupervisorDesk() override;

    /// Whether the passphrase was given. If not, unlockPage() comes first.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] desk::UnlockPage* unlockPage();
    /// The screen, made now if there is none; whoever shows it owns it. It may be deleted at any time (another
    /// language, say), and is made anew when asked for again.
    [[nodiscard]] supervisor::SupervisorScreen* screen();
    /// Another time without a key was set.
    void setIdleTime();

  Q_SIGNALS:
    /// The passphrase was right.
    void opened();
    /// Back to the agent's screen.
    void backAsked();

  private:
    void build();
    void lock();

    app::Workspace& m_workspace;
    Aftercare& m_aftercare;
    app::Clock m_clock;
    std::function<app::LiveCall*()> m_presentCall;
    std::unique_ptr<RoleGuard> m_guard; ///< made when first asked for
    QPointer<app::LogReader> m_reader;  ///< goes with the screen, after the parts
    QPointer<supervisor::SupervisorScreen> m_screen;
    QPointer<QObject> m_parts; ///< parent of what stands behind the pages; goes with the screen
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log_worker.h"
#include "app/role_keeper.h"
#include "app/workspace.h"

#include <QObject>
#include <QPointer>

namespace evenkeel::desk {
class UnlockPage;
}

namespace evenkeel::ui {

/// Who may see the pages of a role: keeps the role, makes the page that asks for the passphrase, and locks when
/// nobody has touched a key or the mouse for a while.
class RoleGuard final : public QObject
{
    Q_OBJECT

  public:
    RoleGuard(app::Workspace& workspace, const app::Clock& clock, app::Role role, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_keeper.role() == m_role; }
    /// The page, made now if there is none; whoever shows it owns it.
    [[nodiscard]] desk::UnlockPage* page();
    void lock() { m_keeper.leave(); }
    /// After so long without a key, as the settings have it now.
    void setIdleTime();
    [[nodiscard]] app::RoleKeeper& keeper() { return m_keeper; }
    /// Long work on the log and all that is audited beside the screen goes by this one, in its order.
    [[nodiscard]] app::LogWorker& worker() { return m_worker; }

  Q_SIGNALS:
    void opened();
    void locked();
    /// The page was left.
    void closed();

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    app::Workspace& m_workspace;
    app::Role m_role;
    app::LogWorker m_worker;
    app::RoleKeeper m_keeper; ///< goes before the worker, which writes down that it went
    QPointer<desk::UnlockPage> m_page;
};

} // namespace evenkeel::ui

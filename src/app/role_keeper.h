// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log_worker.h"
#include "app/roles.h"

#include <QObject>
#include <QTimer>

namespace evenkeel::app {

/// In which role the person at this window works. Looks at passphrases beside the screen, and locks by itself when
/// nobody has done anything for a while.
class RoleKeeper : public QObject
{
    Q_OBJECT

  public:
    /// `worker` outlives the keeper. `actor` tells the name under which the person works now.
    RoleKeeper(LogWorker& worker, Clock clock, std::function<std::string()> actor, QObject* parent = nullptr);
    /// Leaves the role; the worker writes that down.
    ~RoleKeeper() override;

    [[nodiscard]] Role role() const { return m_role; }
    /// For the audit log: who does what is done now; its clocks stand still.
    [[nodiscard]] Asker asker() const;

    /// known() tells; so does every answer below.
    void look(Role);
    void enter(Role, Secret secret);
    /// The role's first passphrase; enters it.
    void setFirst(Role, Secret fresh, HashCost cost = {});
    void change(Role, Secret old, Secret fresh, HashCost cost = {});
    /// At once; by hand.
    void leave() { leave("by-hand"); }

    /// Zero: never.
    void lockAfter(Millis idle);
    /// Somebody is there.
    void noteActivity() { m_activeAt = m_clock.monotonic(); }

  Q_SIGNALS:
    void known(evenkeel::app::Role role, const evenkeel::app::RoleState& state);
    void refused(evenkeel::app::Role role, const evenkeel::Error& why);
    void passphraseChanged(evenkeel::app::Role role);
    /// Another role is on.
    void changed(evenkeel::app::Role role);

  private:
    void leave(const std::string& how);
    void become(Role);
    /// Runs `act` on the worker and then tells how the role's lock is, `done` if it went well.
    void ask(Role, std::function<Result<void>(store::Database&)> act, std::function<void()> done);
    void lookAtTheClock();

    LogWorker& m_worker;
    Clock m_clock;
    std::function<std::string()> m_actor;
    Role m_role = Role::Agent;
    Millis m_idle{};
    Millis m_activeAt{};
    QTimer m_timer;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace evenkeel::app

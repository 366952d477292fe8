// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/role_keeper.h"

#include "app/logging.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace evenkeel::app {

RoleKeeper::RoleKeeper(LogWorker& worker, Clock clock, std::function<std::string()> actor, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(std::move(clock))
    , m_actor(std::move(actor))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RoleKeeper::lookAtTheClock);
}

RoleKeeper::~RoleKeeper()
{
    m_alive.reset(); // nobody is told any more
    leave("closed");
}

Asker RoleKeeper::asker() const
{
    // The moment of asking: the clocks belong to this thread, and what is asked is done on another one.
    const Clock now{[at = m_clock.wall()] { return at; }, [at = m_clock.monotonic()] { return at; }};
    return {m_actor(), std::string(roleId(m_role)), now};
}

void RoleKeeper::ask(Role role, std::function<Result<void>(store::Database&)> act, std::function<void()> done)
{
    m_worker.start([this, alive = std::weak_ptr(m_alive), role, clock = asker().clock, act = std::move(act),
                    done = std::move(done)](const Result<store::Database*>& database,
                                            const std::atomic<bool>&) -> LogWorker::Answer {
        const auto result = database ? act(**database) : Result<void>(tl::unexpected(database.error()));
        const auto state =
            database ? roleState(**database, role, clock) : Result<RoleState>(tl::unexpected(database.error()));
        return [this, alive, role, result, state, done] {
            if (alive.expired())
                return;
            if (!result)
                Q_EMIT refused(role, result.error());
            if (state)
                Q_EMIT known(role, *state);
            if (result && done)
                done();
        };
    });
}

void RoleKeeper::look(Role role)
{
    ask(role, [](store::Database&) { return Result<void>(); }, {});
}

void RoleKeeper::enter(Role role, Secret secret)
{
    // A std::function is copied, a secret is not.
    ask(
        role,
        [role, secret = std::make_shared<Secret>(std::move(secret)), asker = asker()](store::Database& database) {
            auto asking = asker;
            asking.role = roleId(role);
            return enterRole(database, role, *secret, asking);
        },
        [this, role] { become(role); });
}

void RoleKeeper::setFirst(Role role, Secret fresh, HashCost cost)
{
    ask(
        role,
        [role, cost, fresh = std::make_shared<Secret>(std::move(fresh)),
         asker = asker()](store::Database& database) -> Result<void> {
            auto asking = asker;
            asking.role = roleId(role);
            if (auto set = setPassphrase(database, role, nullptr, *fresh, asking, cost); !set)
                return set;
            return enterRole(database, role, *fresh, asking);
        },
        [this, role] { become(role); });
}

void RoleKeeper::change(Role role, Secret old, Secret fresh, HashCost cost)
{
    ask(
        role,
        [role, cost, old = std::make_shared<Secret>(std::move(old)), fresh = std::make_shared<Secret>(std::move(fresh)),
         asker = asker()](store::Database& database) {
            return setPassphrase(database, role, old.get(), *fresh, asker, cost);
        },
        [this, role] { Q_EMIT passphraseChanged(role); });
}

void RoleKeeper::become(Role role)
{
    if (m_role != Role::Agent && m_role != role)
        leave("by-hand");
    m_role = role;
    noteActivity();
    lookAtTheClock();
    Q_EMIT changed(role);
}

void RoleKeeper::leave(const std::string& how)
{
    if (m_role == Role::Agent)
        return;
    m_worker.start([role = m_role, how, asker = asker()](const Result<store::Database*>& database,
                                                         const std::atomic<bool>&) -> LogWorker::Answer {
        const auto noted =
            database ? leaveRole(**database, role, how, asker) : Result<void>(tl::unexpected(database.error()));
        if (!noted)
            logger()->warn("leaving a role was not written down: {}", noted.error().key);
        return {};
    });
    m_role = Role::Agent;
    m_timer.stop();
    if (m_alive)
        Q_EMIT changed(m_role);
}

void RoleKeeper::lockAfter(Millis idle)
{
    m_idle = idle;
    lookAtTheClock();
}

/// One timer, set anew when it has run out and not with each key.
void RoleKeeper::lookAtTheClock()
{
    m_timer.stop();
    if (m_role == Role::Agent || m_idle <= Millis{0})
        return;
    const auto left = m_idle - (m_clock.monotonic() - m_activeAt);
    if (left <= Millis{0})
        leave("idle");
    else
        m_timer.start(left);
}

} // namespace evenkeel::app

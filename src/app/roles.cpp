// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/roles.h"

#include "store/audit_log.h"
#include "store/database.h"
#include "store/role_locks.h"
#include "store/tx.h"

#include <algorithm>
#include <array>
#include <utility>

namespace evenkeel::app {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::string_view, 3> kIds = {"agent", "supervisor", "trainer"};
constexpr std::array<Millis, 8> kWaits = {1s, 2s, 5s, 15s, 30s, 1min, 5min, 15min};

std::string idOf(Role role)
{
    return std::string(roleId(role));
}

/// By the clock that nobody sets. It begins at zero when the machine starts: then at least as much has passed as it
/// shows now, so that neither setting the time nor starting anew makes a wait shorter than it is.
Millis waitLeft(const store::RoleLock& lock, Millis now)
{
    const auto passed = now >= lock.triedAt ? now - lock.triedAt : now;
    return std::max(Millis{0}, waitAfter(lock.failures) - passed);
}

Result<void> audit(store::Database& database, const Asker& asker, const char* action, Role role,
                   const std::string& detail, const store::Tx* tx = nullptr)
{
    store::AuditLog log(database);
    store::AuditEntry entry{asker.clock.wall(), asker.name, asker.role, action, idOf(role), detail};
    const auto written = tx != nullptr ? log.append(std::move(entry), *tx) : log.append(std::move(entry));
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

/// A change of a role's lock, and the lock as it stands before it: nobody else changes it until the commit.
struct LockChange
{
    store::Tx tx;
    store::RoleLocks locks;
    store::RoleLock lock;
};

Result<LockChange> beginChange(store::Database& database, Role role)
{
    if (auto ready = database.writable(); !ready)
        return tl::unexpected(ready.error());
    auto tx = store::Tx::write(database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    store::RoleLocks locks(database);
    auto lock = locks.find(idOf(role));
    if (!lock)
        return tl::unexpected(lock.error());
    return LockChange{std::move(*tx), locks, std::move(*lock)};
}

/// Counts a try. The lock comes back as it was before.
Result<store::RoleLock> beginTry(store::Database& database, Role role, const Asker& asker)
{
    auto change = beginChange(database, role);
    if (!change)
        return tl::unexpected(change.error());
    auto& [tx, locks, lock] = *change;
    if (lock.secret.empty())
        return fail(Errc::Refused, "role.not-set", idOf(role));
    const auto now = asker.clock.monotonic();
    if (const auto left = waitLeft(lock, now); left > Millis{0})
        return fail(Errc::Refused, "role.wait", std::to_string((left.count() + 999) / 1000));
    if (auto counted = locks.countTry(idOf(role), now, tx); !counted)
        return tl::unexpected(counted.error());
    if (auto done = tx.commit(); !done)
        return tl::unexpected(done.error());
    return std::move(lock);
}

Result<void> tryOnce(store::Database& database, Role role, const Secret& secret, const Asker& asker)
{
    const auto lock = beginTry(database, role, asker);
    if (!lock)
        return tl::unexpected(lock.error());
    const auto right = fits(secret, lock->secret);
    if (!right)
        return tl::unexpected(right.error());
    if (!*right) {
        if (auto noted =
                audit(database, asker, store::audit::kRoleRefused, role, "wrong=" + std::to_string(lock->failures + 1));
            !noted)
            return noted;
        return fail(Errc::Refused, "role.wrong");
    }
    return {};
}

} // namespace

std::string_view roleId(Role role)
{
    return kIds[static_cast<std::size_t>(role)];
}

std::optional<Role> roleOf(std::string_view id)
{
    const auto at = std::ranges::find(kIds, id);
    return at == kIds.end() ? std::nullopt : std::optional(static_cast<Role>(at - kIds.begin()));
}

Millis waitAfter(int failures)
{
    return failures < 1 ? Millis{0}
                        : kWaits[std::min<std::size_t>(static_cast<std::size_t>(failures), kWaits.size()) - 1];
}

Result<RoleState> roleState(const store::Database& database, Role role, const Clock& clock)
{
    const auto lock = store::RoleLocks(database).find(idOf(role));
    if (!lock)
        return tl::unexpected(lock.error());
    return RoleState{!lock->secret.empty(), lock->failures, waitLeft(*lock, clock.monotonic())};
}

Result<void> enterRole(store::Database& database, Role role, const Secret& secret, const Asker& asker)
{
    if (auto right = tryOnce(database, role, secret, asker); !right)
        return right;
    auto tx = store::Tx::write(database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    if (auto done = store::RoleLocks(database).rightTry(idOf(role), *tx); !done)
        return done;
    if (auto noted = audit(database, asker, store::audit::kRoleEntered, role, {}, &*tx); !noted)
        return noted;
    return tx->commit();
}

Result<void> setPassphrase(store::Database& database, Role role, const Secret* old, const Secret& fresh,
                           const Asker& asker, HashCost cost)
{
    if (auto fit = checkPassphrase(fresh); !fit) // before a try is counted
        return fit;
    if (old != nullptr) {
        if (auto right = tryOnce(database, role, *old, asker); !right)
            return right;
    }
    const auto hash = hashPassphrase(fresh, cost);
    if (!hash)
        return tl::unexpected(hash.error());
    auto change = beginChange(database, role);
    if (!change)
        return tl::unexpected(change.error());
    auto& [tx, locks, lock] = *change;
    if (!lock.secret.empty() && old == nullptr) // of two first users one is the first
        return fail(Errc::Refused, "role.old-needed");
    if (auto done = locks.set(idOf(role), *hash, asker.clock.wall(), tx); !done)
        return done;
    const std::string detail = old == nullptr ? "first" : "changed";
    if (auto noted = audit(database, asker, store::audit::kRolePassphraseSet, role, detail, &tx); !noted)
        return noted;
    return tx.commit();
}

Result<void> resetRole(store::Database& database, Role role, const Asker& asker)
{
    auto change = beginChange(database, role);
    if (!change)
        return tl::unexpected(change.error());
    auto& [tx, locks, lock] = *change;
    if (lock.secret.empty())
        return fail(Errc::Refused, "role.not-set", idOf(role));
    if (auto done = locks.remove(idOf(role), tx); !done)
        return done;
    if (auto noted = audit(database, asker, store::audit::kRoleReset, role, {}, &tx); !noted)
        return noted;
    return tx.commit();
}

Result<void> leaveRole(store::Database& database, Role role, const std::string& how, const Asker& asker)
{
    return audit(database, asker, store::audit::kRoleLeft, role, how);
}

} // namespace evenkeel::app

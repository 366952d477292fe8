// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/passphrase.h"
#include "base/result.h"
#include "store/audit_log.h"

#include <optional>
#include <string>
#include <string_view>

namespace evenkeel::store {
class Database;
}

/// Roles on one machine. They keep the people at one screen apart; they do not keep out whoever may write the file
/// (docs/decisions/0021). All of this reads and writes the database, and what takes a passphrase takes 0.1–1 s.
namespace evenkeel::app {

/// Everybody is an agent. The others are entered with a passphrase, one for each role.
enum class Role { Agent, Supervisor, Trainer };
/// "agent", "supervisor", "trainer", as it stands in the log.
[[nodiscard]] std::string_view roleId(Role);
[[nodiscard]] std::optional<Role> roleOf(std::string_view id);

/// In the audit log: who works on the command line, which knows no roles.
inline constexpr const char* kMachineRole = "machine";

struct RoleState
{
    bool set = false; ///< a passphrase was set
    int failures = 0; ///< wrong tries since the last right one
    Millis wait{};    ///< until the next try is taken
    friend bool operator==(const RoleState&, const RoleState&) = default;
};

/// How long to wait after so many wrong tries: from 1 s to 15 minutes.
[[nodiscard]] Millis waitAfter(int failures);

/// Who asks, and the clocks.
struct Asker
{
    std::string name;
    std::string role; ///< as it stands in the audit log
    Clock clock;
    [[nodiscard]] store::Doer doer() const { return {name, role, clock.wall()}; }
};

[[nodiscard]] Result<RoleState> roleState(const store::Database&, Role, const Clock&);
/// Looks at the passphrase; the entry and the refusal are audited. Nobody enters whose entry cannot be written down.
/// Errors: role.not-set, role.wait (detail: seconds), role.wrong, role.no-memory, and those of AuditLog::append.
[[nodiscard]] Result<void> enterRole(store::Database&, Role, const Secret&, const Asker&);
/// Sets the first passphrase of a role, or another one if `old` fits. Errors: role.old-needed (there is one already),
/// role.too-short, role.too-long, and those of enterRole.
[[nodiscard]] Result<void> setPassphrase(store::Database&, Role, const Secret* old, const Secret& fresh, const Asker&,
                                         HashCost cost = {});
/// Takes the passphrase away, so that the next one to use the role sets a new one. Audited.
[[nodiscard]] Result<void> resetRole(store::Database&, Role, const Asker&);
/// Notes that the role was left. `how`: "by-hand", "idle", "closed".
[[nodiscard]] Result<void> leaveRole(store::Database&, Role, const std::string& how, const Asker&);

} // namespace evenkeel::app

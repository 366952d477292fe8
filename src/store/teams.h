// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/audit_log.h"

#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// Who is in which team. A team's figures are those of its agents as it is now: who moves takes their calls along.
struct TeamMember
{
    std::string agent, team;
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

/// By team, then by agent.
[[nodiscard]] Result<std::vector<TeamMember>> teamMembers(const Database&);
/// An agent is in one team at most; an empty `team` takes them out of theirs. Audited. Errors: store.bad-team (no
/// agent, or a name over 256 bytes), those of CallLog::append.
[[nodiscard]] Result<void> setTeam(Database&, const std::string& agent, const std::string& team, const Doer&);

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/teams.h"

#include "call/state.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<std::vector<TeamMember>> teamMembers(const Database& database)
{
    Statement statement(database.connection(), u"SELECT agent, team FROM teams ORDER BY team, agent"_s, "teams");
    return readAll(
        statement, +[](const Rows& rows) {
            return TeamMember{rows.text(0), rows.text(1)};
        });
}

Result<void> setTeam(Database& database, const std::string& agent, const std::string& team, const Doer& doer)
{
    if (agent.empty() || agent.size() > call::kNameBytes || team.size() > call::kNameBytes)
        return fail(Errc::Invalid, "store.bad-team");
    return writeAudited(database, doer.did(audit::kTeamChanged, agent, team), [&]() -> Result<void> {
        Statement change(database.connection(),
                         team.empty() ? u"DELETE FROM teams WHERE agent = :agent"_s
                                      : u"INSERT OR REPLACE INTO teams (agent, team) VALUES (:agent, :team)"_s,
                         "teams");
        change.bindText(u":agent"_s, agent);
        if (!team.empty())
            change.bindText(u":team"_s, team);
        return change.run();
    });
}

} // namespace evenkeel::store

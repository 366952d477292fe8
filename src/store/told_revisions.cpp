// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/told_revisions.h"

#include "store/database.h"
#include "store/read_all.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<std::optional<std::string>> ToldRevisions::find(const std::string& agent, const std::string& pack) const
{
    Statement statement(m_database.connection(),
                        u"SELECT revision FROM pack_told WHERE agent = :agent AND pack = :pack"_s, "told");
    statement.bindText(u":agent"_s, agent).bindText(u":pack"_s, pack);
    return firstText(statement);
}

Result<void> ToldRevisions::set(const std::string& agent, const std::string& pack, const std::string& revision,
                                Timestamp at)
{
    if (auto ready = m_database.writable(); !ready)
        return ready;
    Statement statement(m_database.connection(),
                        u"INSERT INTO pack_told (agent, pack, revision, at) VALUES (:agent, :pack, :revision, :at) "
                        "ON CONFLICT (agent, pack) DO UPDATE SET revision = excluded.revision, at = excluded.at"_s,
                        "told");
    return statement.bindText(u":agent"_s, agent)
        .bindText(u":pack"_s, pack)
        .bindText(u":revision"_s, revision)
        .bind(u":at"_s, at.time_since_epoch().count())
        .run();
}

} // namespace evenkeel::store

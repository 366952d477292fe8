// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aftercare_projection.h"

#include "store/aftercare_rows.h"
#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

AftercareProjection::AftercareProjection(const QSqlDatabase& connection)
    : m_connection(connection)
{}

Result<void> AftercareProjection::empty()
{
    if (auto emptied = runOnce(m_connection, u"DELETE FROM follow_ups"_s, "follow-up"); !emptied)
        return emptied;
    return runOnce(m_connection, u"DELETE FROM caller_notes"_s, "caller note");
}

Result<void> AftercareProjection::write(CallChange& change)
{
    const auto& facts = change.after().now;
    const bool nothing = facts.escalations.empty() && facts.callerNotes.empty();
    const bool same =
        change.follows() ? facts.escalations == m_escalations && facts.callerNotes == m_callerNotes : false;
    m_escalations = facts.escalations;
    m_callerNotes = facts.callerNotes;
    if (same || (nothing && change.isNew()))
        return {};
    const auto entries = change.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    return replaceAftercare(m_connection, change.call(), makeAftercare(*entries, facts));
}

Result<bool> AftercareProjection::holds(CallChange& call)
{
    const auto entries = call.entries();
    const auto stored = storedAftercare(m_connection, call.call());
    if (!entries || !stored)
        return tl::unexpected(entries ? stored.error() : entries.error());
    return *stored == makeAftercare(*entries, call.after().now);
}

Result<std::optional<std::string>> AftercareProjection::endCheck()
{
    Statement orphans(m_connection,
                      u"SELECT call FROM (SELECT call FROM follow_ups UNION SELECT call FROM caller_notes) AS made "
                      "WHERE NOT EXISTS (SELECT 1 FROM events WHERE call = made.call) ORDER BY call LIMIT 1"_s,
                      "check follow-ups");
    return firstText(orphans);
}

} // namespace evenkeel::store

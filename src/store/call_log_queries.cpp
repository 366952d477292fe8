// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "store/call_log.h"
#include "store/call_rows.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

#include <algorithm>
#include <map>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

Result<std::optional<CallSummary>> CallLog::find(const std::string& call) const
{
    Statement statement(m_database.connection(), selectSummaries(u"WHERE c.id = :id"_s), "find");
    statement.bindText(u":id"_s, call);
    auto found = readSummaries(statement);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::optional<CallSummary>{} : std::move(found->front());
}

Result<std::vector<CallSummary>> CallLog::withIdFrom(const std::string& start, int limit) const
{
    Statement statement(m_database.connection(),
                        selectSummaries(u"WHERE c.id >= :start AND c.id < :end ORDER BY c.id LIMIT :limit"_s), "find");
    statement.bindText(u":start"_s, start)
        .bindText(u":end"_s, start + "~") // after every character of an id
        .bind(u":limit"_s, std::clamp(limit, 1, 1000));
    return readSummaries(statement);
}

Result<std::vector<CallSummary>> CallLog::unfinished() const
{
    Statement statement(m_database.connection(), selectSummaries(u"WHERE c.closed = 0 ORDER BY c.ord DESC"_s),
                        "unfinished");
    return readSummaries(statement);
}

Result<int> CallLog::earlierCalls(const std::string& number) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return 0;
    Statement statement(m_database.connection(), u"SELECT count(*) FROM calls WHERE caller_key = :key"_s,
                        "earlier calls");
    statement.bindBytes(u":key"_s, key);
    return readNumber<int>(statement);
}

Result<int> CallLog::carriedWarnings(const std::string& number, int calls, int days, Timestamp now) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty() || calls <= 0 || days <= 0)
        return 0;
    Statement statement(m_database.connection(),
                        u"SELECT coalesce(sum(warnings), 0) FROM (SELECT warnings FROM calls "
                        "WHERE caller_key = :key AND started_at >= :since "
                        "ORDER BY ord DESC LIMIT :calls)"_s,
                        "carried warnings");
    const auto since = now - std::chrono::days(days);
    statement.bindBytes(u":key"_s, key).bind(u":since"_s, since.time_since_epoch().count()).bind(u":calls"_s, calls);
    return readNumber<int>(statement);
}

Result<std::vector<CallSummary>> CallLog::callsOf(const std::string& number, int limit, const std::string& except) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return std::vector<CallSummary>{};
    Statement statement(m_database.connection(),
                        selectSummaries(u"WHERE c.caller_key = :key AND c.id <> :except "
                                        "ORDER BY c.ord DESC LIMIT :limit"_s),
                        "calls of a caller");
    statement.bindBytes(u":key"_s, key).bindText(u":except"_s, except).bind(u":limit"_s, std::clamp(limit, 1, 1000));
    return readSummaries(statement);
}

Result<int> CallLog::transfersSince(const std::string& number, Timestamp since, const std::string& except) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return 0;
    Statement statement(m_database.connection(),
                        u"SELECT count(*) FROM calls WHERE caller_key = :key AND started_at >= :since "
                        "AND id <> :except AND ending = 'transferred'"_s,
                        "transfers");
    statement.bindBytes(u":key"_s, key)
        .bind(u":since"_s, since.time_since_epoch().count())
        .bindText(u":except"_s, except);
    return readNumber<int>(statement);
}

Result<std::vector<CallLog::LineUse>> CallLog::lineUses(std::size_t latestCalls) const
{
    Statement statement(m_database.connection(),
                        u"SELECT e.version, CAST(e.body AS BLOB), e.at FROM (SELECT id FROM calls "
                        "ORDER BY ord DESC LIMIT :calls) c "
                        "JOIN events e ON e.call = c.id WHERE e.kind = 'line.said'"_s,
                        "line uses");
    std::map<std::string, LineUse> uses;
    const auto take = [&](const Rows& row) {
        const auto event = call::decode({"line.said", static_cast<int>(row.integer(0)), row.bytes(1), {}});
        const auto* said = event ? std::get_if<call::event::LineSaid>(&*event) : nullptr;
        if (said == nullptr)
            return; // ranking is no reason to stop; verify() names such an event
        auto& use = uses[said->line];
        use.line = said->line;
        ++use.uses;
        use.last = std::max(use.last, Timestamp{Millis{row.integer(2)}});
    };
    const auto calls = static_cast<std::int64_t>(latestCalls);
    if (auto walked = forEachRow(statement.bind(u":calls"_s, calls), take); !walked)
        return tl::unexpected(walked.error());
    std::vector<LineUse> out;
    out.reserve(uses.size());
    for (auto& [line, use] : uses)
        out.push_back(std::move(use));
    return out;
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "store/call_log.h"
#include "store/call_row.h"
#include "store/database.h"
#include "store/statement.h"

#include <algorithm>
#include <map>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowColumnCount = 23;

/// Summaries with the caller's name and number, which stand in the first event's private text and nowhere else.
QString selectSummaries(const QString& rest)
{
    return u"SELECT %1, x.call IS NOT NULL, e.kind, e.version, CAST(e.body AS BLOB), CAST(p.body AS BLOB) "
           "FROM calls c LEFT JOIN events e ON e.call = c.id AND e.seq = 1 "
           "LEFT JOIN event_private p ON p.position = e.position LEFT JOIN erasures x ON x.call = c.id %2"_s.arg(
               QString::fromLatin1(kRowColumns), rest);
}

CallSummary readSummary(const Rows& rows)
{
    auto summary = readRow(rows).summary;
    int column = kRowColumnCount;
    summary.erased = rows.integer(column++) != 0;
    if (rows.isNull(column))
        return summary;
    call::Encoded first;
    first.kind = rows.text(column++);
    first.version = static_cast<int>(rows.integer(column++));
    first.publicBody = rows.bytes(column++);
    first.privateBody = rows.bytes(column);
    // A first event that cannot be read leaves the names empty; verify() and checkProjection() speak of it.
    if (const auto event = call::decode(first)) {
        if (const auto* started = std::get_if<call::event::Started>(&*event)) {
            summary.callerName = started->name;
            summary.callerNumber = started->number;
        }
    }
    return summary;
}

Result<std::vector<CallSummary>> readSummaries(Statement& statement)
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CallSummary> summaries;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return summaries;
        summaries.push_back(readSummary(*rows));
    }
}

bool isMood(const std::optional<int>& mood)
{
    return !mood || (*mood >= 1 && *mood <= 5);
}

QString conditionOf(Reached reached)
{
    switch (reached) {
    case Reached::Anything: return {};
    case Reached::Nothing: return u"c.warnings = 0 AND c.ending NOT IN ('by-agent', 'overridden')"_s;
    case Reached::Warned: return u"c.warnings > 0"_s;
    case Reached::Ended: return u"c.ending = 'by-agent'"_s;
    case Reached::Overridden: return u"c.ending = 'overridden'"_s;
    }
    return {};
}

/// With the parameters that bindFilter binds.
QStringList conditionsOf(const CallFilter& filter)
{
    QStringList conditions;
    const auto add = [&](bool wanted, const QString& condition) {
        if (wanted)
            conditions << condition;
    };
    add(!filter.agent.empty(), u"c.agent = :agent"_s);
    add(filter.from.has_value(), u"c.started_at >= :from"_s);
    add(filter.to.has_value(), u"c.started_at < :to"_s);
    add(!filter.outcome.empty(), u"c.outcome = :outcome"_s);
    add(!filter.situation.empty(), u"c.situation = :situation"_s);
    add(filter.moodPeak.has_value(), u"c.mood_peak = :mood_peak"_s);
    add(filter.moodEnd.has_value(), u"c.mood_end = :mood_end"_s);
    add(filter.reached != Reached::Anything, conditionOf(filter.reached));
    add(filter.unreviewed, u"c.review_due = 1 AND c.reviewed = 0"_s);
    return conditions;
}

void bindFilter(Statement& statement, const CallFilter& filter)
{
    if (!filter.agent.empty())
        statement.bindText(u":agent"_s, filter.agent);
    if (filter.from)
        statement.bind(u":from"_s, filter.from->time_since_epoch().count());
    if (filter.to)
        statement.bind(u":to"_s, filter.to->time_since_epoch().count());
    if (!filter.outcome.empty())
        statement.bindText(u":outcome"_s, filter.outcome);
    if (!filter.situation.empty())
        statement.bindText(u":situation"_s, filter.situation);
    if (filter.moodPeak)
        statement.bind(u":mood_peak"_s, *filter.moodPeak);
    if (filter.moodEnd)
        statement.bind(u":mood_end"_s, *filter.moodEnd);
    statement.bind(u":limit"_s, std::clamp(filter.limit, 1, 1000));
}

Result<int> readCount(Statement& statement)
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto found = rows->next(); !found)
        return tl::unexpected(found.error());
    return static_cast<int>(rows->integer(0));
}

} // namespace

Result<std::optional<CallSummary>> CallLog::find(const std::string& call) const
{
    Statement statement(m_database.connection(), selectSummaries(u"WHERE c.id = :id"_s), "find");
    statement.bindText(u":id"_s, call);
    auto found = readSummaries(statement);
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::optional<CallSummary>{} : std::move(found->front());
}

Result<std::vector<CallSummary>> CallLog::list(const CallFilter& filter) const
{
    if (!isMood(filter.moodPeak) || !isMood(filter.moodEnd))
        return fail(Errc::Invalid, "store.bad-filter", "mood");
    std::optional<std::int64_t> before;
    if (!filter.beforeId.empty()) {
        Statement start(m_database.connection(), u"SELECT started_at FROM calls WHERE id = :id"_s, "list");
        auto rows = start.bindText(u":id"_s, filter.beforeId).query();
        if (!rows)
            return tl::unexpected(rows.error());
        const auto found = rows->next();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return std::vector<CallSummary>{};
        before = rows->integer(0);
    }

    auto conditions = conditionsOf(filter);
    if (before)
        conditions << u"(c.started_at, c.id) < (:at, :before)"_s;
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    Statement statement(m_database.connection(),
                        selectSummaries(where + u" ORDER BY c.started_at DESC, c.id DESC LIMIT :limit"_s), "list");
    bindFilter(statement, filter);
    if (before)
        statement.bind(u":at"_s, *before).bindText(u":before"_s, filter.beforeId);
    return readSummaries(statement);
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
    Statement statement(m_database.connection(),
                        selectSummaries(u"WHERE c.closed = 0 ORDER BY c.started_at DESC, c.id DESC"_s), "unfinished");
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
    return readCount(statement);
}

Result<int> CallLog::carriedWarnings(const std::string& number, int calls, int days, Timestamp now) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty() || calls <= 0 || days <= 0)
        return 0;
    Statement statement(m_database.connection(),
                        u"SELECT coalesce(sum(warnings), 0) FROM (SELECT warnings FROM calls "
                        "WHERE caller_key = :key AND started_at >= :since "
                        "ORDER BY started_at DESC, id DESC LIMIT :calls)"_s,
                        "carried warnings");
    const auto since = now - std::chrono::days(days);
    statement.bindBytes(u":key"_s, key).bind(u":since"_s, since.time_since_epoch().count()).bind(u":calls"_s, calls);
    return readCount(statement);
}

Result<std::vector<CallSummary>> CallLog::callsOf(const std::string& number, int limit, const std::string& except) const
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return std::vector<CallSummary>{};
    Statement statement(m_database.connection(),
                        selectSummaries(u"WHERE c.caller_key = :key AND c.id <> :except "
                                        "ORDER BY c.started_at DESC, c.id DESC LIMIT :limit"_s),
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
    return readCount(statement);
}

Result<std::vector<CallLog::LineUse>> CallLog::lineUses(std::size_t latestCalls) const
{
    Statement statement(m_database.connection(),
                        u"SELECT e.version, CAST(e.body AS BLOB), e.at FROM (SELECT id FROM calls "
                        "ORDER BY started_at DESC, id DESC LIMIT :calls) c "
                        "JOIN events e ON e.call = c.id WHERE e.kind = 'line.said'"_s,
                        "line uses");
    auto rows = statement.bind(u":calls"_s, static_cast<std::int64_t>(latestCalls)).query();
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::string, LineUse> uses;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const auto event = call::decode({"line.said", static_cast<int>(rows->integer(0)), rows->bytes(1), {}});
        const auto* said = event ? std::get_if<call::event::LineSaid>(&*event) : nullptr;
        if (said == nullptr)
            continue; // ranking is no reason to stop; verify() names such an event
        auto& use = uses[said->line];
        use.line = said->line;
        ++use.uses;
        use.last = std::max(use.last, Timestamp{Millis{rows->integer(2)}});
    }
    std::vector<LineUse> out;
    out.reserve(uses.size());
    for (auto& [line, use] : uses)
        out.push_back(std::move(use));
    return out;
}

} // namespace evenkeel::store

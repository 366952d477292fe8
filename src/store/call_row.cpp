// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_row.h"

#include "protocol/machine.h"
#include "store/database.h"
#include "store/statement.h"

#include <variant>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

std::string nameOf(protocol::Ending ending)
{
    using protocol::Ending;
    switch (ending) {
    case Ending::None: return {};
    case Ending::ByAgent: return "by-agent";
    case Ending::Overridden: return "overridden";
    case Ending::Finished: return "finished";
    case Ending::CallerHungUp: return "caller-hung-up";
    case Ending::Dropped: return "dropped";
    case Ending::AgentHungUp: return "agent-hung-up";
    case Ending::Transferred: return "transferred";
    }
    return {};
}

} // namespace

bool operator==(const CallRow& a, const CallRow& b)
{
    return a.callerKey == b.callerKey && a.summary == b.summary;
}

CallRow makeRow(const call::LogEntry& first, const call::State& state, const Database& database)
{
    // The first event, not the state: of a caller who was erased in mid-call a live state still knows the number.
    const auto* started = std::get_if<call::event::Started>(&first.event);
    const auto opening = started != nullptr ? *started : call::event::Started{};
    CallRow row;
    auto& s = row.summary;
    s.id = first.call;
    s.startedAt = first.at;
    s.agent = first.actor;
    s.direction = asStored(opening.direction);
    s.pack = asStored(opening.pack);
    s.packRevision = asStored(opening.packRevision);
    s.policy = asStored(opening.policy);
    row.callerKey = database.callerKey(asStored(opening.number));
    updateRow(row, state);
    return row;
}

void updateRow(CallRow& row, const call::State& state)
{
    const auto& facts = state.now;
    const auto& protocol = facts.protocol;
    auto& s = row.summary;
    s.length.reset();
    if (protocol.ending != protocol::Ending::None)
        s.length = protocol.endedAt;
    s.situation = asStored(facts.situation);
    s.vip = facts.vip;
    s.ending = nameOf(protocol.ending);
    // An override's reason is the agent's own words and stays among the private texts.
    s.endReason = protocol.ending == protocol::Ending::ByAgent ? asStored(protocol.endReason) : std::string{};
    const auto wrapUp = facts.wrapUp.value_or(call::event::WrappedUp{});
    s.outcome = asStored(wrapUp.outcome);
    s.rootCause = asStored(wrapUp.rootCause);
    s.resolution = asStored(wrapUp.resolution);
    s.warnings = static_cast<int>(protocol.warnings.size());
    const auto mood = call::moodSummary(facts);
    s.moodStart = mood.start;
    s.moodPeak = mood.peak;
    s.moodEnd = mood.end;
    s.reviewDue = protocol::reviewDue(protocol);
    s.reviewed = protocol.reviewed;
    // A recovery pause that a crash cut short is not asked for again, and only the policy knows its length.
    s.closed = call::isClosed(facts, Millis{0});
}

const char* const kRowColumns = "c.id, c.started_at, c.agent, c.direction, c.pack, c.pack_revision, c.policy, "
                                "c.caller_key, c.length, c.situation, c.vip, c.ending, c.end_reason, c.outcome, "
                                "c.root_cause, c.resolution, c.warnings, c.mood_start, c.mood_peak, c.mood_end, "
                                "c.review_due, c.reviewed, c.closed";

CallRow readRow(const Rows& rows, int from)
{
    int column = from;
    const auto text = [&] { return rows.text(column++); };
    const auto number = [&] { return static_cast<int>(rows.integer(column++)); };
    const auto flag = [&] { return rows.integer(column++) != 0; };

    CallRow row;
    auto& s = row.summary;
    s.id = text();
    s.startedAt = Timestamp{Millis{rows.integer(column++)}};
    s.agent = text();
    s.direction = text();
    s.pack = text();
    s.packRevision = text();
    s.policy = text();
    row.callerKey = rows.bytes(column++);
    if (const auto length = rows.optionalInteger(column++))
        s.length = Millis{*length};
    s.situation = text();
    s.vip = flag();
    s.ending = text();
    s.endReason = text();
    s.outcome = text();
    s.rootCause = text();
    s.resolution = text();
    s.warnings = number();
    s.moodStart = number();
    s.moodPeak = number();
    s.moodEnd = number();
    s.reviewDue = flag();
    s.reviewed = flag();
    s.closed = flag();
    return row;
}

const char* const kInsertRow =
    "INSERT OR REPLACE INTO calls (id, started_at, agent, direction, pack, pack_revision, policy, caller_key, length, "
    "situation, "
    "vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, mood_peak, mood_end, review_due, "
    "reviewed, closed) VALUES (:id, :started_at, :agent, :direction, :pack, :pack_revision, :policy, :caller_key, "
    ":length, :situation, :vip, :ending, :end_reason, :outcome, :root_cause, :resolution, :warnings, :mood_start, "
    ":mood_peak, :mood_end, :review_due, :reviewed, :closed)";

const char* const kUpdateRow =
    "UPDATE calls SET length = :length, situation = :situation, vip = :vip, ending = :ending, end_reason = "
    ":end_reason, "
    "outcome = :outcome, root_cause = :root_cause, resolution = :resolution, warnings = :warnings, "
    "mood_start = :mood_start, mood_peak = :mood_peak, mood_end = :mood_end, review_due = :review_due, "
    "reviewed = :reviewed, closed = :closed WHERE id = :id";

void bindRow(Statement& statement, const CallRow& row, bool changing)
{
    const auto& s = row.summary;
    statement.bindText(u":id"_s, s.id);
    if (!changing) {
        statement.bind(u":started_at"_s, s.startedAt.time_since_epoch().count())
            .bindText(u":agent"_s, s.agent)
            .bindText(u":direction"_s, s.direction)
            .bindText(u":pack"_s, s.pack)
            .bindText(u":pack_revision"_s, s.packRevision)
            .bindText(u":policy"_s, s.policy);
        std::optional<std::string_view> key;
        if (!row.callerKey.empty())
            key = row.callerKey;
        statement.bindBytes(u":caller_key"_s, key);
    }
    std::optional<std::int64_t> length;
    if (s.length)
        length = s.length->count();
    statement.bind(u":length"_s, length)
        .bindText(u":situation"_s, s.situation)
        .bind(u":vip"_s, s.vip)
        .bindText(u":ending"_s, s.ending)
        .bindText(u":end_reason"_s, s.endReason)
        .bindText(u":outcome"_s, s.outcome)
        .bindText(u":root_cause"_s, s.rootCause)
        .bindText(u":resolution"_s, s.resolution)
        .bind(u":warnings"_s, s.warnings)
        .bind(u":mood_start"_s, s.moodStart)
        .bind(u":mood_peak"_s, s.moodPeak)
        .bind(u":mood_end"_s, s.moodEnd)
        .bind(u":review_due"_s, s.reviewDue)
        .bind(u":reviewed"_s, s.reviewed)
        .bind(u":closed"_s, s.closed);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_row.h"

#include "call/review.h"
#include "protocol/machine.h"
#include "store/database.h"
#include "store/statement.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <variant>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostMoods = 60;

/// What a small picture can show: evenly chosen, the first and the last among them.
std::vector<call::MoodMark> thinned(const std::vector<call::MoodMark>& moods)
{
    if (moods.size() <= kMostMoods)
        return moods;
    std::vector<call::MoodMark> chosen;
    chosen.reserve(kMostMoods);
    for (std::size_t i = 0; i < kMostMoods; ++i)
        chosen.push_back(moods[i * (moods.size() - 1) / (kMostMoods - 1)]);
    return chosen;
}

/// "3@0 5@61200": level and milliseconds.
std::string curve(const std::vector<call::MoodMark>& moods)
{
    std::string out;
    for (const auto& mood : moods) {
        if (!out.empty())
            out += ' ';
        out += std::to_string(mood.level) + '@' + std::to_string(mood.at.count());
    }
    return out;
}

/// What is no mark is left out.
std::vector<call::MoodMark> marks(std::string_view curve)
{
    std::vector<call::MoodMark> out;
    const char* at = curve.data();
    const char* const end = at + curve.size();
    while (at < end) {
        call::MoodMark mark;
        std::int64_t moment = 0;
        const auto level = std::from_chars(at, end, mark.level);
        if (level.ec != std::errc{} || level.ptr == end || *level.ptr != '@')
            break;
        const auto time = std::from_chars(level.ptr + 1, end, moment);
        if (time.ec != std::errc{})
            break;
        mark.at = Millis{moment};
        out.push_back(mark);
        at = time.ptr == end ? end : time.ptr + 1;
    }
    return out;
}

} // namespace

ScoreBand bandOf(const std::optional<int>& score)
{
    if (!score)
        return ScoreBand::None;
    return *score < kMiddleScore ? ScoreBand::Low : *score < kHighScore ? ScoreBand::Middle : ScoreBand::High;
}

LengthBand bandOf(const std::optional<Millis>& length)
{
    if (!length)
        return LengthBand::Any;
    return *length < kMiddleLength ? LengthBand::Short : *length < kLongLength ? LengthBand::Middle : LengthBand::Long;
}

std::int64_t ordOf(Timestamp began, std::int64_t nth)
{
    constexpr std::int64_t farthest = std::numeric_limits<std::int64_t>::max() / kCallsAMoment - 1;
    const std::int64_t at = began.time_since_epoch().count();
    return std::clamp(at, -farthest, farthest) * kCallsAMoment + nth;
}

bool operator==(const CallRow& a, const CallRow& b)
{
    return a.callerKey == b.callerKey && a.firstEvent == b.firstEvent && a.summary == b.summary;
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
    s.ending = name(protocol.ending);
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
    s.moods = thinned(facts.moods);
    s.afterCall.reset();
    if (s.length && facts.wrapUp && facts.wrappedAt >= *s.length)
        s.afterCall = facts.wrappedAt - *s.length;
    const auto reviews = call::currentReviews(facts);
    s.score = reviews.empty() ? std::nullopt : std::optional(reviews.back()->scored.score);
    s.disputed = !reviews.empty() && call::isDisputed(*reviews.back());
    s.reviewDue = protocol::reviewDue(protocol);
    s.reviewed = protocol.reviewed;
    // A recovery pause that a crash cut short is not asked for again, and only the policy knows its length.
    s.closed = call::isClosed(facts, Millis{0});
}

const char* const kRowColumns =
    "c.ord, c.id, c.first_event, c.started_at, c.agent, c.direction, c.pack, c.pack_revision, c.policy, c.caller_key, "
    "c.length, c.situation, c.vip, c.ending, c.end_reason, c.outcome, c.root_cause, c.resolution, c.warnings, "
    "c.mood_start, c.mood_peak, c.mood_end, c.moods, c.after_call, c.score, c.disputed, c.review_due, c.reviewed, "
    "c.closed";

CallRow readRow(const Rows& rows, int from)
{
    int column = from;
    const auto text = [&] { return rows.text(column++); };
    const auto number = [&] { return static_cast<int>(rows.integer(column++)); };
    const auto flag = [&] { return rows.integer(column++) != 0; };

    CallRow row;
    auto& s = row.summary;
    s.ord = rows.integer(column++);
    s.id = text();
    row.firstEvent = rows.integer(column++);
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
    s.moods = marks(text());
    if (const auto after = rows.optionalInteger(column++))
        s.afterCall = Millis{*after};
    if (const auto score = rows.optionalInteger(column++))
        s.score = static_cast<int>(*score);
    s.disputed = flag();
    s.reviewDue = flag();
    s.reviewed = flag();
    s.closed = flag();
    return row;
}

const char* const kInsertRow =
    "INSERT OR REPLACE INTO calls (ord, id, first_event, started_at, agent, direction, pack, pack_revision, policy, "
    "caller_key, length, situation, vip, ending, end_reason, outcome, root_cause, resolution, warnings, mood_start, "
    "mood_peak, mood_end, moods, after_call, score, score_band, length_band, disputed, review_due, reviewed, closed) "
    "VALUES (:ord, :id, :first_event, :started_at, :agent, :direction, :pack, :pack_revision, :policy, :caller_key, "
    ":length, :situation, :vip, :ending, :end_reason, :outcome, :root_cause, :resolution, :warnings, :mood_start, "
    ":mood_peak, :mood_end, :moods, :after_call, :score, :score_band, :length_band, :disputed, :review_due, :reviewed, "
    ":closed)";

const char* const kUpdateRow =
    "UPDATE calls SET length = :length, situation = :situation, vip = :vip, ending = :ending, "
    "end_reason = :end_reason, outcome = :outcome, root_cause = :root_cause, resolution = :resolution, "
    "warnings = :warnings, mood_start = :mood_start, mood_peak = :mood_peak, mood_end = :mood_end, moods = :moods, "
    "after_call = :after_call, score = :score, score_band = :score_band, length_band = :length_band, "
    "disputed = :disputed, review_due = :review_due, reviewed = :reviewed, closed = :closed WHERE ord = :ord";

void bindRow(Statement& statement, const CallRow& row, bool changing)
{
    const auto& s = row.summary;
    statement.bind(u":ord"_s, s.ord);
    if (!changing) {
        statement.bindText(u":id"_s, s.id)
            .bind(u":first_event"_s, row.firstEvent)
            .bind(u":started_at"_s, s.startedAt.time_since_epoch().count())
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
    const auto millis = [](const std::optional<Millis>& time) {
        return time ? std::optional<std::int64_t>(time->count()) : std::nullopt;
    };
    statement.bind(u":length"_s, millis(s.length))
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
        .bindText(u":moods"_s, curve(s.moods))
        .bind(u":after_call"_s, millis(s.afterCall))
        .bind(u":score"_s, s.score ? std::optional<std::int64_t>(*s.score) : std::nullopt)
        .bind(u":score_band"_s, s.length ? static_cast<int>(bandOf(s.score)) : 0)
        .bind(u":length_band"_s, static_cast<int>(bandOf(s.length)))
        .bind(u":disputed"_s, s.disputed)
        .bind(u":review_due"_s, s.reviewDue)
        .bind(u":reviewed"_s, s.reviewed)
        .bind(u":closed"_s, s.closed);
}

} // namespace evenkeel::store

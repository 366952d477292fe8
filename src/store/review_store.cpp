// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/review_store.h"

#include "store/call_row.h"
#include "store/read_all.h"
#include "store/statement.h"

#include <algorithm>
#include <limits>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kColumns = "call, seq, agent, call_at, rater, at, score, failed, scores, current, answer, "
                                 "answer_until, settled";

Timestamp moment(const Rows& rows, int column)
{
    return Timestamp{Millis{rows.integer(column)}};
}

ReviewRow readReview(const Rows& rows)
{
    const auto answer = std::clamp<std::int64_t>(rows.integer(10), 0, 2);
    return {rows.text(0),
            rows.integer(1),
            rows.text(2),
            moment(rows, 3),
            rows.text(4),
            moment(rows, 5),
            static_cast<int>(rows.integer(6)),
            rows.integer(7) != 0,
            scoresFrom(rows.text(8)),
            rows.integer(9) != 0,
            static_cast<call::ReviewAnswer>(answer),
            moment(rows, 11),
            rows.integer(12) != 0};
}

std::int64_t start(const std::optional<Timestamp>& from)
{
    return from ? from->time_since_epoch().count() : std::numeric_limits<std::int64_t>::min();
}

std::int64_t end(const std::optional<Timestamp>& to)
{
    return to ? to->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max();
}

} // namespace

Result<std::vector<ReviewRow>> ReviewStore::ofCall(const std::string& call) const
{
    Statement statement(m_connection,
                        u"SELECT %1 FROM reviews WHERE call = :call ORDER BY seq"_s.arg(QString::fromLatin1(kColumns)),
                        "reviews");
    return readAll(statement.bindText(u":call"_s, call), readReview);
}

Result<std::vector<ReviewPair>> ReviewStore::ofBoth(const std::string& first, const std::string& second,
                                                    std::optional<Timestamp> from, std::optional<Timestamp> to) const
{
    Statement statement(m_connection,
                        u"SELECT a.call, a.call_at, a.score, b.score, a.scores, b.scores FROM reviews a "
                        "JOIN reviews b ON b.call = a.call AND b.rater = :second AND b.current = 1 "
                        "WHERE a.rater = :first AND a.current = 1 AND a.call_at >= :start AND a.call_at < :stop "
                        "ORDER BY a.call_at, a.call"_s,
                        "reviews");
    statement.bindText(u":first"_s, first)
        .bindText(u":second"_s, second)
        .bind(u":start"_s, start(from))
        .bind(u":stop"_s, end(to));
    return readAll(
        statement, +[](const Rows& rows) {
            return ReviewPair{rows.text(0),
                              moment(rows, 1),
                              static_cast<int>(rows.integer(2)),
                              static_cast<int>(rows.integer(3)),
                              scoresFrom(rows.text(4)),
                              scoresFrom(rows.text(5))};
        });
}

Result<std::vector<ReviewRow>> ReviewStore::awaitingAnswer(const std::string& agent, Timestamp now, int limit) const
{
    Statement statement(
        m_connection,
        u"SELECT %1 FROM reviews WHERE agent = :agent AND current = 1 AND answer = 0 "
        "AND answer_until >= :now ORDER BY answer_until, call, seq LIMIT :limit"_s.arg(QString::fromLatin1(kColumns)),
        "reviews");
    statement.bindText(u":agent"_s, agent)
        .bind(u":now"_s, now.time_since_epoch().count())
        .bind(u":limit"_s, std::clamp(limit, 1, 1000));
    return readAll(statement, readReview);
}

Result<std::vector<ReviewRow>> ReviewStore::settled(const std::string& agent, Timestamp from) const
{
    // By the agent's own calls, which are few; there is no index of what was settled.
    Statement statement(
        m_connection,
        u"SELECT %1 FROM reviews WHERE call IN (SELECT id FROM calls INDEXED BY calls_by_agent WHERE length IS NOT "
        u"NULL "
        "AND agent = :agent AND ord >= :from AND score IS NOT NULL) AND current = 1 AND answer = 2 AND settled = 1 "
        "ORDER BY call_at DESC, call, seq LIMIT 20"_s.arg(QString::fromLatin1(kColumns)),
        "reviews");
    statement.bindText(u":agent"_s, agent).bind(u":from"_s, ordOf(from, 0));
    return readAll(statement, readReview);
}

Result<std::vector<std::string>> ReviewStore::raters() const
{
    // One seek of the index a rater, where DISTINCT would read all of it.
    Statement statement(m_connection,
                        u"WITH RECURSIVE r (name) AS (SELECT min(rater) FROM reviews WHERE current = 1 UNION ALL "
                        "SELECT (SELECT min(rater) FROM reviews WHERE current = 1 AND rater > r.name) FROM r "
                        "WHERE r.name IS NOT NULL) SELECT name FROM r WHERE name IS NOT NULL"_s,
                        "reviews");
    return readAll(
        statement, +[](const Rows& rows) { return rows.text(0); });
}

Result<std::vector<ReviewableCall>> ReviewStore::reviewable(Timestamp from, Timestamp to) const
{
    // A call that nobody took has neither an outcome nor any other end than that the caller left.
    Statement statement(m_connection,
                        u"SELECT id, agent, started_at, ending, situation FROM calls WHERE ord >= :start AND "
                        "ord < :stop AND ending <> '' AND NOT (ending IN ('caller-hung-up', 'dropped') AND "
                        "outcome = '') ORDER BY ord"_s,
                        "reviews");
    statement.bind(u":start"_s, ordOf(from, 0)).bind(u":stop"_s, ordOf(to, 0));
    return readAll(
        statement, +[](const Rows& rows) {
            return ReviewableCall{rows.text(0), rows.text(1), moment(rows, 2), rows.text(3), rows.text(4)};
        });
}

} // namespace evenkeel::store

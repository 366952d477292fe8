// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/review_projection.h"

#include "store/read_all.h"
#include "store/review_store.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

ReviewProjection::ReviewProjection(const QSqlDatabase& connection)
    : m_connection(connection)
{}

Result<void> ReviewProjection::empty()
{
    return runOnce(m_connection, u"DELETE FROM reviews"_s, "review");
}

Result<void> ReviewProjection::write(CallChange& change)
{
    const auto& reviews = change.after().now.reviews;
    const bool same = change.follows() && reviews == m_reviews;
    m_reviews = reviews;
    if (same || (reviews.empty() && change.isNew()))
        return {};
    const auto entries = change.entries();
    if (!entries)
        return tl::unexpected(entries.error());
    return replace(change.call(), makeReviews(*entries, change.after().now));
}

Result<void> ReviewProjection::replace(const std::string& call, const std::vector<ReviewRow>& rows)
{
    Statement gone(m_connection, u"DELETE FROM reviews WHERE call = :call"_s, "review");
    if (auto done = gone.bindText(u":call"_s, call).run(); !done || rows.empty())
        return done;
    Statement insert(m_connection,
                     u"INSERT INTO reviews (call, seq, agent, call_at, rater, at, score, failed, scores, current, "
                     "answer, answer_until, settled) VALUES (:call, :seq, :agent, :call_at, :rater, :at, :score, "
                     ":failed, :scores, :current, :answer, :answer_until, :settled)"_s,
                     "review");
    for (const auto& row : rows) {
        auto done = insert.bindText(u":call"_s, call)
                        .bind(u":seq"_s, row.seq)
                        .bindText(u":agent"_s, row.agent)
                        .bind(u":call_at"_s, row.callAt.time_since_epoch().count())
                        .bindText(u":rater"_s, row.rater)
                        .bind(u":at"_s, row.at.time_since_epoch().count())
                        .bind(u":score"_s, row.score)
                        .bind(u":failed"_s, row.failed)
                        .bindText(u":scores"_s, scoresText(row.scores))
                        .bind(u":current"_s, row.current)
                        .bind(u":answer"_s, static_cast<int>(row.answer))
                        .bind(u":answer_until"_s, row.answerUntil.time_since_epoch().count())
                        .bind(u":settled"_s, row.settled)
                        .run();
        if (!done)
            return done;
    }
    return {};
}

Result<bool> ReviewProjection::holds(CallChange& call)
{
    const auto entries = call.entries();
    const auto stored = ReviewStore(m_connection).ofCall(call.call());
    if (!entries || !stored)
        return tl::unexpected(entries ? stored.error() : entries.error());
    return *stored == makeReviews(*entries, call.after().now);
}

Result<std::optional<std::string>> ReviewProjection::endCheck()
{
    Statement orphans(m_connection,
                      u"SELECT call FROM reviews AS made WHERE NOT EXISTS (SELECT 1 FROM events WHERE call = "
                      "made.call) ORDER BY call LIMIT 1"_s,
                      "check reviews");
    return firstText(orphans);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scorecard.h"

#include "app/call_pack.h"
#include "app/error_text.h"
#include "app/text.h"
#include "call/machine.h"
#include "call/review.h"
#include "store/database.h"
#include "store/review_store.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

QDateTime moment(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString commentOn(const call::event::ReviewScored& review, const std::string& criterion)
{
    const auto found = review.comments.find(criterion);
    return found == review.comments.end() ? QString() : toQt(found->second);
}

/// By the scorecard, then what is on it no more.
std::vector<GivenView> given(const call::event::ReviewScored& review, const std::vector<pack::Criterion>& scorecard)
{
    std::vector<GivenView> all;
    for (const auto& criterion : scorecard) {
        const auto score = review.scores.find(criterion.id);
        if (score != review.scores.end())
            all.push_back({toQt(criterion.label), score->second, commentOn(review, criterion.id),
                           criterion.critical && score->second && *score->second <= call::kLowScore});
    }
    for (const auto& [id, score] : review.scores) {
        if (std::ranges::find(scorecard, id, &pack::Criterion::id) == scorecard.end())
            all.push_back({toQt(id), score, commentOn(review, id), false});
    }
    return all;
}

ReviewView reviewView(const std::vector<call::LogEntry>& entries, const call::Facts& facts, const call::Review& review,
                      const std::vector<pack::Criterion>& scorecard, Timestamp now)
{
    const auto at = entries[static_cast<std::size_t>(review.seq - 1)].at;
    const auto until = at + std::chrono::days{review.scored.answerDays};
    const bool current = call::isCurrent(facts, review);
    return {toQt(entries.front().call),
            review.seq,
            toQt(review.scored.by),
            moment(at),
            review.scored.score,
            review.scored.failed,
            given(review.scored, scorecard),
            toQt(review.scored.coaching),
            current,
            review.answer,
            moment(until),
            current && review.answer == call::ReviewAnswer::None && now <= until,
            review.settles,
            toQt(review.dispute),
            review.settledSeq > 0,
            toQt(review.settled.by),
            review.settledSeq > 0 && review.settled.replacedBy == 0,
            toQt(review.settled.reason)};
}

/// What the rules would say before any score is given.
QString obstacle(const call::Facts& facts, const std::vector<pack::Criterion>& scorecard, const std::string& rater,
                 const std::string& agent)
{
    const auto say = [](const char* key) { return errorText(Error{Errc::Refused, key, {}}); };
    if (call::isLive(facts))
        return say("call.still-live");
    if (call::isMissed(facts))
        return say("call.missed");
    if (scorecard.empty())
        return say("call.no-scorecard");
    return rater == agent ? say("call.own-call") : QString();
}

std::shared_ptr<const pack::Pack> packOf(const store::CallLog& log, const call::Facts& facts)
{
    auto pack = keptPack(log.database(), facts.opening.pack, facts.opening.packRevision);
    return pack ? *pack : nullptr;
}

constexpr std::chrono::days kCallsLookedAt{90};
constexpr std::chrono::days kSettledShown{14};

Result<std::vector<FeedbackView>> feedbackOf(const store::CallLog& log, const std::vector<store::ReviewRow>& rows,
                                             Timestamp now)
{
    std::vector<FeedbackView> all;
    for (const auto& row : rows) {
        const auto entries = log.entries(row.call);
        if (!entries)
            return tl::unexpected(entries.error());
        const auto facts = call::fold(*entries).now;
        const auto review = std::ranges::find(facts.reviews, row.seq, &call::Review::seq);
        if (review == facts.reviews.end())
            continue;
        const auto pack = packOf(log, facts);
        const auto* situation = pack ? pack::findSituation(*pack, facts.situation) : nullptr;
        const auto settled = review->settledSeq;
        all.push_back(
            {reviewView(*entries, facts, *review, pack ? pack->scorecard : std::vector<pack::Criterion>{}, now),
             moment(row.callAt), toQt(situation != nullptr ? situation->title : facts.situation),
             settled > 0 ? moment((*entries)[static_cast<std::size_t>(settled - 1)].at) : QDateTime()});
    }
    return all;
}

} // namespace

ScorecardView scorecardView(const std::vector<call::LogEntry>& entries, const pack::Pack* pack,
                            const std::string& rater, Timestamp now)
{
    const auto facts = call::fold(entries).now;
    ScorecardView view;
    view.call = toQt(entries.front().call);
    view.agent = toQt(entries.front().actor);
    view.rater = toQt(rater);
    if (pack != nullptr)
        view.criteria = pack->scorecard;
    for (const auto& review : facts.reviews) {
        view.reviews.insert(view.reviews.begin(), reviewView(entries, facts, review, view.criteria, now));
        if (review.scored.by != rater)
            continue;
        view.again = true;
        view.scores = review.scored.scores;
        view.comments = review.scored.comments;
        view.coaching = toQt(review.scored.coaching);
    }
    view.obstacle = obstacle(facts, view.criteria, rater, entries.front().actor);
    return view;
}

Result<ScorecardView> readScorecard(const store::CallLog& log, const std::string& call, const std::string& rater,
                                    Timestamp now)
{
    const auto entries = log.entries(call);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty())
        return fail(Errc::NotFound, "call.unknown", call);
    const auto pack = packOf(log, call::fold(*entries).now);
    return scorecardView(*entries, pack.get(), rater, now);
}

Result<std::vector<FeedbackView>> openFeedback(const store::CallLog& log, const std::string& agent, Timestamp now,
                                               int most)
{
    const auto open = store::ReviewStore(log.database().connection()).awaitingAnswer(agent, now, most);
    return open ? feedbackOf(log, *open, now) : tl::unexpected(open.error());
}

Result<std::vector<FeedbackView>> settledFeedback(const store::CallLog& log, const std::string& agent, Timestamp now)
{
    const auto rows = store::ReviewStore(log.database().connection()).settled(agent, now - kCallsLookedAt);
    if (!rows)
        return tl::unexpected(rows.error());
    auto all = feedbackOf(log, *rows, now);
    if (all)
        std::erase_if(
            *all, [&](const auto& one) { return !one.review.stands || one.settledAt < moment(now - kSettledShown); });
    return all;
}

} // namespace evenkeel::app

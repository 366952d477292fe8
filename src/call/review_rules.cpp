// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/review_rules.h"

#include "call/review.h"
#include "call/tidy.h"
#include "protocol/machine.h"

#include <algorithm>

namespace evenkeel::call {

namespace {

auto refuse(const char* key, std::string detail = {})
{
    return fail(Errc::Refused, "call." + std::string(key), std::move(detail));
}

auto invalid(const char* key, std::string detail = {})
{
    return fail(Errc::Invalid, "call." + std::string(key), std::move(detail));
}

const Review* find(const Facts& facts, std::int64_t seq)
{
    const auto found =
        std::find_if(facts.reviews.begin(), facts.reviews.end(), [&](const Review& one) { return one.seq == seq; });
    return found == facts.reviews.end() ? nullptr : &*found;
}

void list(std::string& ids, const std::string& id)
{
    ids += (ids.empty() ? "" : ",") + id;
}

/// Who judges a call: somebody, and not the agent who took it.
Result<void> judge(std::string& by, const std::string& agent)
{
    if (!tidy(by, kNameBytes))
        return invalid("too-long");
    if (by.empty())
        return invalid("rater-missing");
    if (by == agent)
        return refuse("own-call");
    return {};
}

/// Every criterion is answered, and no other; each answer is one that the scorecard allows.
Result<void> complete(const std::vector<pack::Criterion>& scorecard, const event::ReviewScored& review)
{
    for (const auto& [id, score] : review.scores) {
        if (std::none_of(scorecard.begin(), scorecard.end(), [&](const auto& c) { return c.id == id; }))
            return invalid("unknown-criterion", id);
        if (score && (*score < kLeastScore || *score > kMostScore))
            return invalid("score-range", id);
    }
    std::string open, forced, silent;
    for (const auto& criterion : scorecard) {
        const auto given = review.scores.find(criterion.id);
        if (given == review.scores.end())
            list(open, criterion.id);
        else if (!given->second && !criterion.notApplicable)
            list(forced, criterion.id);
        else if (needsComment(criterion, given->second) && !review.comments.contains(criterion.id))
            list(silent, criterion.id);
    }
    if (!open.empty())
        return invalid("review-incomplete", std::move(open));
    if (!forced.empty())
        return invalid("must-apply", std::move(forced));
    if (!silent.empty())
        return invalid("comment-missing", std::move(silent));
    return {};
}

/// Cleaned; comments that say nothing are left out.
Result<void> tidyTexts(const std::vector<pack::Criterion>& scorecard, event::ReviewScored& review)
{
    for (auto& [id, text] : review.comments) {
        if (std::none_of(scorecard.begin(), scorecard.end(), [&, &name = id](const auto& c) { return c.id == name; }))
            return invalid("unknown-criterion", id);
        if (!tidyFree(text))
            return invalid("too-long");
    }
    std::erase_if(review.comments, [](const auto& comment) { return comment.second.empty(); });
    if (!tidyFree(review.coaching))
        return invalid("too-long");
    return {};
}

/// The review that a new one by this rater takes the place of and thereby settles; null: none.
Result<const Review*> settledBy(const Facts& facts, const command::ScoreReview& c)
{
    if (c.settles != 0) {
        const auto* named = find(facts, c.settles);
        if (!named)
            return fail(Errc::NotFound, "call.unknown-review");
        if (!isDisputed(*named))
            return refuse("not-disputed");
        return named;
    }
    const auto own = std::find_if(facts.reviews.begin(), facts.reviews.end(),
                                  [&](const Review& review) { return review.scored.by == c.by && isDisputed(review); });
    return own == facts.reviews.end() ? nullptr : &*own;
}

/// The review that the agent of the call answers.
Result<const Review*> toAnswer(const Facts& facts, std::int64_t seq, const std::string& by, const std::string& agent,
                               Millis now)
{
    const auto* review = find(facts, seq);
    if (!review)
        return fail(Errc::NotFound, "call.unknown-review");
    if (by.empty() || by != agent)
        return refuse("not-agents-call");
    if (review->answer != ReviewAnswer::None)
        return refuse("answer-given");
    if (!isCurrent(facts, *review))
        return refuse("review-replaced");
    if (now > answerUntil(*review))
        return refuse("answer-late");
    return review;
}

} // namespace

Result<std::vector<Event>> scoring(const Rules& rules, const State& state, const command::ScoreReview& command,
                                   Millis now)
{
    const auto& facts = state.now;
    if (isLive(facts))
        return refuse("still-live");
    if (isMissed(facts))
        return refuse("missed");
    auto c = command;
    if (auto fit = judge(c.by, c.agent); !fit)
        return tl::unexpected(fit.error());
    const auto& scorecard = rules.pack.scorecard;
    if (scorecard.empty())
        return refuse("no-scorecard");

    event::ReviewScored review{c.by, c.scores, 0, false, rules.policy.review.answerDays, c.comments, c.coaching};
    if (auto clean = tidyTexts(scorecard, review); !clean)
        return tl::unexpected(clean.error());
    if (auto whole = complete(scorecard, review); !whole)
        return tl::unexpected(whole.error());
    const auto sum = total(scorecard, review.scores);
    if (!sum)
        return invalid("nothing-scored");
    review.score = sum->score;
    review.failed = sum->failed;
    const auto settled = settledBy(facts, c);
    if (!settled)
        return tl::unexpected(settled.error());

    std::vector<Event> events;
    if (!facts.protocol.reviewed) {
        auto noted = protocol::decide(rules.policy, facts.protocol, protocol::command::Review{c.by}, now);
        if (!noted)
            return tl::unexpected(noted.error());
        events.assign(noted->begin(), noted->end());
    }
    events.emplace_back(std::move(review));
    const auto seq = state.seq + static_cast<std::int64_t>(events.size());
    if (*settled != nullptr)
        events.emplace_back(event::ReviewSettled{(*settled)->seq, c.by, seq, {}});
    return events;
}

Result<Event> acknowledging(const Facts& facts, const command::AcknowledgeReview& c, Millis now)
{
    const auto review = toAnswer(facts, c.seq, c.by, c.agent, now);
    if (!review)
        return tl::unexpected(review.error());
    return Event(event::ReviewAcknowledged{c.seq});
}

Result<Event> disputing(const Facts& facts, const command::DisputeReview& c, Millis now)
{
    const auto review = toAnswer(facts, c.seq, c.by, c.agent, now);
    if (!review)
        return tl::unexpected(review.error());
    if ((*review)->settles)
        return refuse("review-final");
    event::ReviewDisputed e{c.seq, c.text};
    if (!tidyFree(e.text))
        return invalid("too-long");
    if (e.text.empty())
        return invalid("dispute-empty");
    return Event(std::move(e));
}

Result<Event> upholding(const Facts& facts, const command::UpholdReview& c)
{
    const auto* review = find(facts, c.seq);
    if (!review)
        return fail(Errc::NotFound, "call.unknown-review");
    event::ReviewSettled e{c.seq, c.by, 0, c.reason};
    if (auto fit = judge(e.by, c.agent); !fit)
        return tl::unexpected(fit.error());
    if (!isDisputed(*review))
        return refuse("not-disputed");
    if (!tidyFree(e.reason))
        return invalid("too-long");
    if (e.reason.empty())
        return invalid("stand-reason-missing");
    return Event(std::move(e));
}

} // namespace evenkeel::call

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/review_story.h"

#include "call/review.h"
#include "protocol/machine.h"
#include "sample/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenkeel::sample {

namespace {

namespace cc = call::command;
using call::event::Scores;

constexpr std::int64_t kHour = 3'600;

Millis hours(Dice& dice, int least, int most)
{
    return Millis{(dice.between(least, most) * kHour + dice.between(0, 3'599)) * 1000};
}

/// How the call went, by criterion: what two raters look at, each in their own way.
std::map<std::string, double> quality(const call::Rules& rules, Dice& dice, const Plot& plot, const call::Facts& facts)
{
    const auto mood = call::moodSummary(facts);
    const double calmed = mood.peak > 0 ? 0.12 * (mood.peak - mood.end) : 0.0;
    std::map<std::string, double> all;
    for (const auto& criterion : rules.pack.scorecard)
        all[criterion.id] = 2.6 + 2.2 * plot.agent.skill + calmed + (dice.unit() + dice.unit() - 1) * 1.3;
    return all;
}

bool applies(const pack::Criterion& criterion, const call::Facts& facts, Dice& dice)
{
    if (!criterion.notApplicable)
        return true;
    return criterion.critical ? facts.protocol.breaches > 0 : !dice.chance(0.08);
}

cc::ScoreReview opinion(const call::Rules& rules, Dice& dice, const Plot& plot, const std::string& rater,
                        const std::map<std::string, double>& quality, const call::Facts& facts)
{
    cc::ScoreReview review;
    review.by = rater;
    review.agent = plot.agent.name;
    const double leniency = rater.size() % 2 == 0 ? 0.2 : -0.15; // each rater has a hand of their own
    for (const auto& criterion : rules.pack.scorecard) {
        auto& score = review.scores[criterion.id];
        const double seen = quality.at(criterion.id) + leniency + (dice.unit() - 0.5) * 1.1;
        if (applies(criterion, facts, dice))
            score = std::clamp(static_cast<int>(std::lround(seen)), call::kLeastScore, call::kMostScore);
        if (call::needsComment(criterion, score))
            review.comments[criterion.id] = reviewComment(dice);
    }
    if (dice.chance(0.7))
        review.coaching = coaching(dice);
    return review;
}

} // namespace

void tellReviews(const call::Rules& rules, Dice dice, const Plot& plot, const call::State& state, const LaterAct& act)
{
    const bool chosen = protocol::reviewDue(state.now.protocol) ? dice.chance(0.8) : dice.chance(0.075);
    if (!chosen || call::isLive(state.now) || call::isMissed(state.now))
        return;
    auto calls = quality(rules, dice, plot, state.now);
    const auto score = [&](const std::string& rater, Millis later) {
        return act(rater, later, opinion(rules, dice, plot, rater, calls, state.now));
    };
    if (!score(plot.supervisor, hours(dice, 2, 120)))
        return;
    const auto seq = state.now.reviews.back().seq;
    if (dice.chance(0.3))
        score(plot.secondRater, hours(dice, 1, 48));
    if (dice.chance(0.72)) {
        act(plot.agent.name, hours(dice, 1, 90), cc::AcknowledgeReview{seq, plot.agent.name, plot.agent.name});
        return;
    }
    if (!dice.chance(0.3) || !act(plot.agent.name, hours(dice, 1, 60),
                                  cc::DisputeReview{seq, plot.agent.name, plot.agent.name, disputeWords(dice)}))
        return;
    if (dice.chance(0.45)) {
        act(plot.supervisor, hours(dice, 4, 72),
            cc::UpholdReview{seq, plot.supervisor, plot.agent.name, standReason(dice)});
    } else if (dice.chance(0.6)) {
        for (auto& [criterion, level] : calls)
            level += 0.6;
        score(plot.supervisor, hours(dice, 4, 72));
    }
}

} // namespace evenkeel::sample

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/outcome.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace evenkeel::practice {

namespace {

using K = pack::CauseKind;
using protocol::Ending;

int count(const Practice& practice, K kind)
{
    const auto found = practice.tally().find(pack::textOf({kind, {}}));
    return found == practice.tally().end() ? 0 : found->second;
}

int countOf(const Practice& practice, const pack::Cause& wanted)
{
    int sum = 0;
    for (const auto& [text, times] : practice.tally())
        if (const auto cause = pack::causeFrom(text); cause && pack::covers(wanted, *cause))
            sum += times;
    return sum;
}

Verdict verdictOf(const Practice& practice)
{
    const auto& protocol = practice.facts().protocol;
    if (protocol.ending == Ending::None)
        return Verdict::Open;
    if (practice.hangsUpAt())
        return Verdict::Left;
    if (!practice.dangers().empty() && count(practice, K::Safety) == 0)
        return Verdict::Missed;
    const bool named = std::ranges::any_of(practice.shown(), &Shown::named);
    const bool past = protocol.ending == Ending::Overridden || protocol.ending == Ending::AgentHungUp;
    if (past || protocol.endWasOpen || count(practice, K::WrongWarning) > 0 ||
        (protocol.ending == Ending::ByAgent && !named))
        return Verdict::Broken;
    if (protocol.ending == Ending::ByAgent)
        return Verdict::Ended;
    return practice.temper() <= practice.caller().calm ? Verdict::Calmed : Verdict::Unsettled;
}

/// The step that a cause is about; empty: none.
std::string stepOf(const pack::Pack& pack, const pack::Cause& cause)
{
    if (cause.kind == K::Line) {
        const auto* line = pack::findLine(pack, cause.id);
        return line ? line->step : std::string{};
    }
    const bool place = cause.kind == K::Step || cause.kind == K::Repeat || cause.kind == K::LineOf;
    return place && pack::findStep(pack, cause.id) ? cause.id : std::string{};
}

/// Whether it could have happened in this call at all.
bool isPossible(const Practice& practice, const pack::Cause& cause)
{
    switch (cause.kind) {
    case K::BreachNamed:
    case K::Redirect:
    case K::Permission:
    case K::Warning:
    case K::Stopped:
    case K::End: return !practice.shown().empty();
    case K::Safety: return !practice.dangers().empty();
    case K::Situation: return !practice.caller().situation.empty();
    default: break;
    }
    const auto step = stepOf(practice.pack(), cause);
    if (step.empty())
        return true;
    return std::ranges::any_of(practice.pack().guides, [&](const pack::Guide& guide) {
        return practice.guides().contains(guide.id) &&
               std::ranges::find(guide.steps, step, &pack::Step::id) != guide.steps.end();
    });
}

/// Conduct or a danger cut the conversation short, and the agent did what there was to do.
bool isCutShort(const Practice& practice)
{
    return verdictOf(practice) == Verdict::Ended || count(practice, K::Safety) > 0;
}

std::optional<int> scoreOf(const Practice& practice, const pack::Criterion& criterion)
{
    int possible = 0;
    int met = 0;
    for (const auto& cause : causesIn(criterion.shownBy)) {
        possible += isPossible(practice, cause) ? 1 : 0;
        met += isPossible(practice, cause) && countOf(practice, cause) > 0 ? 1 : 0;
    }
    int spoilt = 0;
    for (const auto& cause : causesIn(criterion.spoiltBy))
        spoilt += countOf(practice, cause);
    if (possible == 0 && spoilt == 0 && (criterion.spoiltBy.empty() || !criterion.shownBy.empty()))
        return std::nullopt;
    if (met == 0 && spoilt == 0 && possible > 0 && criterion.notApplicable && isCutShort(practice))
        return std::nullopt;
    const int shown = possible == 0 ? 4 : static_cast<int>(std::lround(4.0 * met / possible));
    return std::max(call::kLeastScore, 1 + shown - 2 * std::min(spoilt, 4));
}

std::vector<Moment> strongest(std::vector<Moment> moments)
{
    const auto byStrength = [](const Moment& a, const Moment& b) {
        return std::abs(a.change()) > std::abs(b.change());
    };
    std::stable_sort(moments.begin(), moments.end(), byStrength);
    moments.resize(std::min(moments.size(), kMoments));
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) { return a.at < b.at; });
    return moments;
}

} // namespace

std::string_view name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Calmed: return "calmed";
    case Verdict::Ended: return "ended";
    case Verdict::Left: return "left";
    case Verdict::Unsettled: return "unsettled";
    case Verdict::Broken: return "broken";
    case Verdict::Missed: return "missed";
    case Verdict::Open: return "open";
    }
    return {};
}

Outcome outcomeOf(const Practice& practice)
{
    Outcome out;
    out.verdict = verdictOf(practice);
    out.start = practice.caller().temper;
    out.worst = practice.worst();
    out.end = practice.temper();
    const auto& scorecard = practice.pack().scorecard;
    for (const auto& criterion : scorecard)
        out.scores[criterion.id] = scoreOf(practice, criterion);
    out.total = call::total(scorecard, out.scores);
    out.moments = strongest(practice.moments());
    return out;
}

} // namespace evenkeel::practice

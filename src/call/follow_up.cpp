// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/follow_up.h"

#include "call/caller_number.h"
#include "call/tidy.h"

#include <algorithm>

namespace evenkeel::call {

namespace {

template <typename T> const T* withSeq(const std::vector<T>& all, std::int64_t seq)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.seq == seq; });
    return found == all.end() ? nullptr : &*found;
}

auto invalid(const char* key, std::string detail = {})
{
    return fail(Errc::Invalid, key, std::move(detail));
}

} // namespace

Result<Event> escalation(const Rules& rules, const command::RaiseEscalation& c)
{
    event::EscalationRaised e{c.route, c.to, c.authority, Date{}, c.problem, c.tried, c.evidence, c.explanation};
    if (!e.route.empty()) {
        const auto* route = pack::findRoute(rules.pack, e.route);
        if (!route)
            return fail(Errc::Refused, "call.unknown-route");
        if (e.to.empty())
            e.to = route->to;
    }
    for (auto* text : {&e.to, &e.authority}) {
        if (!tidy(*text, kNameBytes))
            return invalid("call.too-long");
    }
    for (auto* text : {&e.problem, &e.tried, &e.evidence, &e.explanation}) {
        if (!tidyFree(*text))
            return invalid("call.too-long");
    }
    std::string missing = e.problem.empty() ? "problem" : "";
    if (e.to.empty())
        missing += missing.empty() ? "to" : ",to";
    if (!missing.empty())
        return invalid("call.escalation-incomplete", std::move(missing));
    if (!c.due || *c.due < c.today || *c.due > c.today + kLongestDue)
        return invalid("call.due-range");
    e.due = *c.due;
    return Event(std::move(e));
}

Result<Event> closing(const Facts& facts, const command::CloseFollowUp& c)
{
    const auto* escalation = withSeq(facts.escalations, c.seq);
    if (!escalation)
        return fail(Errc::NotFound, "call.unknown-follow-up");
    if (escalation->closedSeq != 0)
        return fail(Errc::Refused, "call.follow-up-closed");
    event::FollowUpClosed e{c.seq, c.result};
    if (!tidyFree(e.result))
        return invalid("call.too-long");
    if (e.result.empty())
        return invalid("call.result-missing");
    return Event(std::move(e));
}

Result<Event> reopening(const Facts& facts, const command::ReopenFollowUp& c)
{
    const auto* escalation = withSeq(facts.escalations, c.seq);
    if (!escalation)
        return fail(Errc::NotFound, "call.unknown-follow-up");
    if (escalation->closedSeq == 0)
        return fail(Errc::Refused, "call.follow-up-open");
    return Event(event::FollowUpReopened{c.seq});
}

Result<Event> callerNote(const Facts& facts, const command::NoteCaller& c)
{
    if (normaliseNumber(facts.opening.number).empty())
        return fail(Errc::Refused, "call.no-number");
    event::CallerNoted e{c.text, c.kind, Date{}};
    if (!tidyFree(e.text))
        return invalid("call.too-long");
    if (e.text.empty())
        return invalid("call.empty-note");
    if (!c.review)
        return invalid("call.review-date-missing");
    if (*c.review <= c.today || *c.review > c.today + kLongestReview)
        return invalid("call.review-range");
    e.review = *c.review;
    return Event(std::move(e));
}

Result<Event> withdrawal(const Facts& facts, const command::WithdrawNote& c)
{
    const auto* note = withSeq(facts.callerNotes, c.seq);
    if (!note || note->withdrawn)
        return fail(Errc::NotFound, "call.unknown-note");
    return Event(event::CallerNoteWithdrawn{c.seq});
}

} // namespace evenkeel::call

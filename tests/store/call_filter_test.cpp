// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "made_floor.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;

namespace {

/// All pages of a filter, a few calls a page.
std::vector<std::string> pagesOf(const MadeFloor& f, CallFilter filter)
{
    std::vector<std::string> ids;
    filter.limit = 7;
    while (true) {
        const auto page = need(f.log.list(filter));
        for (const auto& call : page)
            ids.push_back(call.id);
        if (page.size() < 7)
            return ids;
        filter.beforeId = page.back().id;
    }
}

/// What a filter means, in the plainest words.
bool passes(const CallFilter& f, const CallSummary& c)
{
    const bool byAgent = c.ending == "by-agent";
    const bool overridden = c.ending == "overridden";
    switch (f.reached) {
    case Reached::Anything: break;
    case Reached::Nothing:
        if (c.warnings > 0 || byAgent || overridden)
            return false;
        break;
    case Reached::Warned:
        if (c.warnings == 0)
            return false;
        break;
    case Reached::Ended:
        if (!byAgent)
            return false;
        break;
    case Reached::Overridden:
        if (!overridden)
            return false;
        break;
    }
    return (f.agent.empty() || f.agent == c.agent) && (!f.from || c.startedAt >= *f.from) &&
           (!f.to || c.startedAt < *f.to) && (f.outcome.empty() || f.outcome == c.outcome) &&
           (f.situation.empty() || f.situation == c.situation) && (!f.moodPeak || *f.moodPeak == c.moodPeak) &&
           (!f.moodEnd || *f.moodEnd == c.moodEnd) && (!f.unreviewed || (c.reviewDue && !c.reviewed));
}

std::vector<std::string> recount(const CallFilter& filter, const std::vector<CallSummary>& all)
{
    std::vector<std::string> ids;
    for (const auto& call : all)
        if (passes(filter, call))
            ids.push_back(call.id);
    return ids;
}

} // namespace

TEST_CASE("every filter, alone and with others, finds what an obvious recount finds, page by page")
{
    const MadeFloor f(900);
    const auto all = f.everything();
    REQUIRE(all.size() == 900);

    std::vector<CallFilter> single(10);
    single[1].agent = all[10].agent;
    single[2].from = all[600].startedAt;
    single[3].to = all[300].startedAt;
    single[4].outcome = "ended-abuse";
    single[5].situation = "late-delivery";
    single[6].reached = Reached::Warned;
    single[7].unreviewed = true;
    single[8].moodPeak = 5;
    single[9].moodEnd = 2;
    for (const auto& filter : single) {
        const auto expected = recount(filter, all);
        CHECK_FALSE(expected.empty());
        CHECK(pagesOf(f, filter) == expected);
    }
    for (const auto reached : {Reached::Nothing, Reached::Warned, Reached::Ended, Reached::Overridden}) {
        CallFilter filter;
        filter.reached = reached;
        CHECK(pagesOf(f, filter) == recount(filter, all));
    }

    sample::Dice dice(4);
    std::size_t hits = 0;
    for (int i = 0; i < 200; ++i) {
        const auto& like = all[dice.below(all.size())]; // so that some filters find something
        CallFilter filter;
        if (dice.chance(0.4))
            filter.agent = like.agent;
        if (dice.chance(0.3))
            filter.from = like.startedAt;
        if (dice.chance(0.3))
            filter.to = like.startedAt + std::chrono::days(60);
        if (dice.chance(0.4))
            filter.outcome = like.outcome;
        if (dice.chance(0.4))
            filter.situation = like.situation;
        if (dice.chance(0.3))
            filter.moodPeak = std::max(1, like.moodPeak);
        if (dice.chance(0.3))
            filter.moodEnd = std::max(1, like.moodEnd);
        if (dice.chance(0.2))
            filter.reached = static_cast<Reached>(dice.below(5));
        filter.unreviewed = dice.chance(0.1);
        const auto expected = recount(filter, all);
        hits += expected.size();
        CHECK(pagesOf(f, filter) == expected);
    }
    CHECK(hits > 1000);
}

TEST_CASE("a mood that there is not is no filter")
{
    const Fixture f;
    CallFilter filter;
    filter.moodPeak = 6;
    CHECK(keyOf(f.log.list(filter)) == "store.bad-filter");
    filter.moodPeak.reset();
    filter.moodEnd = 0;
    CHECK(keyOf(f.log.list(filter)) == "store.bad-filter");
}

TEST_CASE("calls are found by the beginning of their id, never by anything else in it")
{
    const MadeFloor f(60);
    const auto all = f.everything();
    for (const auto& call : all) {
        const auto whole = need(f.log.withIdFrom(call.id, 2));
        REQUIRE(whole.size() == 1);
        CHECK(whole.front() == call);
    }
    CHECK(need(f.log.withIdFrom("0", 1000)).size() == 60);
    CHECK(need(f.log.withIdFrom("0", 2)).size() == 2);
    CHECK(need(f.log.withIdFrom("%", 2)).empty());
    CHECK(need(f.log.withIdFrom("z", 2)).empty());
    CHECK(need(f.log.withIdFrom(all.front().id + "0", 2)).empty());
}

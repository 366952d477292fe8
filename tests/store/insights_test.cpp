// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "made_floor.h"
#include "store/insights.h"
#include "support/catch.h"

#include <map>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;

namespace {

std::string mondayOf(Timestamp at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    return isoDate(day - (std::chrono::weekday(day) - std::chrono::Monday));
}

std::string keyOf(InsightBy by, const std::string& agent, const call::WholeCall& call)
{
    switch (by) {
    case InsightBy::Everything: return {};
    case InsightBy::Agent: return agent;
    case InsightBy::Week: return mondayOf(call.entries.front().at);
    case InsightBy::Situation: return call.state.now.situation;
    }
    return {};
}

/// The same figures from the events alone, without the summaries.
std::vector<Insight> recount(const CallLog& log, const std::vector<CallSummary>& all, const InsightFilter& filter)
{
    std::map<std::string, Insight> rows;
    for (const auto& summary : all) {
        const auto entries = need(log.entries(summary.id));
        const call::WholeCall call{entries, call::fold(entries)};
        const auto& facts = call.state.now;
        const auto began = entries.front().at;
        if (call::isMissed(facts) || (filter.from && began < *filter.from) || (filter.to && began >= *filter.to))
            continue;
        auto& row = rows[keyOf(filter.by, entries.front().actor, call)];
        row.key = keyOf(filter.by, entries.front().actor, call);
        ++row.calls;
        if (!facts.moods.empty()) {
            ++row.withMood;
            int worst = 0;
            for (const auto& mood : facts.moods)
                worst = std::max(worst, mood.level);
            row.calmer += facts.moods.back().level < worst ? 1 : 0;
        }
        int warnings = 0;
        for (const auto& entry : entries)
            warnings += call::kindOf(entry.event) == "warning.said" ? 1 : 0;
        using protocol::Ending;
        const auto ending = facts.protocol.ending;
        row.escalated += facts.wrapUp && facts.wrapUp->outcome == "escalated" ? 1 : 0;
        row.transferred += ending == Ending::Transferred ? 1 : 0;
        row.warned += warnings > 0 ? 1 : 0;
        row.ended += ending == Ending::ByAgent ? 1 : 0;
        row.overridden += ending == Ending::Overridden ? 1 : 0;
        if (ending != Ending::None) {
            row.talk += facts.protocol.endedAt;
            ++row.over;
        }
    }
    std::vector<Insight> out;
    for (auto& [key, row] : rows)
        out.push_back(std::move(row));
    return out;
}

} // namespace

TEST_CASE("insights are what an obvious recount of the events gives, by everything that they are put together by")
{
    const MadeFloor f(700);
    const auto all = f.everything();
    REQUIRE(all.size() == 700);
    for (const auto by : {InsightBy::Everything, InsightBy::Agent, InsightBy::Week, InsightBy::Situation}) {
        InsightFilter filter;
        filter.by = by;
        const auto found = need(insights(*f.database, filter));
        CHECK_FALSE(found.empty());
        CHECK(found == recount(f.log, all, filter));
        filter.from = all[500].startedAt;
        filter.to = all[100].startedAt;
        const auto some = need(insights(*f.database, filter));
        CHECK(some != found);
        CHECK(some == recount(f.log, all, filter));
    }
    const auto whole = need(insights(*f.database, {})).at(0);
    CHECK(whole.calls < 700); // some were missed
    CHECK(whole.calmer > 0);
    CHECK(whole.warned > 0);
    CHECK(whole.ended > 0);
}

TEST_CASE("without calls there are no insights")
{
    const Fixture f;
    for (const auto by : {InsightBy::Everything, InsightBy::Agent, InsightBy::Week, InsightBy::Situation}) {
        InsightFilter filter;
        filter.by = by;
        CHECK(need(insights(*f.database, filter)).empty());
    }
}

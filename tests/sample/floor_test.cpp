// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "call/review.h"
#include "pack/codec.h"
#include "sample/floor.h"
#include "support/catch.h"
#include "support/source_files.h"

#include <cmath>
#include <filesystem>
#include <map>
#include <set>
#include <variant>

using namespace evenkeel;
using namespace evenkeel::sample;

namespace {

const pack::Pack& retailSupport()
{
    static const pack::Pack pack = [] {
        auto loaded = pack::load(test::sourceFolder() / "resources/packs/retail-support.json");
        REQUIRE(loaded);
        return *loaded;
    }();
    return pack;
}

const call::Rules& rules()
{
    static const call::Rules rules{retailSupport(), retailSupport().policies.front()};
    return rules;
}

FloorPlan planOf(std::int64_t calls, std::uint64_t seed = 1)
{
    FloorPlan plan;
    plan.calls = calls;
    plan.agents = 12;
    plan.seed = seed;
    plan.until = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22));
    plan.packRevision = "1.0.0";
    return plan;
}

std::vector<call::WholeCall> tell(const FloorPlan& plan)
{
    Floor floor(rules(), plan);
    std::vector<call::WholeCall> calls;
    while (auto call = floor.next())
        calls.push_back(std::move(*call));
    return calls;
}

bool same(const call::WholeCall& a, const call::WholeCall& b)
{
    return a.entries == b.entries && a.state == b.state;
}

int count(const std::vector<call::WholeCall>& calls, const std::string& kind)
{
    int found = 0;
    for (const auto& call : calls)
        for (const auto& entry : call.entries)
            found += call::kindOf(entry.event) == kind ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("the same seed tells the same calls, another seed others")
{
    const auto once = tell(planOf(60));
    const auto again = tell(planOf(60));
    const auto other = tell(planOf(60, 2));
    REQUIRE(once.size() == 60);
    REQUIRE(again.size() == 60);
    REQUIRE(other.size() == 60);
    for (std::size_t i = 0; i < once.size(); ++i) {
        CHECK(same(once[i], again[i]));
        CHECK_FALSE(same(once[i], other[i]));
    }
}

TEST_CASE("calls come in the order of their beginning, each with ids and times of its own, none after the last day")
{
    const auto plan = planOf(2000);
    const auto calls = tell(plan);
    REQUIRE(calls.size() == 2000);
    std::set<std::string> ids;
    Timestamp latest{};
    for (const auto& call : calls) {
        REQUIRE_FALSE(call.entries.empty());
        CHECK(call.entries.front().at >= latest);
        latest = call.entries.front().at;
        CHECK(std::holds_alternative<call::event::Started>(call.entries.front().event));
        CHECK(call.entries.back().at < plan.until);
        CHECK(ids.insert(call.entries.front().call).second);
        for (std::size_t i = 0; i < call.entries.size(); ++i) {
            const auto& entry = call.entries[i];
            CHECK(ids.insert(entry.id).second);
            CHECK(entry.seq == static_cast<std::int64_t>(i) + 1);
            CHECK(entry.at == call.entries.front().at + entry.elapsed);
            CHECK(entry.call == call.entries.front().call);
        }
        CHECK(call::fold(call.entries) == call.state);
        CHECK(call::isClosed(call.state.now, Millis{0}));
    }
    CHECK(calls.front().entries.front().at < plan.until - std::chrono::days(725));
    CHECK(latest > plan.until - std::chrono::days(5));
}

TEST_CASE("a floor has everything that a supervisor looks for, in proportions that can be true")
{
    const auto calls = tell(planOf(4000));
    std::map<std::string, int> outcomes, situations, agents, numbers;
    std::map<protocol::Ending, int> endings;
    double events = 0;
    int calmer = 0;
    for (const auto& call : calls) {
        const auto& facts = call.state.now;
        events += static_cast<double>(call.entries.size());
        ++outcomes[facts.wrapUp ? facts.wrapUp->outcome : "missed"];
        ++situations[facts.situation];
        ++agents[call.entries.front().actor];
        ++numbers[facts.opening.number];
        ++endings[facts.protocol.ending];
        const auto mood = call::moodSummary(facts);
        calmer += mood.end < mood.peak ? 1 : 0;
    }
    INFO("events a call " << events / 4000);
    CHECK(events / 4000 > 13);
    CHECK(events / 4000 < 24);
    CHECK(outcomes["resolved"] > 2000);
    for (const char* outcome : {"follow-up", "escalated", "ended-abuse", "caller-left", "missed"}) {
        INFO(outcome);
        CHECK(outcomes[outcome] > 20);
    }
    CHECK(situations.size() == retailSupport().situations.size() + 1); // and none at all
    CHECK(agents.size() == 12);
    for (const auto& [agent, n] : agents)
        CHECK(std::abs(n - 4000 / 12) < 120);
    CHECK(numbers.size() > 800);  // callers
    CHECK(numbers.size() < 3200); // who call again
    CHECK(calmer > 1600);
    CHECK(calmer < 3600);
    for (const auto ending : {protocol::Ending::ByAgent, protocol::Ending::Overridden, protocol::Ending::CallerHungUp,
                              protocol::Ending::Dropped, protocol::Ending::Transferred})
        CHECK(endings[ending] > 0);
    CHECK(count(calls, "note.added") > 4000);
    CHECK(count(calls, "escalation.raised") > 100);
    CHECK(count(calls, "follow-up.closed") > 80);
    CHECK(count(calls, "permission.refused") > 0);
    CHECK(count(calls, "permission.timed-out") > 0);
    CHECK(count(calls, "warning.said") > 20);
    CHECK(count(calls, "record.saved") > 20);
    CHECK(count(calls, "call.reviewed") > 5);
}

TEST_CASE("a bigger floor is not another one: its people and proportions stay")
{
    const auto few = tell(planOf(500));
    const auto many = tell(planOf(1500));
    const auto mean = [](const std::vector<call::WholeCall>& calls) {
        double sum = 0;
        for (const auto& call : calls)
            sum += static_cast<double>(call.entries.size());
        return sum / static_cast<double>(calls.size());
    };
    CHECK(std::abs(mean(few) - mean(many)) < 2);
}

TEST_CASE("about one call in twelve is scored, some by two raters, with answers, disputes and their settlements")
{
    const auto calls = tell(planOf(6000));
    int scored = 0, twice = 0, failed = 0, left = 0;
    std::map<std::string, int> raters;
    double sum = 0;
    for (const auto& call : calls) {
        const auto current = call::currentReviews(call.state.now);
        scored += current.empty() ? 0 : 1;
        twice += current.size() > 1 ? 1 : 0;
        for (const auto* review : current) {
            ++raters[review->scored.by];
            sum += review->scored.score;
            failed += review->scored.failed ? 1 : 0;
            left += review->scored.scores.at("protocol-kept") ? 0 : 1;
            CHECK(review->scored.by != call.entries.front().actor);
        }
    }
    INFO("scored " << scored << ", twice " << twice << ", failed " << failed << ", mean " << sum / (scored + twice));
    CHECK(scored > 380);
    CHECK(scored < 660);
    CHECK(twice > 80);
    CHECK(twice < scored / 2);
    CHECK(raters.size() == 3);
    CHECK(sum / (scored + twice) > 55);
    CHECK(sum / (scored + twice) < 85);
    CHECK(failed > 0);
    CHECK(left > scored / 2); // most callers keep to the rules
    CHECK(count(calls, "review.acknowledged") > scored / 2);
    CHECK(count(calls, "review.disputed") > 10);
    CHECK(count(calls, "review.settled") > 4);
    CHECK(count(calls, "review.settled") < count(calls, "review.disputed"));
}

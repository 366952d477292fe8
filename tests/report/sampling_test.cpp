// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sampling.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace evenkeel::report;

namespace {

std::vector<Candidate> week(int calls, const std::string& agent = "Ada")
{
    std::vector<Candidate> all;
    for (int i = 0; i < calls; ++i)
        all.push_back({agent + "-" + std::to_string(i), agent, false, false});
    return all;
}

std::set<std::string> idsOf(const AgentSample& sample)
{
    std::set<std::string> ids;
    for (const auto& pick : sample.picks)
        ids.insert(pick.call);
    return ids;
}

} // namespace

TEST_CASE("each agent gets as many calls as the plan asks for, by the same seed the same ones")
{
    auto calls = week(40);
    const auto others = week(30, "Bo");
    calls.insert(calls.end(), others.begin(), others.end());
    const auto once = plan(calls, 5, 7);
    REQUIRE(once.size() == 2);
    CHECK(once[0].agent == "Ada");
    CHECK(once[0].calls == 40);
    CHECK_FALSE(once[0].few);
    CHECK(idsOf(once[0]).size() == 5);
    CHECK(idsOf(once[1]).size() == 5);
    std::ranges::reverse(calls);
    CHECK(plan(calls, 5, 7) == once);
    CHECK_FALSE(plan(calls, 5, 8) == once);
}

TEST_CASE("all overrides and endings by the agent are in the plan, and first, even if they are more than it asks for")
{
    auto calls = week(20);
    calls[3].ended = true;
    calls[11].overridden = true;
    calls[17].ended = calls[17].overridden = true;
    const auto sample = plan(calls, 4, 1).at(0);
    REQUIRE(sample.picks.size() == 4);
    CHECK(sample.picks[0].why == Pick::Why::Overridden);
    CHECK(sample.picks[1].why == Pick::Why::Overridden);
    CHECK(sample.picks[2] == Pick{"Ada-3", Pick::Why::Ended});
    CHECK(sample.picks[3].why == Pick::Why::Drawn);
    CHECK(plan(calls, 1, 1).at(0).picks.size() == 3);
}

TEST_CASE("a call that stands twice in the week is reviewed once")
{
    auto calls = week(6);
    const auto again = calls;
    calls.insert(calls.end(), again.begin(), again.end());
    const auto sample = plan(calls, 10, 3).at(0);
    CHECK(sample.calls == 6);
    CHECK(sample.picks.size() == 6);
    CHECK(idsOf(sample).size() == 6);
    CHECK(sample.few);
}

TEST_CASE("an agent with too few calls is named with those there are, and nobody is made up")
{
    const auto samples = plan(week(2), 5, 1);
    REQUIRE(samples.size() == 1);
    CHECK(samples[0].few);
    CHECK(samples[0].picks.size() == 2);
    CHECK(plan({}, 5, 1).empty());
    CHECK(plan(week(3), 0, 1).at(0).picks.empty());
}

TEST_CASE("a call that comes in later displaces at most one other")
{
    auto calls = week(50);
    auto before = idsOf(plan(calls, 6, 9).at(0));
    calls.push_back({"Ada-late", "Ada", false, false});
    const auto after = idsOf(plan(calls, 6, 9).at(0));
    std::vector<std::string> gone;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    CHECK(gone.size() <= 1);
}

TEST_CASE("over many seeds every call is drawn about as often as any other")
{
    const auto calls = week(20);
    std::map<std::string, int> drawn;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const auto samples = plan(calls, 5, seed);
        for (const auto& pick : samples.at(0).picks)
            ++drawn[pick.call];
    }
    REQUIRE(drawn.size() == 20);
    for (const auto& [call, times] : drawn) { // 500 each; five standard deviations are about 97
        CHECK(times > 400);
        CHECK(times < 600);
    }
}

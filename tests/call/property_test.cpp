// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "random_call.h"
#include "support/catch.h"

#include <deque>

using namespace evenkeel;
using namespace std::chrono_literals;
namespace pe = evenkeel::protocol::event;

namespace {

constexpr int sequences = 20'000; // under each of the ten presets

/// Mostly short, as faults hide in few steps; now and then long enough for three warnings.
int length(int i)
{
    return i % 32 == 0 ? 40 : 5 + i % 12;
}

void randomCalls(const std::string& id)
{
    const auto policy = test::preset(id);
    const auto pack = test::smallPack();
    REQUIRE(policy.id == id);
    test::Tally tally;
    for (int i = 0; i < sequences; ++i) {
        test::RandomCall call({pack, policy}, static_cast<std::uint64_t>(i), tally);
        const auto wrong = call.play(length(i));
        if (!wrong.empty()) {
            std::string log;
            for (const auto& fact : call.log())
                log += std::to_string(fact.at.count()) + " " + call::kindOf(fact.event) + "\n";
            FAIL(wrong << " (call " << i << ")\n" << log);
        }
        if (i % 100 != 0)
            continue;
        for (const auto& fact : call.log()) {
            const auto read = call::decode(call::encode(fact.event));
            REQUIRE(read);
            REQUIRE(*read == fact.event);
        }
    }
    // The calls went where the rules matter, or they would have proved nothing.
    CHECK((tally.ends > sequences / 20) == policy.agentMayEnd);
    CHECK(tally.warnings > sequences / (id == "clinic-zero-tolerance" ? 1000 : 20));
    CHECK(tally.undone > sequences / 10);
    CHECK((tally.undoneEnds > sequences / 1000) == policy.agentMayEnd);
    CHECK(tally.overrides > sequences / 500);
    CHECK(tally.alerts > sequences / 10);
    CHECK(tally.reviews > sequences / 100);
    CHECK(tally.disputes > sequences / 2000);
    CHECK((tally.timeOuts > sequences / 1000) == policy.permission.required);
    CHECK((tally.limits > sequences / 1000) == (policy.timeLimitMin > 0));
}

} // namespace

#define EVENKEEL_RANDOM_CALLS(id)                                                                                      \
    TEST_CASE("20,000 random calls under " id " keep every rule")                                                      \
    {                                                                                                                  \
        randomCalls(id);                                                                                               \
    }

EVENKEEL_RANDOM_CALLS("permission-first")
EVENKEEL_RANDOM_CALLS("council-one-warning")
EVENKEEL_RANDOM_CALLS("ombudsman-ask-or-end")
EVENKEEL_RANDOM_CALLS("insult-1-obscene-3")
EVENKEEL_RANDOM_CALLS("clinic-zero-tolerance")
EVENKEEL_RANDOM_CALLS("helpline")
EVENKEEL_RANDOM_CALLS("directed-only")
EVENKEEL_RANDOM_CALLS("three-strike")
EVENKEEL_RANDOM_CALLS("time-limit")
EVENKEEL_RANDOM_CALLS("never")

TEST_CASE("the judge of the random calls sees each rule that is broken")
{
    using protocol::Category;
    using protocol::Event;
    auto policy = test::preset("permission-first");
    const auto judge = [&](std::vector<Event> events, Millis step = 1s) {
        std::deque<test::Fact> log;
        test::Facts facts;
        for (auto& e : events) {
            log.push_back({std::move(e), step * (1 + static_cast<int>(log.size()))});
            facts.push_back(&log.back());
        }
        return test::firstWrong(policy, 0, facts);
    };
    const auto breach = [](Category c, bool atOnce = false) {
        return pe::BreachLogged{c, protocol::Target::Agent, true, true, {}, atOnce};
    };
    const pe::EndedByAgent end{"threat", {}, "line"};
    const pe::WarningSaid warning{Category::Insult, "w"};
    const pe::SupervisorAlerted threatAlert{"threat", protocol::Target::Agent};
    const auto insult = breach(Category::Insult);

    CHECK(judge({insult, pe::RedirectSaid{"r"}, pe::PermissionAsked{}, pe::PermissionGranted{}, warning, insult, end})
              .empty());
    CHECK(judge({breach(Category::Threat, true), threatAlert, end}).empty());
    CHECK(judge({breach(Category::Threat, true), end}) == "an alert is missing");
    CHECK(judge({insult, pe::RedirectSaid{"r"}, warning}) == "a warning without permission");
    CHECK(judge({insult, pe::PermissionAsked{}, pe::PermissionGranted{}, warning}) == "a warning before the redirects");
    CHECK(judge({insult, pe::PermissionAsked{}, pe::PermissionTimedOut{}}) == "a time-out too soon");
    CHECK(judge({insult, pe::PermissionAsked{}, pe::PermissionTimedOut{}}, 60s).empty());
    CHECK(judge({insult, pe::RedirectSaid{"r"}, end}) == "an end before the warnings");
    CHECK(judge({insult, pe::RedirectSaid{"r"}, pe::PermissionAsked{}, pe::PermissionGranted{}, warning, end}) ==
          "an end although the conduct did not go on");
    CHECK(judge({end}) == "an end without conduct");
    CHECK(judge({breach(Category::Hate, true), pe::BreachStopped{}, end}) == "an end without conduct");
    CHECK(judge({breach(Category::Hate, true), pe::SafetyRaised{}, pe::SupervisorAlerted{"self-harm"}, end}) ==
          "an end inside safety");
    CHECK(judge({pe::SafetyRaised{}, pe::SupervisorAlerted{"self-harm"}, pe::EndOverridden{"x"}}) ==
          "an override inside safety");
    CHECK(judge({pe::CallerHungUp{}, pe::CallDropped{}}) == "a second end");
    CHECK(judge({insult, pe::CallFinished{false}}) == "an open protocol is not flagged");
    policy.agentMayEnd = false;
    CHECK(judge({breach(Category::Hate, true), end}) == "an end that the policy forbids");
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/overloaded.h"
#include "support/catch.h"
#include "telephony/call_matcher.h"

#include <map>
#include <random>

using namespace evenkeel::telephony;

using Story = std::vector<FeedEvent>;

TEST_CASE("an ordinary call passes through as it is")
{
    CallMatcher matcher;
    const Story story = {Ringing{"a", "555", "Ann", true}, Answered{"a", "555", "Ann", true},
                         HeldByAgent{"a", true, "555"}, HeldByAgent{"a", false, "555"},
                         Closed{"a", Closed::By::Caller, "555"}};
    for (const auto& event : story)
        CHECK(matcher.take(event) == Story{event});
    CHECK(matcher.open() == 0);
}

TEST_CASE("an answer without ringing rings first")
{
    CallMatcher matcher;
    CHECK(matcher.take(Answered{"a", "555", "", true}) ==
          Story{Ringing{"a", "555", "", true}, Answered{"a", "555", "", true}});
}

TEST_CASE("repeats and strangers change nothing")
{
    CallMatcher matcher;
    (void)matcher.take(Ringing{"a", "555", "", true});
    CHECK(matcher.take(Ringing{"a", "555", "", true}).empty());
    (void)matcher.take(Answered{"a", "555", "", true});
    CHECK(matcher.take(Answered{"a", "555", "", true}).empty());
    CHECK(matcher.take(HeldByAgent{"a", false}).empty());
    CHECK(matcher.take(Closed{"z", Closed::By::Agent}).empty());
    CHECK(matcher.take(HeldByAgent{"z", true}).empty());
    CHECK(matcher.take(Closed{"a", Closed::By::Agent}).size() == 1);
    CHECK(matcher.take(Closed{"a", Closed::By::Agent}).empty());
}

TEST_CASE("a call that is closed before it was answered is told as closed")
{
    CallMatcher matcher;
    (void)matcher.take(Ringing{"a", "555", "", true});
    CHECK(matcher.take(Closed{"a", Closed::By::Caller}) == Story{Closed{"a", Closed::By::Caller, "555"}});
}

TEST_CASE("events without an id go to the newest call of their number")
{
    CallMatcher matcher;
    const auto id = std::get<Ringing>(matcher.take(Ringing{"", "555", "", true}).at(0)).id;
    CHECK_FALSE(id.empty());
    const auto other = std::get<Ringing>(matcher.take(Ringing{"", "777", "", true}).at(0)).id;
    CHECK(other != id);

    CHECK(matcher.take(Answered{"", "555", "", true}) == Story{Answered{id, "555", "", true}});
    CHECK(matcher.take(Closed{"", Closed::By::Caller, "777"}) == Story{Closed{other, Closed::By::Caller, "777"}});
    // neither id nor number: the newest of all
    CHECK(matcher.take(Closed{"", Closed::By::Agent}) == Story{Closed{id, Closed::By::Agent, "555"}});
}

TEST_CASE("two calls of one number are kept apart by their ids")
{
    CallMatcher matcher;
    (void)matcher.take(Ringing{"a", "555", "", true});
    CHECK(matcher.take(Ringing{"b", "555", "", true}).size() == 1);
    CHECK(matcher.take(Closed{"a", Closed::By::Caller, "555"}) == Story{Closed{"a", Closed::By::Caller, "555"}});
    CHECK(matcher.open() == 1);
}

TEST_CASE("after connecting in mid-call the listing begins the call, and its id is learned later")
{
    CallMatcher matcher;
    const auto begun = matcher.reconcile({{"", "555", true, true, true}});
    REQUIRE(begun.size() == 3);
    const auto id = std::get<Ringing>(begun[0]).id;
    CHECK(begun[1] == FeedEvent{Answered{id, "555", "", true}});
    CHECK(begun[2] == FeedEvent{HeldByAgent{id, true, "555"}});
    CHECK(matcher.take(HeldByAgent{"7008", false, "555"}) == Story{HeldByAgent{id, false, "555"}});
    CHECK(matcher.take(Closed{"7008", Closed::By::Caller}) == Story{Closed{id, Closed::By::Caller, "555"}});
}

TEST_CASE("what ended while the connection was away is closed by the next listing")
{
    CallMatcher matcher;
    (void)matcher.take(Answered{"a", "555", "", true});
    (void)matcher.take(Ringing{"b", "777", "", true});
    CHECK(matcher.reconcile({{"", "777", true, true, false}}) ==
          Story{Answered{"b", "777", "", true}, Closed{"a", Closed::By::Unknown, "555"}});
    CHECK(matcher.reconcile({{"", "777", true, true, false}}).empty());
    CHECK(matcher.reconcile({}) == Story{Closed{"b", Closed::By::Unknown, "777"}});
}

TEST_CASE("two listed calls of one number stay two")
{
    CallMatcher matcher;
    CHECK(matcher.reconcile({{"", "555", true, true, false}, {"", "555", true, false, false}}).size() == 3);
    CHECK(matcher.open() == 2);
    CHECK(matcher.reconcile({{"", "555", true, true, false}, {"", "555", true, false, false}}).empty());
}

TEST_CASE("an id that is listed twice is one call")
{
    CallMatcher matcher;
    const auto out = matcher.reconcile({{"a", "555", true, true, false}, {"a", "556", true, false, false}});
    CHECK(out == Story{Ringing{"a", "555", "", true}, Answered{"a", "555", "", true}});
    CHECK(matcher.open() == 1);
}

TEST_CASE("a softphone's id may look like one that was made here; the calls stay two")
{
    CallMatcher matcher;
    const auto first = matcher.take(Ringing{"", "555", "", true});
    REQUIRE(first.size() == 1);
    const auto made = std::get<Ringing>(first.front()).id;
    const auto out = matcher.reconcile({{"", "555", true, false, false}, {made, "556", true, false, false}});
    REQUIRE(out.size() == 1);
    CHECK(std::get<Ringing>(out.front()).number == "556");
    CHECK(std::get<Ringing>(out.front()).id != made);
    CHECK(matcher.open() == 2);
}

TEST_CASE("whatever comes in, every call's story is a clean one")
{
    std::mt19937 random(3);
    const auto pick = [&](auto... options) {
        const std::vector<std::string> all = {options...};
        return all[random() % all.size()];
    };
    for (int round = 0; round < 300; ++round) {
        CallMatcher matcher;
        struct Seen
        {
            bool answered = false, held = false;
        };
        std::map<std::string, Seen> open;
        const auto check = [&](const FeedEvent& event) {
            std::visit(evenkeel::overloaded{
                           [&](const Ringing& e) { REQUIRE((!e.id.empty() && open.emplace(e.id, Seen{}).second)); },
                           [&](const Answered& e) { REQUIRE(!std::exchange(open.at(e.id).answered, true)); },
                           [&](const HeldByAgent& e) { REQUIRE(std::exchange(open.at(e.id).held, e.held) != e.held); },
                           [&](const Closed& e) { REQUIRE(open.erase(e.id) == 1); },
                       },
                       event);
        };
        for (int step = 0; step < 200; ++step) {
            const auto id = pick("", "a", "b", "c", "call-2", std::to_string(random()));
            const auto number = pick("", "1", "2");
            Story out;
            switch (random() % 6) {
            case 0: out = matcher.take(Ringing{id, number, "", true}); break;
            case 1: out = matcher.take(Answered{id, number, "", true}); break;
            case 2: out = matcher.take(HeldByAgent{id, random() % 2 == 0, number}); break;
            case 3: out = matcher.take(Closed{id, Closed::By::Caller, number}); break;
            case 4: out = matcher.reconcile({{id, number, true, random() % 2 == 0, false}}); break;
            default:
                out = matcher.reconcile(
                    {{id, number, true, false, false}, {pick("", "a", "call-1"), "2", true, true, true}});
                break;
            }
            for (const auto& event : out)
                check(event);
            REQUIRE(matcher.open() == open.size());
            REQUIRE(open.size() <= 32);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"

#include <ctime>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;
using Kinds = std::vector<std::string>;

TEST_CASE("the clock for durations goes on while the machine sleeps")
{
    const auto clock = app::Clock::system();
    const auto now = clock.monotonic();
    CHECK(clock.monotonic() >= now);
#ifdef __linux__
    std::timespec boot{};
    REQUIRE(::clock_gettime(CLOCK_BOOTTIME, &boot) == 0);
    const Millis sinceBoot =
        std::chrono::floor<Millis>(std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec));
    CHECK(sinceBoot >= now);
    CHECK(sinceBoot - now < 60s); // CLOCK_MONOTONIC is apart from it by all the sleep since the start
#endif
}

TEST_CASE("a wall clock that was set in a call goes on record ahead of the next act, and durations stay right")
{
    const auto by = GENERATE(as<Millis>{}, -48h, 24h * 365, -1h, 1h, 2'001ms, -2'001ms);
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    desk.time.pass(10s);
    desk.time.wall += by;
    CHECK(call->elapsed() == 10s);
    must(*call, cc::SetMood{4});
    desk.time.pass(5s);
    must(*call, cc::SetMood{2});
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "clock.changed", "mood.set", "mood.set"});
    const auto entries = *desk.log->entries(call->id());
    CHECK(std::get<call::event::ClockChanged>(entries[2].event).by == by);
    CHECK(entries[3].elapsed == 10s);
    CHECK(entries[4].elapsed == 15s);
    CHECK(call->facts().moods.back().at == 15s);
    CHECK(desk.log->verify()->good());
    CHECK(call::fold(entries) == call->state());
}

TEST_CASE("the drift of a clock and a machine that slept are no change of the clock")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    desk.time.pass(1h);
    desk.time.wall += 2s;
    must(*call, cc::SetMood{4});
    desk.time.pass(8h); // asleep: both clocks go on
    must(*call, cc::SetMood{3});
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set", "mood.set"});
    CHECK(call->elapsed() == 9h);
}

TEST_CASE("a clock that was set is no act: undo takes back what was done before it, a refusal notes nothing")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    must(*call, cc::SetMood{4});
    desk.time.wall -= 1h;
    CHECK(refusal(*call, protocol::Command{pc::Warn{}}) == "protocol.no-breach");
    CHECK(desk.kinds(call->id()).size() == 3);
    must(*call, cc::Undo{});
    CHECK(call->facts().moods.empty());
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set", "clock.changed", "act.undone"});
}

TEST_CASE("how long the program was away is bounded, whatever the wall clock says")
{
    const auto [by, gap] = GENERATE(table<Millis, Millis>({{-48h, 0ms}, {-1h, 0ms}, {24h * 365, 24h}, {90s, 90s}}));
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    desk.time.pass(5s);
    must(*call, cc::SetMood{2});
    const auto id = call->id();
    call.reset();
    desk.time.wall += by;
    desk.time.monotonic = 3ms; // another process, another zero
    auto again = desk.newCall();
    REQUIRE(again->reopen(id));
    CHECK(again->elapsed() == 5s + gap);
    const auto entries = *desk.log->entries(id);
    CHECK(std::get<call::event::Reopened>(entries.back().event).gap == gap);
    CHECK((entries[3].event == call::Event(call::event::ClockChanged{by - gap})) == (by != gap));
    CHECK(desk.log->verify()->good());
}

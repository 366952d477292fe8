// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/contribution.h"
#include "call/event_json.h"
#include "call/live.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::call;
namespace cc = evenkeel::call::command;
namespace pc = evenkeel::protocol::command;
using evenkeel::test::Live;

namespace {

constexpr std::chrono::seconds s{1};
const Timestamp kNoon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + std::chrono::hours(12);

/// What the call adds, with times and an actor put to its entries.
std::optional<Contribution> told(const Live& live, const std::vector<std::string>& steps = {})
{
    auto log = live.log();
    for (auto& entry : log) {
        entry.at = kNoon + entry.elapsed;
        entry.actor = "ann";
    }
    return contributionOf(log, fold(log).now, steps);
}

Live begun()
{
    Live live;
    cc::Start start;
    start.pack = "small";
    start.packRevision = "1.2.0";
    start.guide = "seven-steps";
    live(start);
    return live;
}

cc::WrapUp outcome(const std::string& id)
{
    cc::WrapUp wrapUp;
    wrapUp.outcome = id;
    return wrapUp;
}

PartSum part(const Contribution& c, Part part, const std::string& name)
{
    const auto& from = part == Part::Line ? c.lines : c.figures.parts;
    const auto found = from.find({part, name});
    return found == from.end() ? PartSum{} : found->second;
}

} // namespace

TEST_CASE("a call that lives, and one that nobody took, add nothing")
{
    auto live = begun();
    CHECK_FALSE(told(live));

    Live missed;
    cc::Start ringing;
    ringing.source = "baresip";
    missed(ringing);
    missed(pc::CallerHungUp{}, 9 * s);
    CHECK_FALSE(told(missed));
    CHECK_FALSE(contributionOf({}, {}, {}));
}

TEST_CASE("a call adds its length, its way from worst to last mood, its outcome and the time until it was wrapped up")
{
    auto live = begun();
    live(cc::SetSituation{"late-delivery"}, 2 * s);
    live(cc::SetMood{4}, 3 * s);
    live(cc::SetMood{5}, 20 * s);
    live(cc::SetMood{2}, 60 * s);
    live(pc::CallerHungUp{}, 90 * s);
    const auto early = told(live);
    REQUIRE(early);
    CHECK(part(*early, Part::Outcome, "") == PartSum{1, 0});
    CHECK(early->figures.counts.afterCalls == 0);

    live(outcome("resolved"), 130 * s);
    const auto c = told(live);
    REQUIRE(c);
    CHECK(c->day == std::chrono::floor<std::chrono::days>(kNoon));
    CHECK(c->agent == "ann");
    CHECK(c->situation == "late-delivery");
    CHECK(c->revision == "small 1.2.0");
    const auto& counts = c->figures.counts;
    CHECK(counts.calls == 1);
    CHECK(counts.talk == 90'000);
    CHECK(counts.withMood == 1);
    CHECK(counts.calmer == 1);
    CHECK(counts.afterCalls == 1);
    CHECK(counts.afterTime == 40'000);
    CHECK(counts.conduct == 0);
    CHECK(counts.kept == 0);
    CHECK(part(*c, Part::Mood, "4>2") == PartSum{1, 0});
    CHECK(part(*c, Part::Ending, "caller-hung-up") == PartSum{1, 0});
    CHECK(part(*c, Part::Outcome, "resolved") == PartSum{1, 0});
    CHECK(part(*c, Part::Outcome, "") == PartSum{});
}

TEST_CASE("a call that its wrap-up ended has no time after it")
{
    auto live = begun();
    live(outcome("resolved"), 50 * s);
    const auto c = told(live);
    REQUIRE(c);
    CHECK(c->figures.counts.afterCalls == 0);
    CHECK(c->figures.counts.withMood == 0);
    CHECK(part(*c, Part::Ending, "finished") == PartSum{1, 0});
}

TEST_CASE("a step was skipped if a later one was entered without it, or the call came to its ordinary end")
{
    const std::vector<std::string> steps = {"acknowledge", "listen", "thank"};
    auto live = begun();
    live(cc::GoToStep{"acknowledge"}, 1 * s);
    live(cc::GoToStep{"thank"}, 31 * s);
    live(cc::RepeatStep{}, 35 * s);
    live(cc::GoToStep{"acknowledge"}, 41 * s);
    auto cut = live;
    cut(pc::Dropped{}, 61 * s);
    const auto c = told(cut, steps);
    REQUIRE(c);
    CHECK(part(*c, Part::Skipped, "listen") == PartSum{1, 0});
    CHECK(c->figures.counts.skipped == 1);
    CHECK(c->figures.counts.skipping == 1);
    CHECK(c->figures.counts.guided == 1);
    CHECK(part(*c, Part::Repeated, "thank") == PartSum{1, 0});
    // Both visits of one call are one call's time. The guide's first step is entered as the call starts.
    CHECK(part(*c, Part::Step, "acknowledge") == PartSum{1, 51'000});
    CHECK(part(*c, Part::Step, "thank") == PartSum{1, 10'000});

    const auto unknown = told(cut);
    REQUIRE(unknown);
    CHECK(unknown->figures.counts.guided == 0);
    CHECK(unknown->figures.counts.skipped == 0);

    auto left = begun();
    left(pc::Dropped{}, 61 * s);
    CHECK(told(left, steps)->figures.counts.skipped == 0); // it came no further than its first step
    auto finished = begun();
    finished(outcome("resolved"), 61 * s);
    CHECK(told(finished, steps)->figures.counts.skipped == 2);
}

TEST_CASE("a line counts when a mood was in force and another one followed it in the call")
{
    auto live = begun();
    live(cc::SayLine{"plain"}, 1 * s); // no mood yet
    live(cc::SetMood{4}, 2 * s);
    live(cc::SayLine{"plain"}, 3 * s);
    live(cc::SayLine{"wait"}, 4 * s);
    live(cc::SayLine{"plain"}, 5 * s);
    live(cc::SetMood{3}, 9 * s);
    live(cc::SayLine{"wait"}, 10 * s);
    live(cc::SetMood{3}, 11 * s); // no calmer
    live(cc::SayLine{"wait"}, 30 * s);
    live(pc::Dropped{}, 61 * s); // no mood after
    const auto c = told(live);
    REQUIRE(c);
    CHECK(part(*c, Part::Line, "plain") == PartSum{2, 2});
    CHECK(part(*c, Part::Line, "wait") == PartSum{2, 1});
    CHECK(c->lines.size() == 2);
}

TEST_CASE("what was undone did not happen, and what stood beside it stays")
{
    auto live = begun();
    live(cc::SetMood{4}, 2 * s);
    live(cc::SayLine{"plain"}, 3 * s);
    live(cc::SetMood{2}, 9 * s);
    live(cc::CopyLine{"wait"}, 10 * s);
    live(cc::Undo{}, 11 * s);
    live(cc::SetMood{5}, 12 * s);
    live(cc::RepeatStep{}, 13 * s);
    live(cc::Undo{}, 14 * s);
    live(pc::Dropped{}, 61 * s);
    const auto c = told(live);
    REQUIRE(c);
    CHECK(part(*c, Part::Line, "plain") == PartSum{1, 0});
    CHECK(part(*c, Part::Mood, "4>5") == PartSum{1, 0});
    CHECK(c->figures.counts.repeated == 0);

    const auto log = live.log();
    const auto stands = standing(log);
    std::vector<std::string> gone;
    for (std::size_t i = 0; i < log.size(); ++i)
        if (!stands[i])
            gone.emplace_back(kindOf(log[i].event));
    CHECK(gone == std::vector<std::string>{"mood.set", "step.repeated"});
}

TEST_CASE("an undone end takes the call's part away until it ends again")
{
    auto live = begun();
    live(pc::LogBreach{protocol::Category::Hate, protocol::Target::Agent, true, "x"}, 5 * s);
    REQUIRE(live(pc::OverrideEnd{"could not go on"}, 9 * s) == "ok");
    REQUIRE(told(live));
    CHECK(told(live)->figures.counts.overridden == 1);
    CHECK(told(live)->figures.counts.conduct == 1);
    CHECK(told(live)->figures.counts.kept == 0);
    live(cc::Undo{}, 10 * s);
    CHECK_FALSE(told(live));
    live(pc::CallerHungUp{}, 12 * s);
    REQUIRE(told(live));
    CHECK(told(live)->figures.counts.overridden == 0);
    CHECK(told(live)->figures.counts.kept == 1);
}

TEST_CASE("figures that are added and taken away again leave nothing behind")
{
    Figures one;
    one.counts.calls = 1;
    one.counts.talk = 7;
    one.parts[{Part::Step, "listen"}] = {1, 500};
    Figures sum;
    add(sum, one);
    add(sum, one);
    CHECK(sum.parts.at({Part::Step, "listen"}) == PartSum{2, 1000});
    add(sum, one, -1);
    CHECK(sum == one);
    add(sum, one, -1);
    CHECK(sum == Figures{});
}

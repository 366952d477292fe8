// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/agent.h"
#include "support/catch.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using practice::Verdict;
namespace cc = evenkeel::call::command;
namespace pc = evenkeel::protocol::command;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const std::shared_ptr<const pack::Pack>& retail()
{
    static const auto pack = shippedPack("retail-support");
    return pack;
}

pack::Beat beat(const std::string& id, std::vector<std::string> on, const std::string& words)
{
    pack::Beat out;
    out.id = id;
    out.on = std::move(on);
    out.text["en"] = words;
    return out;
}

/// Starts at 60, is calm at 30, leaves at 90; says ten words (four seconds) at the start.
pack::PracticeCaller plain()
{
    pack::PracticeCaller caller;
    caller.id = "plain";
    caller.title = "Plain";
    caller.name = "Ms Plain";
    caller.situation = "late-delivery";
    caller.leaves = 90;
    caller.beats = {beat("opening", {"start"}, "one two three four five six seven eight nine ten")};
    return caller;
}

Played with(std::vector<pack::Reaction> reactions, std::vector<pack::Beat> beats = {}, int drift = 0)
{
    auto caller = plain();
    caller.reactions = std::move(reactions);
    caller.drift = drift;
    caller.beats.insert(caller.beats.end(), beats.begin(), beats.end());
    return {retail(), caller};
}

pc::LogBreach breach(protocol::Category category)
{
    return {category, protocol::Target::Agent, true, {}};
}

int times(const Played& played, const std::string& cause)
{
    const auto found = played.practice().tally().find(cause);
    return found == played.practice().tally().end() ? 0 : found->second;
}

} // namespace

TEST_CASE("The caller speaks first, at 150 words a minute")
{
    auto played = with({});
    REQUIRE(played.practice().said().size() == 1);
    CHECK(played.practice().said()[0].until == seconds(4));
    CHECK(played.practice().isSpeaking());
    played.passTo(seconds(4));
    CHECK_FALSE(played.practice().isSpeaking());
}

TEST_CASE("What the call opens with is nothing that the agent did")
{
    auto played = with({{{"step", "field"}, -10, 0}});
    CHECK(played.practice().temper() == 60);
    CHECK(played.act(cc::GoToStep{"listen"}, seconds(5)).empty());
    CHECK(played.practice().temper() == 50);
    CHECK(played.act(cc::ChooseGuide{"listen-first"}, seconds(6)).empty()); // its first step comes by itself
    CHECK(played.practice().temper() == 50);
}

TEST_CASE("A line that fits the mood counts for its place once; said again it is a line again")
{
    auto played = with({{{"line-of:acknowledge"}, -10, 0}, {{"line-again"}, 7, 0}});
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(5)).empty());
    CHECK(played.practice().temper() == 50);
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(6)).empty());
    CHECK(played.practice().temper() == 57);
    CHECK(times(played, "line") == 0);
    CHECK(times(played, "line:ack-take-seriously") == 1);
}

TEST_CASE("A line for another mood misfits, and does nothing for its place")
{
    auto played = with({{{"line-of:thank"}, -10, 0}, {{"line-misfits"}, 6, 0}}); // thanks are for moods up to 3
    CHECK(played.act(cc::SayLine{"thk-others"}, seconds(5)).empty());
    CHECK(played.practice().temper() == 66);
}

TEST_CASE("Saying something while the caller speaks cuts them short; naming a mood or a redirect does not")
{
    auto played = with({{{"interrupt"}, 10, 0}});
    CHECK(played.act(cc::SetMood{4}, seconds(1)).empty());
    CHECK(played.protocol(breach(protocol::Category::Insult), seconds(1)).empty());
    CHECK(played.protocol(pc::Redirect{}, seconds(1)).empty());
    CHECK(times(played, "interrupt") == 0);
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(2)).empty());
    CHECK(times(played, "interrupt") == 1);
    CHECK(played.practice().temper() == 70);
    CHECK(played.practice().said()[0].until == seconds(2));
    CHECK(played.act(cc::SayLine{"ack-mine-now"}, seconds(3)).empty()); // nobody speaks any more
    CHECK(times(played, "interrupt") == 1);
}

TEST_CASE("A silence works after three seconds, once, at its own moment")
{
    auto played = with({{{"silence"}, -10, 0}});
    CHECK(played.act(cc::StartSilence{}, seconds(5)).empty());
    played.passTo(seconds(7));
    CHECK(played.practice().temper() == 60);
    played.passTo(seconds(30));
    CHECK(played.practice().temper() == 50);
    REQUIRE(played.practice().moments().size() == 1);
    CHECK(played.practice().moments()[0].at == seconds(8));
    CHECK(played.act(cc::EndSilence{}, seconds(31)).empty());
    CHECK(played.act(cc::StartSilence{}, seconds(32)).empty());
    CHECK(played.act(cc::EndSilence{}, seconds(34)).empty()); // too short
    CHECK(times(played, "silence") == 1);
}

TEST_CASE("A hold is a long one after a minute, and who is on hold says nothing")
{
    auto played = with({{{"long-hold"}, 10, 0}}, {beat("alone", {"long-hold", "idle"}, "Hello?")});
    CHECK(played.act(cc::Hold{}, seconds(5)).empty());
    played.passTo(seconds(64));
    CHECK(times(played, "long-hold") == 0);
    played.passTo(minutes(5));
    CHECK(times(played, "long-hold") == 1);
    CHECK(times(played, "idle") == 0);
    CHECK(played.lastWords() == "opening");
    CHECK(played.act(cc::Resume{}, minutes(5)).empty());
    played.passTo(minutes(5) + seconds(11));
    CHECK(played.lastWords() == "alone");
}

TEST_CASE("Ten seconds in which nobody says or does anything are idle; a line takes its time to say")
{
    auto played = with({});
    played.passTo(seconds(13));
    CHECK(times(played, "idle") == 0);
    played.passTo(seconds(14)); // four seconds of words, then ten
    CHECK(times(played, "idle") == 1);
    CHECK(played.act(cc::SetMood{4}, seconds(20)).empty());
    played.passTo(seconds(29));
    CHECK(times(played, "idle") == 1);
    played.passTo(seconds(30));
    CHECK(times(played, "idle") == 2);
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(31)).empty());
    played.passTo(seconds(43));
    CHECK(times(played, "idle") == 2);
}

TEST_CASE("Nobody who went away is told for hours that they are idle")
{
    auto played = with({});
    played.passTo(std::chrono::hours(24));
    CHECK(times(played, "idle") == practice::kMostIdle);
}

TEST_CASE("How often somebody looks at the clock changes nothing")
{
    const std::vector<pack::Reaction> reactions = {{{"idle"}, 2, 0}, {{"silence"}, -3, 0}};
    auto once = with(reactions, {}, 7);
    auto often = with(reactions, {}, 7);
    for (Millis at{0}; at < seconds(100); at += Millis{37})
        often.passTo(at);
    once.passTo(seconds(100));
    often.passTo(seconds(100));
    CHECK(once.practice().temper() == often.practice().temper());
    CHECK(once.practice().moments() == often.practice().moments());
    CHECK(once.practice().tally() == often.practice().tally());
}

TEST_CASE("Temper drifts with time, and the caller hangs up in the moment that it is too much")
{
    auto played = with({}, {beat("bye", {"leaving"}, "That is enough now.")}, 30); // half a point a second
    played.passTo(seconds(20));
    CHECK(played.practice().temper() == 70);
    played.passTo(minutes(2));
    CHECK(played.lastWords() == "bye");
    CHECK(played.practice().said().back().at == seconds(60));
    CHECK(played.outcome().verdict == Verdict::Left);
    // they finish what they say
    CHECK(played.practice().facts().protocol.endedAt == played.practice().said().back().until);
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, minutes(3)) == "call.ended");
}

TEST_CASE("A reaction counts as often as it may")
{
    auto played = with({{{"line-of:acknowledge"}, -5, 2}});
    for (const auto* line : {"ack-take-seriously", "ack-mine-now", "ack-right-to-call"})
        CHECK(played.act(cc::SayLine{line}, seconds(9)).empty());
    CHECK(played.practice().temper() == 50);
    CHECK(times(played, "line-of:acknowledge") == 3);
}

TEST_CASE("The first words that fit are said: in their order, in their temper, after what they follow, once")
{
    auto late = beat("late", {"step"}, "Late.");
    late.after = {"first"};
    auto furious = beat("furious", {"step"}, "Furious.");
    furious.temperMin = 80;
    auto again = beat("again", {"step"}, "Again.");
    again.again = true;
    auto played = with({}, {late, furious, beat("first", {"step:listen"}, "First."), again});
    std::vector<std::string> heard;
    for (const auto* step : {"apologize", "listen", "agree", "thank", "listen"}) {
        CHECK(played.act(cc::GoToStep{step}, seconds(5)).empty());
        heard.push_back(played.lastWords());
    }
    CHECK(heard == std::vector<std::string>{"again", "first", "late", "again", "again"});
}

TEST_CASE("An undone act leaves nothing behind but what the caller said to it")
{
    auto played = with({{{"wrong-situation"}, 10, 0}, {{"line-of:acknowledge"}, -10, 1}},
                       {beat("what", {"wrong-situation"}, "What?")});
    CHECK(played.act(cc::SetSituation{"billing-error"}, seconds(5)).empty());
    CHECK(played.practice().temper() == 70);
    CHECK(played.act(cc::Undo{}, seconds(6)).empty());
    CHECK(played.practice().temper() == 60);
    CHECK(times(played, "wrong-situation") == 0);
    CHECK(played.practice().moments().empty());
    CHECK(played.lastWords() == "what");
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(9)).empty());
    CHECK(played.act(cc::Undo{}, seconds(10)).empty());
    CHECK(played.act(cc::SayLine{"ack-take-seriously"}, seconds(14)).empty()); // as if for the first time
    CHECK(played.practice().temper() == 50);
    CHECK(times(played, "line-again") == 0);
}

TEST_CASE("Conduct is named right once for each time that the caller showed it")
{
    auto insult = beat("insult", {"step:listen"}, "You fool.");
    insult.breach = protocol::Category::Insult;
    auto played = with({{{"wrong-warning"}, 20, 0}}, {insult});
    CHECK(played.protocol(breach(protocol::Category::Insult), seconds(5)).empty());
    CHECK(times(played, "wrong-breach") == 1);
    CHECK(played.act(cc::GoToStep{"listen"}, seconds(6)).empty());
    CHECK(played.protocol(breach(protocol::Category::Slur), seconds(7)).empty());
    CHECK(times(played, "wrong-breach") == 2);
    CHECK(played.protocol(breach(protocol::Category::Insult), seconds(8)).empty());
    CHECK(times(played, "breach-named") == 1);
    CHECK(played.protocol(breach(protocol::Category::Insult), seconds(9)).empty());
    CHECK(times(played, "wrong-breach") == 3);

    CHECK(played.protocol(pc::Redirect{}, seconds(10)).empty());
    CHECK(played.protocol(pc::AskPermission{"insults"}, seconds(11)).empty());
    CHECK(played.protocol(pc::Warn{}, seconds(16)).empty());
    CHECK(times(played, "warning") == 1);
    CHECK(played.practice().temper() == 60);
    // A second warning, for something that the caller never did.
    CHECK(played.protocol(breach(protocol::Category::Insult), seconds(17)).empty());
    CHECK(played.protocol(pc::AskPermission{"insults"}, seconds(18)).empty());
    CHECK(played.protocol(pc::Warn{}, seconds(23)).empty());
    CHECK(times(played, "wrong-warning") == 1);
    CHECK(played.practice().temper() == 80);
    CHECK(played.act(cc::WrapUp{"resolved", "", "", false, {}}, seconds(24)).empty());
    CHECK(played.outcome().verdict == Verdict::Broken);
}

TEST_CASE("A mood is right within one level of the real one")
{
    auto played = with({}); // 60 is a mood of 4
    for (const int level : {3, 4, 5})
        CHECK(played.act(cc::SetMood{level}, seconds(5)).empty());
    CHECK(times(played, "mood") == 3);
    CHECK(played.act(cc::SetMood{2}, seconds(5)).empty());
    CHECK(times(played, "wrong-mood") == 1);
}

TEST_CASE("A call is won when it ends with the caller calm, and calm is told in the moment that it comes")
{
    auto played = with({{{"step:listen"}, -30, 0}}, {beat("fine", {"calmed"}, "Fine.")});
    CHECK(played.outcome().verdict == Verdict::Open);
    CHECK(played.act(cc::GoToStep{"listen"}, seconds(5)).empty());
    CHECK(played.lastWords() == "fine");
    CHECK(played.act(cc::WrapUp{"resolved", "", "", false, {}}, seconds(9)).empty());
    const auto outcome = played.outcome();
    CHECK(outcome.verdict == Verdict::Calmed);
    CHECK(outcome.end == 30);
    REQUIRE(outcome.moments.size() == 1);
    CHECK(outcome.moments[0].cause == *pack::causeFrom("step:listen"));
    CHECK(outcome.moments[0].reply == "Fine.");
}

TEST_CASE("Ending an angry caller's call in the ordinary way is lost, and past the protocol it is worse")
{
    auto early = with({});
    CHECK(early.act(cc::WrapUp{"resolved", "", "", false, {}}, seconds(9)).empty());
    CHECK(early.outcome().verdict == Verdict::Unsettled);
    auto past = with({});
    CHECK(past.protocol(pc::OverrideEnd{"enough"}, seconds(9)).empty());
    CHECK(past.outcome().verdict == Verdict::Broken);
    auto hungUp = with({});
    CHECK(hungUp.protocol(pc::AgentHungUp{}, seconds(9)).empty());
    CHECK(hungUp.outcome().verdict == Verdict::Broken);
}

TEST_CASE("A criterion gets its share of what could show it, and loses two for each time that it is spoilt")
{
    auto changed = *retail();
    const auto criterion = [](const char* id, std::vector<std::string> shown, std::vector<std::string> spoilt) {
        return pack::Criterion{id, id, id, 1, false, true, 0, std::move(shown), std::move(spoilt)};
    };
    changed.scorecard = {criterion("half", {"step:listen", "step:agree"}, {}),
                         criterion("whole", {"step:listen", "step:let-them-vent"}, {}), // of the other guide
                         criterion("spoilt", {"step:listen"}, {"wrong-mood"}),
                         criterion("even", {}, {"wrong-mood"}),
                         criterion("quiet", {}, {"interrupt"}),
                         criterion("conduct", {"breach-named"}, {}),
                         criterion("safe", {"breach-named"}, {"override"}),
                         criterion("nothing", {}, {})};
    const auto pack = std::make_shared<const pack::Pack>(changed);
    Played played(pack, plain());
    CHECK(played.act(cc::GoToStep{"listen"}, seconds(5)).empty());
    for (int i = 0; i < 3; ++i)
        CHECK(played.act(cc::SetMood{1}, seconds(6)).empty());
    const auto scores = played.outcome().scores;
    CHECK(scores.at("half") == 3);
    CHECK(scores.at("whole") == 5);
    CHECK(scores.at("spoilt") == 1);
    CHECK(scores.at("even") == 1);
    CHECK(scores.at("quiet") == 5);
    CHECK_FALSE(scores.at("conduct"));
    CHECK_FALSE(scores.at("safe"));
    CHECK_FALSE(scores.at("nothing"));
    CHECK(played.outcome().total->score == 50); // 3, 5, 1, 1, 5 of five
}

TEST_CASE("A logged call gives the same caller again")
{
    const auto& caller = *pack::findPracticeCaller(*retail(), "hate-at-the-till");
    Played played(retail(), caller);
    (void)played.run("hate-at-the-till.won");
    practice::Practice again(retail(), caller, "en");
    for (const auto& entry : played.entries())
        again.take(entry);
    CHECK(again.said() == played.practice().said());
    CHECK(again.moments() == played.practice().moments());
    CHECK(practice::outcomeOf(again) == played.outcome());
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "live.h"
#include "protocol/light.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::call;
using test::Live;
using namespace std::chrono_literals;
namespace pc = evenkeel::protocol::command;

namespace {

std::string kinds(const std::vector<Event>& events)
{
    std::string out;
    for (const auto& e : events)
        out += (out.empty() ? "" : " ") + kindOf(e);
    return out;
}

protocol::Command insult()
{
    return pc::LogBreach{protocol::Category::Insult, protocol::Target::Agent, true, "you fool"};
}

command::WrapUp wrapUp()
{
    command::WrapUp w;
    w.outcome = "resolved";
    return w;
}

} // namespace

TEST_CASE("a call starts in the first step of its guide")
{
    Live call;
    CHECK(call(command::Hold{}) == "call.not-started");
    CHECK(call(command::Undo{}) == "call.not-started");
    command::Start start;
    start.name = " Ada\u202E ";
    CHECK(call(start) == "ok");
    CHECK(kinds(call.last()) == "call.started step.entered");
    CHECK(currentStep(call.facts()) == "acknowledge");
    CHECK(call.facts().opening.name == "Ada");
    CHECK(call.facts().fields.at("caller") == "Ada");
    CHECK(call.facts().answered);
    CHECK(call(start) == "call.already-started");
    CHECK(call(command::Undo{}) == "call.nothing-to-undo"); // a start is a fact

    Live other;
    start.guide = "no-such";
    CHECK(other(start) == "call.unknown-guide");
    start.guide = "listen-first";
    start.source = "softphone";
    CHECK(other(start) == "ok");
    CHECK(currentStep(other.facts()) == "let-them-vent");
    CHECK_FALSE(other.facts().answered);
    CHECK(other(command::Answer{}) == "ok");
    CHECK(other.facts().answered);
    CHECK(other(command::Answer{}) == "ok");
    CHECK(other.last().empty());
}

TEST_CASE("any step of the guide can be reached at any time, others cannot")
{
    Live call;
    call.started();
    CHECK(call(command::GoToStep{"thank"}) == "ok");
    CHECK(call(command::GoToStep{"acknowledge"}) == "ok");
    CHECK(call(command::GoToStep{"acknowledge"}) == "ok");
    CHECK(call(command::RepeatStep{}) == "ok");
    CHECK(call.facts().repeats == 1);
    CHECK(call(command::GoToStep{"resolve"}) == "call.unknown-step");
    CHECK(call(command::ChooseGuide{"listen-first"}) == "ok");
    CHECK(kinds(call.last()) == "guide.chosen step.entered");
    CHECK(call(command::GoToStep{"resolve"}) == "ok");
    CHECK(call(command::ChooseGuide{"x"}) == "call.unknown-guide");
    CHECK(call.facts().steps.size() == 6);
}

TEST_CASE("a line with an open merge field can be neither said nor copied")
{
    Live call;
    call.started();
    CHECK(call(command::SayLine{"plain", false}) == "ok");
    CHECK(call(command::SayLine{"nothing", false}) == "call.unknown-line");
    CHECK(call(command::SayLine{"greeting", false}) == "ok"); // the short wording has no field
    CHECK(call(command::SayLine{"greeting", true}) == "call.missing-fields");
    CHECK(call.detail() == "caller,order");
    CHECK(call(command::CopyLine{"greeting", true}) == "call.missing-fields");
    CHECK(call(command::SetField{"caller", "Ada"}) == "ok");
    CHECK(call(command::SetField{"order", "4417"}) == "ok");
    CHECK(call(command::CopyLine{"greeting", true}) == "ok");
    CHECK(call(command::SayLine{"wait", false}) == "ok"); // its fallback serves
    CHECK(call(command::SetField{"order", "  "}) == "ok");
    CHECK(call(command::SayLine{"greeting", true}) == "call.missing-fields");
    CHECK(call.facts().lines.at("greeting").said == 1);
    CHECK(call.facts().lines.at("greeting").copied == 1);
}

TEST_CASE("no protocol wording is read out with an open merge field either")
{
    Live call(test::preset("council-one-warning"));
    call.started();
    call(insult());
    CHECK(call(protocol::Command{pc::Warn{"warn-name"}}) == "call.missing-fields");
    CHECK(call.detail() == "caller");
    call(command::SetField{"caller", "Ada"});
    CHECK(call(protocol::Command{pc::Warn{"warn-name"}}) == "ok");
    call(insult());
    CHECK(call(protocol::Command{pc::End{"threat", "not-in-this-pack"}}) == "ok");
}

TEST_CASE("notes are cleaned, masked and bounded before they become events")
{
    Live call;
    call.started();
    CHECK(call(command::AddNote{"  \u200b "}) == "call.empty-note");
    CHECK(call(command::AddNote{std::string(4097, 'a')}) == "call.too-long");
    CHECK(call(command::AddNote{std::string(4096, 'a')}) == "ok");
    CHECK(call(command::AddNote{"pays with 4111 1111 1111 1111"}) == "ok");
    CHECK(call.facts().notes.back().text == "pays with •••• 1111");
    CHECK(call.facts().notes.back().masked);
    CHECK_FALSE(call.facts().notes.front().masked);
    CHECK(call(command::SetField{"order", std::string(257, '1')}) == "call.too-long");
    CHECK(call(command::SetField{"colour", "red"}) == "call.unknown-field");
    CHECK(call(command::SetField{"since", "Monday"}) == "ok"); // a field of the repeat-back card
    CHECK(call(protocol::Command{pc::OverrideEnd{std::string(5000, 'x')}}) == "call.too-long");
    CHECK(call(protocol::Command{pc::LogBreach{protocol::Category::Other, protocol::Target::Agent, true,
                                               "my card 4111 1111 1111 1111!"}}) == "ok");
    CHECK(call.facts().protocol.words == "my card •••• 1111!");
}

TEST_CASE("mood, situation and VIP mark are taken within their bounds")
{
    Live call;
    call.started();
    CHECK(call(command::SetMood{0}) == "call.mood-range");
    CHECK(call(command::SetMood{6}) == "call.mood-range");
    CHECK(moodSummary(call.facts()).peak == 0);
    for (const int level : {3, 5, 2})
        CHECK(call(command::SetMood{level}) == "ok");
    const auto mood = moodSummary(call.facts());
    CHECK(mood.start == 3);
    CHECK(mood.peak == 5);
    CHECK(mood.end == 2);
    CHECK(call(command::SetSituation{"rain"}) == "call.unknown-situation");
    CHECK(call(command::SetSituation{"late-delivery"}) == "ok");
    CHECK(call(command::SetVip{true}) == "ok");
    CHECK(call(command::SetBrevity{true}) == "ok");
    CHECK(call.facts().full);
    CHECK(call.facts().vip);
}

TEST_CASE("hold and silence are timed and end with the call")
{
    Live call;
    call.started();
    CHECK(call(command::Resume{}) == "call.not-held");
    CHECK(call(command::Hold{}, 1s) == "ok");
    CHECK(call(command::Hold{}, 2s) == "call.already-held");
    CHECK(call(command::Resume{}, 5s) == "ok");
    CHECK(call.facts().heldTotal == 4s);
    CHECK(call(command::EndSilence{}) == "call.not-silent");
    CHECK(call(command::StartSilence{}) == "ok");
    CHECK(call(command::StartSilence{}) == "call.already-silent");
    CHECK(call(command::EndSilence{}) == "ok");
    call(command::StartSilence{}, 6s);
    call(command::Hold{}, 10s);
    CHECK(call(protocol::Command{pc::CallerHungUp{}}, 12s) == "ok");
    CHECK(call.facts().heldTotal == 6s);
    CHECK_FALSE(call.facts().heldSince);
    CHECK_FALSE(call.facts().silentSince);
    CHECK(call(command::Hold{}) == "call.ended");
    CHECK(call(command::SayLine{"plain", false}) == "call.ended");
    CHECK(call(command::AddNote{"after the call"}) == "ok");
}

TEST_CASE("undo takes the latest act back within ten seconds, once")
{
    Live call;
    call.started();
    call(command::SetMood{4}, 1s);
    const auto before = call.facts();
    call(command::GoToStep{"listen"}, 2s);
    call(command::Hold{}, 3s); // a fact: stays
    CHECK(call(command::Undo{}, 12s) == "ok");
    CHECK(currentStep(call.facts()) == "acknowledge");
    CHECK(call.facts().heldSince == 3s);
    CHECK(call.facts().moods == before.moods);
    CHECK(call(command::Undo{}, 12s) == "call.nothing-to-undo");
    call(command::GoToStep{"listen"}, 20s);
    CHECK(canUndo(call.state(), 30s));
    CHECK(call(command::Undo{}, 30s + 1ms) == "call.nothing-to-undo");
    CHECK(call(command::ChooseGuide{"listen-first"}, 31s) == "ok");
    CHECK(call(command::Undo{}, 32s) == "ok"); // guide and step go back together
    CHECK(call.facts().guide == "seven-steps");
    CHECK(currentStep(call.facts()) == "listen");
}

TEST_CASE("an undone threat is gone, the alert that went out is not")
{
    Live call;
    call.started();
    call(protocol::Command{pc::LogBreach{protocol::Category::Threat, protocol::Target::Staff, true, {}}});
    CHECK(kinds(call.last()) == "breach.logged supervisor.alerted");
    CHECK(call(command::Undo{}) == "ok");
    CHECK_FALSE(call.facts().protocol.breach);
    CHECK(call.facts().protocol.breaches == 0);
    CHECK(call.facts().protocol.alerts == 1);
}

TEST_CASE("an end by mistake can be taken back, what others did cannot")
{
    Live call(test::preset("clinic-zero-tolerance"));
    call.started();
    call(insult(), 1s);
    CHECK(call(protocol::Command{pc::End{"threat", "end-language"}}, 2s) == "ok");
    CHECK_FALSE(isLive(call.facts()));
    CHECK(call(command::Undo{}, 5s) == "ok");
    CHECK(isLive(call.facts()));
    CHECK(call.facts().protocol.breach);
    call(command::SetMood{5}, 6s);
    call(protocol::Command{pc::CallerHungUp{}}, 7s);
    CHECK(call(command::Undo{}, 8s) == "call.nothing-to-undo");
}

TEST_CASE("a request that was taken back cannot time out into a permission")
{
    auto policy = test::preset("permission-first");
    policy.permission.timeoutS = 5;
    policy.permission.fallback = protocol::PermissionFallback::Allow;
    Live call(policy);
    call.started();
    call(insult());
    call(protocol::Command{pc::Redirect{}});
    call(protocol::Command{pc::AskPermission{"why"}}, 1s);
    CHECK(call(command::Undo{}, 7s) == "call.nothing-to-undo"); // the time-out came first
    CHECK(call(command::SetMood{3}, 7s) == "ok");
    CHECK(kinds(call.last()) == "permission.timed-out mood.set");
    CHECK(call(command::Undo{}, 8s) == "ok");
    CHECK(call.facts().protocol.permission.status == protocol::PermissionStatus::TimedOut);
}

TEST_CASE("wrapping up a live call finishes it, but not inside safety")
{
    Live call;
    call.started();
    call(insult());
    call(protocol::Command{pc::RaiseSafety{}});
    CHECK(call(wrapUp()) == "protocol.safety-clear-first");
    call(protocol::Command{pc::ClearSafety{}});
    auto w = wrapUp();
    w.outcome = "";
    CHECK(call(w) == "call.unknown-choice");
    CHECK(call.detail() == "outcome");
    w.outcome = "resolved";
    w.rootCause = "weather";
    CHECK(call(w) == "call.unknown-choice");
    w.rootCause = "delivery";
    w.resolution = "anything"; // this pack has no list of them
    w.rating = 6;
    CHECK(call(w) == "call.rating-range");
    w.rating = 4;
    CHECK(call(w) == "ok");
    CHECK(kinds(call.last()) == "call.finished call.wrapped-up");
    CHECK(call.facts().protocol.endWasOpen);
    CHECK(call(w) == "call.already-wrapped-up");
    CHECK(isClosed(call.facts(), 0s));
    CHECK(call(command::AddNote{"too late"}) == "call.ended");
}

TEST_CASE("a call is closed when wrap-up, record and recovery are behind it")
{
    Live call;
    call.started();
    call(protocol::Command{pc::OverrideEnd{"unsafe"}});
    const auto left = [&] { return protocol::recoveryLeft(call.policy(), call.facts().protocol, call.now()); };
    CHECK(call(wrapUp()) == "ok");
    CHECK_FALSE(isClosed(call.facts(), left()));
    CHECK(call(protocol::Command{pc::Record{"words", true, false, {}}}) == "ok");
    CHECK(left() == 300s);
    CHECK_FALSE(isClosed(call.facts(), left()));
    CHECK(call(protocol::Command{pc::Recovered{}}) == "ok");
    CHECK(isClosed(call.facts(), left()));
}

TEST_CASE("the fold of the log is the live state, whatever happened")
{
    Live call;
    call.started();
    call(command::SetMood{4}, 1s);
    call(command::GoToStep{"listen"}, 2s);
    call(command::Undo{}, 3s);
    call(insult(), 4s);
    call(command::Reopen{40s}, 50s);
    call(protocol::Command{pc::Stopped{}}, 51s);
    CHECK(call.facts().reopened == 1);
    CHECK(fold(call.log()) == call.state());
}

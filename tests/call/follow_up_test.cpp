// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "live.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::call;
using test::Live;
using namespace std::chrono_literals;

namespace {

const Date kToday = *parseDate("2026-11-22");

command::RaiseEscalation escalation(int dueIn = 3)
{
    command::RaiseEscalation c;
    c.route = "delivery";
    c.authority = "head of logistics";
    c.problem = "the parcel is lost";
    c.tried = "asked the courier";
    c.evidence = "order 4417";
    c.explanation = "the second time";
    c.today = kToday;
    c.due = kToday + std::chrono::days{dueIn};
    return c;
}

command::NoteCaller note(int reviewIn = 30)
{
    command::NoteCaller c;
    c.text = "call back before noon only";
    c.today = kToday;
    c.review = kToday + std::chrono::days{reviewIn};
    return c;
}

Live withNumber(const char* number = "+49 30 1234")
{
    Live call;
    command::Start start;
    start.number = number;
    call(start);
    return call;
}

command::WrapUp wrapUp()
{
    command::WrapUp w;
    w.outcome = "resolved";
    return w;
}

} // namespace

TEST_CASE("an escalation keeps its six fields, who takes it and the day it is due")
{
    Live call = withNumber();
    CHECK(call(escalation(), 5s) == "ok");
    REQUIRE(call.facts().escalations.size() == 1);
    const auto& kept = call.facts().escalations.front();
    CHECK(kept.seq == call.log().back().seq);
    CHECK(kept.at == 5s);
    CHECK(kept.raised == event::EscalationRaised{"delivery", "delivery desk", "head of logistics",
                                                 *parseDate("2026-11-25"), "the parcel is lost", "asked the courier",
                                                 "order 4417", "the second time"});
    auto own = escalation();
    own.to = " Mara ";
    own.problem = "card 4111 1111 1111 1111";
    CHECK(call(own) == "ok");
    CHECK(call.facts().escalations.back().raised.to == "Mara");
    CHECK(call.facts().escalations.back().raised.problem == "card •••• 1111");
}

TEST_CASE("an escalation without a problem or without anybody to take it is refused by what is missing")
{
    Live call = withNumber();
    CHECK(call(command::RaiseEscalation{}) == "call.escalation-incomplete");
    CHECK(call.detail() == "problem,to");
    auto c = escalation();
    c.route = "nowhere"; // a route that names nobody
    CHECK(call(c) == "call.escalation-incomplete");
    CHECK(call.detail() == "to");
    c.route = "moon";
    CHECK(call(c) == "call.unknown-route");
    c = escalation();
    c.evidence = std::string(kTextBytes + 1, 'x');
    CHECK(call(c) == "call.too-long");
    CHECK(call.facts().escalations.empty());
}

TEST_CASE("an escalation is due today at the earliest and in 30 days at the latest")
{
    Live call = withNumber();
    CHECK(call(escalation(-1)) == "call.due-range");
    CHECK(call(escalation(31)) == "call.due-range");
    CHECK(call(escalation(0)) == "ok");
    CHECK(call(escalation(30)) == "ok");
    auto undated = escalation();
    undated.due.reset();
    CHECK(call(undated) == "call.due-range");
}

TEST_CASE("escalations and notes for the next handler are taken until the call is closed, and can be undone")
{
    Live call = withNumber();
    CHECK(call(escalation(), 1s) == "ok");
    CHECK(call(command::Undo{}, 3s) == "ok");
    CHECK(call.facts().escalations.empty());
    CHECK(call(note(), 4s) == "ok");
    CHECK(call(command::Undo{}, 5s) == "ok");
    CHECK(call.facts().callerNotes.empty());
    CHECK(call(protocol::Command{protocol::command::CallerHungUp{}}, 6s) == "ok");
    CHECK(call(escalation(), 7s) == "ok"); // the work after the call
    CHECK(call(note(), 8s) == "ok");
    CHECK(call(wrapUp(), 9s) == "ok");
    CHECK(call(escalation(), 10s) == "call.ended");
    CHECK(call(note(), 11s) == "call.ended");
}

TEST_CASE("a follow-up is closed with its result, even after the call, and can be opened again")
{
    Live call = withNumber();
    call(escalation(), 1s);
    const auto seq = call.facts().escalations.front().seq;
    call(wrapUp(), 2s);
    CHECK(call(command::CloseFollowUp{seq, " "}) == "call.result-missing");
    CHECK(call(command::CloseFollowUp{seq + 1, "found"}) == "call.unknown-follow-up");
    CHECK(call(command::ReopenFollowUp{seq}) == "call.follow-up-open");
    CHECK(call(command::CloseFollowUp{seq, "found it"}, 24h) == "ok");
    CHECK(call.facts().escalations.front().closedSeq == call.log().back().seq);
    CHECK(call.facts().escalations.front().result == "found it");
    CHECK(call(command::CloseFollowUp{seq, "again"}) == "call.follow-up-closed");
    CHECK(call(command::ReopenFollowUp{seq + 9}) == "call.unknown-follow-up");
    CHECK(call(command::ReopenFollowUp{seq}) == "ok");
    CHECK(call.facts().escalations.front().closedSeq == 0);
    CHECK(call.facts().escalations.front().result.empty());
    CHECK(fold(call.log()) == call.state());
    CHECK(call.facts().protocol.endedAt == 2s); // what comes later does not make the call longer
}

TEST_CASE("what closes a follow-up is no act: an undo takes back the act before it")
{
    Live call = withNumber();
    call(escalation(), 1s);
    const auto seq = call.facts().escalations.front().seq;
    call(command::SetMood{4}, 2s);
    CHECK(call(command::CloseFollowUp{seq, "found"}, 3s) == "ok");
    CHECK(call(command::Undo{}, 4s) == "ok");
    CHECK(call.facts().moods.empty());
    CHECK(call.facts().escalations.front().result == "found");
}

TEST_CASE("a note for the next handler needs a number, a text and a day of review")
{
    Live call = withNumber();
    auto undated = note();
    undated.review.reset();
    CHECK(call(undated) == "call.review-date-missing");
    CHECK(call(note(0)) == "call.review-range");
    CHECK(call(note(367)) == "call.review-range");
    CHECK(call(note(1)) == "ok");
    CHECK(call(note(366)) == "ok");
    auto empty = note();
    empty.text = " \u202E ";
    CHECK(call(empty) == "call.empty-note");
    Live nobody = withNumber("anonymous");
    CHECK(nobody(note()) == "call.no-number");
    CHECK(withNumber("")(note()) == "call.no-number");
}

TEST_CASE("a note about a caller is withdrawn once")
{
    Live call = withNumber();
    call(note());
    const auto seq = call.facts().callerNotes.front().seq;
    CHECK(call(command::WithdrawNote{seq - 1}) == "call.unknown-note");
    CHECK(call(command::WithdrawNote{seq}) == "ok");
    CHECK(call.facts().callerNotes.front().withdrawn);
    CHECK(call(command::WithdrawNote{seq}) == "call.unknown-note");
}

TEST_CASE("what was said back becomes a note, masked as notes are")
{
    Live call = withNumber();
    CHECK(call(command::SayRepeatBack{""}) == "call.empty-note");
    CHECK(call(command::SayRepeatBack{"You paid with 4111 1111 1111 1111."}, 3s) == "ok");
    CHECK(call.facts().repeatBack == "You paid with •••• 1111.");
    CHECK(call.facts().notes == std::vector<Note>{{"You paid with •••• 1111.", 3s, true}});
    CHECK(call(command::Undo{}, 4s) == "ok");
    CHECK(call.facts().notes.empty());
    call(wrapUp(), 5s);
    CHECK(call(command::SayRepeatBack{"too late"}) == "call.ended");
}

TEST_CASE("a clock that was set is on record and changes nothing else")
{
    Live call = withNumber();
    const auto before = call.facts();
    CHECK(call(command::ChangeClock{-3600s}) == "ok");
    CHECK(kindOf(call.last().front()) == "clock.changed");
    CHECK(call.facts() == before);
    CHECK(call(command::ChangeClock{0s}) == "ok");
    CHECK(call.last().empty());
}

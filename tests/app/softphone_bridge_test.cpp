// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/softphone_bridge.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace evenkeel::telephony;
using protocol::Ending;
using Kinds = std::vector<std::string>;

namespace {

struct Floor
{
    Desk desk;
    std::unique_ptr<app::LiveCall> call;
    bool busy = false; ///< the agent takes no call that only rings
    app::SoftphoneBridge bridge{{[this] { return call.get(); },
                                 [this](bool answered) -> app::LiveCall* {
                                     if (busy && !answered)
                                         return nullptr;
                                     call = desk.newCall();
                                     return call.get();
                                 }}};
    int taken = 0;
    int waiting = 0;

    Floor()
    {
        QObject::connect(&bridge, &app::SoftphoneBridge::callTaken, &bridge, [this] { ++taken; });
        QObject::connect(&bridge, &app::SoftphoneBridge::waitingChanged, &bridge, [this](int n) { waiting = n; });
    }
    void take(const FeedEvent& event) { bridge.take(event); }
    [[nodiscard]] Ending ending() const { return call->facts().protocol.ending; }
    void ringAndAnswer(const std::string& id)
    {
        take(Ringing{id, "5551234", "Ann", true});
        take(Answered{id, "5551234", "Ann", true});
    }
};

} // namespace

TEST_CASE("ringing begins a call, answering answers it")
{
    Floor floor;
    floor.take(Ringing{"a", "5551234", "Ann", true});
    REQUIRE(floor.call);
    const auto& opening = floor.call->facts().opening;
    CHECK(opening.source == "baresip");
    CHECK(opening.number == "5551234");
    CHECK(opening.name == "Ann");
    CHECK(opening.direction == "in");
    CHECK_FALSE(floor.call->facts().answered);
    floor.take(Answered{"a", "5551234", "Ann", true});
    CHECK(floor.call->facts().answered);
    CHECK(floor.taken == 1);
}

TEST_CASE("who hung up is put on record")
{
    Floor floor;
    floor.ringAndAnswer("a");
    const auto [by, ending, kind] = GENERATE(table<Closed::By, Ending, std::string>({
        {Closed::By::Caller, Ending::CallerHungUp, "caller.hung-up"},
        {Closed::By::Agent, Ending::AgentHungUp, "agent.hung-up"},
        {Closed::By::Unknown, Ending::Dropped, "call.dropped"},
    }));
    floor.take(Closed{"a", by});
    CHECK(floor.ending() == ending);
    CHECK(floor.desk.kinds(floor.call->id()).back() == kind);
}

TEST_CASE("an end that the agent logged first is not logged again by the softphone")
{
    Floor floor;
    floor.ringAndAnswer("a");
    must(*floor.call, breach(protocol::Category::Threat));
    must(*floor.call, protocol::Command{pc::End{"threat", {}}});
    floor.take(Closed{"a", Closed::By::Agent});
    CHECK(floor.ending() == Ending::ByAgent);
    CHECK(floor.desk.kinds(floor.call->id()).back() == "call.ended");
}

TEST_CASE("hanging up inside safety is on record and due for review, never refused")
{
    Floor floor;
    floor.ringAndAnswer("a");
    must(*floor.call, protocol::Command{pc::RaiseSafety{}});
    floor.take(Closed{"a", Closed::By::Agent});
    CHECK(floor.ending() == Ending::AgentHungUp);
    CHECK(protocol::reviewDue(floor.call->facts().protocol));
}

TEST_CASE("a missed call is logged as one and leaves nothing to do")
{
    Floor floor;
    floor.take(Ringing{"a", "5551234", "", true});
    floor.take(Closed{"a", Closed::By::Caller});
    CHECK(call::isMissed(floor.call->facts()));
    CHECK(floor.desk.kinds(floor.call->id()) == Kinds{"call.started", "step.entered", "caller.hung-up"});
    CHECK(floor.desk.log->unfinished()->empty());
    floor.ringAndAnswer("b"); // the next one is taken at once
    CHECK(floor.taken == 2);
}

TEST_CASE("a call on hold follows the softphone, once")
{
    Floor floor;
    floor.ringAndAnswer("a");
    floor.take(HeldByAgent{"a", true});
    CHECK(floor.call->facts().heldSince);
    floor.take(HeldByAgent{"a", true});
    floor.take(HeldByAgent{"z", false});
    CHECK(floor.call->facts().heldSince);
    floor.take(HeldByAgent{"a", false});
    CHECK_FALSE(floor.call->facts().heldSince);
    CHECK(floor.desk.kinds(floor.call->id()) ==
          Kinds{"call.started", "step.entered", "call.answered", "call.held", "call.resumed"});
}

TEST_CASE("a second caller waits and touches nothing of the call that lives")
{
    Floor floor;
    floor.ringAndAnswer("a");
    const auto first = floor.call->id();
    floor.take(Ringing{"b", "777", "", true});
    CHECK(floor.waiting == 1);
    CHECK(floor.call->id() == first);
    floor.take(Closed{"b", Closed::By::Caller});
    CHECK(floor.waiting == 0);
    CHECK(call::isLive(floor.call->facts()));

    SECTION("and is taken when it is answered after the first has ended")
    {
        floor.take(Ringing{"c", "888", "Bo", true});
        floor.take(Closed{"a", Closed::By::Caller});
        floor.take(Answered{"c", "888", "Bo", true});
        CHECK(floor.waiting == 0);
        CHECK(floor.call->facts().opening.number == "888");
        CHECK(floor.call->facts().answered);
    }
    SECTION("answered all the same, it is not mixed up with the first")
    {
        floor.take(Ringing{"c", "888", "Bo", true});
        floor.take(Answered{"c", "888", "Bo", true});
        floor.take(Closed{"c", Closed::By::Agent});
        CHECK(floor.call->id() == first);
        CHECK(call::isLive(floor.call->facts()));
    }
}

TEST_CASE("while the agent wraps up a caller rings in vain until answered")
{
    Floor floor;
    floor.busy = true;
    floor.take(Ringing{"a", "555", "", true});
    CHECK(floor.waiting == 1);
    CHECK(floor.call == nullptr);
    floor.take(Answered{"a", "555", "", true});
    REQUIRE(floor.call);
    CHECK(floor.call->facts().answered);
    CHECK(floor.waiting == 0);
}

TEST_CASE("after a restart in mid-call the softphone's call is known again by its number")
{
    Floor floor;
    floor.ringAndAnswer("a");
    const auto id = floor.call->id();
    floor.call.reset();
    floor.call = floor.desk.newCall();
    REQUIRE(floor.call->reopen(id));

    app::SoftphoneBridge later({[&] { return floor.call.get(); }, [](bool) { return nullptr; }});
    later.take(Ringing{"call-1", "5551234", "", true});
    later.take(Answered{"call-1", "5551234", "", true});
    later.take(Closed{"call-1", Closed::By::Caller});
    CHECK(floor.ending() == Ending::CallerHungUp);
    CHECK(floor.desk.kinds(id) ==
          Kinds{"call.started", "step.entered", "call.answered", "call.reopened", "caller.hung-up"});
}

TEST_CASE("a call begun by hand is not taken for the softphone's")
{
    Floor floor;
    floor.call = floor.desk.newCall();
    must(*floor.call, startFrom("5551234"));
    floor.ringAndAnswer("a");
    floor.take(Closed{"a", Closed::By::Caller});
    CHECK(call::isLive(floor.call->facts()));
    CHECK(floor.taken == 0);
}

TEST_CASE("an outgoing call is one")
{
    Floor floor;
    floor.take(Ringing{"a", "42", "", false});
    CHECK(floor.call->facts().opening.direction == "out");
}

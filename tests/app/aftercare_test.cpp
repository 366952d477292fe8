// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amend.h"
#include "app/call_view.h"
#include "app/caller_history.h"
#include "app/dates.h"
#include "app/follow_ups.h"
#include "app/text.h"
#include "desk.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const std::string kNumber = "+15550142";

Date todayOf(const Desk& desk)
{
    return app::localDate(desk.time.wall);
}

cc::RaiseEscalation escalation(const Desk& desk, int dueIn, const std::string& problem = "lost parcel")
{
    cc::RaiseEscalation c;
    c.route = "delivery";
    c.problem = problem;
    c.due = todayOf(desk) + std::chrono::days{dueIn};
    return c;
}

cc::NoteCaller note(const Desk& desk, const std::string& text, int reviewIn)
{
    cc::NoteCaller c;
    c.text = text;
    c.review = todayOf(desk) + std::chrono::days{reviewIn};
    return c;
}

app::CallerHistory historyOf(const Desk& desk, const app::LiveCall& call)
{
    auto history =
        app::callerHistory(*desk.log, *retailSupport(), call.facts().opening.number, call.id(), desk.time.wall);
    REQUIRE(history);
    return *history;
}

std::vector<app::FollowUpView> listed(const Desk& desk, bool openOnly = true)
{
    auto views = app::followUps(*desk.log, {"kim", openOnly}, todayOf(desk));
    REQUIRE(views);
    return *views;
}

} // namespace

TEST_CASE("an escalation knows the day by the call's own clock")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom(kNumber));
    CHECK(refusal(*call, escalation(desk, -1)) == "call.due-range");
    CHECK(refusal(*call, escalation(desk, 31)) == "call.due-range");
    must(*call, escalation(desk, 30));
    CHECK(refusal(*call, note(desk, "in writing only", 0)) == "call.review-range");
}

TEST_CASE("follow-ups say how long they are overdue, the longest first")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom(kNumber));
    must(*call, escalation(desk, 9, "not yet"));
    must(*call, escalation(desk, 3, "today"));
    must(*call, escalation(desk, 1, "overdue"));
    must(*call, wrapUp());
    desk.time.pass(3 * 24h);
    const auto views = listed(desk);
    REQUIRE(views.size() == 3);
    CHECK(app::toStd(views[0].problem) == "overdue");
    CHECK(views[0].overdueDays == 2);
    CHECK(app::toStd(views[1].problem) == "today");
    CHECK(views[1].dueToday);
    CHECK(views[1].overdueDays == 0);
    CHECK(app::toStd(views[2].problem) == "not yet");
    CHECK(views[2].due == app::toQt(todayOf(desk) + std::chrono::days{6}));
}

TEST_CASE("a closed call still takes the end of its follow-up, and opens it again")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom(kNumber));
    must(*call, escalation(desk, 2));
    const auto seq = call->facts().escalations.front().seq;
    const auto clock = desk.time.clock();
    CHECK(app::amend(*desk.log, call->id(), cc::CloseFollowUp{seq, "found"}, "kim", clock).error().key ==
          "call.in-use");
    must(*call, wrapUp());
    desk.time.pass(24h);
    REQUIRE(app::amend(*desk.log, call->id(), cc::CloseFollowUp{seq, "found"}, "ben", clock));
    CHECK(listed(desk).empty());
    const auto closed = listed(desk, false);
    REQUIRE(closed.size() == 1);
    CHECK(app::toStd(closed[0].result) == "found");
    CHECK(app::toStd(closed[0].closedBy) == "ben");
    CHECK(closed[0].closedOn == app::toQt(todayOf(desk)));
    CHECK(app::amend(*desk.log, call->id(), cc::CloseFollowUp{seq, "found"}, "ben", clock).error().key ==
          "call.follow-up-closed");
    REQUIRE(app::amend(*desk.log, call->id(), cc::ReopenFollowUp{seq}, "ben", clock));
    CHECK(listed(desk).size() == 1);
    CHECK(app::amend(*desk.log, "0199aaaa-0000-7000-8000-000000000000", cc::ReopenFollowUp{seq}, "ben", clock)
              .error()
              .key == "call.unknown");
    const auto summary = desk.log->find(call->id());
    REQUIRE((summary && *summary));
    CHECK((*summary)->length == 0ms); // the call is not longer for it
    CHECK(desk.log->verify()->good());
}

TEST_CASE("ids of follow-ups read back, and nothing else is one")
{
    const app::FollowUpId id{"0199aaaa-0000-7000-8000-000000000000", 12};
    CHECK(app::parseFollowUpId(app::followUpId(id.call, id.seq)) == id);
    for (const char* text : {"", ":", ":3", "a:", "a:0", "a:-1", "a:1x", "a: 1", "a", "a:99999999999999999999"}) {
        INFO(text);
        CHECK_FALSE(app::parseFollowUpId(text));
    }
}

TEST_CASE("what is known of a caller: earlier calls, warnings, transfers and notes with their review")
{
    Desk desk;
    {
        const auto call = desk.newCall();
        must(*call, startFrom(kNumber));
        must(*call, cc::SetSituation{"late-delivery"});
        must(*call, note(desk, "asks for Mara", 1));
        must(*call, note(desk, "no visits", 30));
        must(*call, protocol::Command{pc::Transfer{"second line"}});
        must(*call, wrapUp());
    }
    desk.time.pass(2 * 24h);
    {
        const auto call = desk.newCall();
        must(*call, startFrom("+1 555 0142"));
        must(*call, wrapUp());
    }
    const auto call = desk.newCall();
    must(*call, startFrom(kNumber));
    must(*call, note(desk, "of this call", 5));
    const auto history = historyOf(desk, *call);
    CHECK(history.known);
    CHECK(history.count == 2);
    REQUIRE(history.calls.size() == 2);
    CHECK(app::toStd(history.calls[0].outcome) == "Caller left or line dropped");
    CHECK(app::toStd(history.calls[1].situation) == "Late or lost delivery");
    CHECK(app::toStd(history.calls[1].ending) == "transferred");
    CHECK(history.transfers == 1);
    REQUIRE(history.notes.size() == 2);
    CHECK(app::toStd(history.notes[0].text) == "no visits");
    CHECK_FALSE(history.notes[0].reviewDue);
    CHECK(app::toStd(history.notes[1].text) == "asks for Mara");
    CHECK(history.notes[1].reviewDue);

    const auto view = app::callView(*call, history);
    CHECK(view.strip.transfers == 1);
    REQUIRE(view.ownNotes.size() == 1);
    CHECK(app::toStd(view.ownNotes[0].text) == "of this call");

    desk.time.pass(6 * 24h);
    CHECK(historyOf(desk, *call).transfers == 0); // eight days ago
}

TEST_CASE("nothing is known of a caller without a number")
{
    Desk desk;
    const auto call = desk.newCall();
    must(*call, startFrom("anonymous"));
    CHECK(historyOf(desk, *call) == app::CallerHistory{});
    CHECK(refusal(*call, note(desk, "shouts", 3)) == "call.no-number");
}

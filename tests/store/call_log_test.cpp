// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;
namespace pv = protocol::event;

namespace {

call::Event protocolEvent(protocol::Event event)
{
    return call::Event{std::move(event)};
}

std::vector<std::string> idsOf(const std::vector<CallSummary>& calls)
{
    std::vector<std::string> ids;
    for (const auto& call : calls)
        ids.push_back(call.id);
    return ids;
}

CallFilter page(const std::string& agent, const std::string& before = {}, int limit = 50)
{
    CallFilter filter;
    filter.agent = agent;
    filter.beforeId = before;
    filter.limit = limit;
    return filter;
}

} // namespace

TEST_CASE("what was appended is read back in order, by another opening of the file too")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening(), ev::Answered{}});
    call.append({ev::StepEntered{"acknowledge"}});
    call.append({ev::NoteAdded{"wants it today", false}, ev::MoodSet{2}});

    REQUIRE(call.entries.size() == 5);
    CHECK(need(f.log.entries(call.id())) == call.entries);
    CHECK(call.entries[4].seq == 5);
    CHECK(call.entries[4].actor == "agent-7");
    CHECK(isUuid(call.entries[4].id));

    const auto second = need(Database::open(f.dir.path()));
    CHECK(need(CallLog(*second).entries(call.id())) == call.entries);
    CHECK(need(f.log.entries("no-such-call")).empty());
}

TEST_CASE("the summary follows the call from ringing to wrap-up")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening("+49 30 1234567", "Ada Example"), ev::Answered{}});
    auto summary = need(f.log.find(call.id())).value();
    CHECK(summary.startedAt == kDay);
    CHECK(summary.callerName == "Ada Example");
    CHECK(summary.callerNumber == "+49 30 1234567");
    CHECK(summary.agent == "agent-7");
    CHECK(summary.pack == "retail-support");
    CHECK(summary.packRevision == "1.0.0");
    CHECK(summary.policy == "permission-first");
    CHECK(summary.direction == "in");
    CHECK_FALSE(summary.length.has_value());
    CHECK_FALSE(summary.closed);
    CHECK(summary.ending.empty());

    call.append({ev::SituationSet{"late-delivery"}, ev::MoodSet{2}, ev::VipSet{true}});
    call.append({protocolEvent(pv::BreachLogged{protocol::Category::Insult, protocol::Target::Agent, true, true, "x"}),
                 ev::MoodSet{5}});
    call.append({protocolEvent(pv::WarningSaid{protocol::Category::Insult, "warn-1"})});
    call.append({protocolEvent(pv::EndedByAgent{"insults", "", "end-1"}), ev::MoodSet{4}});
    summary = need(f.log.find(call.id())).value();
    CHECK(summary.situation == "late-delivery");
    CHECK(summary.vip);
    CHECK(summary.warnings == 1);
    CHECK(summary.ending == "by-agent");
    CHECK(summary.endReason == "insults");
    CHECK(summary.length == call.state().now.protocol.endedAt);
    CHECK(summary.moodStart == 2);
    CHECK(summary.moodPeak == 5);
    CHECK(summary.moodEnd == 4);
    CHECK(summary.reviewDue);
    CHECK_FALSE(summary.closed);

    call.append({ev::WrappedUp{"ended-abuse", "delivery", "none", false, std::nullopt},
                 protocolEvent(pv::RecordSaved{"words", false, ""})});
    call.append({protocolEvent(pv::CallReviewed{"lead"})});
    summary = need(f.log.find(call.id())).value();
    CHECK(summary.outcome == "ended-abuse");
    CHECK(summary.rootCause == "delivery");
    CHECK(summary.resolution == "none");
    CHECK(summary.closed);
    CHECK(summary.reviewed);
    CHECK_FALSE(summary.reviewDue);
    CHECK_FALSE(need(f.log.find("01900000-0000-7000-8000-000000000000")).has_value());
}

TEST_CASE("an override's free words stay out of the summary")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening(), protocolEvent(pv::EndOverridden{"he said zugzwang to me"})});
    const auto summary = need(f.log.find(call.id())).value();
    CHECK(summary.ending == "overridden");
    CHECK(summary.endReason.empty());
}

TEST_CASE("calls are listed newest first, page by page, and by agent")
{
    Fixture f;
    std::vector<std::string> newestFirst;
    for (int i = 0; i < 7; ++i) {
        // two share a moment, so the id decides
        Writer call(f.log, kDay + std::chrono::minutes(i == 3 ? 2 : i), i % 2 == 0 ? "ann" : "bob");
        call.append({opening()});
        newestFirst.insert(newestFirst.begin(), call.id());
    }
    CHECK(idsOf(need(f.log.list({}))) == newestFirst);

    std::vector<std::string> paged;
    std::string before;
    while (true) {
        const auto ids = idsOf(need(f.log.list(page("", before, 2))));
        if (ids.empty())
            break;
        CHECK(ids.size() <= 2);
        paged.insert(paged.end(), ids.begin(), ids.end());
        before = ids.back();
    }
    CHECK(paged == newestFirst);

    const auto bobs = need(f.log.list(page("bob")));
    REQUIRE(bobs.size() == 3);
    for (const auto& call : bobs)
        CHECK(call.agent == "bob");
    CHECK(idsOf(need(f.log.list(page("bob", bobs[0].id)))) == std::vector{bobs[1].id, bobs[2].id});
    CHECK(need(f.log.list(page("", "no-such-call"))).empty());
}

TEST_CASE("only calls with something left to do are unfinished")
{
    Fixture f;
    Writer done(f.log, kDay);
    done.append({opening(), protocolEvent(pv::CallFinished{false})});
    done.append({ev::WrappedUp{"resolved", "delivery", "fixed", true, 4}});
    Writer unwrapped(f.log, kDay + std::chrono::minutes(1));
    unwrapped.append({opening(), protocolEvent(pv::CallerHungUp{})});
    Writer live(f.log, kDay + std::chrono::minutes(2));
    live.append({opening()});
    CHECK(idsOf(need(f.log.unfinished())) == std::vector{live.id(), unwrapped.id()});
}

TEST_CASE("earlier calls and their warnings are found by the number, however it is written")
{
    Fixture f;
    const auto warned = [&](Timestamp at, const std::string& number, int warnings) {
        Writer call(f.log, at);
        call.append({opening(number)});
        for (int i = 0; i < warnings; ++i)
            call.append({protocolEvent(pv::WarningSaid{protocol::Category::Insult, "w"})});
    };
    warned(kDay - std::chrono::days(40), "+49301234567", 1);
    warned(kDay - std::chrono::days(3), "+49 (30) 123-4567", 2);
    warned(kDay - std::chrono::days(2), "sip:+49301234567@pbx.example", 0);
    warned(kDay - std::chrono::days(1), "+49 30 7654321", 4);
    warned(kDay - std::chrono::days(1), "anonymous", 4);

    CHECK(need(f.log.earlierCalls("+49-30-1234567")) == 3);
    CHECK(need(f.log.earlierCalls("")) == 0);
    CHECK(need(f.log.earlierCalls("anonymous")) == 0);
    CHECK(need(f.log.carriedWarnings("+49301234567", 5, 30, kDay)) == 2);
    CHECK(need(f.log.carriedWarnings("+49301234567", 5, 60, kDay)) == 3);
    CHECK(need(f.log.carriedWarnings("+49301234567", 1, 60, kDay)) == 0);
    CHECK(need(f.log.carriedWarnings("+49301234567", 0, 60, kDay)) == 0);
    CHECK(need(f.log.carriedWarnings("", 5, 60, kDay)) == 0);
}

TEST_CASE("uses of lines are counted over the latest calls")
{
    Fixture f;
    Writer old(f.log, kDay - std::chrono::days(1));
    old.append({opening(), ev::LineSaid{"sorry-1", false}});
    Writer recent(f.log, kDay);
    recent.append({opening(), ev::LineSaid{"sorry-1", false}, ev::LineSaid{"sorry-2", true}});
    recent.append({ev::LineSaid{"sorry-1", false}, ev::LineCopied{"sorry-3", false}});

    const auto all = need(f.log.lineUses(10));
    REQUIRE(all.size() == 2);
    CHECK(all[0].line == "sorry-1");
    CHECK(all[0].uses == 3);
    CHECK(all[0].last == recent.entries[3].at);
    CHECK(all[1].line == "sorry-2");
    CHECK(all[1].uses == 1);
    CHECK(need(f.log.lineUses(1))[0].uses == 2);
    CHECK(need(f.log.lineUses(0)).empty());
}

TEST_CASE("a second writer of one call is told of the conflict and changes nothing")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening()});
    const auto other = need(Database::open(f.dir.path()));
    CallLog otherLog(*other);
    const auto state = call.state();
    REQUIRE(otherLog.append({call.id(), 1, kDay, Millis{5}, "b"}, {ev::Answered{}}, state));

    const auto late = call.tryAppend({ev::MoodSet{1}});
    CHECK(keyOf(late) == "store.conflict");
    CHECK(late.error().code == Errc::Refused);
    CHECK(need(f.log.entries(call.id())).size() == 2);
    CHECK(keyOf(f.log.append({call.id(), 0, kDay, Millis{5}, "b"}, {opening()}, state)) == "store.conflict");
    CHECK(need(f.log.verify()).good());
}

TEST_CASE("an id that is no UUID, or nothing to append, is refused")
{
    Fixture f;
    CHECK(keyOf(f.log.append({"../../x", 0, kDay, Millis{0}, "a"}, {opening()}, {})) == "store.bad-call");
    CHECK(keyOf(f.log.append({makeUuid7(kDay), 0, kDay, Millis{0}, "a"}, {}, {})) == "store.bad-call");
    CHECK(need(f.log.list({})).empty());
}

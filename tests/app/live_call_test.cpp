// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_pack.h"
#include "app/desk.h"

#include <QFile>
#include <QSqlQuery>

using namespace evenkeel;
using namespace evenkeel::test;
using protocol::Category;
using Kinds = std::vector<std::string>;

TEST_CASE("what was acknowledged is in the log, in order, and told once")
{
    Desk desk;
    auto call = desk.newCall();
    int changes = 0;
    QObject::connect(call.get(), &app::LiveCall::changed, call.get(), [&] { ++changes; });
    const auto done = call->perform(startFrom("555"));
    REQUIRE(done);
    CHECK(done->entries.size() == 2);
    CHECK(changes == 1);
    must(*call, cc::SetMood{4});
    CHECK(changes == 2);
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set"});
    CHECK(call::fold(*desk.log->entries(call->id())) == call->state());
}

TEST_CASE("a refused command changes nothing and tells nothing")
{
    Desk desk;
    auto call = desk.newCall();
    CHECK(refusal(*call, cc::SetMood{4}) == "call.not-started");
    must(*call, startFrom("555"));
    const auto before = call->state();
    int changes = 0;
    QObject::connect(call.get(), &app::LiveCall::changed, call.get(), [&] { ++changes; });
    CHECK(refusal(*call, protocol::Command{pc::Warn{}}) == "protocol.no-breach");
    CHECK(refusal(*call, startFrom("555")) == "call.already-started");
    CHECK(call->state() == before);
    CHECK(changes == 0);
}

TEST_CASE("straight into the log, what the disk does not take is refused")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    const auto before = call->state();
    // another connection holds the write lock, as a stuck program would
    auto other = store::Database::open(desk.folder.path());
    REQUIRE(other);
    QSqlQuery lock((*other)->connection());
    REQUIRE(lock.exec(u"BEGIN IMMEDIATE"_qs));
    QSqlQuery(desk.database->connection()).exec(u"PRAGMA busy_timeout=1"_qs);
    const auto failed = refusal(*call, cc::SetMood{5});
    CHECK(failed == "store.busy");
    CHECK(call->state() == before);
    REQUIRE(lock.exec(u"ROLLBACK"_qs));
    must(*call, cc::SetMood{5});
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set"});
}

TEST_CASE("a start that fails can be tried again")
{
    Desk desk;
    auto call = desk.newCall();
    cc::Start wrong = startFrom("555");
    wrong.guide = "no-such-guide";
    CHECK(refusal(*call, wrong) == "call.unknown-guide");
    CHECK(call->id().empty());
    must(*call, startFrom("555"));
    CHECK_FALSE(call->id().empty());
}

TEST_CASE("the log says which pack, revision and policy the call ran under, and the pack is kept word for word")
{
    Desk desk;
    auto call = desk.newCall("three-strike");
    must(*call, startFrom("555"));
    const auto& opening = call->facts().opening;
    CHECK(opening.pack == "retail-support");
    CHECK(opening.packRevision == retailSupport()->revision);
    CHECK(opening.policy == "three-strike");
    const auto kept = app::keptPack(*desk.database, opening.pack, opening.packRevision);
    REQUIRE(kept);
    CHECK(**kept == *retailSupport());

    SECTION("a pack that was edited without a new revision is kept under a mark of its own")
    {
        auto edited = std::make_shared<pack::Pack>(*retailSupport());
        edited->title = "Edited";
        app::LiveCall second(*desk.log, edited, edited->policies.front(), "kim", desk.time.clock());
        must(second, startFrom("555"));
        const auto& revision = second.facts().opening.packRevision;
        CHECK(revision.starts_with(retailSupport()->revision + "+"));
        CHECK((*app::keptPack(*desk.database, "retail-support", revision))->title == "Edited");
        CHECK(app::keepPack(*desk.database, edited) == revision);
        CHECK(*app::packText(edited) == pack::encode(*edited)); // and not the text of the one before
        CHECK(*app::packText(retailSupport()) == pack::encode(*retailSupport()));
    }
}

TEST_CASE("a redirect, a warning and an end come with the policy's words for the open conduct")
{
    Desk desk;
    auto call = desk.newCall("permission-first");
    const auto& policy = call->policy();
    must(*call, startFrom("555"));
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    must(*call, protocol::Command{pc::AskPermission{"x"}});
    must(*call, protocol::Command{pc::AnswerPermission{true, "Sam", protocol::PermissionHow::App}});
    must(*call, protocol::Command{pc::Warn{}});
    const auto& state = call->facts().protocol;
    CHECK(state.redirects.at(0).line == policy.redirectLines.of(Category::Insult));
    CHECK(state.warnings.at(0).line == policy.warningLines.of(Category::Insult));
    CHECK(pack::findLine(call->pack(), state.warnings.at(0).line) != nullptr);
    must(*call, breach(Category::Hate));
    must(*call, protocol::Command{pc::End{"hate", {}}});
    const auto entries = *desk.log->entries(call->id());
    const auto& ended = std::get<protocol::event::EndedByAgent>(std::get<protocol::Event>(entries.back().event));
    CHECK(ended.line == policy.endLines.of(Category::Hate));
    CHECK_FALSE(ended.line.empty());
}

TEST_CASE("a policy without words borrows those of the default policy, and keeps its own")
{
    protocol::Policy bare;
    bare.id = "bare";
    bare.warningLines.byCategory[protocol::index(Category::Slur)] = "my-own";
    const auto* lender = pack::findPolicy(*retailSupport(), "permission-first");
    REQUIRE(lender != nullptr);
    const auto filled = app::withLines(bare, *retailSupport());
    for (const auto c : protocol::kCategories) {
        CHECK(filled.endLines.of(c) == lender->endLines.of(c));
        CHECK(filled.redirectLines.of(c) == lender->redirectLines.of(c));
        CHECK(filled.warningLines.of(c) == (c == Category::Slur ? "my-own" : lender->warningLines.of(c)));
    }
    CHECK(app::withLines(bare, pack::Pack{}) == bare);
}

TEST_CASE("time is that of the monotonic clock, whatever the wall clock does")
{
    Desk desk;
    auto call = desk.newCall();
    CHECK(call->elapsed() == Millis{0});
    must(*call, startFrom("555"));
    desk.time.pass(Millis{3'000});
    desk.time.wall -= std::chrono::hours(48);
    CHECK(call->elapsed() == Millis{3'000});
    must(*call, cc::SetMood{3});
    desk.time.monotonic -= Millis{1'000}; // even a broken clock does not turn the log's time back
    CHECK(call->elapsed() == Millis{3'000});
    desk.time.monotonic += Millis{2'000};
    must(*call, protocol::Command{pc::CallerHungUp{}});
    desk.time.pass(Millis{60'000});
    CHECK(call->elapsed() == Millis{4'000});
    CHECK(call->sinceStart() == Millis{64'000});
    const auto entries = *desk.log->entries(call->id());
    CHECK(entries[2].elapsed == Millis{3'000});
    CHECK(entries[2].at < entries[0].at); // the jump is on record
}

TEST_CASE("the call says when time alone will change something")
{
    Desk desk;
    auto call = desk.newCall("permission-first");
    must(*call, startFrom("555"));
    CHECK_FALSE(call->nextDue());
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    desk.time.pass(Millis{10'000});
    must(*call, protocol::Command{pc::AskPermission{"x"}});
    const auto due = call->nextDue();
    REQUIRE(due);
    CHECK(*due == Millis{10'000} + std::chrono::seconds(call->policy().permission.timeoutS));
    desk.time.pass(*due - Millis{10'001});
    CHECK(call->perform(protocol::Command{pc::Tick{}})->entries.empty());
    desk.time.pass(Millis{1});
    CHECK(call->perform(protocol::Command{pc::Tick{}})->entries.size() == 1);
    CHECK_FALSE(call->nextDue());
}

TEST_CASE("earlier calls and warnings of the same caller count, others' do not")
{
    Desk desk;
    protocol::Policy policy = *pack::findPolicy(*retailSupport(), "council-one-warning");
    policy.carryOver = {3, 30};
    const auto warnedCall = [&](const std::string& number) {
        auto call = desk.newCall(policy);
        must(*call, startFrom(number));
        must(*call, breach(Category::Insult));
        must(*call, protocol::Command{pc::Warn{}});
        must(*call, protocol::Command{pc::CallerHungUp{}});
    };
    warnedCall("+1 555-0142");
    warnedCall("+1 555-9999");
    desk.time.pass(std::chrono::hours(24));

    auto again = desk.newCall(policy);
    must(*again, startFrom("+15550142"));
    CHECK(again->earlierCalls() == 1);
    CHECK(again->facts().opening.carriedWarnings == 1);
    must(*again, breach(Category::Insult));
    CHECK(again->light().colour == protocol::LightColour::Yes);

    desk.time.pass(std::chrono::hours(24 * 40));
    auto later = desk.newCall(policy);
    must(*later, startFrom("+15550142"));
    CHECK(later->earlierCalls() == 2);
    CHECK(later->facts().opening.carriedWarnings == 0);
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/open_calls.h"

#include <QDir>
#include <QFile>

using namespace evenkeel;
using namespace evenkeel::test;
using protocol::Category;

namespace {

std::vector<std::string> offered(Desk& desk)
{
    const auto calls = app::openCalls(*desk.log, desk.folder.path());
    REQUIRE(calls);
    std::vector<std::string> ids;
    for (const auto& call : *calls)
        ids.push_back(call.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a call that nobody holds any more is offered, and goes on where it was")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    must(*call, breach(Category::Insult));
    desk.time.pass(Millis{7'000});
    must(*call, protocol::Command{pc::Redirect{}});
    const auto id = call->id();
    const auto facts = call->facts();
    call.reset(); // as a crash does: without a word to the log
    desk.time.wall += Millis{30'000};
    desk.time.monotonic = Millis{77}; // another process, another zero
    desk.open();

    REQUIRE(offered(desk) == Ids{id});
    auto again = desk.newCall();
    REQUIRE(again->reopen(id));
    CHECK(desk.kinds(id).back() == "call.reopened");
    CHECK(again->facts().protocol == facts.protocol);
    CHECK(again->facts().reopened == 1);
    CHECK(again->elapsed() == Millis{37'000});
    CHECK(again->earlierCalls() == 0);
    desk.time.pass(Millis{1'000});
    must(*again, protocol::Command{pc::AskPermission{"x"}});
    CHECK(desk.log->entries(id)->back().elapsed == Millis{38'000});
    CHECK(desk.log->verify()->good());
}

TEST_CASE("a wall clock that was set back makes no negative gap")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    desk.time.pass(Millis{5'000});
    must(*call, cc::SetMood{2});
    const auto id = call->id();
    call.reset();
    desk.time.wall -= std::chrono::hours(48);
    auto again = desk.newCall();
    REQUIRE(again->reopen(id));
    CHECK(again->elapsed() == Millis{5'000});
}

TEST_CASE("a call that somebody holds is neither offered nor opened twice")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    CHECK(offered(desk).empty());
    auto second = desk.newCall();
    const auto refused = second->reopen(call->id());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "call.in-use");
    must(*call, cc::SetMood{2}); // the first goes on undisturbed
    call.reset();
    CHECK(offered(desk).size() == 1);
    CHECK(offered(desk).size() == 1); // asking takes nothing away
}

TEST_CASE("the lock of a program that is gone does not count")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    const auto id = call->id();
    const QString lock = desk.folder.path() + u"/live/"_qs + QString::fromStdString(id) + u".lock"_qs;
    QFile file(lock);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto held = file.readAll();
    file.close();
    call.reset();
    CHECK_FALSE(QFile::exists(lock));
    // A process id that no process has: the first line of the lock.
    held = "4194999" + held.mid(held.indexOf('\n'));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(held);
    file.close();
    CHECK(offered(desk) == Ids{id});
    auto again = desk.newCall();
    CHECK(again->reopen(id));
}

TEST_CASE("what is finished is not offered, and the lock goes with it")
{
    Desk desk;
    auto call = desk.newCall();
    must(*call, startFrom("555"));
    must(*call, protocol::Command{pc::CallerHungUp{}});
    const QDir live(desk.folder.path() + u"/live"_qs);
    CHECK(live.entryList(QDir::Files).size() == 1); // wrap-up is still to come
    const auto id = call->id();
    must(*call, wrapUp());
    CHECK(live.entryList(QDir::Files).isEmpty());
    CHECK(offered(desk).empty());
    call.reset();
    auto again = desk.newCall();
    const auto refused = again->reopen(id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == "call.not-live");
    CHECK(again->id().empty());
    must(*again, startFrom("777")); // the object is as good as new
}

TEST_CASE("a call whose end is on record but whose work is not done is offered for that work")
{
    Desk desk;
    auto call = desk.newCall("clinic-zero-tolerance");
    must(*call, startFrom("555"));
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::End{"conduct", {}}});
    const auto id = call->id();
    call.reset();
    REQUIRE(offered(desk) == Ids{id});
    auto again = desk.newCall("clinic-zero-tolerance");
    REQUIRE(again->reopen(id));
    CHECK(refusal(*again, cc::Hold{}) == "call.ended");
    must(*again, protocol::Command{pc::Record{"words", true, false, ""}});
}

TEST_CASE("ids that are none open nothing")
{
    Desk desk;
    auto call = desk.newCall();
    for (const std::string id : {"", "../../x", "01a0c450-0000-7000-8000-000000000000"}) {
        const auto refused = call->reopen(id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().key == "call.unknown");
    }
    CHECK(QDir(desk.folder.path() + u"/live"_qs).entryList(QDir::Files).isEmpty());
}

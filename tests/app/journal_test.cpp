// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/journal.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace evenkeel;
using namespace evenkeel::test;
using protocol::Category;
using Kinds = std::vector<std::string>;

namespace {

/// A desk whose disk can be filled: SQLite is told that the file may not grow.
struct FullDesk : Desk
{
    app::Journal journal{folder.path(), log.get()};

    [[nodiscard]] std::unique_ptr<app::LiveCall> call(const std::string& policy = "permission-first")
    {
        const auto* rules = pack::findPolicy(*retailSupport(), policy);
        REQUIRE(rules != nullptr);
        return std::make_unique<app::LiveCall>(journal, retailSupport(), *rules, "kim", time.clock());
    }
    void pragma(const QString& text) const
    {
        QSqlQuery query(database->connection());
        REQUIRE(query.exec(u"PRAGMA "_qs + text));
    }
    /// The present pages take a few small events more; a long note finds no room.
    void fill() const { pragma(u"max_page_count = 1"_qs); }
    void makeRoom() const { pragma(u"max_page_count = 1000000"_qs); }
    void checkSame(const app::LiveCall& call) const
    {
        CHECK(call::fold(*log->entries(call.id())) == call.state());
        CHECK(log->verify()->good());
        CHECK(log->checkProjection()->good());
    }
};

const std::string kLong(4000, 'n'); // more than a page holds beside others

/// Acts until one of them waits.
void untilFull(FullDesk& desk, app::LiveCall& call)
{
    for (int i = 0; i < 50; ++i) {
        const auto done = call.perform(cc::AddNote{kLong});
        REQUIRE(done);
        if (!done->durable) {
            CHECK(done->entries.at(0).id.empty());
            CHECK(desk.journal.reason().key == "store.full");
            return;
        }
    }
    FAIL("the disk never became full");
}

} // namespace

TEST_CASE("while the disk is full the call goes on, and later everything is written in order with its own times")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    desk.fill();
    untilFull(desk, *call);
    const auto onDisk = desk.kinds(call->id()).size();
    const auto at = desk.time.wall;
    desk.time.pass(Millis{7'000});
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::Redirect{}});
    desk.time.pass(Millis{60'000});

    CHECK(desk.journal.waitingActs() == 3);
    CHECK(desk.kinds(call->id()).size() == onDisk);
    const auto waiting = desk.journal.waiting();
    REQUIRE(waiting.size() == 3);
    CHECK(waiting[0].kinds == Kinds{"note.added"});
    CHECK(waiting[0].at == at);
    CHECK(waiting[1].kinds == Kinds{"breach.logged"});
    CHECK(waiting[2].elapsed == Millis{7'000});
    CHECK_FALSE(desk.journal.flush());

    desk.makeRoom();
    CHECK(desk.journal.flush());
    CHECK(desk.journal.settled());
    CHECK(desk.journal.reason().key.empty());
    const auto entries = *desk.log->entries(call->id());
    CHECK(entries.back().at == at + Millis{7'000});
    CHECK(entries.back().elapsed == Millis{7'000});
    CHECK_FALSE(entries.back().id.empty());
    desk.checkSame(*call);
    CHECK(call->perform(cc::SetMood{2})->durable);
    desk.checkSame(*call);
}

TEST_CASE("the next act writes what waits before itself")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    desk.fill();
    untilFull(desk, *call);
    desk.makeRoom();
    CHECK(call->perform(cc::SetMood{3})->durable);
    CHECK(desk.journal.settled());
    desk.checkSame(*call);
}

TEST_CASE("an act that waits can be undone, and so can the last one on disk")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    must(*call, cc::SetMood{2});
    desk.journal.setLog(nullptr, {Errc::Io, "store.gone", {}});
    must(*call, cc::Undo{}); // of what is on disk
    CHECK(call->facts().moods.empty());
    must(*call, breach(Category::Threat));
    must(*call, cc::Undo{}); // of what waits
    CHECK_FALSE(call->facts().protocol.breach);
    desk.journal.setLog(desk.log.get());
    CHECK(desk.journal.flush());
    CHECK(desk.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set", "act.undone", "breach.logged",
                                          "supervisor.alerted", "act.undone"});
    desk.checkSame(*call);
}

TEST_CASE("a whole call is led with no database at all, and is written when there is one")
{
    FullDesk desk;
    desk.journal.setLog(nullptr, {Errc::Newer, "store.newer", {}});
    auto call = desk.call("council-one-warning");
    must(*call, startFrom("555"));
    CHECK(call->earlierCalls() == 0);
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::Warn{}});
    must(*call, breach(Category::Insult));
    must(*call, protocol::Command{pc::CallerHungUp{}});
    must(*call, wrapUp());
    const auto id = call->id();
    const auto state = call->state();
    const auto waits = desk.journal.waitingActs();
    CHECK(waits >= 6);
    call.reset(); // left: its acts still wait
    CHECK(desk.journal.waitingActs() == waits);
    CHECK(desk.journal.reason().key == "store.newer");

    int told = 0;
    QObject::connect(&desk.journal, &app::Journal::changed, &desk.journal, [&] { ++told; });
    desk.journal.setLog(desk.log.get());
    CHECK(desk.journal.flush());
    CHECK(told > 0);
    CHECK(call::fold(*desk.log->entries(id)) == state);
    CHECK(desk.log->verify()->good());
    CHECK(desk.log->checkProjection()->good());
    CHECK((*desk.log->find(id))->outcome == "caller-left");
}

TEST_CASE("acts of several calls wait each in its own order; one call's trouble does not keep the others")
{
    FullDesk desk;
    desk.journal.setLog(nullptr, {Errc::Io, "store.read-only", {}});
    auto first = desk.call();
    must(*first, startFrom("555"));
    must(*first, cc::SetMood{4});
    auto second = desk.call();
    must(*second, startFrom("777"));
    must(*first, cc::SetMood{5});
    const auto ids = std::pair(first->id(), second->id());

    // Somebody else writes an event to the first call.
    REQUIRE(desk.log->append({ids.first, 0, desk.time.wall, Millis{1}, "eve"}, {call::event::Held{}}, {}));
    desk.journal.setLog(desk.log.get());
    CHECK_FALSE(desk.journal.flush());
    CHECK(desk.journal.reason().key == "store.conflict");
    CHECK(desk.kinds(ids.second) == Kinds{"call.started", "step.entered"});
    CHECK(desk.kinds(ids.first) == Kinds{"call.held"});
    CHECK(desk.journal.waitingActs() == 3);
}

TEST_CASE("that somebody else wrote to the call is a refusal and waits for nothing")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    const auto before = call->state();
    REQUIRE(desk.log->append({call->id(), before.seq, desk.time.wall, Millis{1}, "eve"}, {call::event::Held{}},
                             call::apply(before, call::event::Held{}, Millis{1})));
    CHECK(refusal(*call, cc::SetMood{2}) == "store.conflict");
    CHECK(call->state() == before);
    CHECK(desk.journal.settled());
}

TEST_CASE("what may wait is bounded, and beyond the bound an act is refused and changes nothing")
{
    FullDesk desk;
    app::Journal small(desk.folder.path(), nullptr, app::Journal::Otherwise::Wait, 3);
    app::LiveCall call(small, retailSupport(), retailSupport()->policies.front(), "kim", desk.time.clock());
    must(call, startFrom("555"));
    must(call, cc::SetMood{1});
    must(call, cc::SetMood{2});
    const auto before = call.state();
    CHECK(refusal(call, cc::SetMood{3}) == "store.too-much-waits");
    CHECK(call.state() == before);
    small.setLog(desk.log.get());
    must(call, cc::SetMood{3});
    CHECK(small.settled());
    CHECK(call::fold(*desk.log->entries(call.id())) == call.state());
}

TEST_CASE("a log that was begun anew gets the whole of an open call")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    must(*call, cc::SetMood{4});
    Desk other;
    desk.journal.setLog(other.log.get());
    CHECK(desk.journal.flush()); // not even the next act is needed
    CHECK(other.kinds(call->id()) == Kinds{"call.started", "step.entered", "mood.set"});
    CHECK(call->perform(cc::SetMood{2})->durable);
    CHECK(call::fold(*other.log->entries(call->id())) == call->state());
    CHECK(other.log->verify()->good());
}

TEST_CASE("a log that ends in the midst of the call, or of one act, gets the rest")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    must(*call, breach(Category::Threat)); // two events
    must(*call, cc::SetMood{4});
    const auto all = *desk.log->entries(call->id());
    REQUIRE(all.size() == 5);
    const auto events = GENERATE(std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{4});
    Desk mended;
    call::State known;
    for (std::size_t i = 0; i < events; ++i) {
        known = call::apply(std::move(known), all[i].event, all[i].elapsed);
        REQUIRE(mended.log->append({call->id(), all[i].seq - 1, all[i].at, all[i].elapsed, all[i].actor},
                                   {all[i].event}, known));
    }
    desk.journal.setLog(mended.log.get());
    CHECK(call->perform(cc::SetMood{2})->durable);
    CHECK(call::fold(*mended.log->entries(call->id())) == call->state());
    CHECK(mended.log->verify()->good());
    CHECK(mended.log->checkProjection()->good());
}

TEST_CASE("a call that was left while it waited is gone on with from what waits")
{
    FullDesk desk;
    auto call = desk.call();
    must(*call, startFrom("555"));
    desk.journal.setLog(nullptr, {Errc::Io, "store.full", {}});
    must(*call, cc::SetMood{4});
    const auto id = call->id();
    call.reset();
    auto again = desk.call();
    REQUIRE(again->reopen(id));
    CHECK(again->facts().moods.back().level == 4);
    desk.journal.setLog(desk.log.get());
    CHECK(desk.journal.flush());
    CHECK(desk.kinds(id) == Kinds{"call.started", "step.entered", "mood.set", "call.reopened"});
    desk.checkSame(*again);
}

TEST_CASE("a call that could not be held is held as soon as the disk takes files again")
{
    FullDesk desk;
    const QString place = desk.folder.filePath(QStringLiteral("live"));
    REQUIRE(QFile(place).open(QIODevice::WriteOnly)); // where the folder of locks should be
    auto call = desk.call();
    must(*call, startFrom("555"));
    REQUIRE(QFile::remove(place));
    must(*call, cc::SetMood{2});
    CHECK(QDir(place).entryList(QDir::Files).size() == 1);
    auto other = desk.call();
    CHECK(other->reopen(call->id()).error().key == "call.in-use");
}

TEST_CASE("the pace of writing does not depend on how many calls were led")
{
    FullDesk desk;
    for (int i = 0; i < 20; ++i) {
        auto call = desk.call();
        must(*call, startFrom("555"));
        must(*call, protocol::Command{pc::CallerHungUp{}});
        must(*call, wrapUp());
    }
    CHECK(desk.journal.settled());
    CHECK(desk.journal.waiting().empty());
    CHECK(desk.log->verify()->good());
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "log_fixture.h"
#include "store/chain.h"
#include "store/chained_event.h"
#include "support/catch.h"

#include <QCryptographicHash>

#include <optional>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using Fault = VerifyReport::Fault;
namespace ev = call::event;

namespace {

/// Three calls of six events; the faults are planted in the middle one, by somebody who took the triggers away.
struct Tampered : Fixture
{
    std::vector<std::string> ids;
    std::unique_ptr<Connection> file = raw();
    Tampered()
    {
        for (int i = 0; i < 3; ++i) {
            Writer call(log, kDay + std::chrono::minutes(i));
            call.append({opening(), ev::StepEntered{"acknowledge"}});
            call.append({ev::NoteAdded{"private words", false}, ev::MoodSet{2}});
            call.append({ev::LineSaid{"sorry-1", false}, ev::MoodSet{4}});
            ids.push_back(call.id());
        }
        REQUIRE(need(log.verify()).good());
        for (const auto* trigger : {"events_no_update", "events_no_delete", "event_private_no_update",
                                    "chain_heads_grow", "chain_heads_no_delete"})
            run(*file, std::string("DROP TRIGGER ") + trigger);
    }
    const std::string& middle() { return ids[1]; }
    /// Runs SQL in which CALL stands for the middle call.
    void plant(std::string sql)
    {
        for (auto at = sql.find("CALL"); at != std::string::npos; at = sql.find("CALL"))
            sql.replace(at, 4, "'" + middle() + "'");
        run(*file, sql);
    }
    /// What a thorough forger does: new hashes from `seq` on, private digests as they are.
    void rehashFrom(std::int64_t seq)
    {
        ChainHasher hasher;
        QByteArray previous(kHashBytes, '\0');
        for (const auto& e : need(chainedEvents(*database, middle()))) {
            const auto text = canonical({e.id, middle(), e.seq, e.at, e.elapsed, e.version, e.kind, e.actor, e.body});
            const auto digest = e.privateDigest.value_or(std::string{});
            previous = hasher.ofEvent(previous, digest, text).toByteArray();
            if (e.seq >= seq)
                plant("UPDATE events SET hash = x'" + previous.toHex().toStdString() +
                      "' WHERE call = CALL AND seq = " + std::to_string(e.seq));
        }
    }
    void expect(Fault fault, std::int64_t seq, const std::string& kind)
    {
        for (const auto& report : {need(log.verify()), need(log.verify(middle()))}) {
            CHECK(static_cast<int>(report.fault) == static_cast<int>(fault));
            CHECK(report.call == middle());
            CHECK(report.seq == seq);
            CHECK(report.kind == kind);
        }
        CHECK(need(log.verify(ids[0])).good());
        CHECK(need(log.verify(ids[2])).good());
    }
};

} // namespace

TEST_CASE("a sound log is counted")
{
    Fixture f;
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.verify()).calls == 0);
    Writer(f.log).append({opening(), ev::Answered{}});
    Writer second(f.log);
    second.append({opening()});
    CHECK(need(f.log.verify()).calls == 2);
    CHECK(need(f.log.verify()).events == 3);
    CHECK(need(f.log.verify(second.id())).events == 1);
    CHECK(need(f.log.verify("nobody")).good());
}

TEST_CASE("an edited event is named, whichever field was edited")
{
    const std::string changed =
        GENERATE("body = '{\"step\":\"thank\"}'", "kind = 'step.repeated'", "actor = 'somebody'", "at = at + 1",
                 "elapsed = elapsed + 1", "version = 2", "id = '01900000-0000-7000-8000-000000000000'",
                 "hash = zeroblob(32)", "private_digest = zeroblob(32)", "body = body || x'00'");
    INFO(changed);
    Tampered t;
    t.plant("UPDATE events SET " + changed + " WHERE call = CALL AND seq = 2");
    t.expect(Fault::Changed, 2, changed.starts_with("kind") ? "step.repeated" : "step.entered");
}

TEST_CASE("an edited private text is named")
{
    const std::string changed = GENERATE("body = '{\"text\":\"other words\"}'", "salt = zeroblob(16)");
    Tampered t;
    t.plant("UPDATE event_private SET " + changed +
            " WHERE position = (SELECT position FROM events WHERE call = CALL AND seq = 3)");
    t.expect(Fault::Changed, 3, "note.added");
}

TEST_CASE("a private text that was never there is named")
{
    Tampered t;
    t.plant("INSERT INTO event_private SELECT position, zeroblob(16), '{}' FROM events WHERE call = CALL AND seq = 2");
    t.expect(Fault::Changed, 2, "step.entered");
}

TEST_CASE("a private text that went without an erasure is named")
{
    Tampered t;
    t.plant("DELETE FROM event_private WHERE position = (SELECT position FROM events WHERE call = CALL AND seq = 3)");
    t.expect(Fault::Missing, 3, "note.added");
}

TEST_CASE("a deleted event is named")
{
    Tampered t;
    t.plant("DELETE FROM events WHERE call = CALL AND seq = 4");
    t.expect(Fault::Missing, 4, "");
}

TEST_CASE("a deleted event is named although the later ones were moved up")
{
    Tampered t;
    t.plant("DELETE FROM events WHERE call = CALL AND seq = 4");
    t.plant("UPDATE events SET seq = 4 WHERE call = CALL AND seq = 5");
    t.plant("UPDATE events SET seq = 5 WHERE call = CALL AND seq = 6");
    t.expect(Fault::Changed, 4, "line.said");
}

TEST_CASE("the first of two swapped events is named")
{
    Tampered t;
    t.plant("UPDATE events SET seq = 99 WHERE call = CALL AND seq = 2");
    t.plant("UPDATE events SET seq = 2 WHERE call = CALL AND seq = 5");
    t.plant("UPDATE events SET seq = 5 WHERE call = CALL AND seq = 99");
    t.expect(Fault::Changed, 2, "line.said");
}

TEST_CASE("a tail that was cut off is named by its first event")
{
    Tampered t;
    t.plant("DELETE FROM events WHERE call = CALL AND seq > 4");
    t.expect(Fault::Truncated, 5, "");

    SECTION("and nothing is written after the gap")
    {
        Database& database = *t.database;
        CallLog fresh(database); // as after a restart: the log tells only what is left
        const auto left = need(fresh.entries(t.middle()));
        const auto state = call::fold(left);
        CHECK(keyOf(fresh.append({t.middle(), 4, kDay, Millis{9}, "a"}, {ev::MoodSet{1}}, state)) == "store.damaged");
        t.expect(Fault::Truncated, 5, "");
    }
}

TEST_CASE("a whole call whose events are gone is named")
{
    Tampered t;
    t.plant("DELETE FROM events WHERE call = CALL");
    t.expect(Fault::Truncated, 1, "");
}

TEST_CASE("a forged event at the end is named, however well it is hashed")
{
    const bool hashed = GENERATE(false, true);
    Tampered t;
    t.plant("INSERT INTO events SELECT NULL, id, call, 7, at, elapsed, actor, 'call.finished', 1, "
            "'{\"protocol_open\":false}', NULL, hash FROM events WHERE call = CALL AND seq = 6");
    if (hashed)
        t.rehashFrom(7);
    t.expect(hashed ? Fault::Inserted : Fault::Changed, 7, "call.finished");
}

TEST_CASE("a forged call is named")
{
    Tampered t;
    t.ids[1] = "00000000-0000-7000-8000-000000000000";
    t.plant("INSERT INTO events SELECT NULL, id, CALL, 1, at, elapsed, actor, kind, version, body, NULL, hash "
            "FROM events WHERE seq = 1 LIMIT 1");
    t.rehashFrom(1);
    const auto report = need(t.log.verify());
    CHECK(static_cast<int>(report.fault) == static_cast<int>(Fault::Inserted));
    CHECK(report.call == t.ids[1]);
    CHECK(report.seq == 1);
}

TEST_CASE("a chain that was written anew from some event on is named at its anchor")
{
    Tampered t;
    t.plant("UPDATE events SET body = '{\"step\":\"thank\"}' WHERE call = CALL AND seq = 2");
    t.rehashFrom(2);
    t.expect(Fault::Changed, 6, "mood.set"); // from which event on cannot be seen any more

    SECTION("an event more does not hide it")
    {
        t.plant("INSERT INTO events SELECT NULL, id, call, 7, at, elapsed, actor, kind, 1, body, NULL, hash "
                "FROM events WHERE call = CALL AND seq = 6");
        t.rehashFrom(7);
        t.expect(Fault::Changed, 6, "mood.set");
    }
}

TEST_CASE("a head that was taken away is named")
{
    Tampered t;
    t.plant("DELETE FROM chain_heads WHERE call = CALL");
    t.expect(Fault::Inserted, 1, "call.started");
}

TEST_CASE("many calls on several threads find the same first fault")
{
    Fixture f;
    need(runOnce(f.database->connection(), QStringLiteral("PRAGMA synchronous = OFF"), "test"));
    std::vector<call::Event> events{opening()};
    for (int i = 1; i < 250; ++i)
        events.emplace_back(ev::MoodSet{i % 5 + 1});
    std::vector<std::string> ids;
    for (int i = 0; i < 100; ++i) {
        Writer call(f.log, kDay + std::chrono::seconds(i));
        call.append(events);
        ids.push_back(call.id());
    }
    const auto sound = need(f.log.verify());
    CHECK(sound.good());
    CHECK(sound.calls == 100);
    CHECK(sound.events == 25'000);

    const auto raw = f.raw();
    run(*raw, "DROP TRIGGER events_no_update");
    for (const std::size_t i : {std::size_t{90}, std::size_t{40}})
        run(*raw, "UPDATE events SET at = 0 WHERE seq = 77 AND call = '" + ids[i] + "'");
    const auto report = need(f.log.verify());
    CHECK(report.call == ids[40]);
    CHECK(report.seq == 77);
}

TEST_CASE("the chain can be checked by hand as the documentation says")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening(), ev::StepEntered{"listen"}});
    const auto events = need(chainedEvents(*f.database, call.id()));
    REQUIRE(events.size() == 2);
    const auto sha = [](const std::string& text) {
        return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toStdString();
    };
    CHECK(*events[0].privateDigest == sha(*events[0].salt + *events[0].privateBody));
    std::string previous(32, '\0');
    for (const auto& e : events) {
        const auto text = e.id + "|" + call.id() + "|" + std::to_string(e.seq) + "|" + std::to_string(e.at) + "|" +
                          std::to_string(e.elapsed) + "|" + std::to_string(e.version) + "|" +
                          std::to_string(e.kind.size()) + "|" + std::to_string(e.actor.size()) + "|" + e.kind +
                          e.actor + e.body;
        previous = sha(previous + e.privateDigest.value_or("") + text);
        CHECK(e.hash == previous);
    }
}

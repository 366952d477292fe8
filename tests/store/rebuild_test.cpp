// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "made_floor.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = evenkeel::call::event;
namespace pv = evenkeel::protocol::event;

namespace {

/// Everything that follows from the events.
std::vector<std::string> projected(const Database& database)
{
    std::vector<std::string> all;
    for (const auto& [table, columns] : std::vector<std::pair<std::string, std::string>>{
             {"calls", "ord id first_event started_at agent direction pack pack_revision policy caller_key length "
                       "situation vip ending end_reason outcome root_cause resolution warnings mood_start mood_peak "
                       "mood_end moods after_call score score_band length_band disputed review_due reviewed closed"},
             {"follow_ups", "call seq agent raised_at route recipient authority due closed closed_at closed_by"},
             {"caller_notes", "call seq agent noted_at restriction review withdrawn"},
             {"call_terms", "term doc offset"},
             {"wordings", "id words"},
             {"line_wordings", "pack revision line full wording"},
             {"tally_calls", "dim day key calls talk calmer escalated kept by_agent after_time skipped repeated"},
             {"tally_parts", "dim day key body"}}) {
        const auto rows = dump(database.connection(), table, columns);
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

} // namespace

TEST_CASE("a rebuild that is interrupted anywhere, while others go on, gives what one go gives")
{
    MadeFloor f(50, true);
    const auto before = projected(*f.database);
    CHECK(before.size() > 500);
    CHECK(need(f.log.rebuild()) == 50);
    CHECK(projected(*f.database) == before);

    need(f.log.startRebuild());
    CHECK(need(f.log.rebuildDue()));
    CHECK(need(f.log.page({})).incomplete);
    const auto older = need(Database::open(f.dir.path())); // an agent's program
    CallLog agent(*older);
    Writer live(agent, kDay + std::chrono::hours(1));
    live.append({opening(), ev::NoteAdded{"said in between", false}});
    Writer late(agent, kDay - std::chrono::days(300)); // its clock is wrong
    late.append({opening()});

    sample::Dice dice(3);
    int pieces = 0;
    bool more = true;
    std::string wrappedUp;
    while (more) {
        const auto database = need(Database::open(f.dir.path())); // another process each time
        CallLog log(*database);
        CallLog::RebuildProgress progress;
        more = need(log.rebuildMore(Millis{dice.chance(0.7) ? 0 : 2}, progress));
        CHECK(progress.done <= progress.all);
        if (++pieces % 9 == 0)
            CHECK(need(log.checkProjection()).good());
        if (pieces == 3)
            live.append({call::Event{protocol::Event{pv::CallFinished{false}}}});
        if (pieces == 5)
            late.append({call::Event{protocol::Event{pv::CallFinished{false}}}, ev::NoteAdded{"late words", false}});
    }
    CHECK(pieces > 10);
    CHECK_FALSE(need(f.log.rebuildDue()));
    CHECK(need(f.log.checkProjection()).good());
    const auto after = projected(*f.database);
    CHECK(need(f.log.rebuild()) == 52);
    CHECK(projected(*f.database) == after);
    CallFilter text;
    text.text = "late words";
    CHECK(need(f.log.page(text)).matches == 1);
}

TEST_CASE("calls that somebody has to finish are there as soon as a rebuild begins")
{
    MadeFloor f(40);
    Writer open(f.log, kDay - std::chrono::days(600));
    open.append({opening(), ev::MoodSet{4}});
    need(f.log.startRebuild());
    const auto unfinished = need(f.log.unfinished());
    REQUIRE(unfinished.size() == 1);
    CHECK(unfinished.front().id == open.id());
    CHECK(unfinished.front().moods.size() == 1);
    finish(f.log);
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a caller is erased from calls that an interrupted rebuild has not come to")
{
    Fixture f;
    Writer old(f.log);
    old.append({opening("0305550101", "Zephyrine Quill"), ev::NoteAdded{"wants xylophones", false}});
    old.append(
        {call::Event{protocol::Event{pv::CallFinished{false}}}, ev::WrappedUp{"resolved", "other", "fixed", true, 5}});
    need(f.log.startRebuild());
    CHECK(need(f.log.list({})).empty());
    CHECK(need(f.log.eraseCaller("0305550101")) == 1);
    CHECK(need(f.log.find(old.id())).value().erased);
    CallFilter text;
    text.text = "xylophones";
    CHECK(need(f.log.page(text)).rows.empty());
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("calls that began at the same moment have an order of their own, and the same one after a rebuild")
{
    Fixture f;
    std::vector<std::string> calls;
    for (int i = 0; i < 5; ++i) {
        Writer call(f.log);
        call.append({opening()});
        calls.push_back(call.id());
    }
    const auto rows = need(f.log.page({})).rows;
    REQUIRE(rows.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(rows[i].id == calls[4 - i]);
        CHECK(rows[i].ord == kDay.time_since_epoch().count() * 4096 + 4 - static_cast<std::int64_t>(i));
    }
    need(f.log.rebuild());
    CHECK(need(f.log.page({})).rows == rows);
}

TEST_CASE("a pack that comes back after its calls were made without it has everything made again by itself")
{
    MadeFloor f(40, true);
    const auto before = projected(*f.database);
    const auto text = need(PackStore(*f.database).packText(f.pack.id, "1.0.0"));
    run(*f.raw(), "DELETE FROM pack_revisions"); // as a salvage leaves it that could not read the text
    CallLog without(*f.database);
    need(without.rebuild());
    REQUIRE(projected(*f.database) != before);
    CHECK(need(without.checkProjection()).good());

    need(PackStore(*f.database).rememberPack(f.pack.id, "1.0.0", text));
    CHECK(need(without.rebuildDue()));
    const auto next = need(Database::open(f.dir.path()));
    CallLog log(*next);
    finish(log);
    CHECK(need(log.checkProjection()).good());
    CHECK(projected(*next) == before);

    need(PackStore(*next).rememberPack(f.pack.id, "1.0.0", text));
    need(PackStore(*next).rememberPack(f.pack.id, "1.0.1", text));
    CHECK_FALSE(need(log.rebuildDue())); // nothing was made without these
}

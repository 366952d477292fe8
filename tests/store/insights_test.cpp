// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/event_json.h"
#include "made_floor.h"
#include "recount.h"
#include "store/insights.h"
#include "store/pack_store.h"
#include "store/teams.h"
#include "support/catch.h"

#include <map>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;

namespace {

const Doer kBoss{"sam", "supervisor", kDay};

constexpr std::array kBy = {InsightBy::Everything, InsightBy::Day,       InsightBy::Week,    InsightBy::Agent,
                            InsightBy::Team,       InsightBy::Situation, InsightBy::Revision};

const std::map<std::string, std::string>& teams(const MadeFloor& f)
{
    static std::map<std::string, std::string> known;
    known.clear();
    for (const auto& member : need(teamMembers(*f.database)))
        known[member.agent] = member.team;
    return known;
}

/// Everything that can be asked, held against the recount.
void checkAll(const MadeFloor& f, const InsightFilter& days = {})
{
    const auto calls = recountable(f.log, f.everything());
    for (const auto by : kBy) {
        auto filter = days;
        filter.by = by;
        INFO("by " << static_cast<int>(by));
        std::vector<Insight> counts;
        std::vector<InsightParts> parts;
        for (auto& row : recount(calls, teams(f), filter)) {
            counts.push_back({row.key, row.counts});
            parts.push_back({row.key, row.parts});
        }
        CHECK(need(insights(*f.database, filter)) == counts);
        CHECK(need(insightParts(*f.database, filter, {})) == parts);
    }
}

} // namespace

TEST_CASE("insights are what an obvious recount of the events gives, by everything that they are put together by")
{
    for (const std::uint64_t seed : {1U, 7U}) {
        const MadeFloor f(600, true, seed);
        const auto all = f.everything();
        REQUIRE(all.size() == 600);
        need(setTeam(*f.database, all[0].agent, "north", kBoss));
        for (const auto& call : all)
            if (call.agent != all[0].agent) {
                need(setTeam(*f.database, call.agent, "south", kBoss));
                break;
            }
        checkAll(f);
        InsightFilter some;
        some.from = std::chrono::floor<std::chrono::days>(all[500].startedAt);
        some.to = std::chrono::floor<std::chrono::days>(all[100].startedAt);
        checkAll(f, some);
        CHECK(need(insights(*f.database, some)) != need(insights(*f.database, {})));
        CHECK(need(f.log.checkProjection()).good());
    }
}

TEST_CASE("figures of one agent, team, situation or revision are those of their calls")
{
    const MadeFloor f(500, true, 3);
    const auto all = f.everything();
    need(setTeam(*f.database, all[0].agent, "north", kBoss));
    need(setTeam(*f.database, all[1].agent, "north", kBoss));
    const auto keys = need(insightKeys(*f.database));
    CHECK(keys.agents.size() == 5);
    CHECK(keys.teams == std::vector<std::string>{"north"});
    CHECK(keys.situations.size() > 4);
    CHECK(keys.revisions == std::vector<std::string>{"retail-support 1.0.0"});
    REQUIRE(keys.first);
    CHECK(*keys.first == std::chrono::floor<std::chrono::days>(all.back().startedAt));
    REQUIRE(keys.last);
    CHECK(*keys.last == std::chrono::floor<std::chrono::days>(all.front().startedAt));

    const auto calls = recountable(f.log, all);
    const auto compare = [&](InsightOf of, const std::string& key) {
        for (const auto by : {InsightBy::Everything, InsightBy::Week}) {
            InsightFilter filter;
            filter.by = by;
            filter.of = of;
            filter.key = key;
            filter.from = *keys.first + std::chrono::days(100);
            std::vector<Insight> counts;
            std::vector<InsightParts> parts;
            for (auto& row : recount(calls, teams(f), filter)) {
                counts.push_back({row.key, row.counts});
                parts.push_back({row.key, row.parts});
            }
            CHECK_FALSE(counts.empty());
            CHECK(need(insights(*f.database, filter)) == counts);
            CHECK(need(insightParts(*f.database, filter, {})) == parts);
        }
    };
    for (const auto& agent : keys.agents)
        compare(InsightOf::Agent, agent);
    compare(InsightOf::Team, "north");
    for (const auto& situation : keys.situations)
        compare(InsightOf::Situation, situation);
    compare(InsightOf::Revision, "retail-support 1.0.0");

    InsightFilter ofTeam;
    ofTeam.by = InsightBy::Agent;
    ofTeam.of = InsightOf::Team;
    ofTeam.key = "north";
    const auto rows = need(insights(*f.database, ofTeam));
    CHECK(rows.size() == (all[0].agent == all[1].agent ? 1 : 2));
    ofTeam.by = InsightBy::Situation;
    CHECK(keyOf(insights(*f.database, ofTeam)) == "store.bad-insight");
    CHECK(keyOf(insightParts(*f.database, ofTeam, {})) == "store.bad-insight");
    CHECK_FALSE(isAnswerable(ofTeam));
}

TEST_CASE("an undone end, a late wrap-up, an erasure and a rebuild leave the figures that the events give")
{
    MadeFloor f(60, true, 5);
    std::vector<std::unique_ptr<Writer>> writers;
    const auto begin = [&](Timestamp at) -> Writer& {
        writers.push_back(std::make_unique<Writer>(f.log, at, "zoe"));
        writers.back()->append({opening(), call::event::StepEntered{"acknowledge"}, call::event::MoodSet{4}});
        return *writers.back();
    };
    namespace pe = protocol::event;
    call::event::WrappedUp escalated;
    escalated.outcome = "escalated";

    auto& undone = begin(kDay);
    undone.append({call::event::LineSaid{"l-empathy", false}, call::event::MoodSet{2}});
    undone.append({pe::EndedByAgent{"threats", {}, {}}});
    checkAll(f);
    undone.append({call::event::ActUndone{}});
    checkAll(f);
    undone.append({call::event::StepEntered{"listen"}, pe::CallerHungUp{}});
    checkAll(f);

    auto& late = begin(kDay + std::chrono::hours(40));
    late.append({pe::EndOverridden{"words of the agent"}});
    checkAll(f);
    auto& other = begin(kDay + std::chrono::hours(41)); // so that the next append cannot rely on what it remembers
    checkAll(f);
    late.append({escalated});
    checkAll(f);
    late.append({pe::CallReviewed{"J. Okafor"}});
    other.append({pe::AgentHungUp{true}});
    checkAll(f);

    CHECK(need(f.log.eraseCaller("+49 30 1234567")) == 3);
    checkAll(f);
    CHECK(need(f.log.checkProjection()).good());
    const auto tallies = [&] {
        auto rows = dump(f.database->connection(), "tally_parts", "dim day key body");
        for (auto& row : dump(f.database->connection(), "tally_calls", "dim day key calls talk calmer after_time"))
            rows.push_back(std::move(row));
        return rows;
    };
    const auto before = tallies();
    CHECK(before.size() > 100);
    need(f.log.rebuild());
    CHECK(tallies() == before);
    checkAll(f);
}

TEST_CASE("another program's append to a call is counted as one's own")
{
    MadeFloor f(5, true, 5);
    Writer mine(f.log, kDay, "zoe");
    mine.append({opening(), protocol::event::CallerHungUp{}});
    CallLog second(*f.database);
    call::event::WrappedUp wrapUp;
    wrapUp.outcome = "resolved";
    const auto after = call::apply(mine.state(), wrapUp, Millis{90'000});
    need(second.append({mine.id(), 2, kDay + std::chrono::seconds(90), Millis{90'000}, "zoe"}, {wrapUp}, after));
    checkAll(f);
}

TEST_CASE("a tally that does not follow from the events is found")
{
    for (const std::string change : {"UPDATE tally_calls SET calmer = calmer + 1 WHERE dim = 'agent' AND day = (SELECT "
                                     "max(day) FROM tally_calls)",
                                     "DELETE FROM tally_parts WHERE dim = 'situation' AND day = (SELECT max(day) FROM "
                                     "tally_parts)",
                                     "UPDATE tally_parts SET body = body || 'step 1 5 listen' || char(10) WHERE dim = "
                                     "'all' AND day = (SELECT max(day) FROM tally_parts)",
                                     "UPDATE tally_parts SET body = 'nonsense' WHERE dim = 'all'",
                                     "UPDATE tally_calls SET key = key || 'x' WHERE dim = 'agent'"}) {
        INFO(change);
        MadeFloor f(40, true, 2);
        run(*f.raw(), change);
        const auto report = need(f.log.checkProjection());
        CHECK(report.fault == VerifyReport::Fault::Projection);
        CHECK(report.call.starts_with("tallies of 20"));
        need(f.log.rebuild());
        CHECK(need(f.log.checkProjection()).good());
    }
}

TEST_CASE("lines are told of with twenty uses or more, as the recount has them")
{
    const MadeFloor f(900, true, 4);
    const auto calls = recountable(f.log, f.everything());
    const auto expected = recount(calls, {}, {}).at(0).parts;
    const auto found = need(lineFigures(*f.database, std::nullopt, std::nullopt));
    std::int64_t told = 0;
    std::int64_t hidden = 0;
    for (const auto& [key, sum] : expected) {
        if (key.part != call::Part::Line)
            continue;
        const auto line = std::ranges::find(found.lines, key.name, &LineFigure::line);
        CHECK((line != found.lines.end()) == (sum.n >= 20));
        if (line == found.lines.end()) {
            ++hidden;
            continue;
        }
        ++told;
        CHECK(line->uses == sum.n);
        CHECK(line->calmer == sum.total);
        // The days after the one that is told of have no use of it, and that day has one.
        const auto usesFrom = [&](Date day) -> std::int64_t {
            InsightFilter since;
            since.from = day;
            const std::array lines = {call::Part::Line};
            const auto parts = need(insightParts(*f.database, since, lines));
            if (parts.empty())
                return 0;
            const auto own = parts.front().parts.find({call::Part::Line, key.name});
            return own == parts.front().parts.end() ? 0 : own->second.n;
        };
        CHECK(usesFrom(line->last) > 0);
        CHECK(usesFrom(line->last + std::chrono::days{1}) == 0);
    }
    CHECK(told == static_cast<std::int64_t>(found.lines.size()));
    CHECK(hidden == found.hidden);
    CHECK(told > 3);
    CHECK(hidden > 0);
    CHECK(need(lineFigures(*f.database, Date{std::chrono::year{2030} / 1 / 1}, std::nullopt)) == LineFigures{});
}

TEST_CASE("without calls there are no insights, and an agent is in one team at most")
{
    const Fixture f;
    for (const auto by : kBy) {
        InsightFilter filter;
        filter.by = by;
        CHECK(need(insights(*f.database, filter)).empty());
        CHECK(need(insightParts(*f.database, filter, {})).empty());
    }
    CHECK(need(insightKeys(*f.database)) == InsightKeys{});
    need(setTeam(*f.database, "ann", "north", kBoss));
    need(setTeam(*f.database, "bob", "north", kBoss));
    need(setTeam(*f.database, "ann", "east", kBoss));
    CHECK(need(teamMembers(*f.database)) == std::vector<TeamMember>{{"ann", "east"}, {"bob", "north"}});
    need(setTeam(*f.database, "ann", "", kBoss));
    CHECK(need(teamMembers(*f.database)) == std::vector<TeamMember>{{"bob", "north"}});
    CHECK(need(AuditLog(*f.database).list({})).size() == 4);
    CHECK(keyOf(setTeam(*f.database, "", "north", kBoss)) == "store.bad-team");
    CHECK(keyOf(setTeam(*f.database, std::string(300, 'x'), "north", kBoss)) == "store.bad-team");
}

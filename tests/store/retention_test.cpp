// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/holds.h"
#include "store/retention.h"
#include "support/audited.h"
#include "support/catch.h"

#include <QFile>

#include <algorithm>
#include <map>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;
using std::chrono::days;

namespace {

/// Calls of different age and outcome; today is kDay.
struct Floor : Fixture
{
    Retention retention{log};
    Holds holds{*database};
    Doer doer{"okafor", "supervisor", kDay};

    std::map<std::string, Writer> calls; ///< those that go on

    std::string add(int daysAgo, const std::string& outcome, bool over = true)
    {
        Writer call(log, kDay - days(daysAgo));
        call.append({opening("+1555" + std::to_string(1000 + daysAgo)), ev::NoteAdded{"private words", false}});
        if (over) {
            call.append({call::Event(protocol::Event(protocol::event::CallFinished{}))});
            ev::WrappedUp wrapped;
            wrapped.outcome = outcome;
            call.append({wrapped});
        }
        const auto id = call.id();
        calls.emplace(id, std::move(call));
        return id;
    }
    [[nodiscard]] bool erased(const std::string& call) const { return need(log.find(call))->erased; }
    [[nodiscard]] std::vector<std::string> audited() const { return evenkeel::test::audited(*database); }
};

const auto kAlways = [](const RetentionProgress&) { return true; };

} // namespace

TEST_CASE("retention rules are kept in their order, checked and audited")
{
    Floor f;
    CHECK(need(f.retention.rules()).empty());
    CHECK(keyOf(f.retention.apply(f.doer, kAlways)) == "retention.no-rules");
    const std::vector<RetentionRule> rules = {{730, ""}, {90, "resolved"}, {1825, "", RetentionAction::Drop}};
    need(f.retention.setRules(rules, f.doer, std::vector<RetentionRule>{}));
    CHECK(need(f.retention.rules()) == rules);
    for (const auto& bad : {RetentionRule{0, ""}, RetentionRule{36'501, ""}, RetentionRule{10, "Not an id"}}) {
        const auto refused = f.retention.setRules({{730, ""}, bad}, f.doer);
        CHECK(keyOf(refused) == (bad.outcome.empty() || bad.days == 10 ? "retention.bad-rule" : "ok"));
        CHECK(refused.error().detail == "2");
    }
    CHECK(keyOf(f.retention.setRules({{10, "resolved"}, {20, "resolved"}}, f.doer)) == "retention.twice");
    CHECK(keyOf(f.retention.setRules({}, f.doer, std::vector<RetentionRule>{{730, ""}})) == "retention.changed");
    CHECK(keyOf(f.retention.apply(f.doer, kAlways, std::vector<RetentionRule>{})) == "retention.changed");
    CHECK(need(f.retention.rules()) == rules);
    CHECK(f.audited() == std::vector<std::string>{"retention.changed any=730 resolved=90 drop:any=1825"});
}

TEST_CASE("the plan counts by age and outcome, and changes nothing")
{
    Floor f;
    f.add(800, "escalated");
    f.add(100, "resolved");
    const auto held = f.add(101, "resolved");
    f.add(100, "escalated");
    f.add(10, "resolved");
    f.add(900, "", false); // never ended
    need(f.holds.set(held, "a lawsuit", f.doer));
    need(f.retention.setRules({{730, ""}, {90, "resolved"}}, f.doer));
    const auto counts = need(f.retention.plan(kDay));
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].calls == 1);
    CHECK(counts[0].held == 0);
    CHECK(counts[1].calls == 1);
    CHECK(counts[1].held == 1);
    CHECK(need(f.retention.plan(kDay + days(100)))[1].calls == 2);
    CHECK(need(f.log.verify()).good());
    CHECK(f.audited().size() == 2);
}

TEST_CASE("what the plan counts is erased, held and younger calls are kept, and the chains still verify")
{
    Floor f;
    const auto old = f.add(100, "resolved");
    const auto held = f.add(101, "resolved");
    const auto other = f.add(100, "escalated");
    const auto young = f.add(89, "resolved");
    need(f.holds.set(held, "a lawsuit", f.doer));
    need(f.retention.setRules({{90, "resolved"}}, f.doer));
    const auto done = need(f.retention.apply(f.doer, kAlways));
    CHECK(done.calls == 1);
    CHECK(done.finished);
    CHECK(f.erased(old));
    CHECK_FALSE(f.erased(held));
    CHECK_FALSE(f.erased(other));
    CHECK_FALSE(f.erased(young));
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
    CHECK(f.audited()[2] == "retention.applied begun calls=1");
    CHECK(f.audited()[3] == "retention.applied finished calls=1 held=1");
    CHECK(need(f.retention.plan(kDay))[0].calls == 0);

    need(f.holds.lift(held, "it is over", f.doer));
    CHECK(need(f.retention.apply(f.doer, kAlways)).calls == 1);
    CHECK(f.erased(held));
}

TEST_CASE("an application that was stopped goes on, and the last one rewrites the file")
{
    Floor f;
    for (int i = 0; i < 250; ++i)
        f.add(100, "resolved");
    need(f.retention.setRules({{90, ""}}, f.doer));
    const auto first = need(f.retention.apply(f.doer, [](const RetentionProgress&) { return false; }));
    CHECK(first.calls == 100);
    CHECK(first.all == 250);
    CHECK_FALSE(first.finished);
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.retention.plan(kDay))[0].calls == 150);
    const auto second = need(f.retention.apply(f.doer, kAlways));
    CHECK(second.calls == 150);
    CHECK(second.finished);
    CHECK(f.audited().back() == "retention.applied finished calls=150 held=0");
    for (const auto* suffix : {"", "-wal"}) {
        QFile file(f.database->file() + QLatin1String(suffix));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("private words"));
    }
}

TEST_CASE("a call that a rule drops is in no list, and no rebuild brings it back")
{
    Floor f;
    const auto old = f.add(100, "resolved");
    const auto held = f.add(101, "resolved");
    const auto unfinished = f.add(102, "resolved");
    const auto young = f.add(50, "resolved");
    need(f.holds.set(held, "a lawsuit", f.doer));
    ev::EscalationRaised raised;
    raised.to = "the desk";
    raised.due = Date{days(20'000)};
    f.calls.at(unfinished).append({raised});
    need(f.retention.setRules({{90, "", RetentionAction::Drop}}, f.doer));
    const auto plan = need(f.retention.plan(kDay));
    CHECK(plan[0].calls == 1);
    CHECK(plan[0].held == 1);
    CHECK(plan[0].waiting == 1);

    const auto done = need(f.retention.apply(f.doer, kAlways));
    CHECK(done.dropped == 1);
    CHECK(f.audited().back() == "retention.applied finished calls=1 held=1 dropped=1");
    const auto known = [&] {
        std::vector<std::string> ids;
        for (const auto& call : need(f.log.list({})))
            ids.push_back(call.id);
        return ids;
    };
    const std::vector<std::string> left = {young, held, unfinished};
    CHECK(std::ranges::is_permutation(known(), left));
    CallFilter text;
    text.text = "private";
    CHECK(need(f.log.page(text)).matches == 3);
    CHECK(need(f.log.earlierCalls("+15551100")) == 0);
    CHECK(need(f.log.entries(old)).size() == 4); // its chain stays,
    CHECK(need(f.log.verify(old)).good());       // and holds
    CHECK(need(f.log.checkProjection()).good());

    CHECK(need(f.log.rebuild()) == 3);
    CHECK(std::ranges::is_permutation(known(), left));
    CHECK(need(f.log.checkProjection()).good());
    for (const auto* afterthought : {"one", "and another"}) // nor does what happens to it later
        f.calls.at(old).append({ev::NoteAdded{afterthought, false}});
    CHECK(std::ranges::is_permutation(known(), left));
    CHECK(need(f.log.checkProjection()).good());
    CHECK(need(f.retention.plan(kDay))[0].calls == 0);
}

TEST_CASE("a summary of a dropped call is found by the check")
{
    Floor f;
    const auto old = f.add(100, "resolved");
    const auto raw = f.raw();
    run(*raw, "CREATE TABLE saved AS SELECT * FROM calls");
    need(f.retention.setRules({{90, "", RetentionAction::Drop}}, f.doer));
    need(f.retention.apply(f.doer, kAlways));
    run(*raw, "INSERT INTO calls SELECT * FROM saved");
    const auto report = need(f.log.checkProjection());
    CHECK(report.fault == VerifyReport::Fault::Projection);
    CHECK(report.call == old);
}

TEST_CASE("while the lists are made again nothing is counted, and an application makes them first")
{
    Floor f;
    const auto old = f.add(100, "resolved");
    need(f.retention.setRules({{90, ""}}, f.doer));
    need(f.log.startRebuild());
    CHECK(keyOf(f.retention.plan(kDay)) == "retention.rebuild");
    CHECK(need(f.retention.apply(f.doer, kAlways)).calls == 1);
    CHECK(f.erased(old));
}

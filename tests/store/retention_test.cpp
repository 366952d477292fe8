// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/holds.h"
#include "store/retention.h"
#include "support/catch.h"

#include <QFile>

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
        return call.id();
    }
    [[nodiscard]] bool erased(const std::string& call) const { return need(log.find(call))->erased; }
    [[nodiscard]] std::vector<std::string> audited() const
    {
        std::vector<std::string> all;
        const auto list = need(AuditLog(*database).list({}));
        for (auto entry = list.rbegin(); entry != list.rend(); ++entry)
            all.push_back(entry->action + " " + entry->detail);
        return all;
    }
};

const auto kAlways = [](const RetentionProgress&) { return true; };

} // namespace

TEST_CASE("retention rules are kept in their order, checked and audited")
{
    Floor f;
    CHECK(need(f.retention.rules()).empty());
    CHECK(keyOf(f.retention.apply(f.doer, kAlways)) == "retention.no-rules");
    const std::vector<RetentionRule> rules = {{730, ""}, {90, "resolved"}};
    need(f.retention.setRules(rules, f.doer));
    CHECK(need(f.retention.rules()) == rules);
    for (const auto& bad : {RetentionRule{0, ""}, RetentionRule{36'501, ""}, RetentionRule{10, "Not an id"}}) {
        const auto refused = f.retention.setRules({{730, ""}, bad}, f.doer);
        CHECK(keyOf(refused) == (bad.outcome.empty() || bad.days == 10 ? "retention.bad-rule" : "ok"));
        CHECK(refused.error().detail == "2");
    }
    CHECK(keyOf(f.retention.setRules({{10, "resolved"}, {20, "resolved"}}, f.doer)) == "retention.twice");
    CHECK(need(f.retention.rules()) == rules);
    CHECK(f.audited() == std::vector<std::string>{"retention.changed any=730 resolved=90"});
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

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/holds.h"
#include "support/audited.h"
#include "support/catch.h"

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
namespace ev = call::event;

namespace {

const Doer kOkafor{"okafor", "supervisor", kDay + std::chrono::hours(1)};

struct TwoCalls : Fixture
{
    Holds holds{*database};
    std::string first, second; ///< of the same caller
    TwoCalls()
    {
        for (auto* id : {&first, &second}) {
            Writer call(log);
            call.append({opening(), ev::NoteAdded{"private words", false}});
            *id = call.id();
        }
    }
    [[nodiscard]] std::int64_t texts() const
    {
        return need(readInteger(database->connection(), QStringLiteral("SELECT count(*) FROM event_private"), "test"))
            .value_or(-1);
    }
    [[nodiscard]] std::vector<std::string> audited() const { return evenkeel::test::audited(*database); }
};

} // namespace

TEST_CASE("a hold is set with a reason, lifted with another, and both stay on record")
{
    TwoCalls t;
    CHECK(keyOf(t.holds.set("nobody", "a lawsuit", kOkafor)) == "call.unknown");
    CHECK(keyOf(t.holds.set(t.first, " \n", kOkafor)) == "hold.reason-missing");
    CHECK(keyOf(t.holds.set(t.first, std::string(1001, 'x'), kOkafor)) == "call.too-long");
    CHECK(keyOf(t.holds.lift(t.first, "over", kOkafor)) == "hold.none");
    need(t.holds.set(t.first, "a lawsuit", kOkafor));
    CHECK(keyOf(t.holds.set(t.first, "again", kOkafor)) == "hold.already");
    CHECK(need(t.holds.find(t.first))->reason == "a lawsuit");
    CHECK_FALSE(need(t.holds.find(t.second)));
    need(t.holds.lift(t.first, "it is over", {"sato", "supervisor", kDay + std::chrono::hours(2)}));
    CHECK_FALSE(need(t.holds.find(t.first)));
    CHECK(need(t.holds.list()).empty());
    need(t.holds.set(t.first, "an appeal", kOkafor)); // and again
    const auto all = need(t.holds.list(true));
    REQUIRE(all.size() == 2);
    CHECK(all[1] ==
          Hold{t.first, kOkafor.at, "okafor", "a lawsuit", kDay + std::chrono::hours(2), "sato", "it is over"});
    CHECK(t.audited() == std::vector<std::string>{"hold.set ", "hold.lifted ", "hold.set "});
    CHECK_FALSE(need(t.holds.differing()));
}

TEST_CASE("a caller with a held call is not erased, and nothing of them is")
{
    TwoCalls t;
    need(t.holds.set(t.second, "a lawsuit", kOkafor));
    const auto before = t.texts();
    const auto refused = t.log.eraseCaller("+49 30 1234567", kOkafor);
    CHECK(keyOf(refused) == "store.held");
    CHECK(refused.error().detail == "1");
    CHECK(t.texts() == before);
    CHECK_FALSE(need(t.log.find(t.first))->erased);
    need(t.holds.lift(t.second, "it is over", kOkafor));
    CHECK(need(t.log.eraseCaller("+49 30 1234567", kOkafor)) == 2);
    CHECK(t.texts() == 0);
    CHECK(t.audited().back() == "caller.erased calls=2");
}

TEST_CASE("the database itself keeps the texts of a held call, and its holds")
{
    TwoCalls t;
    need(t.holds.set(t.first, "a lawsuit", kOkafor));
    const auto tried = [&](const std::string& sql) {
        INFO(sql);
        CHECK_FALSE(runOnce(t.database->connection(), QString::fromStdString(sql), "test"));
    };
    tried("DELETE FROM event_private");
    tried("DELETE FROM holds");
    tried("UPDATE holds SET reason = ''");
    tried("UPDATE holds SET call = '" + t.second + "', lifted_at = 1");
    CHECK(t.texts() == 4);
    need(runOnce(t.database->connection(),
                 QString::fromStdString("DELETE FROM event_private WHERE position IN (SELECT position FROM events "
                                        "WHERE call = '" +
                                        t.second + "')"),
                 "test"));
    CHECK(t.texts() == 2);
}

TEST_CASE("a hold that was taken away or put in behind the program's back does not agree with the audit log")
{
    TwoCalls t;
    need(t.holds.set(t.first, "a lawsuit", kOkafor));
    const auto file = t.raw();
    SECTION("taken away")
    {
        run(*file, "DROP TRIGGER holds_no_delete");
        run(*file, "DELETE FROM holds");
        CHECK(need(t.holds.differing()) == t.first);
    }
    SECTION("lifted")
    {
        run(*file, "UPDATE holds SET lifted_at = 1");
        CHECK(need(t.holds.differing()) == t.first);
    }
    SECTION("put in")
    {
        run(*file, "INSERT INTO holds (call, set_at, set_by, reason, lifted_by, lift_reason) VALUES ('" + t.second +
                       "', 1, 'x', 'y', '', '')");
        CHECK(need(t.holds.differing()) == t.second);
    }
}

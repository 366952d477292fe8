// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/audit_log.h"
#include "store/tx.h"
#include "support/catch.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using Fault = AuditReport::Fault;

namespace {

AuditEntry entry(const std::string& action, const std::string& actor = "okafor", const std::string& subject = "c-1",
                 Timestamp at = kDay)
{
    return {at, actor, "supervisor", action, subject, "n=1"};
}

/// Five entries, and no trigger any more.
struct Tampered : Fixture
{
    AuditLog audit{*database};
    std::unique_ptr<Connection> file = raw();
    Tampered()
    {
        for (const auto* action : {"role.entered", "call.read", "call.exported", "hold.set", "role.left"})
            need(audit.append(entry(action)));
        REQUIRE(need(audit.verify()).good());
        for (const auto* trigger : {"audit_no_update", "audit_no_delete", "audit_head_grows", "audit_head_no_delete"})
            run(*file, std::string("DROP TRIGGER ") + trigger);
    }
    void expect(Fault fault, std::int64_t seq, const std::string& action) const
    {
        const auto report = need(audit.verify());
        CHECK(static_cast<int>(report.fault) == static_cast<int>(fault));
        CHECK(report.seq == seq);
        CHECK(report.action == action);
    }
};

std::vector<std::int64_t> seqs(const Result<std::vector<AuditEntry>>& list)
{
    std::vector<std::int64_t> all;
    for (const auto& one : need(list))
        all.push_back(one.seq);
    return all;
}

} // namespace

TEST_CASE("an audit entry comes back as it was written, with its number")
{
    Fixture f;
    AuditLog audit(*f.database);
    CHECK(need(audit.verify()) == AuditReport{});
    auto first = entry("call.read");
    first.actor = "Zoë \xf0\x9f\x99\x82";
    const auto stored = need(audit.append(first));
    CHECK(stored.seq == 1);
    first.seq = 1;
    CHECK(stored == first);
    CHECK(need(audit.append(entry("role.left"))).seq == 2);

    const auto again = need(Database::open(f.dir.path())); // what another program sees
    CHECK(need(AuditLog(*again).list({})).back() == first);
    const auto report = need(AuditLog(*again).verify());
    CHECK(report.good());
    CHECK(report.entries == 2);
}

TEST_CASE("what is no entry is refused, and nothing of it is kept")
{
    Fixture f;
    AuditLog audit(*f.database);
    for (const auto* action : {"", "read", "Call.read", "call.", ".read", "call.read.all", "call read"}) {
        INFO(action);
        CHECK(keyOf(audit.append(entry(action))) == "store.bad-audit");
    }
    CHECK(keyOf(audit.append(entry("call.read", std::string(1001, 'a')))) == "store.bad-audit");
    CHECK(keyOf(audit.append(entry("a." + std::string(80, 'a')))) == "store.bad-audit");
    CHECK(need(audit.verify()).entries == 0);
    need(audit.append(entry("call.read", "bad \xff bytes"))); // hashed as it is stored
    CHECK(need(audit.verify()).good());
}

TEST_CASE("an entry of a transaction goes with it")
{
    Fixture f;
    AuditLog audit(*f.database);
    {
        auto tx = need(Tx::write(f.database->connection()));
        need(audit.append(entry("caller.erased"), tx));
    }
    CHECK(need(audit.verify()).entries == 0);
    auto tx = need(Tx::write(f.database->connection()));
    need(audit.append(entry("caller.erased"), tx));
    need(audit.append(entry("hold.lifted"), tx));
    need(tx.commit());
    CHECK(need(audit.verify()).entries == 2);
    CHECK(need(audit.verify()).good());
}

TEST_CASE("the same reading is noted once a minute, for each reader and call")
{
    Fixture f;
    AuditLog audit(*f.database);
    const auto read = [&](const std::string& actor, const std::string& call, int second) {
        return need(audit.appendOnce(entry("call.read", actor, call, kDay + std::chrono::seconds(second)),
                                     std::chrono::minutes(1)))
            .has_value();
    };
    CHECK(read("okafor", "c-1", 0));
    CHECK_FALSE(read("okafor", "c-1", 59));
    CHECK(read("okafor", "c-2", 59));
    CHECK(read("sato", "c-1", 59));
    CHECK(read("okafor", "c-1", 60));
    CHECK(read("okafor", "c-1", -10)); // the clock was set back: rather one too many
    CHECK(need(audit.verify()).entries == 5);
}

TEST_CASE("the audit log is listed newest first, page after page, by day, actor, action and subject")
{
    Fixture f;
    AuditLog audit(*f.database);
    using std::chrono::days;
    need(audit.append(entry("role.entered", "okafor", "supervisor", kDay)));
    need(audit.append(entry("call.read", "okafor", "c-1", kDay + days(1))));
    need(audit.append(entry("call.read", "sato", "c-1", kDay + days(2))));
    need(audit.append(entry("call.read", "okafor", "c-2", kDay - days(5)))); // the clock was set
    need(audit.append(entry("role.left", "okafor", "supervisor", kDay + days(2))));

    using Seqs = std::vector<std::int64_t>;
    CHECK(seqs(audit.list({})) == Seqs{5, 4, 3, 2, 1});
    AuditFilter filter;
    filter.limit = 2;
    CHECK(seqs(audit.list(filter)) == Seqs{5, 4});
    filter.beforeSeq = 4;
    CHECK(seqs(audit.list(filter)) == Seqs{3, 2});
    filter.beforeSeq = 2;
    CHECK(seqs(audit.list(filter)) == Seqs{1});

    filter = {};
    filter.from = kDay + days(1);
    CHECK(seqs(audit.list(filter)) == Seqs{5, 3, 2});
    filter.to = kDay + days(2);
    CHECK(seqs(audit.list(filter)) == Seqs{2});
    filter = {};
    filter.to = kDay;
    CHECK(seqs(audit.list(filter)) == Seqs{4});
    filter.to = kDay - days(50);
    CHECK(seqs(audit.list(filter)).empty());
    filter = {};
    filter.actor = "okafor";
    filter.action = "call.read";
    CHECK(seqs(audit.list(filter)) == Seqs{4, 2});
    filter.subject = "c-2";
    CHECK(seqs(audit.list(filter)) == Seqs{4});
    filter.actor = "nobody";
    CHECK(seqs(audit.list(filter)).empty());
    filter.limit = 0;
    CHECK(keyOf(audit.list(filter)) == "store.bad-filter");

    CHECK(need(audit.actors()) == std::vector<std::string>{"okafor", "sato"});
    CHECK(need(audit.actions()) == std::vector<std::string>{"call.read", "role.entered", "role.left"});
}

TEST_CASE("the audit log cannot be changed through the database")
{
    Fixture f;
    AuditLog audit(*f.database);
    need(audit.append(entry("call.read")));
    for (const auto* sql : {"UPDATE audit SET actor = 'x'", "DELETE FROM audit", "DELETE FROM audit_head",
                            "REPLACE INTO audit SELECT seq, at, 'x', role, action, subject, detail, hash FROM audit",
                            "UPDATE audit_head SET hash = zeroblob(32)", "UPDATE audit_head SET entries = 1"}) {
        INFO(sql);
        CHECK_FALSE(runOnce(f.database->connection(), QString::fromLatin1(sql), "test"));
    }
    CHECK(need(audit.verify()).good());
}

TEST_CASE("an edited audit entry is named, whichever field was edited")
{
    const std::string changed =
        GENERATE("at = at + 1", "actor = 'somebody'", "role = 'agent'", "action = 'call.seen'", "subject = 'c-2'",
                 "detail = ''", "detail = detail || x'00'", "hash = zeroblob(32)", "actor = actor || role, role = ''");
    INFO(changed);
    Tampered t;
    run(*t.file, "UPDATE audit SET " + changed + " WHERE seq = 2");
    t.expect(Fault::Changed, 2, changed.starts_with("action") ? "call.seen" : "call.read");
}

TEST_CASE("a deleted audit entry is named, and a tail that was cut off")
{
    Tampered t;
    SECTION("from the middle")
    {
        run(*t.file, "DELETE FROM audit WHERE seq = 3");
        t.expect(Fault::Missing, 3, "");
    }
    SECTION("and the later ones moved up")
    {
        run(*t.file, "DELETE FROM audit WHERE seq = 3");
        run(*t.file, "UPDATE audit SET seq = seq - 1 WHERE seq = 4");
        run(*t.file, "UPDATE audit SET seq = seq - 1 WHERE seq = 5");
        t.expect(Fault::Changed, 3, "hold.set");
    }
    SECTION("the first")
    {
        run(*t.file, "DELETE FROM audit WHERE seq = 1");
        t.expect(Fault::Missing, 1, "");
    }
    SECTION("the last two")
    {
        run(*t.file, "DELETE FROM audit WHERE seq > 3");
        t.expect(Fault::Truncated, 4, "");
        CHECK(keyOf(t.audit.append(entry("call.read"))) == "store.damaged"); // going on would hide it
        t.expect(Fault::Truncated, 4, "");
    }
    SECTION("all of them")
    {
        run(*t.file, "DELETE FROM audit");
        t.expect(Fault::Truncated, 1, "");
    }
}

TEST_CASE("an audit entry that was put in by hand is named")
{
    Tampered t;
    SECTION("at the end")
    {
        run(*t.file,
            "INSERT INTO audit SELECT 6, at, actor, role, action, subject, detail, hash FROM audit WHERE seq = 1");
        t.expect(Fault::Inserted, 6, "role.entered");
    }
    SECTION("with the head moved on")
    {
        run(*t.file,
            "INSERT INTO audit SELECT 6, at, actor, role, action, subject, detail, hash FROM audit WHERE seq = 1");
        run(*t.file, "UPDATE audit_head SET entries = 6");
        t.expect(Fault::Changed, 6, "role.entered");
    }
    SECTION("where there is no head")
    {
        run(*t.file, "DELETE FROM audit_head");
        t.expect(Fault::Inserted, 1, "role.entered");
    }
    SECTION("and swapped with another")
    {
        run(*t.file, "UPDATE audit SET seq = 100 WHERE seq = 2");
        run(*t.file, "UPDATE audit SET seq = 2 WHERE seq = 3");
        run(*t.file, "UPDATE audit SET seq = 3 WHERE seq = 100");
        t.expect(Fault::Changed, 2, "call.exported");
    }
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"
#include "store/audit_log.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/statement.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with two entries, of two days.
struct Audited
{
    QTemporaryDir folder;
    Audited()
    {
        auto database = store::Database::open(folder.path());
        REQUIRE(database);
        store::AuditLog log(**database);
        const Timestamp day = std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + std::chrono::hours(12);
        REQUIRE(log.append({day, "okafor", "supervisor", store::audit::kRoleEntered, "supervisor", ""}));
        REQUIRE(log.append({day + std::chrono::days(1), "sato", "supervisor", store::audit::kCallRead, "c-1", ""}));
    }
    [[nodiscard]] Run run(QStringList arguments) const { return cli(arguments << u"--data"_s << folder.path()); }
    void tamper() const
    {
        auto file = store::Connection::open(store::Database::fileIn(folder.path()));
        REQUIRE(file);
        for (const auto& sql :
             {u"DROP TRIGGER audit_no_update"_s, u"UPDATE audit SET actor = 'nobody' WHERE seq = 2"_s})
            REQUIRE(store::runOnce((*file)->database(), sql, "test"));
    }
};

} // namespace

TEST_CASE("audit list tells who did what, the latest first")
{
    const Audited data;
    const auto plain = data.run({u"audit"_s, u"list"_s});
    CHECK(plain.code == 0);
    CHECK(plain.out.find("call.read  sato (supervisor)  c-1") < plain.out.find("role.entered  okafor"));

    const auto all = data.run({u"audit"_s, u"list"_s, u"--json"_s}).lines();
    REQUIRE(all.size() == 2);
    CHECK(all[0]["seq"] == 2);
    CHECK(all[0]["actor"] == "sato");
    CHECK(all[0]["at"] == "2026-03-15T12:00:00.000Z");
    CHECK(all[1]["action"] == "role.entered");
    CHECK(data.run({u"audit"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s}).lines().size() == 1);
    const auto first = data.run({u"audit"_s, u"list"_s, u"--json"_s, u"--to"_s, u"2026-03-14"_s}).lines();
    REQUIRE(first.size() == 1);
    CHECK(first[0]["actor"] == "okafor");
    CHECK(data.run({u"audit"_s, u"list"_s, u"--json"_s, u"--actor"_s, u"sato"_s}).lines().size() == 1);
    CHECK(data.run({u"audit"_s, u"list"_s, u"--subject"_s, u"c-2"_s}).out == "No entries.\n");
    CHECK(data.run({u"audit"_s, u"list"_s, u"--from"_s, u"soon"_s}).code == 2);
}

TEST_CASE("a changed audit entry is named by audit verify, call verify and db check")
{
    const Audited data;
    for (const auto& words : {QStringList{u"audit"_s, u"verify"_s}, QStringList{u"call"_s, u"verify"_s},
                              QStringList{u"db"_s, u"check"_s}}) {
        const auto run = data.run(words);
        INFO(run.out << run.err);
        CHECK(run.code == 0);
        CHECK(run.out.find("Sound: 2 entries looked at.") != std::string::npos);
    }
    data.tamper();
    for (const auto& words : {QStringList{u"audit"_s, u"verify"_s}, QStringList{u"call"_s, u"verify"_s},
                              QStringList{u"db"_s, u"check"_s}}) {
        const auto run = data.run(words);
        INFO(run.out << run.err);
        CHECK(run.code == 1);
        CHECK(run.out.find("the entry (call.read) number 2 was changed") != std::string::npos);
    }
    const auto json = data.run({u"call"_s, u"verify"_s, u"--json"_s}).json();
    CHECK(json["ok"] == true); // the calls themselves
    CHECK(json["audit"]["fault"] == "changed");
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

TEST_CASE("retention set, show, plan and apply on a made-up floor; held calls stay and everything verifies")
{
    const QTemporaryDir folder;
    const auto run = [&](QStringList words, const std::string& input = {}) {
        return cli(words << u"--data"_s << folder.path(), input);
    };
    REQUIRE(run({u"db"_s, u"generate"_s, u"--calls"_s, u"300"_s, u"--agents"_s, u"3"_s}).code == 0);
    CHECK(run({u"retention"_s, u"show"_s}).out == "No rules: everything is kept.\n");
    CHECK(run({u"retention"_s, u"apply"_s, u"--json"_s}).json()["error"] == "retention.no-rules");
    const auto set = [&](const std::string& rules) {
        return run({u"retention"_s, u"set"_s, u"-"_s, u"--json"_s}, rules).json();
    };
    for (const auto* bad : {"", "{}", "[1]", R"([{"outcome":"resolved"}])", R"([{"days":"90"}])",
                            R"([{"days":90,"colour":"red"}])", R"([{"days":90,"action":"burn"}])"}) {
        INFO(bad);
        CHECK(set(bad)["error"] == "retention.syntax");
    }
    CHECK(set(R"([{"days":0}])")["error"] == "retention.bad-rule");
    CHECK(set(R"([{"days":99999999999}])")["error"] == "retention.bad-rule");
    CHECK(set(R"([{"days":90,"outcome":"resolved"},{"days":9,"outcome":"resolved"}])")["error"] == "retention.twice");
    CHECK(set(R"([{"days":365}])")["rules"] == 1);
    CHECK(run({u"retention"_s, u"show"_s, u"--json"_s}).json()[0]["days"] == 365);

    const auto before = run({u"retention"_s, u"plan"_s, u"--json"_s}).json()[0]["calls"].get<int>();
    REQUIRE(before > 10);
    const auto oldest = run({u"call"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"300"_s}).json().back()["id"];
    const auto id = QString::fromStdString(oldest.get<std::string>());
    REQUIRE(run({u"hold"_s, u"set"_s, id, u"--reason"_s, u"Case 17"_s}).code == 0);
    const auto plan = run({u"retention"_s, u"plan"_s, u"--json"_s}).json();
    CHECK(plan[0]["calls"] == before - 1);
    CHECK(plan[0]["held"] == 1);
    const auto applied = run({u"retention"_s, u"apply"_s, u"--json"_s}).json();
    CHECK(applied["ok"] == true);
    CHECK(applied["calls"] == before - 1);
    CHECK(run({u"retention"_s, u"plan"_s, u"--json"_s}).json()[0]["calls"] == 0);
    CHECK(run({u"db"_s, u"check"_s, u"--json"_s}).json()["ok"] == true);

    CHECK(set(R"([{"days":500,"action":"drop-summary"}])")["rules"] == 1);
    CHECK(run({u"retention"_s, u"show"_s, u"--json"_s}).json()[0]["action"] == "drop-summary");
    const auto drops = run({u"retention"_s, u"plan"_s, u"--json"_s}).json()[0];
    CHECK(drops["waiting"].is_number());
    REQUIRE(drops["calls"] > 0);
    const auto dropped = run({u"retention"_s, u"apply"_s, u"--json"_s}).json();
    CHECK(dropped["dropped"] == drops["calls"]);
    const auto left = 300 - drops["calls"].get<int>();
    CHECK(run({u"db"_s, u"rebuild"_s, u"--json"_s}).json()["calls"] == left);
    CHECK(run({u"db"_s, u"check"_s, u"--json"_s}).json()["ok"] == true);
    CHECK(run({u"call"_s, u"verify"_s, u"--json"_s}).json()["ok"] == true);
}

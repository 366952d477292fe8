// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

TEST_CASE("hold set, list and lift; a held caller is not erased")
{
    const PlayedData data({R"({"at_ms":0,"do":"start","number":"+15550142","name":"Ann","direction":"in"})",
                           R"({"at_ms":4000,"do":"caller-hung-up"})"});
    const auto calls = data.run({u"call"_s, u"list"_s, u"--json"_s});
    const auto id = QString::fromStdString(nlohmann::json::parse(calls.out).at(0).at("id").get<std::string>());
    CHECK(data.run({u"hold"_s, u"list"_s}).out == "No call is under legal hold.\n");
    CHECK(data.run({u"hold"_s, u"set"_s, id}).code == 2);
    CHECK(data.run({u"hold"_s, u"set"_s, id, u"--reason"_s, u"Case 17"_s}).code == 0);
    CHECK(data.run({u"hold"_s, u"set"_s, id, u"--reason"_s, u"Case 17"_s, u"--json"_s}).json()["error"] ==
          "hold.already");
    CHECK(data.run({u"hold"_s, u"list"_s, u"--json"_s}).lines().at(0)["reason"] == "Case 17");
    CHECK(data.run({u"db"_s, u"erase-caller"_s, u"+15550142"_s, u"--json"_s}).json()["error"] == "store.held");
    CHECK(data.run({u"hold"_s, u"lift"_s, id, u"--reason"_s, u"Closed"_s}).code == 0);
    CHECK(data.run({u"db"_s, u"erase-caller"_s, u"+15550142"_s}).code == 0);
    CHECK(data.run({u"hold"_s, u"list"_s, u"--all"_s, u"--json"_s}).lines().at(0)["lift_reason"] == "Closed");

    std::vector<std::string> actions;
    for (const auto& entry : data.run({u"audit"_s, u"list"_s, u"--json"_s}).lines())
        actions.push_back(entry["action"]);
    CHECK(actions == std::vector<std::string>{"caller.erased", "hold.lifted", "hold.set"});
    const auto check = data.run({u"db"_s, u"check"_s, u"--json"_s}).json();
    CHECK(check["ok"] == true);
    CHECK(check["holds"]["ok"] == true);
}

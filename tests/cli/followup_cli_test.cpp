// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner.h"

using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::string> kTwoCalls = {
    R"({"do":"start","number":"+15550142","name":"Ann"})",
    R"({"do":"escalate","route":"delivery","problem":"lost parcel","authority":"head of logistics","due_in_days":20})",
    R"({"do":"note-caller","text":"in writing only","kind":"restriction","review_in_days":30})",
    R"({"do":"wrap-up","outcome":"escalated"})",
    R"({"do":"start","number":"+15550142"})",
    R"({"do":"escalate","to":"Mara","problem":"charged twice","due_in_days":2})",
    R"({"do":"wrap-up","outcome":"escalated"})",
};

} // namespace

TEST_CASE("escalations are listed by the day on which they are due, closed with a result, and opened again")
{
    const PlayedData data(kTwoCalls);
    for (const auto& answer : data.answers)
        CHECK(answer["ok"] == true);
    auto list = data.run({u"followup"_s, u"list"_s, u"--json"_s}).json();
    REQUIRE(list.size() == 2);
    CHECK(list[0]["problem"] == "charged twice");
    CHECK(list[0]["overdue_days"] == 0);
    CHECK(list[1]["to"] == "delivery desk");
    CHECK(list[1]["authority"] == "head of logistics");
    CHECK(list[1]["name"] == "Ann");

    const auto id = QString::fromStdString(list[0]["id"].get<std::string>());
    CHECK(data.run({u"followup"_s, u"close"_s, id}).code == 2);
    const auto empty = data.run({u"followup"_s, u"close"_s, id, u"--result"_s, u" "_s, u"--json"_s});
    CHECK(empty.code == 3);
    CHECK(empty.json()["error"] == "call.result-missing");
    CHECK(data.run({u"followup"_s, u"close"_s, id, u"--result"_s, u"paid back"_s}).code == 0);
    CHECK(data.run({u"followup"_s, u"list"_s}).out.find("charged twice") == std::string::npos);
    list = data.run({u"followup"_s, u"list"_s, u"--all"_s, u"--json"_s}).json();
    REQUIRE(list.size() == 2);
    CHECK(list[1]["result"] == "paid back");
    CHECK(list[1]["closed"] == true);
    CHECK(data.run({u"followup"_s, u"close"_s, id, u"--result"_s, u"again"_s, u"--json"_s}).json()["error"] ==
          "call.follow-up-closed");
    CHECK(data.run({u"followup"_s, u"reopen"_s, id}).code == 0);
    CHECK(data.run({u"followup"_s, u"list"_s}).out.find("charged twice") != std::string::npos);
    CHECK(data.run({u"call"_s, u"verify"_s}).code == 0);
    CHECK(data.run({u"db"_s, u"check"_s}).code == 0);
    CHECK(data.run({u"followup"_s, u"list"_s, u"--agent"_s, u"nobody-of-this-name"_s}).out == "No follow-ups.\n");
}

TEST_CASE("an id that names no follow-up is refused by name")
{
    const PlayedData data(kTwoCalls);
    const auto id = data.run({u"followup"_s, u"list"_s, u"--json"_s}).json()[0]["call"].get<std::string>();
    const auto errorOf = [&](const std::string& given) {
        const auto run = data.run({u"followup"_s, u"reopen"_s, QString::fromStdString(given), u"--json"_s});
        CHECK(run.code == 3);
        return run.json()["error"].get<std::string>();
    };
    CHECK(errorOf(id + ":1") == "call.unknown-follow-up");
    CHECK(errorOf(id) == "call.unknown-follow-up");
    CHECK(errorOf(id + ":x") == "call.unknown-follow-up");
    CHECK(errorOf(id + ":99999999999999999999") == "call.unknown-follow-up");
    CHECK(errorOf("ffffffff:3") == "call.unknown");
}

TEST_CASE("a shown call tells what was left for the next handler of its caller")
{
    const PlayedData data(kTwoCalls);
    const auto calls = data.run({u"call"_s, u"list"_s, u"--json"_s}).json();
    const auto newest = QString::fromStdString(calls[0]["id"].get<std::string>());
    const auto text = data.run({u"call"_s, u"show"_s, newest}).out;
    CHECK(text.find("Restriction") != std::string::npos);
    CHECK(text.find("in writing only") != std::string::npos);
    const auto notes = data.run({u"call"_s, u"show"_s, newest, u"--json"_s}).json()["caller_notes"];
    REQUIRE(notes.size() == 1);
    CHECK(notes[0]["kind"] == "restriction");
}

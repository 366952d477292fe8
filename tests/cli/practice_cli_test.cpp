// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include <QFile>

#include <nlohmann/json.hpp>

using evenkeel::test::cli;
using evenkeel::test::PlayedData;
using evenkeel::test::Run;
using nlohmann::json;

namespace {

QString played(const char* name)
{
    return qEnvironmentVariable("EVENKEEL_TEST_SOURCE") + QStringLiteral("/tests/data/practice/") +
           QString::fromLatin1(name) + QStringLiteral(".jsonl");
}

Run practise(const char* caller, const char* file, const QStringList& options = {})
{
    return cli(QStringList{QStringLiteral("practice"), QStringLiteral("run"), QStringLiteral("retail-support"),
                           QString::fromLatin1(caller), played(file)}
               << options);
}

Run practiseLines(const std::vector<std::string>& lines, const QStringList& options = {})
{
    return cli(QStringList{QStringLiteral("practice"), QStringLiteral("run"), QStringLiteral("retail-support"),
                           QStringLiteral("hate-at-the-till"), QStringLiteral("-"), QStringLiteral("--json")}
                   << options,
               evenkeel::test::joined(lines));
}

const char* const kJson = "--json";

} // namespace

TEST_CASE("the callers of a pack are listed, of the default one without its name")
{
    const auto run = cli({QStringLiteral("practice"), QStringLiteral("list"), QString::fromLatin1(kJson)});
    CHECK(run.code == 0);
    const auto all = run.json();
    REQUIRE(all.size() >= 8);
    CHECK(all[0]["id"] == "birthday-parcel");
    CHECK(all[0]["situation"] == "late-delivery");

    const auto spanish = cli({QStringLiteral("practice"), QStringLiteral("list"), QStringLiteral("atencion-cliente")});
    CHECK(spanish.out.find("El paquete de cumpleaños") != std::string::npos);
}

TEST_CASE("a practice call is won by the agent of its file: what is said, the score and the moments are printed")
{
    const auto run = practise("birthday-parcel", "birthday-parcel.won", {QString::fromLatin1(kJson)});
    INFO(run.out << run.err);
    CHECK(run.code == 0);
    const auto result = run.json();
    CHECK(result["verdict"] == "calmed");
    CHECK(result["won"] == true);
    CHECK(result["refused"].empty());
    CHECK(result["said"].size() > 5);
    CHECK(result["said"][0]["beat"] == "opening");
    CHECK(result["score"].get<int>() > 80);
    CHECK(result["temper"]["end"].get<int>() <= 32);
    CHECK(result["moments"].size() == 6);

    const auto text = practise("birthday-parcel", "birthday-parcel.won");
    CHECK(text.out.find("0:00  It was my daughter") != std::string::npos);
    CHECK(text.out.find("Won: the caller is calm") != std::string::npos);
}

TEST_CASE("a practice call that is lost exits with 1 and says why")
{
    const auto run = practise("birthday-parcel", "birthday-parcel.lost");
    INFO(run.out << run.err);
    CHECK(run.code == 1);
    CHECK(run.out.find("Lost: the caller hung up") != std::string::npos);
    CHECK(run.out.find("refused: The call has ended.") != std::string::npos); // the agent goes on with nobody there
}

TEST_CASE("a supervisor of practice grants, refuses or is away")
{
    const std::vector<std::string> lines = {
        R"({"at_ms":0,"do":"start","guide":"listen-first"})",
        R"({"at_ms":9000,"do":"say","line":"ven-tell-me-all"})",
        R"({"at_ms":12000,"do":"breach","category":"hate","target":"staff"})",
        R"({"at_ms":13000,"do":"redirect"})",
        R"({"at_ms":14000,"do":"ask-permission","reason":"hate"})",
        R"({"at_ms":17000,"do":"warn"})", // too early in any case
        R"({"at_ms":19000,"do":"warn"})",
    };
    const auto granted = practiseLines(lines).json();
    REQUIRE(granted["refused"].size() == 1);
    CHECK(granted["refused"][0] == json{{"line", 6}, {"at_ms", 17000}, {"error", "protocol.permission-pending"}});
    const auto away = practiseLines(lines, {QStringLiteral("--supervisor"), QStringLiteral("away")}).json();
    CHECK(away["refused"].size() == 2);
    const auto refuses = practiseLines(lines, {QStringLiteral("--supervisor"), QStringLiteral("refuses")}).json();
    REQUIRE(refuses["refused"].size() == 2);
    CHECK(refuses["refused"][1]["error"] == "protocol.no-breach"); // it stood down
    CHECK(practiseLines(lines, {QStringLiteral("--supervisor"), QStringLiteral("sleeps")}).code == 2);
}

TEST_CASE("what cannot be practised is named: an unknown caller, a missing file, a line that is no command")
{
    CHECK(practise("nobody", "birthday-parcel.won").code == 3);
    CHECK(practise("birthday-parcel", "nothing").code == 3);
    const auto malformed = practiseLines({R"({"at_ms":1000,"do":"say","line":"ack-mine-now"})", "not JSON"});
    CHECK(malformed.code == 3);
    CHECK(malformed.err.find("line 2") != std::string::npos);
    CHECK(practiseLines({R"({"at_ms":2000,"do":"hold"})", R"({"at_ms":1000,"do":"resume"})"}).code == 3);
}

TEST_CASE("a logged call is tried under its own pack without a refusal, and under a stricter policy with its reasons")
{
    const PlayedData data({
        R"({"at_ms":0,"do":"start","name":"Ann","policy":"council-one-warning"})",
        R"({"at_ms":1000,"do":"step","step":"listen"})",
        R"({"at_ms":2000,"do":"breach","category":"insult"})",
        R"({"at_ms":3000,"do":"warn"})",
        R"({"at_ms":4000,"do":"breach","category":"insult"})",
        R"({"at_ms":5000,"do":"end","reason":"x"})",
        R"({"at_ms":9000,"do":"wrap-up","outcome":"ended-abuse"})",
    });
    for (const auto& answer : data.answers)
        REQUIRE(answer["ok"] == true);
    const auto id =
        QString::fromStdString(data.run({QStringLiteral("call"), QStringLiteral("list"), QStringLiteral("--json")})
                                   .json()
                                   .at(0)
                                   .at("id")
                                   .get<std::string>());
    const QStringList replay = {QStringLiteral("call"),   QStringLiteral("replay"),         id,
                                QStringLiteral("--pack"), QStringLiteral("retail-support"), QStringLiteral("--json")};
    const auto same = data.run(replay);
    INFO(same.out << same.err);
    CHECK(same.code == 0);
    CHECK(same.json()["refused"].empty());
    CHECK(same.json()["acts"] == 7);

    const auto strict =
        data.run(QStringList(replay) << QStringLiteral("--policy") << QStringLiteral("permission-first"));
    CHECK(strict.code == 1);
    const auto refused = strict.json()["refused"];
    REQUIRE_FALSE(refused.empty());
    CHECK(refused[0]["kind"] == "warning.said");
    CHECK(refused[0]["error"] == "protocol.redirect-first");
    CHECK(refused[0]["at_ms"] == 3000);

    CHECK(data.run({QStringLiteral("call"), QStringLiteral("replay"), id}).code == 2);
    CHECK(data.run(QStringList(replay) << QStringLiteral("--policy") << QStringLiteral("none-such")).code == 3);
}

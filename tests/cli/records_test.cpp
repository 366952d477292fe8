// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include <QCryptographicHash>
#include <QFile>

using evenkeel::test::cli;
using evenkeel::test::PlayedData;
using nlohmann::json;

namespace {

const std::vector<std::string> kTwoCalls = {
    R"({"at_ms":0,"do":"start","number":"+15550142","name":"Ann","direction":"in"})",
    R"({"at_ms":61000,"do":"mood","level":4})",
    R"({"at_ms":62000,"do":"note","text":"wants\nher money"})",
    R"({"at_ms":3700000,"do":"caller-hung-up"})",
    R"({"at_ms":3701000,"do":"wrap-up","outcome":"caller-left","root_cause":"other","resolution":"none","agreed":false})",
    R"({"at_ms":0,"do":"start","number":"777","direction":"out"})",
};

std::string text(const json& value, const char* key)
{
    return value.value(key, "");
}

} // namespace

TEST_CASE("the list shows the newest call first, and as many as were asked for")
{
    const PlayedData data(kTwoCalls);
    const auto all = data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json();
    REQUIRE(all.size() == 2);
    CHECK(text(all[0], "direction") == "out");
    CHECK(all[0]["length_ms"].is_null());
    CHECK(text(all[0], "started_at").ends_with("Z"));
    CHECK_FALSE(all[0]["closed"].get<bool>());
    CHECK(text(all[1], "number") == "+15550142");
    CHECK(text(all[1], "ending") == "caller-hung-up");
    CHECK(text(all[1], "outcome") == "caller-left");
    CHECK(all[1]["length_ms"] == 3'700'000);
    CHECK(all[1]["mood"]["peak"] == 4);
    CHECK(all[1]["closed"].get<bool>());

    CHECK(data.run({u"call"_qs, u"list"_qs, u"--json"_qs, u"--limit=1"_qs}).json() == json::array({all[0]}));
    const auto plain = data.run({u"call"_qs, u"list"_qs});
    CHECK(plain.code == 0);
    CHECK(plain.out.find(text(all[1], "id")) != std::string::npos);
    CHECK(plain.out.find("1:01:40") != std::string::npos);
}

TEST_CASE("a folder without calls lists none")
{
    const QTemporaryDir folder;
    const auto run = cli({u"call"_qs, u"list"_qs, u"--json"_qs, u"--data"_qs, folder.path()});
    CHECK(run.code == 0);
    CHECK(run.json() == json::array());
}

TEST_CASE("one call is shown event by event, by its whole id or the beginning of it")
{
    const PlayedData data(kTwoCalls);
    const auto id = text(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json()[1], "id");
    const auto shown = data.run({u"call"_qs, u"show"_qs, QString::fromStdString(id), u"--json"_qs});
    CHECK(shown.code == 0);
    const auto events = shown.json()["events"];
    REQUIRE(events.size() == 6);
    CHECK(text(events[0], "kind") == "call.started");
    CHECK(events[0]["private"]["number"] == "+15550142");
    CHECK(events[2]["elapsed_ms"] == 61'000);
    for (std::size_t i = 0; i < events.size(); ++i)
        CHECK(events[i]["seq"] == i + 1);

    const auto plain = data.run({u"call"_qs, u"show"_qs, QString::fromStdString(id.substr(0, 35))});
    CHECK(plain.code == 0);
    CHECK(plain.out.find("1:02  note.added") != std::string::npos);
    CHECK(plain.out.find("wants her money") != std::string::npos); // a note cannot break the lines of the listing

    for (const auto& [start, error] :
         std::vector<std::pair<std::string, std::string>>{{"", "call.unknown"},
                                                          {id.substr(0, 4), "call.ambiguous"},
                                                          {"zzz", "call.unknown"},
                                                          {"%", "call.unknown"}}) {
        const auto run = data.run({u"call"_qs, u"show"_qs, QString::fromStdString(start), u"--json"_qs});
        CHECK(run.code == 3);
        CHECK(text(run.json(), "error") == error);
    }
}

TEST_CASE("a log that nobody touched verifies, whole and by the call")
{
    const PlayedData data(kTwoCalls);
    const auto all = data.run({u"call"_qs, u"verify"_qs, u"--json"_qs});
    CHECK(all.code == 0);
    CHECK(all.json().at("ok") == true);
    CHECK(all.json().at("calls") == 2);
    CHECK(all.json().at("events") == 8);
    const auto id = text(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json()[0], "id");
    const auto one = data.run({u"call"_qs, u"verify"_qs, QString::fromStdString(id), u"--json"_qs});
    CHECK(one.json().at("events") == 2);
    CHECK(data.run({u"call"_qs, u"verify"_qs}).out.starts_with("Sound"));
}

TEST_CASE("an event that was changed on disk is named")
{
    const PlayedData data(kTwoCalls);
    const auto id = text(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json()[1], "id");
    QFile file(data.folder.filePath(u"evenkeel.sqlite"_qs));
    REQUIRE(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    const auto at = bytes.indexOf(R"({"level":4})");
    REQUIRE(at > 0);
    file.seek(at);
    file.write(R"({"level":1})");
    file.close();

    const auto run = data.run({u"call"_qs, u"verify"_qs, u"--json"_qs});
    CHECK(run.code == 1);
    CHECK(run.json().at("ok") == false);
    CHECK(run.json().at("fault") == "changed");
    CHECK(run.json().at("call") == id);
    CHECK(run.json().at("seq") == 3);
    CHECK(run.json().at("kind") == "mood.set");
    const auto plain = data.run({u"call"_qs, u"verify"_qs, QString::fromStdString(id)});
    CHECK(plain.code == 1);
    CHECK(plain.out.find("mood.set") != std::string::npos);
}

TEST_CASE("an exported call can be checked without this program")
{
    const PlayedData data(kTwoCalls);
    const auto id = text(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json()[1], "id");
    const auto run = data.run({u"call"_qs, u"export"_qs, QString::fromStdString(id)});
    CHECK(run.code == 0);
    const auto bundle = run.json();
    CHECK(text(bundle, "format") == "evenkeel-call");
    CHECK(bundle["verification"]["ok"] == true);
    CHECK(text(bundle["call"], "id") == id);
    CHECK(text(bundle["pack"], "id") == "retail-support");
    CHECK(text(bundle["pack"], "sha256").size() == 64);
    REQUIRE(bundle["events"].size() == 6);

    // The chain, made again by hand from what the bundle says.
    const auto bytes = [](const json& hex) { return QByteArray::fromHex(hex.get<std::string>().c_str()); };
    const auto sha256 = [](const QByteArray& all) { return QCryptographicHash::hash(all, QCryptographicHash::Sha256); };
    QByteArray previous(32, '\0');
    for (const auto& event : bundle["events"]) {
        QByteArray digest;
        if (!event["private_digest"].is_null()) {
            digest = bytes(event["private_digest"]);
            CHECK(digest == sha256(bytes(event["private_salt"]) +
                                   QByteArray::fromStdString(event["private_body"].get<std::string>())));
        }
        std::string line = text(event, "id") + "|" + id;
        for (const auto number : {event["seq"].get<std::int64_t>(), event["at_ms"].get<std::int64_t>(),
                                  event["elapsed_ms"].get<std::int64_t>(), event["version"].get<std::int64_t>(),
                                  static_cast<std::int64_t>(text(event, "kind").size()),
                                  static_cast<std::int64_t>(text(event, "actor").size())})
            line += "|" + std::to_string(number);
        line += "|" + text(event, "kind") + text(event, "actor") + text(event, "body");
        previous = sha256(previous + digest + QByteArray::fromStdString(line));
        CHECK(previous == bytes(event["hash"]));
    }
    CHECK(previous == bytes(bundle["chain"]["head"]));
}

TEST_CASE("a database that is none is a data error")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"evenkeel.sqlite"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    for (const auto& verb : {u"list"_qs, u"verify"_qs}) {
        const auto run = cli({u"call"_qs, verb, u"--json"_qs, u"--data"_qs, folder.path()});
        CHECK(run.code == 3);
        CHECK(text(run.json(), "error").starts_with("store."));
        CHECK(run.err.starts_with("evenkeel-cli: "));
    }
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"

#include <QFile>

using evenkeel::test::cli;
using evenkeel::test::PlayedData;
using nlohmann::json;

namespace {

const std::vector<std::string> kCalls = {
    R"({"at_ms":0,"do":"start","number":"+15550142","name":"=cmd|' /C calc'!A0","direction":"in"})",
    R"({"at_ms":5000,"do":"situation","id":"late-delivery"})",
    R"({"at_ms":9000,"do":"caller-hung-up"})",
    R"({"at_ms":0,"do":"start","number":"777","name":"Bo, \"the\" caller","direction":"in"})",
    R"({"at_ms":9000,"do":"caller-hung-up"})",
};

std::string contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

} // namespace

TEST_CASE("a list leaves as CSV that no spreadsheet runs, or as JSON lines that say what is")
{
    const PlayedData data(kCalls);
    const auto csv = data.folder.filePath(u"calls.csv"_qs);
    const auto run = data.run({u"export"_qs, u"calls"_qs, u"--out"_qs, csv, u"--json"_qs});
    INFO(run.err);
    REQUIRE(run.code == 0);
    CHECK(run.json()["rows"] == 2);
    const auto text = contentOf(csv);
    CHECK(text.find(",'=cmd|' /C calc'!A0,") != std::string::npos);
    CHECK(text.find("\"Bo, \"\"the\"\" caller\"") != std::string::npos);
    CHECK(text.find(",'+15550142,") != std::string::npos);

    const auto lines = data.folder.filePath(u"calls.jsonl"_qs);
    REQUIRE(data.run({u"export"_qs, u"calls"_qs, u"--out"_qs, lines}).code == 0);
    const auto first = contentOf(lines);
    const auto row = json::parse(first.substr(0, first.find('\n')));
    CHECK(row["name"] == "Bo, \"the\" caller"); // the newest
    CHECK(row["score"].is_null());
}

TEST_CASE("an export takes the filters of call find, and refuses what it does not know")
{
    const PlayedData data(kCalls);
    const auto file = data.folder.filePath(u"some.jsonl"_qs);
    const QStringList base = {u"export"_qs, u"calls"_qs, u"--out"_qs, file};
    REQUIRE(data.run(base + QStringList{u"--situation"_qs, u"late-delivery"_qs, u"--redact"_qs}).code == 0);
    const auto text = contentOf(file);
    CHECK(std::count(text.begin(), text.end(), '\n') == 1);
    CHECK(text.find("15550142") == std::string::npos);
    const auto again = data.run(base + QStringList{u"--json"_qs});
    CHECK(again.code == 3);
    CHECK(again.json()["error"] == "file.exists");
    CHECK(data.run(base + QStringList{u"--force"_qs, u"--limit=1"_qs}).code == 0);
    CHECK(data.run(base + QStringList{u"--format"_qs, u"xls"_qs}).code == 2);
    CHECK(data.run(base + QStringList{u"--protocol"_qs, u"x"_qs}).code == 2);
    CHECK(data.run({u"export"_qs, u"calls"_qs}).code == 2);
    const auto audit = data.run({u"audit"_qs, u"list"_qs, u"--json"_qs}).out;
    CHECK(audit.find("list.exported") != std::string::npos);
    CHECK(audit.find("situation") != std::string::npos);
    CHECK(audit.find("late-delivery") == std::string::npos); // which filter, not what it looked for
}

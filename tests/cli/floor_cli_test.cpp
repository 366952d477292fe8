// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using evenkeel::test::cli;

namespace {

evenkeel::test::Run generate(const QString& folder, const QStringList& more = {})
{
    return cli(
        QStringList{u"db"_qs, u"generate"_qs, u"--data"_qs, folder, u"--json"_qs, u"--until"_qs, u"2026-11-22"_qs} +
        more);
}

std::string list(const QString& folder)
{
    return cli({u"call"_qs, u"list"_qs, u"--data"_qs, folder, u"--json"_qs, u"--limit"_qs, u"1000"_qs}).out;
}

} // namespace

TEST_CASE("db generate fills an empty folder with calls that verify, and the same seed with the same ones")
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    const auto made = generate(one.path(), {u"--calls"_qs, u"300"_qs, u"--agents"_qs, u"7"_qs, u"--seed"_qs, u"5"_qs});
    INFO(made.out << made.err);
    REQUIRE(made.code == 0);
    CHECK(made.json().at("calls") == 300);
    CHECK(made.json().at("events") > 3000);

    const auto checked = cli({u"db"_qs, u"check"_qs, u"--data"_qs, one.path(), u"--json"_qs});
    CHECK(checked.code == 0);
    const auto before = list(one.path());
    const auto calls = nlohmann::json::parse(before);
    CHECK(calls.size() == 300);
    CHECK(calls.front().at("started_at") < "2026-11-22");
    CHECK(calls.back().at("started_at") < "2024-12-10");
    CHECK(cli({u"db"_qs, u"rebuild"_qs, u"--data"_qs, one.path()}).code == 0);
    CHECK(list(one.path()) == before);

    REQUIRE(generate(two.path(), {u"--calls"_qs, u"300"_qs, u"--agents"_qs, u"7"_qs, u"--seed"_qs, u"5"_qs}).code == 0);
    CHECK(list(two.path()) == before);
}

TEST_CASE("db generate puts nothing among calls that are there, and needs a folder that is named")
{
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"3"_qs}).code == 0);
    const auto before = list(folder.path());
    const auto again = generate(folder.path(), {u"--calls"_qs, u"3"_qs});
    CHECK(again.code == 3);
    CHECK(again.json().at("error") == "store.not-empty");
    CHECK(list(folder.path()) == before);

    CHECK(cli({u"db"_qs, u"generate"_qs, u"--calls"_qs, u"3"_qs}).code == 2);
    const QTemporaryDir other;
    for (const QStringList& wrong : {QStringList{u"--calls"_qs, u"0"_qs}, QStringList{u"--calls"_qs, u"x"_qs},
                                     QStringList{u"--agents"_qs, u"-1"_qs}, QStringList{u"--seed"_qs, u"1.5"_qs},
                                     QStringList{u"--calls"_qs, u"99999999999"_qs}})
        CHECK(generate(other.path(), wrong).code == 2);
    CHECK(cli({u"db"_qs, u"generate"_qs, u"--data"_qs, other.path(), u"--until"_qs, u"2026-13-01"_qs}).code == 2);
    CHECK(generate(other.path(), {u"--policy"_qs, u"none"_qs}).json().at("error") == "policy.unknown");
    CHECK(generate(other.path(), {u"--calls"_qs, u"5"_qs, u"--policy"_qs, u"three-strike"_qs}).code == 0);
}

TEST_CASE("call find narrows the list by every option, and says what it does not understand")
{
    qputenv("TZ", "UTC"); // days are those of the machine's time zone
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"400"_qs, u"--agents"_qs, u"3"_qs}).code == 0);
    const auto all = nlohmann::json::parse(list(folder.path()));
    const auto find = [&](const QStringList& options) {
        return cli(
            QStringList{u"call"_qs, u"find"_qs, u"--data"_qs, folder.path(), u"--json"_qs, u"--limit"_qs, u"1000"_qs} +
            options);
    };
    const auto expect = [&](const QStringList& options, const auto& passes) {
        INFO(options.join(u' ').toStdString());
        const auto run = find(options);
        CHECK(run.code == 0);
        nlohmann::json wanted = nlohmann::json::array();
        for (const auto& call : all)
            if (passes(call))
                wanted.push_back(call);
        CHECK_FALSE(wanted.empty());
        CHECK((run.json() == wanted));
    };
    const std::string agent = all.front().at("agent");
    expect({}, [](const auto&) { return true; });
    expect({u"--agent"_qs, QString::fromStdString(agent)}, [&](const auto& c) { return c.at("agent") == agent; });
    expect({u"--outcome"_qs, u"escalated"_qs}, [](const auto& c) { return c.at("outcome") == "escalated"; });
    expect({u"--situation"_qs, u"billing-error"_qs, u"--outcome"_qs, u"resolved"_qs},
           [](const auto& c) { return c.at("situation") == "billing-error" && c.at("outcome") == "resolved"; });
    expect({u"--protocol"_qs, u"warned"_qs}, [](const auto& c) { return c.at("warnings") > 0; });
    expect({u"--from"_qs, u"2026-06-01"_qs, u"--to"_qs, u"2026-06-30"_qs},
           [](const auto& c) { return c.at("started_at") >= "2026-06-01" && c.at("started_at") < "2026-07-01"; });
    expect({u"--mood-peak"_qs, u"5"_qs, u"--mood-end"_qs, u"2"_qs},
           [](const auto& c) { return c.at("mood").at("peak") == 5 && c.at("mood").at("end") == 2; });
    expect({u"--length"_qs, u"long"_qs},
           [](const auto& c) { return !c.at("length_ms").is_null() && c.at("length_ms") >= 600'000; });
    expect({u"--score"_qs, u"none"_qs, u"--length"_qs, u"short"_qs}, [](const auto& c) {
        return c.at("score").is_null() && !c.at("length_ms").is_null() && c.at("length_ms") < 180'000;
    });
    CHECK(find({u"--outcome"_qs, u"nowhere"_qs}).json().empty());
    const auto text = find({u"--text"_qs, u"the"_qs});
    CHECK(text.json().size() > 10);
    CHECK(text.err.find(" calls in ") != std::string::npos);
    CHECK(text.err.starts_with(std::to_string(text.json().size()) + " of " + std::to_string(text.json().size())));
    CHECK(find({u"--text"_qs, u"the"_qs, u"--best"_qs}).json().size() == text.json().size());
    CHECK(find({u"--text"_qs, u"zzyzx \" OR *"_qs}).json().empty());
    const auto plain = cli({u"call"_qs, u"find"_qs, u"--limit"_qs, u"5"_qs, u"--data"_qs, folder.path()});
    CHECK(plain.out.find("5 of 400 calls in ") != std::string::npos);
    for (const QStringList& wrong :
         {QStringList{u"--protocol"_qs, u"maybe"_qs}, QStringList{u"--from"_qs, u"June"_qs},
          QStringList{u"--to"_qs, u"2026-02-30"_qs}, QStringList{u"--color"_qs, u"red"_qs},
          QStringList{u"--mood-peak"_qs, u"6"_qs}, QStringList{u"--mood-end"_qs, u"x"_qs},
          QStringList{u"--score"_qs, u"70"_qs}, QStringList{u"--length"_qs, u"1"_qs}, QStringList{u"--best"_qs}})
        CHECK(find(wrong).code == 2);
}

TEST_CASE("db rebuild says how far it is, may be interrupted, and goes on where it was")
{
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"1500"_qs}).code == 0);
    const auto before = list(folder.path());
    QProcess process;
    process.start(evenkeel::test::cliProgram(),
                  {u"db"_qs, u"rebuild"_qs, u"--progress"_qs, u"--data"_qs, folder.path()});
    REQUIRE(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    REQUIRE(process.waitForReadyRead(60'000)); // it has begun
    process.terminate();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    const auto said = process.readAllStandardOutput().toStdString();
    INFO(said);
    CHECK((process.exitCode() == 1) == said.starts_with("Interrupted at "));

    const auto rest = cli({u"db"_qs, u"rebuild"_qs, u"--progress"_qs, u"--json"_qs, u"--data"_qs, folder.path()});
    CHECK(rest.code == 0);
    CHECK(rest.err.find("1500 of 1500 calls\n") != std::string::npos);
    CHECK(list(folder.path()) == before);
    CHECK(cli({u"db"_qs, u"check"_qs, u"--data"_qs, folder.path()}).code == 0);
}

TEST_CASE("insights add up to the calls, and say what they cannot be put together by")
{
    qputenv("TZ", "UTC");
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"300"_qs, u"--agents"_qs, u"4"_qs}).code == 0);
    const auto insights = [&](const QStringList& options) {
        return cli(QStringList{u"insights"_qs, u"--data"_qs, folder.path(), u"--json"_qs} + options);
    };
    const auto whole = insights({}).json();
    REQUIRE(whole.size() == 1);
    CHECK(whole[0].at("calls") > 250);
    CHECK(whole[0].at("calmer_share") > 0.2);
    CHECK(whole[0].at("calmer_share") < 0.95);
    for (const auto* by : {"agent", "week", "situation"}) {
        std::int64_t calls = 0;
        for (const auto& row : insights({u"--by"_qs, QString::fromLatin1(by)}).json())
            calls += row.at("calls").get<std::int64_t>();
        CHECK(whole[0].at("calls") == calls);
    }
    CHECK(insights({u"--by"_qs, u"agent"_qs}).json().size() == 4);
    CHECK(insights({u"--from"_qs, u"2030-01-01"_qs}).json().empty());
    CHECK(insights({u"--by"_qs, u"hang-ups"_qs}).code == 2);
    CHECK(insights({u"--to"_qs, u"soon"_qs}).code == 2);
    CHECK(insights({u"agents"_qs}).code == 2); // an argument that is none
    const auto plain = cli({u"insights"_qs, u"--by"_qs, u"situation"_qs, u"--data"_qs, folder.path()});
    CHECK(plain.out.find("late-delivery  calls ") != std::string::npos);

    const auto weeks = insights({u"--by"_qs, u"week"_qs, u"--agent"_qs,
                                 QString::fromStdString(insights({u"--by"_qs, u"agent"_qs}).json()[0].at("key"))})
                           .json();
    CHECK(weeks.size() > 5);
    CHECK(insights({u"--by"_qs, u"situation"_qs, u"--agent"_qs, u"A"_qs}).code == 2);
    CHECK(insights({u"--agent"_qs, u"A"_qs, u"--team"_qs, u"T"_qs}).code == 2);
}

TEST_CASE("insights show what calls fall into, lines with their interval, and teams as the sum of their agents")
{
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"900"_qs, u"--agents"_qs, u"4"_qs}).code == 0);
    const auto ask = [&](const QStringList& words) {
        return cli(words + QStringList{u"--data"_qs, folder.path(), u"--json"_qs});
    };
    const auto whole = ask({u"insights"_qs}).json()[0];
    for (const auto* what : {"outcomes", "endings"}) {
        std::int64_t calls = 0;
        for (const auto& row : ask({u"insights"_qs, u"--what"_qs, QString::fromLatin1(what)}).json())
            calls += row.at("count").get<std::int64_t>();
        CHECK(whole.at("calls") == calls);
    }
    CHECK(ask({u"insights"_qs, u"--what"_qs, u"hang-ups"_qs}).code == 2);
    const auto steps = ask({u"insights"_qs, u"--what"_qs, u"steps"_qs}).json();
    CHECK(std::ranges::any_of(steps, [](const auto& row) { return row.at("kind") == "skipped"; }));
    CHECK(std::ranges::any_of(steps, [](const auto& row) { return row.value("mean_ms", 0) > 1000; }));

    const auto lines = ask({u"insights"_qs, u"lines"_qs}).json();
    CHECK(lines.at("hidden") > 0);
    REQUIRE_FALSE(lines.at("lines").empty());
    for (const auto& line : lines.at("lines")) {
        CHECK(line.at("uses") >= 20);
        CHECK(line.at("low") < line.at("calmer_share"));
        CHECK(line.at("calmer_share") < line.at("high"));
    }
    CHECK(ask({u"insights"_qs, u"lines"_qs, u"--by"_qs, u"agent"_qs}).code == 2);

    const auto agents = ask({u"insights"_qs, u"--by"_qs, u"agent"_qs}).json();
    for (const auto row : {0, 2})
        CHECK(ask({u"team"_qs, u"set"_qs, QString::fromStdString(agents[row].at("key")), u"north"_qs}).code == 0);
    CHECK(ask({u"team"_qs, u"list"_qs}).json().size() == 2);
    const auto north = ask({u"insights"_qs, u"--team"_qs, u"north"_qs}).json();
    REQUIRE(north.size() == 1);
    CHECK(north[0].at("calls") == agents[0].at("calls").get<int>() + agents[2].at("calls").get<int>());
    CHECK(ask({u"team"_qs, u"leave"_qs, QString::fromStdString(agents[0].at("key"))}).code == 0);
    CHECK(ask({u"insights"_qs, u"--by"_qs, u"team"_qs}).json()[0].at("calls") == agents[2].at("calls"));
    CHECK(ask({u"team"_qs, u"set"_qs, u"someone"_qs, QString()}).code == 2);
}

TEST_CASE("export insights writes each chart's numbers, all of them together, and a report on paper")
{
    const QTemporaryDir folder;
    REQUIRE(generate(folder.path(), {u"--calls"_qs, u"400"_qs, u"--agents"_qs, u"4"_qs}).code == 0);
    const auto write = [&](const QString& file, const QStringList& options = {}) {
        return cli(QStringList{u"export"_qs, u"insights"_qs, u"--data"_qs, folder.path(), u"--json"_qs, u"--out"_qs,
                               folder.filePath(file)} +
                   options);
    };
    const auto read = [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto one = write(u"endings.jsonl"_qs, {u"--chart"_qs, u"endings"_qs});
    INFO(one.err);
    REQUIRE(one.code == 0);
    std::int64_t calls = 0;
    for (const auto& line : read(u"endings.jsonl"_qs).trimmed().split('\n'))
        calls += nlohmann::json::parse(line.toStdString()).at("value").get<std::int64_t>();
    const auto whole = cli({u"insights"_qs, u"--data"_qs, folder.path(), u"--json"_qs}).json()[0];
    CHECK(calls == whole.at("calls").get<std::int64_t>());

    const auto all = write(u"all.csv"_qs);
    REQUIRE(all.code == 0);
    const auto csv = read(u"all.csv"_qs);
    CHECK(csv.startsWith("chart,row,column,value\r\n"));
    for (const auto* chart : {"calls,", "calmer,", "moods,", "outcomes,", "endings,", "reasons,", "protocol,", "steps,",
                              "step-times,", "after-call,", "rows,", "lines,"}) {
        INFO(chart);
        CHECK(csv.contains(QByteArray("\r\n").append(chart)));
    }
    CHECK(csv.count('\n') == all.json().at("rows").get<int>() + 1);
    CHECK(csv.contains("\r\ncalls,2026-11-16,Calls,")); // a week by its Monday, with the year

    REQUIRE(write(u"report.pdf"_qs, {u"--by"_qs, u"situation"_qs, u"--from"_qs, u"2026-01-01"_qs}).code == 0);
    CHECK(read(u"report.pdf"_qs).startsWith("%PDF-"));

    CHECK(write(u"all.csv"_qs).json().at("error") == "file.exists");
    CHECK(write(u"all.csv"_qs, {u"--force"_qs, u"--agent"_qs, u"nobody"_qs}).code == 0);
    CHECK_FALSE(read(u"all.csv"_qs).contains("\r\ncalls,"));
    CHECK(read(u"all.csv"_qs).contains("\r\nlines,")); // they are counted of everybody
    CHECK(write(u"x.csv"_qs, {u"--chart"_qs, u"hang-ups"_qs}).json().at("error") == "insights.no-chart");
    CHECK(write(u"x.pdf"_qs, {u"--chart"_qs, u"calls"_qs}).code == 2);
    CHECK(write(u"x.csv"_qs, {u"--by"_qs, u"week"_qs}).code == 2);
    CHECK(write(u"x.csv"_qs, {u"--format"_qs, u"xls"_qs}).code == 2);
    CHECK(cli({u"export"_qs, u"insights"_qs, u"--data"_qs, folder.path()}).code == 2);
    CHECK_FALSE(QFile::exists(folder.filePath(u"x.csv"_qs)));
    const auto audit = cli({u"audit"_qs, u"list"_qs, u"--data"_qs, folder.path(), u"--json"_qs}).out;
    std::size_t entries = 0;
    for (auto at = audit.find("insights.exported"); at != std::string::npos;
         at = audit.find("insights.exported", at + 1))
        ++entries;
    CHECK(entries == 4);
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runner.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using evenkeel::test::cli;
using evenkeel::test::PlayedData;

namespace {

const std::vector<std::string> kCalls = {
    R"({"at_ms":0,"do":"start","number":"+15550142","name":"Zephyrine","direction":"in"})",
    R"({"at_ms":1000,"do":"note","text":"wants xylophones"})",
    R"({"at_ms":2000,"do":"caller-hung-up"})",
    R"({"at_ms":0,"do":"start","number":"+15550143","name":"Barnaby","direction":"in"})",
};

/// Changes the database behind the program's back.
void tamper(const PlayedData& data, const char* sql)
{
    const auto connection = evenkeel::store::Connection::open(evenkeel::store::Database::fileIn(data.folder.path()));
    REQUIRE(connection);
    REQUIRE(evenkeel::store::runOnce((*connection)->database(), QString::fromLatin1(sql), "test"));
}

bool holds(const PlayedData& data, const char* word)
{
    for (const auto& info : QDir(data.folder.path()).entryInfoList({u"evenkeel*"_qs}, QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(word))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("db check finds nothing in a sound database")
{
    const PlayedData data(kCalls);
    const auto run = data.run({u"db"_qs, u"check"_qs, u"--json"_qs});
    CHECK(run.code == 0);
    CHECK(run.json()["ok"] == true);
    CHECK(run.json()["integrity"].empty());
    CHECK(run.json()["chain"]["calls"] == 2);
    CHECK(run.json()["summaries"]["calls"] == 2);
    CHECK(data.run({u"db"_qs, u"check"_qs}).code == 0);
}

TEST_CASE("db check names an event that was changed")
{
    const PlayedData data(kCalls);
    tamper(data, "DROP TRIGGER events_no_update");
    tamper(data, "UPDATE events SET at = 0 WHERE kind = 'note.added'");
    const auto run = data.run({u"db"_qs, u"check"_qs, u"--json"_qs});
    CHECK(run.code == 1);
    CHECK(run.json()["ok"] == false);
    CHECK(run.json()["chain"]["fault"] == "changed");
    CHECK(run.json()["chain"]["kind"] == "note.added");
    CHECK(run.json()["summaries"]["ok"] == true);
    CHECK(data.run({u"db"_qs, u"check"_qs}).out.find("note.added") != std::string::npos);
}

TEST_CASE("db rebuild puts a wrong summary right")
{
    const PlayedData data(kCalls);
    const auto before = data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).out;
    tamper(data, "UPDATE calls SET ending = 'finished', vip = 1");
    CHECK(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).out != before);
    const auto check = data.run({u"db"_qs, u"check"_qs, u"--json"_qs});
    CHECK(check.code == 1);
    CHECK(check.json()["summaries"]["fault"] == "projection");
    CHECK(check.json()["chain"]["ok"] == true);

    const auto rebuilt = data.run({u"db"_qs, u"rebuild"_qs, u"--json"_qs});
    CHECK(rebuilt.code == 0);
    CHECK(rebuilt.json()["calls"] == 2);
    CHECK(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).out == before);
    CHECK(data.run({u"db"_qs, u"check"_qs}).code == 0);
}

TEST_CASE("db backup copies to a new file only")
{
    const PlayedData data(kCalls);
    const QTemporaryDir other;
    const auto copy = other.filePath(u"evenkeel.sqlite"_qs);
    const auto run = data.run({u"db"_qs, u"backup"_qs, copy, u"--json"_qs});
    CHECK(run.code == 0);
    CHECK(run.json()["bytes"] == QFileInfo(copy).size());
    CHECK(cli({u"db"_qs, u"check"_qs, u"--data"_qs, other.path(), u"--json"_qs}).json()["chain"]["calls"] == 2);

    const auto again = data.run({u"db"_qs, u"backup"_qs, copy, u"--json"_qs});
    CHECK(again.code == 3);
    CHECK(again.json()["error"] == "store.exists");
    CHECK(data.run({u"db"_qs, u"backup"_qs}).code == 2);
}

TEST_CASE("db erase-caller leaves the calls and none of the words")
{
    const PlayedData data(kCalls);
    REQUIRE(holds(data, "Zephyrine"));
    REQUIRE(holds(data, "xylophones"));
    const auto run = data.run({u"db"_qs, u"erase-caller"_qs, u"+1 (555) 0142"_qs, u"--json"_qs});
    CHECK(run.code == 0);
    CHECK(run.json()["calls"] == 1);
    CHECK_FALSE(holds(data, "Zephyrine"));
    CHECK_FALSE(holds(data, "xylophones"));
    CHECK_FALSE(holds(data, "5550142"));
    CHECK(holds(data, "Barnaby"));
    CHECK(data.run({u"db"_qs, u"check"_qs}).code == 0);
    CHECK(data.run({u"call"_qs, u"verify"_qs}).code == 0);
    CHECK(data.run({u"call"_qs, u"list"_qs, u"--json"_qs}).json().size() == 2);

    CHECK(data.run({u"db"_qs, u"erase-caller"_qs, u"anonymous"_qs}).code == 3);
}

TEST_CASE("looking after a database that is not there makes none")
{
    const QTemporaryDir folder;
    for (const auto& words : {QStringList{u"check"_qs},
                              {u"rebuild"_qs},
                              {u"backup"_qs, folder.filePath(u"x"_qs)},
                              {u"erase-caller"_qs, u"0301234"_qs}}) {
        const auto run = cli(QStringList{u"db"_qs} + words + QStringList{u"--json"_qs, u"--data"_qs, folder.path()});
        CHECK(run.code == 3);
        CHECK(run.json()["error"] == "store.no-database");
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("db salvage makes a new database of a damaged one and keeps the damaged one")
{
    const PlayedData data(kCalls);
    const auto file = evenkeel::store::Database::fileIn(data.folder.path());
    {
        QFile main(file);
        REQUIRE(main.open(QIODevice::ReadWrite));
        main.write(QByteArray(100, '\0'));
    }
    const auto check = data.run({u"db"_qs, u"check"_qs, u"--json"_qs});
    CHECK(check.code == 3);
    CHECK(check.json()["error"] == "store.damaged");
    CHECK(check.err.find("db salvage") != std::string::npos);

    const auto run = data.run({u"db"_qs, u"salvage"_qs, u"--json"_qs});
    CHECK(run.code == 1); // without its header nobody knows whether there were holds
    CHECK(run.json()["ok"] == false);
    CHECK(run.json()["records_damaged"] == true);
    CHECK(run.json()["calls"] == 2);
    CHECK(run.json()["events_lost"] == 0);
    CHECK(QFileInfo::exists(QString::fromStdString(run.json()["kept_aside"])));
    CHECK(data.run({u"db"_qs, u"check"_qs}).code == 0);

    tamper(data, "DROP TRIGGER events_no_update");
    tamper(data, "UPDATE events SET actor = 'x' WHERE seq = 2");
    CHECK(data.run({u"db"_qs, u"check"_qs}).out.find("db salvage") != std::string::npos);
    const auto cut = data.run({u"db"_qs, u"salvage"_qs});
    CHECK(cut.code == 1);
    CHECK(cut.out.find("Calls that end before the damage") != std::string::npos);
    CHECK(QDir(data.folder.filePath(u"kept-aside"_qs)).entryList({u"*.sqlite"_qs}).size() == 2);
}

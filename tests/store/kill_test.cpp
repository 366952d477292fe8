// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// kill -9 at random moments, in a process of its own.

#include "child.h"
#include "log_fixture.h"
#include "store/migrator.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <functional>
#include <map>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

/// Version 2 moves 3,000 rows from one table to another: long enough to be hit in the middle.
std::vector<Migration> slowMigrations(std::size_t count)
{
    auto migrations = need(parseMigrations({
        {"0001_old.sql", "-- min_compatible: 1\nCREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT)\n--;;\n"
                         "CREATE TABLE old (x)\n--;;\n"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                         "INSERT INTO old SELECT i FROM n\n"},
        {"0002_new.sql", "-- min_compatible: 2\nCREATE TABLE new (x, y)\n--;;\n"
                         "INSERT INTO new SELECT x, hex(randomblob(200)) FROM old\n--;;\nDROP TABLE old\n--;;\n"
                         "CREATE INDEX new_y ON new (y)\n"},
    }));
    migrations.resize(count);
    return migrations;
}

std::int64_t number(const QSqlDatabase& db, const char* sql)
{
    return need(readInteger(db, QString::fromLatin1(sql), "test")).value_or(-1);
}

} // namespace

TEST_CASE("child migrates", "[.child]")
{
    const auto connection = need(Connection::open(childFolder() + u"/x.sqlite"_s));
    need(connection->prepareForUse());
    std::puts("go");
    std::fflush(stdout);
    need(Migrator(connection->database(), slowMigrations(2), childFolder() + u"/backups"_s).upgrade());
}

TEST_CASE("a kill in a migration leaves the old schema or the new one")
{
    int olds = 0;
    int news = 0;
    std::int64_t wholeMicros = 0; // how long it takes on this machine when nobody kills it
    for (int round = -1; round < 50; ++round) {
        const QTemporaryDir dir;
        const auto file = dir.filePath(u"x.sqlite"_s);
        REQUIRE(QFile(file).open(QIODevice::NewOnly));
        {
            const auto connection = need(Connection::open(file));
            need(connection->prepareForUse());
            need(Migrator(connection->database(), slowMigrations(1), {}).upgrade());
        }
        const auto child = startChild(u"child migrates"_s, dir.path());
        waitForLine(*child);
        if (round < 0) {
            QElapsedTimer timer;
            timer.start();
            REQUIRE(child->waitForFinished());
            wholeMicros = timer.nsecsElapsed() / 1000;
            continue;
        }
        QThread::usleep(QRandomGenerator::global()->bounded(static_cast<unsigned>(wholeMicros)));
        child->kill();
        REQUIRE(child->waitForFinished());

        const auto connection = need(Connection::open(file));
        const auto& db = connection->database();
        const auto version = number(db, "PRAGMA user_version");
        const auto objects = number(db, "SELECT sum(CASE name WHEN 'old' THEN 1 WHEN 'new' THEN 10 WHEN 'new_y' "
                                        "THEN 100 ELSE 0 END) FROM sqlite_schema");
        const auto compatible = number(db, "SELECT value FROM meta WHERE name = 'min_compatible'");
        INFO("round " << round << ", version " << version << ", objects " << objects);
        const bool isOld =
            version == 1 && objects == 1 && compatible == 1 && number(db, "SELECT count(*) FROM old") == 3000;
        const bool isNew =
            version == 2 && objects == 110 && compatible == 2 && number(db, "SELECT count(*) FROM new") == 3000;
        REQUIRE(isOld != isNew);
        REQUIRE(number(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == 0);
        (isOld ? olds : news) += 1;
        // And the next start gets it done.
        need(connection->prepareForUse());
        need(Migrator(db, slowMigrations(2), dir.filePath(u"backups"_s)).upgrade());
        REQUIRE(number(db, "SELECT count(*) FROM new") == 3000);
    }
    INFO(olds << " kills left the old schema, " << news << " the new one");
    CHECK(olds > 0); // else the kills came too late to prove anything
}

namespace {

/// Every table, index and trigger with its SQL.
std::vector<std::string> schemaOf(const QSqlDatabase& db)
{
    return dump(db, "sqlite_schema", "name type sql");
}

std::vector<Migration> shippedUpTo(int version)
{
    auto migrations = need(parseMigrations(shippedMigrations()));
    migrations.resize(static_cast<std::size_t>(version));
    return migrations;
}

} // namespace

namespace {

/// Starts `work` in a fork of this process: most of a program's start is no part of what is to be hit, and under load
/// it takes longer than that. No connection may be open here.
pid_t forked(const std::function<void()>& work)
{
    const auto child = ::fork();
    if (child != 0)
        return child;
    try {
        work();
    } catch (...) {
        ::_exit(1);
    }
    ::_exit(0);
}

int statusOf(pid_t child)
{
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status;
}

} // namespace

TEST_CASE("a kill in any shipped step of the schema leaves the schema before it or behind it")
{
    const auto newest = static_cast<int>(shippedMigrations().size());
    std::vector<std::vector<std::string>> schemas;
    for (int version = 0; version <= newest; ++version) {
        const auto fresh = need(Connection::openInMemory());
        need(Migrator(fresh->database(), shippedUpTo(version), {}).upgrade());
        schemas.push_back(schemaOf(fresh->database()));
    }
    for (int from = 0; from < newest; ++from) {
        const QTemporaryDir start;
        const auto old = start.filePath(u"old.sqlite"_s);
        REQUIRE(QFile(old).open(QIODevice::NewOnly));
        {
            const auto connection = need(Connection::open(old));
            need(connection->prepareForUse());
            need(Migrator(connection->database(), shippedUpTo(from), {}).upgrade());
        }
        int before = 0;
        std::int64_t wholeMicros = 0;
        for (int round = -1; round < 50; ++round) {
            const QTemporaryDir dir;
            const auto file = Database::fileIn(dir.path());
            REQUIRE(QFile::copy(old, file)); // closed, so its log is in it
            QElapsedTimer timer;
            timer.start();
            const auto child = forked([&] { need(Database::open(dir.path())); });
            REQUIRE(child > 0);
            if (round >= 0) {
                QThread::usleep(QRandomGenerator::global()->bounded(static_cast<unsigned>(wholeMicros)));
                ::kill(child, SIGKILL);
            }
            const auto status = statusOf(child);
            if (round < 0) {
                REQUIRE(status == 0);
                wholeMicros = timer.nsecsElapsed() / 1000;
            }

            const auto connection = need(Connection::open(file));
            const auto& db = connection->database();
            const auto version = number(db, "PRAGMA user_version");
            INFO("from " << from << ", round " << round << ", version " << version);
            REQUIRE(version >= from);
            REQUIRE(version <= newest);
            REQUIRE((round >= 0 || version == newest));
            REQUIRE(schemaOf(db) == schemas.at(static_cast<std::size_t>(version)));
            REQUIRE(number(db, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == 0);
            before += version == from ? 1 : 0;
            const auto next = need(Database::open(dir.path()));
            REQUIRE(schemaOf(next->connection()) == schemas.back());
        }
        INFO(before << " of 50 kills left schema " << from);
        CHECK(before > 0);
    }
}

TEST_CASE("child logs", "[.child]")
{
    const auto database = need(Database::open(childFolder()));
    CallLog log(*database);
    while (true) {
        Writer call(log);
        call.append({opening()});
        for (int i = 0; i < 20; ++i) {
            call.append({call::event::NoteAdded{"note " + std::to_string(i), false}, call::event::MoodSet{i % 5 + 1}});
            std::printf("%s %lld\n", call.id().c_str(), static_cast<long long>(call.entries.size()));
            std::fflush(stdout);
        }
    }
}

TEST_CASE("a kill loses nothing that was acknowledged")
{
    const QTemporaryDir dir;
    std::map<std::string, std::size_t> acknowledged;
    for (int round = 0; round < 40; ++round) {
        const auto child = startChild(u"child logs"_s, dir.path());
        waitForLine(*child);
        QThread::usleep(QRandomGenerator::global()->bounded(30'000U));
        child->kill();
        REQUIRE(child->waitForFinished());
        const auto lines = QString::fromUtf8(child->readAllStandardOutput()).split(u'\n');
        for (const auto& line : lines) {
            const auto words = line.split(u' ');
            if (words.size() == 2 && isUuid(words[0].toStdString())) // the last line may be cut off
                acknowledged[words[0].toStdString()] = words[1].toUInt();
        }
        const auto database = need(Database::open(dir.path()));
        const CallLog log(*database);
        const auto report = need(log.verify());
        REQUIRE(report.good());
        REQUIRE(need(log.checkProjection()).good());
    }
    REQUIRE(acknowledged.size() >= 40);
    const auto database = need(Database::open(dir.path()));
    const CallLog log(*database);
    for (const auto& [call, events] : acknowledged) {
        INFO(call);
        // The latest count may be one append short of what was written, never above it.
        CHECK(need(log.entries(call)).size() >= events);
    }
}

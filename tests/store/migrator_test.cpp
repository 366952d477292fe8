// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/migrator.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* kMeta = "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT\n--;;\n";

std::vector<Migration> three()
{
    return need(parseMigrations({
        {"0001_first.sql", std::string("-- min_compatible: 1\n") + kMeta + "CREATE TABLE a (x)\n"},
        {"0002_second.sql", "-- min_compatible: 1\nINSERT INTO a VALUES (';')\n--;;\nCREATE TABLE b (x)\n"},
        {"0003_third.sql", "-- min_compatible: 3\nDROP TABLE a\n"},
    }));
}

struct File
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"x.sqlite"_s);
    std::unique_ptr<Connection> connection;
    File()
    {
        REQUIRE(QFile(path).open(QIODevice::NewOnly));
        connection = need(Connection::open(path));
    }
    [[nodiscard]] Migrator migrator(std::vector<Migration> migrations) const
    {
        return {connection->database(), std::move(migrations), dir.filePath(u"backups"_s)};
    }
    [[nodiscard]] std::vector<Migration> upTo(std::size_t count) const
    {
        auto migrations = three();
        migrations.resize(count);
        return migrations;
    }
    [[nodiscard]] std::int64_t number(const char* sql) const
    {
        return need(readInteger(connection->database(), QString::fromLatin1(sql), "test")).value_or(-1);
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(dir.filePath(u"backups"_s)).entryList({u"*.sqlite"_s}, QDir::Files);
    }
};

std::string faultOf(const std::string& name, const std::string& sql)
{
    return keyOf(parseMigration({name, sql}));
}

} // namespace

TEST_CASE("a migration file has a number, a header and statements")
{
    const auto parsed =
        need(parseMigration({"0012_more_things.sql", "-- min_compatible: 7\n-- why\n\nCREATE TABLE x (\n"
                                                     "  y -- a ; here\n)\n--;;\n  \n--;;\nDROP TABLE z"}));
    CHECK(parsed.version == 12);
    CHECK(parsed.minCompatible == 7);
    REQUIRE(parsed.statements.size() == 2);
    CHECK(parsed.statements[0].find("a ; here") != std::string::npos);
    CHECK(parsed.statements[1] == "DROP TABLE z");

    CHECK(faultOf("0001_a.sql", "-- min_compatible: 1\nSELECT 1") == "ok");
    CHECK(faultOf("1_a.sql", "-- min_compatible: 1\nSELECT 1") == "store.bad-migration");
    CHECK(faultOf("abcd_a.sql", "-- min_compatible: 1\nSELECT 1") == "store.bad-migration");
    CHECK(faultOf("0001_a.sql", "SELECT 1") == "store.bad-migration");
    CHECK(faultOf("0001_a.sql", "-- min_compatible: 2\nSELECT 1") == "store.bad-migration");
    CHECK(faultOf("0001_a.sql", "-- min_compatible: x\nSELECT 1") == "store.bad-migration");
    CHECK(faultOf("0001_a.sql", "-- min_compatible: 1\n-- nothing\n") == "store.bad-migration");
    CHECK(keyOf(parseMigrations({{"0002_a.sql", "-- min_compatible: 1\nSELECT 1"}})) == "store.bad-migration");
}

TEST_CASE("the shipped migrations are numbered without a gap")
{
    CHECK_FALSE(need(parseMigrations(shippedMigrations())).empty());
}

TEST_CASE("a blank file gets every migration and no backup")
{
    const File file;
    const auto migrator = file.migrator(three());
    need(migrator.check());
    need(migrator.upgrade());
    CHECK(need(migrator.fileVersion()) == 3);
    CHECK(file.number("PRAGMA application_id") == kApplicationId);
    CHECK(file.number("SELECT value FROM meta WHERE name = 'min_compatible'") == 3);
    CHECK(file.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('a', 'b')") == 1);
    CHECK(file.backups().isEmpty());
    need(migrator.check());
    need(migrator.upgrade()); // nothing left to do
    CHECK(file.backups().isEmpty());
}

TEST_CASE("an older file is copied, then upgraded")
{
    const File file;
    need(file.migrator(file.upTo(1)).upgrade());
    run(*file.connection, "INSERT INTO a VALUES ('kept')");
    need(file.migrator(file.upTo(2)).upgrade());
    CHECK(file.number("SELECT count(*) FROM a") == 2);
    REQUIRE(file.backups().size() == 1);
    CHECK(file.backups().front().startsWith(u"schema-1-"_s));

    const auto backup = file.dir.filePath(u"backups/"_s + file.backups().front());
    CHECK(QFile::permissions(backup).testFlag(QFileDevice::ReadOwner));
    CHECK_FALSE(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
    const auto copy = need(Connection::open(backup));
    CHECK(need(readInteger(copy->database(), u"PRAGMA user_version"_s, "copy")) == 1);
    CHECK(need(readInteger(copy->database(), u"SELECT count(*) FROM a"_s, "copy")) == 1);
}

TEST_CASE("a migration that fails leaves the schema as it was")
{
    const File file;
    need(file.migrator(file.upTo(1)).upgrade());
    auto migrations = file.upTo(2);
    migrations[1].statements.emplace_back("CREATE TABLE a (again)");
    CHECK(keyOf(file.migrator(migrations).upgrade()) == "store.io");
    CHECK(file.number("PRAGMA user_version") == 1);
    CHECK(file.number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'") == 0);
    CHECK(file.number("SELECT count(*) FROM a") == 0);
}

TEST_CASE("a newer file is used as long as it says that it may be")
{
    const File file;
    need(file.migrator(three()).upgrade());
    const auto older = file.migrator(file.upTo(2));
    CHECK(keyOf(older.check()) == "store.newer");
    CHECK(older.check().error().code == Errc::Newer);

    run(*file.connection, "UPDATE meta SET value = '2' WHERE name = 'min_compatible'");
    need(older.check());
    need(older.upgrade());
    CHECK(file.number("PRAGMA user_version") == 3);
    run(*file.connection, "DELETE FROM meta"); // no word is no permission
    CHECK(keyOf(older.check()) == "store.newer");
}

TEST_CASE("a file of another program is refused and left as it is")
{
    const File file;
    run(*file.connection, "CREATE TABLE theirs (x)");
    CHECK(keyOf(file.migrator(three()).check()) == "store.foreign");
    run(*file.connection, "DROP TABLE theirs");
    need(file.migrator(three()).check());
    run(*file.connection, "PRAGMA user_version = 2");
    CHECK(keyOf(file.migrator(three()).check()) == "store.foreign");
    run(*file.connection, "PRAGMA application_id = 77");
    CHECK(keyOf(file.migrator(three()).check()) == "store.foreign");
}

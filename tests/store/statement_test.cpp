// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log_fixture.h"
#include "store/sql_error.h"
#include "store/tx.h"
#include "support/catch.h"

#include <QFile>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

struct Table
{
    std::unique_ptr<Connection> connection = need(Connection::openInMemory());
    const QSqlDatabase& db = connection->database();
    Table()
    {
        run(*connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, i INTEGER, s TEXT, b BLOB, UNIQUE (s)) STRICT");
    }

    Result<void> insert(std::optional<std::int64_t> i, std::string_view s, std::optional<std::string_view> b)
    {
        Statement statement(db, u"INSERT INTO t (i, s, b) VALUES (:i, CAST(:s AS TEXT), :b)"_s, "insert");
        return statement.bind(u":i"_s, i).bindBytes(u":s"_s, s).bindBytes(u":b"_s, b).run();
    }
};

} // namespace

TEST_CASE("values come back from the database as they were bound")
{
    Table t;
    const std::string hostile("a\0b'\"; DROP TABLE t; -- \xf0\x9f\x98\x80 \xff", 31);
    need(t.insert(std::numeric_limits<std::int64_t>::min(), hostile, std::string_view("\0\x01\xff", 3)));
    need(t.insert(std::nullopt, "", std::nullopt));
    need(t.insert(7, "x", ""));

    Statement read(t.db, u"SELECT i, CAST(s AS BLOB), b FROM t ORDER BY id"_s, "read");
    auto rows = need(read.query());
    REQUIRE(need(rows.next()));
    CHECK(rows.integer(0) == std::numeric_limits<std::int64_t>::min());
    CHECK(rows.bytes(1) == hostile);
    CHECK(rows.bytes(2) == std::string("\0\x01\xff", 3));
    REQUIRE(need(rows.next()));
    CHECK(rows.isNull(0));
    CHECK_FALSE(rows.optionalInteger(0).has_value());
    CHECK_FALSE(rows.isNull(1)); // an empty text is no missing one
    CHECK(rows.isNull(2));
    REQUIRE(need(rows.next()));
    CHECK(rows.optionalInteger(0) == 7);
    CHECK_FALSE(rows.isNull(2));
    CHECK_FALSE(need(rows.next()));
}

TEST_CASE("a statement is run again with other values")
{
    Table t;
    Statement insert(t.db, u"INSERT INTO t (s) VALUES (:s)"_s, "insert");
    for (int i = 0; i < 3; ++i)
        need(insert.bindText(u":s"_s, std::to_string(i)).run());
    Statement remove(t.db, u"DELETE FROM t WHERE s <> :s"_s, "delete");
    need(remove.bindText(u":s"_s, "1").run());
    CHECK(remove.changed() == 2);
    CHECK(need(readInteger(t.db, u"SELECT count(*) FROM t"_s, "count")) == 1);
    CHECK_FALSE(need(readInteger(t.db, u"SELECT id FROM t WHERE s = 'none'"_s, "none")).has_value());
}

TEST_CASE("errors of SQLite have our keys and none of the values")
{
    Table t;
    need(t.insert(1, "secret-word", std::nullopt));
    const auto twice = t.insert(2, "secret-word", std::nullopt);
    CHECK(keyOf(twice) == "store.conflict");
    CHECK(twice.error().detail == "insert: SQLite 2067");
    CHECK(keyOf(runOnce(t.db, u"SELEC 'secret-word'"_s, "typo")) == "store.io");
    CHECK(runOnce(t.db, u"SELEC 'secret-word'"_s, "typo").error().detail.find("secret") == std::string::npos);

    CHECK(errorOfCode(13, "x").key == "store.full");
    CHECK(errorOfCode(8 | (6 << 8), "x").key == "store.read-only");
    CHECK(errorOfCode(14, "x").key == "store.read-only");
    CHECK(errorOfCode(5 | (1 << 8), "x").key == "store.busy");
    CHECK(errorOfCode(6, "x").key == "store.busy");
    CHECK(errorOfCode(11, "x").key == "store.damaged");
    CHECK(errorOfCode(26, "x").code == Errc::Damaged);
    CHECK(errorOfCode(1555, "x").key == "store.conflict");
    CHECK(errorOfCode(275, "x").key == "store.io"); // a CHECK constraint is no conflict
    CHECK(errorOfCode(10, "x").key == "store.io");
}

TEST_CASE("rows that are let go free the read lock")
{
    const QTemporaryDir dir;
    const auto file = dir.filePath(u"t.sqlite"_s);
    REQUIRE(QFile(file).open(QIODevice::NewOnly));
    const auto reader = need(Connection::open(file));
    run(*reader, "CREATE TABLE t (x)");
    run(*reader, "INSERT INTO t VALUES (1), (2)");
    const auto writer = need(Connection::open(file));
    run(*writer, "PRAGMA busy_timeout = 1");
    Statement read(reader->database(), u"SELECT x FROM t"_s, "read");
    {
        auto rows = need(read.query());
        REQUIRE(need(rows.next())); // half-way: without WAL this keeps writers out
        CHECK(keyOf(runOnce(writer->database(), u"DELETE FROM t"_s, "delete")) == "store.busy");
    }
    CHECK(keyOf(runOnce(writer->database(), u"DELETE FROM t"_s, "delete")) == "ok");
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    Table t;
    {
        auto tx = need(Tx::write(t.db));
        need(t.insert(1, "a", std::nullopt));
    }
    CHECK(need(readInteger(t.db, u"SELECT count(*) FROM t"_s, "count")) == 0);
    {
        auto tx = need(Tx::write(t.db));
        need(t.insert(1, "a", std::nullopt));
        auto moved = std::move(tx);
        need(moved.commit());
    }
    CHECK(need(readInteger(t.db, u"SELECT count(*) FROM t"_s, "count")) == 1);
}

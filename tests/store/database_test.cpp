// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "as_nobody.h"
#include "call/caller_number.h"
#include "log_fixture.h"
#include "store/caller_key.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

std::int64_t number(const Database& database, const char* sql)
{
    return need(readInteger(database.connection(), QString::fromLatin1(sql), "test")).value_or(-1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// In kilobytes; zero where nobody says.
long peakMemory()
{
#ifdef Q_OS_UNIX
    struct rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) == 0)
        return usage.ru_maxrss;
#endif
    return 0;
}

std::unique_ptr<Connection> rawFile(const QString& folder)
{
    return need(Connection::open(Database::fileIn(folder)));
}

} // namespace

TEST_CASE("a new folder and its files are for their owner only")
{
    const QTemporaryDir dir;
    const auto folder = dir.filePath(u"deep/evenkeel"_s);
    const auto database = need(Database::open(folder));
    Writer(*std::make_unique<CallLog>(*database)).append({opening()});
    CHECK((QFile::permissions(folder) & kOthers) == QFileDevice::Permissions());
    for (const auto* name : {"evenkeel.sqlite", "evenkeel.sqlite-wal", "evenkeel.sqlite-shm", "caller.key"}) {
        INFO(name);
        const QString path = folder + u'/' + QLatin1String(name);
        REQUIRE(QFileInfo::exists(path));
        CHECK((QFile::permissions(path) & kOthers) == QFileDevice::Permissions());
    }
    CHECK(QFileInfo(folder + u"/caller.key"_s).size() == 32);
    CHECK(QDir(folder).entryList({u"caller.key.*"_s}).isEmpty());
}

TEST_CASE("the connection is durable and trusts nothing in the file")
{
    const Fixture f;
    CHECK(number(*f.database, "PRAGMA synchronous") == 2);
    CHECK(number(*f.database, "PRAGMA foreign_keys") == 1);
    CHECK(number(*f.database, "PRAGMA trusted_schema") == 0);
    CHECK(number(*f.database, "PRAGMA cell_size_check") == 1);
    CHECK(number(*f.database, "PRAGMA recursive_triggers") == 1);
    CHECK(number(*f.database, "PRAGMA secure_delete") == 1);
    CHECK(number(*f.database, "PRAGMA busy_timeout") == 2000);
    CHECK(number(*f.database, "SELECT journal_mode = 'wal' FROM pragma_journal_mode") == 1);
    CHECK(number(*f.database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                              "AND name NOT LIKE 'sqlite_%' AND type = 'table'") == 0);
}

TEST_CASE("events and private texts cannot be changed, heads cannot go back")
{
    const Fixture f;
    CallLog log(*f.database);
    Writer(log).append({opening(), call::event::Answered{}});
    const auto refuses = [&](const char* sql) {
        INFO(sql);
        CHECK(keyOf(runOnce(f.database->connection(), QString::fromLatin1(sql), "test")) == "store.io");
    };
    refuses("UPDATE events SET body = '{}'");
    refuses("UPDATE events SET position = position + 1000");
    refuses("DELETE FROM events");
    refuses("INSERT OR REPLACE INTO events SELECT position, id, call, seq, 0, elapsed, actor, kind, version, body, "
            "private_digest, hash FROM events");
    refuses("UPDATE event_private SET body = ''");
    refuses("INSERT INTO event_private VALUES (99, zeroblob(16), 'of no event')");
    refuses("UPDATE chain_heads SET events = events - 1");
    refuses("UPDATE chain_heads SET hash = zeroblob(32)");
    refuses("DELETE FROM chain_heads");
    CHECK(need(log.verify()).good());
    CHECK(need(log.checkProjection()).good());
}

TEST_CASE("garbage, another program's file and a file from the future are refused and left as they are")
{
    const QTemporaryDir dir;
    const auto file = Database::fileIn(dir.path());

    write(file, QByteArray(5000, 'x'));
    auto opened = Database::open(dir.path());
    CHECK(keyOf(opened) == "store.damaged");
    CHECK(opened.error().code == Errc::Damaged);
    CHECK(contentOf(file) == QByteArray(5000, 'x'));

    QFile::remove(file);
    write(file, {});
    run(*rawFile(dir.path()), "CREATE TABLE bookmarks (url TEXT)");
    const auto theirs = contentOf(file);
    CHECK(keyOf(Database::open(dir.path())) == "store.foreign");
    CHECK(contentOf(file) == theirs);
    CHECK_FALSE(QFileInfo::exists(dir.filePath(u"caller.key"_s)));

    QFile::remove(file);
    need(Database::open(dir.path())).reset();
    run(*rawFile(dir.path()), "PRAGMA user_version = 900");
    run(*rawFile(dir.path()), "UPDATE meta SET value = '900' WHERE name = 'min_compatible'");
    opened = Database::open(dir.path());
    CHECK(keyOf(opened) == "store.newer");
    CHECK(opened.error().code == Errc::Newer);

    run(*rawFile(dir.path()), "UPDATE meta SET value = '1' WHERE name = 'min_compatible'");
    run(*rawFile(dir.path()), "ALTER TABLE calls ADD COLUMN mind_reading TEXT");
    const auto newer = need(Database::open(dir.path()));
    CallLog log(*newer);
    Writer(log).append({opening()});
    CHECK(need(log.list({})).size() == 1);
    CHECK(need(log.verify()).good());
}

TEST_CASE("planted triggers and views are never run")
{
    const QTemporaryDir dir;
    need(Database::open(dir.path())).reset();
    const auto plant = [&](const std::string& sql, const std::string& undo) {
        INFO(sql);
        run(*rawFile(dir.path()), sql);
        const auto opened = Database::open(dir.path());
        CHECK(keyOf(opened) == "store.damaged");
        CHECK(opened.error().detail.find("schema: ") == 0);
        run(*rawFile(dir.path()), undo);
        CHECK(keyOf(Database::open(dir.path())) == "ok");
    };
    const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    plant("CREATE TRIGGER bomb AFTER INSERT ON events BEGIN INSERT INTO meta " + endless + ", ''; END",
          "DROP TRIGGER bomb");
    plant("CREATE VIEW bomb AS " + endless, "DROP VIEW bomb");
    plant("CREATE INDEX slow ON events (length(hex(zeroblob(length(body) * 1000))))", "DROP INDEX slow");

    run(*rawFile(dir.path()), "CREATE TABLE notes_of_mine (x)"); // holds no code and touches nothing of ours
    CHECK(keyOf(Database::open(dir.path())) == "ok");

    run(*rawFile(dir.path()), "PRAGMA user_version = 900"); // in a newer file, too
    run(*rawFile(dir.path()), "CREATE TRIGGER bomb AFTER INSERT ON events BEGIN SELECT 1; END");
    CHECK(keyOf(Database::open(dir.path())) == "store.damaged");
}

TEST_CASE("a file that is one big trap is refused soon and in little memory")
{
    const QTemporaryDir dir;
    need(Database::open(dir.path())).reset();
    const auto trap = GENERATE(as<std::string>{}, "meta is an endless view", "meta makes a gigabyte", "many views",
                               "a gigabyte in an index", "a gigabyte in a check");
    INFO(trap);
    const std::string gigabyte = "length(hex(zeroblob(400000000 + length(body))))";
    {
        const auto raw = rawFile(dir.path());
        if (trap != "many views")
            run(*raw, "PRAGMA user_version = 900");
        if (trap.starts_with("meta"))
            run(*raw, "DROP TABLE meta");
        if (trap == "meta is an endless view")
            run(*raw,
                "CREATE VIEW meta (name, value) AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT 'min_' || 'compatible' || nullif(i, 0), i FROM n");
        if (trap == "meta makes a gigabyte") {
            run(*raw, "CREATE TABLE meta (name, body TEXT)");
            run(*raw, "INSERT INTO meta VALUES ('min_compatible', '')");
            run(*raw, "ALTER TABLE meta ADD COLUMN value AS (" + gigabyte + ")");
        }
        if (trap == "many views") {
            run(*raw, "BEGIN");
            for (int i = 0; i < 3000; ++i)
                run(*raw, "CREATE VIEW v" + std::to_string(i) + " AS SELECT * FROM events, events, events");
            run(*raw, "COMMIT");
        }
        if (trap == "a gigabyte in an index")
            run(*raw, "CREATE INDEX big ON events (" + gigabyte + ")");
        if (trap == "a gigabyte in a check") {
            run(*raw, "PRAGMA writable_schema = ON");
            run(*raw, "UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE (call', 'CHECK (" + gigabyte +
                          " > 0), UNIQUE (call') WHERE name = 'events'");
        }
    }
    const auto before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto opened = Database::open(dir.path());
    if (opened) { // a newer file, which may have indexes and checks that we do not know
        CHECK(trap.starts_with("a gigabyte in"));
        CallLog log(**opened);
        CHECK(keyOf(Writer(log).tryAppend({opening()})) == "store.io");
        CHECK(need(log.list({})).empty());
    } else {
        CHECK(keyOf(opened) == (trap.starts_with("meta") ? "store.newer" : "store.damaged"));
    }
    WARN(trap << ": " << timer.elapsed() << " ms, " << (peakMemory() - before) / 1024 << " MB");
    CHECK(timer.elapsed() < 30'000);
    CHECK(peakMemory() - before < 256 * 1024);
}

TEST_CASE("a table of another shape is refused")
{
    const QTemporaryDir dir;
    need(Database::open(dir.path())).reset();
    run(*rawFile(dir.path()),
        GENERATE("ALTER TABLE calls RENAME TO calls_", "ALTER TABLE meta ADD COLUMN more TEXT", "DROP TABLE erasures"));
    const auto opened = Database::open(dir.path());
    CHECK(keyOf(opened) == "store.damaged");
    CHECK(opened.error().detail.find("schema: ") == 0);
}

TEST_CASE("guards that were taken away are put back")
{
    const Fixture f;
    {
        const auto raw = f.raw();
        run(*raw, "DROP TRIGGER events_no_update");
        run(*raw, "DROP TRIGGER events_no_delete");
        run(*raw, "CREATE TRIGGER events_no_delete BEFORE DELETE ON events BEGIN SELECT 1; END");
        run(*raw, "DROP INDEX calls_open");
    }
    const auto again = need(Database::open(f.dir.path()));
    CallLog log(*again);
    Writer(log).append({opening()});
    CHECK(keyOf(runOnce(again->connection(), u"UPDATE events SET body = '{}'"_s, "test")) == "store.io");
    CHECK(keyOf(runOnce(again->connection(), u"DELETE FROM events"_s, "test")) == "store.io");
    CHECK(number(*again, "SELECT count(*) FROM sqlite_schema WHERE name = 'calls_open'") == 1);
}

TEST_CASE("the caller's key is made once and kept; one of another length is not guessed at")
{
    const QTemporaryDir dir;
    const auto key = need(Database::open(dir.path()))->callerKey("030123");
    CHECK(key.size() == 32);
    CHECK(need(Database::open(dir.path()))->callerKey("030-123") == key);
    const QTemporaryDir other;
    CHECK(need(Database::open(other.path()))->callerKey("030123") != key);

    write(dir.filePath(u"caller.key"_s), "short");
    const auto opened = Database::open(dir.path());
    CHECK(keyOf(opened) == "store.damaged");
    CHECK(opened.error().detail == "caller.key");
}

TEST_CASE("numbers are compared by their digits, addresses by their user part")
{
    CHECK(call::normaliseNumber("+49 (30) 123-45.67/8") == "+493012345678");
    CHECK(call::normaliseNumber("030 123") == "030123");
    CHECK(call::normaliseNumber("12+34") == "1234");
    CHECK(call::normaliseNumber("sip:+4930123@pbx.example:5060;transport=tls") == "+4930123");
    CHECK(call::normaliseNumber("\"Ann <3\" <sips:4711;phone-context=x@h>") == "4711");
    CHECK(call::normaliseNumber("tel:+1-555-0142;ext=9") == "+15550142");
    CHECK(call::normaliseNumber("SIP:Alice2@host") == "alice2");
    CHECK(call::normaliseNumber("alice@host") == call::normaliseNumber("sip:ALICE@other"));
    CHECK(call::normaliseNumber("bob2") != call::normaliseNumber("alice2"));
    for (const auto* nobody :
         {"", "+", "  ", "anonymous", "sip:Anonymous@anonymous.invalid", "Unknown", "<sip:>", "()"})
        CHECK(call::normaliseNumber(nobody).empty());
    CHECK(keyedHash("k", "anonymous").empty());
    // RFC 4231, test case 2
    CHECK(QByteArray::fromStdString(keyedHash("Jefe", "what do ya want for nothing?")).toHex() ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST_CASE("a backup is a whole database, private, and overwrites nothing")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening()});
    const auto copy = f.dir.filePath(u"it's a \"copy\"; --/evenkeel.sqlite"_s);
    REQUIRE(QDir().mkpath(QFileInfo(copy).path()));
    need(f.database->backup(copy));
    CHECK((QFile::permissions(copy) & kOthers) == QFileDevice::Permissions());
    call.append({call::event::Answered{}});

    const auto second = f.database->backup(copy);
    CHECK(keyOf(second) == "store.exists");
    CHECK(keyOf(f.database->backup(f.database->file())) == "store.exists");
    CHECK(keyOf(f.database->backup(f.dir.filePath(u"no/such/folder/x"_s))) == "store.read-only");

    const auto restored = need(Database::open(QFileInfo(copy).path()));
    CHECK(need(CallLog(*restored).entries(call.id())).size() == 1);
    CHECK(need(CallLog(*restored).verify()).good());
    CHECK(need(f.database->integrity()).empty());
}

TEST_CASE("a checkpoint brings everything into the main file and leaves a log file that need not grow")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening()});
    f.database->checkpoint();
    CHECK(number(*f.database, "PRAGMA synchronous") == 2);

    const QTemporaryDir other; // the main file alone
    REQUIRE(QFile::copy(f.database->file(), Database::fileIn(other.path())));
    CHECK(need(CallLog(*need(Database::open(other.path()))).entries(call.id())).size() == 1);

    const QString log = f.database->file() + u"-wal"_s;
    const auto size = QFileInfo(log).size();
    CHECK(size >= 2 << 20);
    for (int i = 0; i < 60; ++i)
        call.append({call::event::NoteAdded{"some words", false}});
    CHECK(QFileInfo(log).size() == size);
    f.database->checkpoint();
    CHECK(QFileInfo(log).size() == size);
    CHECK(need(f.log.verify()).good());
}

TEST_CASE("the integrity check names what does not fit")
{
    Fixture f;
    Writer(f.log).append({opening()});
    {
        const auto raw = f.raw();
        run(*raw, "PRAGMA writable_schema = ON");
        run(*raw, "INSERT INTO event_private VALUES (4711, zeroblob(16), 'of no event')"); // references are off here
    }
    CHECK(need(f.database->integrity()).find("1 rows refer to events") != std::string::npos);
}

TEST_CASE("a full disk refuses the append, harms nothing, and lets go on when there is room")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening()});
    const auto pages = number(*f.database, "PRAGMA page_count");
    run(*f.raw(), "SELECT 1");
    need(runOnce(f.database->connection(), u"PRAGMA max_page_count = %1"_s.arg(pages + 3), "test"));
    const std::string note(2000, 'n');
    std::string last = "ok";
    std::size_t written = call.entries.size();
    for (int i = 0; i < 100 && last == "ok"; ++i) {
        last = keyOf(call.tryAppend({call::event::NoteAdded{note, false}}));
        written += last == "ok" ? 1 : 0;
    }
    CHECK(last == "store.full");
    CHECK(need(f.log.entries(call.id())).size() == written);
    CHECK(need(f.log.verify()).good());

    need(runOnce(f.database->connection(), u"PRAGMA max_page_count = 1000000"_s, "test"));
    call.append({call::event::NoteAdded{note, false}});
    CHECK(need(f.log.entries(call.id())) == call.entries);
    CHECK(need(f.log.verify()).good());
    CHECK(need(f.log.checkProjection()).good());
}

TEST_CASE("a writer that takes too long is told of as busy")
{
    Fixture f;
    Writer call(f.log);
    call.append({opening()});
    const auto other = f.raw();
    run(*other, "BEGIN IMMEDIATE");
    CHECK(keyOf(call.tryAppend({call::event::Answered{}})) == "store.busy");
    run(*other, "ROLLBACK");
    call.append({call::event::Answered{}});
    CHECK(need(f.log.verify()).good());
}

#ifdef Q_OS_UNIX
TEST_CASE("a folder that cannot be written is named as such")
{
    const QTemporaryDir dir;
    const auto folder = dir.filePath(u"data"_s);
    need(Database::open(folder)).reset();
    REQUIRE(::chmod(QFile::encodeName(dir.path()).constData(), 0755) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0555) == 0);
    for (const auto& info : QDir(folder).entryInfoList(QDir::Files))
        REQUIRE(::chmod(QFile::encodeName(info.filePath()).constData(), 0444) == 0);
    {
        const AsNobody guard;
        CHECK(keyOf(Database::open(folder)) == "store.read-only");
        CHECK(keyOf(Database::open(folder + u"/deeper"_s)) == "store.read-only");
        CHECK(keyOf(Database::open(dir.filePath(u"beside"_s))) == "store.read-only");
    }
    CHECK(keyOf(Database::open(dir.filePath(u"data/evenkeel.sqlite/below-a-file"_s))) == "store.read-only");
    REQUIRE(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
}
#endif

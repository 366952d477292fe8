// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The database deleted, moved or replaced under a program that has it open.

#include "log_fixture.h"
#include "store/kept_aside.h"
#include "store/pack_store.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList aside(const Fixture& f)
{
    return QDir(keptAsideFolder(f.dir.path())).entryList(QDir::Files, QDir::Name);
}

/// Everything that was acknowledged is in the file that the name leads to now, also for a stranger.
void checkWhole(const Fixture& f, const std::vector<const Writer*>& writers)
{
    const auto again = need(Database::open(f.dir.path()));
    const CallLog log(*again);
    for (const auto* writer : writers)
        CHECK(need(log.entries(writer->id())) == writer->entries);
    CHECK(need(log.verify()).good());
    CHECK(need(log.checkProjection()).good());
    CHECK(need(again->integrity()).empty());
    CHECK(need(PackStore(*again).packText("p", "1")) == "{}");
}

} // namespace

#ifdef Q_OS_UNIX
TEST_CASE("a database that is taken away under the program is noticed before a write, and written back whole")
{
    Fixture f;
    Writer earlier(f.log);
    earlier.append({opening(), call::event::Answered{}});
    need(PackStore(*f.database).rememberPack("p", "1", "{}"));
    f.database->checkpoint();
    Writer call(f.log);
    call.append({opening(), call::event::Answered{}}); // in the log, not in the main file
    CHECK(f.database->place() == Place::Same);
    const auto key = f.database->callerKey("1");

    const auto how = GENERATE(as<std::string>{}, "main", "wal", "shm", "all", "moved", "folder");
    INFO(how);
    const QString file = f.database->file();
    if (how == "main" || how == "all")
        REQUIRE(QFile::remove(file));
    if (how == "wal" || how == "all")
        REQUIRE(QFile::remove(file + u"-wal"_s));
    if (how == "shm" || how == "all")
        REQUIRE(QFile::remove(file + u"-shm"_s));
    if (how == "moved")
        REQUIRE(QFile::rename(file, file + u".old"_s));
    if (how == "folder")
        REQUIRE(QDir(f.dir.path()).removeRecursively());

    CHECK(f.database->place() == Place::Gone);
    CHECK(keyOf(call.tryAppend({call::event::MoodSet{4}})) == "store.gone");
    CHECK(keyOf(PackStore(*f.database).rememberPack("p", "2", "{}")) == "store.gone");
    CHECK(keyOf(f.log.rebuild()) == "store.gone");
    CHECK(need(f.log.entries(call.id())) == call.entries); // reading goes on

    need(f.database->restore());
    CHECK(f.database->place() == Place::Same);
    call.append({call::event::MoodSet{4}, call::event::NoteAdded{"goes on", false}});
    checkWhole(f, {&earlier, &call});
    CHECK(need(Database::open(f.dir.path()))->callerKey("1") == key);
    CHECK(QDir(f.dir.path()).entryList({u"*restored*"_s}).isEmpty());
    need(f.database->restore()); // nothing to do
    CHECK(need(f.log.entries(call.id())) == call.entries);
}

TEST_CASE("a file that replaced the database is kept aside, neither read into nor written over")
{
    Fixture f;
    need(PackStore(*f.database).rememberPack("p", "1", "{}"));
    Writer call(f.log);
    call.append({opening(), call::event::Answered{}});

    const QTemporaryDir other;
    std::string theirs;
    {
        const auto database = need(Database::open(other.path()));
        CallLog log(*database);
        Writer writer(log);
        theirs = writer.append({opening("1", "Somebody Else")}).id();
    }
    const bool database = GENERATE(true, false);
    if (!database) {
        QFile text(Database::fileIn(other.path()));
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write("my shopping list");
    }
    const auto content = contentOf(Database::fileIn(other.path()));
    QFile::rename(f.database->file(), f.database->file() + u".old"_s);
    REQUIRE(QFile::copy(Database::fileIn(other.path()), f.database->file()));

    CHECK(f.database->place() == (QFileInfo::exists(f.database->file()) ? Place::Replaced : Place::Gone));
    CHECK(keyOf(call.tryAppend({call::event::MoodSet{4}})) == "store.gone");
    CHECK(contentOf(f.database->file()) == content);
    need(f.database->restore());
    call.append({call::event::MoodSet{4}});
    checkWhole(f, {&call});
    CHECK_FALSE(need(f.log.find(theirs)));

    bool kept = false;
    for (const auto& name : aside(f))
        kept = kept || contentOf(keptAsideFolder(f.dir.path()) + u'/' + name) == content;
    CHECK(kept);
}

TEST_CASE("a program that ends while its file is gone leaves the files in the place alone")
{
    const QTemporaryDir dir;
    const QTemporaryDir other;
    const auto file = Database::fileIn(dir.path());
    QByteArray log;
    {
        const auto database = need(Database::open(dir.path()));
        CallLog calls(*database);
        Writer(calls).append({opening()});
        REQUIRE(QFile::rename(file, other.filePath(u"away"_s)));
        log = contentOf(file + u"-wal"_s);
        QFile theirs(file);
        REQUIRE(theirs.open(QIODevice::NewOnly));
        theirs.write("theirs");
    }
    CHECK(contentOf(file) == "theirs");
    CHECK(contentOf(file + u"-wal"_s) == log);
}

TEST_CASE("looking whether the file is in its place costs next to nothing")
{
    const Fixture f;
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 20'000;
    for (int i = 0; i < rounds; ++i)
        REQUIRE(f.database->place() == Place::Same);
    const auto micros = static_cast<double>(timer.nsecsElapsed()) / 1000 / rounds;
    WARN("one look: " << micros << " µs");
    CHECK(micros < 100); // a flush to the disk takes as long at best
}
#endif

TEST_CASE("what is kept aside overwrites nothing and leaves nothing behind")
{
    const QTemporaryDir dir;
    CHECK(keyOf(keepAside(dir.path())) == "store.no-database");
    QStringList kept;
    for (int i = 0; i < 3; ++i) {
        for (const auto* suffix : {"", "-wal", "-shm"}) {
            QFile file(Database::fileIn(dir.path()) + QLatin1String(suffix));
            REQUIRE(file.open(QIODevice::NewOnly));
            file.write(QByteArray::number(i) + suffix);
        }
        kept << need(keepAside(dir.path()));
        CHECK(QDir(dir.path()).entryList(QDir::Files).isEmpty());
    }
    CHECK(keptAsideCount(dir.path()) == 3);
    for (int i = 0; i < 3; ++i) {
        for (const auto* suffix : {"", "-wal", "-shm"})
            CHECK(contentOf(kept[i] + QLatin1String(suffix)) == QByteArray::number(i) + suffix);
    }
}

TEST_CASE("a log whose database is gone is kept aside before a new database is made")
{
    Fixture f;
    Writer(f.log).append({opening()});
    const QTemporaryDir other;
    const auto log = contentOf(f.database->file() + u"-wal"_s);
    REQUIRE(QFile::copy(f.database->file() + u"-wal"_s, Database::fileIn(other.path()) + u"-wal"_s));
    need(Database::open(other.path())).reset();
    const QDir kept(keptAsideFolder(other.path()));
    REQUIRE(kept.entryList(QDir::Files).size() == 1);
    CHECK(contentOf(kept.filePath(kept.entryList(QDir::Files).at(0))) == log);

    const QTemporaryDir third; // an empty file in the place of the database is damage, not a beginning
    REQUIRE(QFile::copy(f.database->file() + u"-wal"_s, Database::fileIn(third.path()) + u"-wal"_s));
    REQUIRE(QFile(Database::fileIn(third.path())).open(QIODevice::NewOnly));
    CHECK(keyOf(Database::open(third.path())) == "store.damaged");
    CHECK(contentOf(Database::fileIn(third.path()) + u"-wal"_s) == log);
}

TEST_CASE("a program that keeps the file for itself alone is told apart from one that writes")
{
    const QTemporaryDir dir;
    need(Database::open(dir.path())).reset();
    auto other = need(Connection::open(Database::fileIn(dir.path())));
    run(*other, "PRAGMA locking_mode = EXCLUSIVE");
    run(*other, "BEGIN EXCLUSIVE");
    QElapsedTimer timer;
    timer.start();
    CHECK(keyOf(Database::open(dir.path())) == "store.locked");
    CHECK(timer.elapsed() < 10'000);
    CHECK(keyOf(Database::openReadOnly(dir.path())) == "store.busy");
    other.reset();
    CHECK(need(CallLog(*need(Database::open(dir.path()))).list({})).empty());
}

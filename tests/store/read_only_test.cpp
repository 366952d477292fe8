// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A read-only file or folder: opened for reading, said so, and left as it was.

#include "as_nobody.h"
#include "log_fixture.h"
#include "store/pack_store.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace evenkeel;
using namespace evenkeel::store;
using namespace evenkeel::store::test;
using namespace Qt::StringLiterals;

namespace {

/// Name and content of all files, so that a change is seen.
std::map<QString, QByteArray> contentOf(const QString& folder)
{
    std::map<QString, QByteArray> all;
    for (const auto& info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all[info.fileName()] = file.readAll();
    }
    return all;
}

/// A folder with one call of three events, then closed.
struct Written
{
    QTemporaryDir dir;
    QString folder = dir.filePath(u"data with %41 ? and #"_s);
    std::string call;
    std::string key;

    Written()
    {
        const auto database = need(Database::open(folder));
        CallLog log(*database);
        Writer writer(log);
        writer.append({opening(), call::event::Answered{}, call::event::NoteAdded{"some words", false}});
        call = writer.id();
        key = database->callerKey("030 1");
        need(PackStore(*database).rememberPack("p", "1", "{}"));
    }

    void checkReading() const
    {
        const auto database = need(Database::openReadOnly(folder));
        CHECK(database->readOnly());
        CHECK(database->place() == Place::Same);
        CHECK(database->callerKey("0301") == key);
        CallLog log(*database);
        CHECK(need(log.entries(call)).size() == 3);
        CHECK(need(log.list({})).at(0).callerName == "Ada Example");
        CHECK(need(log.verify()).events == 3);
        CHECK(need(log.checkProjection()).good());
        CHECK(need(database->integrity()).empty());
        CHECK(need(PackStore(*database).packText("p", "1")) == "{}");

        Writer writer(log);
        CHECK(keyOf(writer.tryAppend({opening()})) == "store.read-only");
        CHECK(keyOf(log.rebuild()) == "store.read-only");
        CHECK(keyOf(log.eraseCaller("030 1")) == "store.read-only");
        CHECK(keyOf(PackStore(*database).rememberPack("p", "2", "{}")) == "store.read-only");
        CHECK(keyOf(database->restore()) == "store.read-only");
        database->checkpoint();
    }
};

} // namespace

TEST_CASE("a database that could be written is opened for reading when that is asked for")
{
    const Written w;
    w.checkReading();
    const auto writer = need(Database::open(w.folder)); // and beside a writer, whose latest words are seen
    CallLog log(*writer);
    Writer(log).append({opening()});
    const auto reader = need(Database::openReadOnly(w.folder));
    CHECK(need(CallLog(*reader).list({})).size() == 2);
    Writer(log).append({opening()});
    CHECK(need(CallLog(*reader).list({})).size() == 3);
}

TEST_CASE("where there is no database none is made for reading")
{
    const QTemporaryDir dir;
    CHECK(keyOf(Database::openReadOnly(dir.path())) == "store.no-database");
    CHECK(QDir(dir.path()).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a read-only folder and a read-only file are read and left alone")
{
    const Written w;
    const bool folderToo = GENERATE(true, false);
    INFO((folderToo ? "folder" : "file"));
    giveAwayReadOnly(w.dir.path(), w.folder, folderToo);
    const auto before = contentOf(w.folder);
    {
        const AsNobody nobody;
        if (!nobody.isUnprivileged()) {
            WARN("skipped: nobody cannot be become here");
            return;
        }
        CHECK(keyOf(Database::open(w.folder)) == "store.read-only");
        w.checkReading();
    }
    CHECK(contentOf(w.folder) == before);
    takeBack(w.folder);
    const auto database = need(Database::open(w.folder)); // nothing was left that is read-only for good
    CallLog log(*database);
    Writer(log).append({opening()});
}

TEST_CASE("in a read-only folder the log that was not emptied is read, too")
{
    const Written w;
    const QTemporaryDir other; // as a kill leaves it: the last words are in the log only
    const auto folder = other.filePath(u"killed"_s);
    std::string call;
    {
        const auto database = need(Database::open(w.folder));
        CallLog log(*database);
        Writer writer(log);
        writer.append({opening(), call::event::Answered{}});
        call = writer.id();
        REQUIRE(QDir().mkpath(folder));
        for (const auto* name : {"/evenkeel.sqlite", "/evenkeel.sqlite-wal", "/caller.key"})
            REQUIRE(QFile::copy(w.folder + QLatin1String(name), folder + QLatin1String(name)));
    }
    giveAwayReadOnly(other.path(), folder, true);
    const auto before = contentOf(folder);
    {
        const AsNobody nobody;
        if (!nobody.isUnprivileged()) {
            WARN("skipped: nobody cannot be become here");
            return;
        }
        const auto database = need(Database::openReadOnly(folder));
        CHECK(database->readOnly());
        CHECK(database->folder() == folder);
        CallLog log(*database);
        CHECK(need(log.entries(call)).size() == 2);
        CHECK(need(log.verify()).good());
        CHECK(keyOf(Writer(log).tryAppend({opening()})) == "store.read-only");
        CHECK(database->callerKey("0301") == w.key);
    }
    CHECK(contentOf(folder) == before);
    takeBack(folder);
}
#endif

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the agent sees and loses (nothing) when the disk takes nothing.

#include "e2e/real_window.h"
#include "store/connection.h"
#include "support/wait_for.h"
#include "ui/agent/save_banner.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

void limitPages(RealWindow& window, int pages)
{
    QSqlQuery query(window.workspace().database()->connection());
    REQUIRE(query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
}

/// Fills the last page, and goes on for some acts.
void fillDisk(RealWindow& window)
{
    limitPages(window, 1);
    for (int i = 0; i < 200 && window.workspace().journal().settled(); ++i)
        window.press("N").type("a note that takes room on the disk, and a little more of it").press("Return");
    REQUIRE_FALSE(window.workspace().journal().settled());
}

QString banner(RealWindow& window)
{
    const auto* what = window.window().findChild<widgets::PlainLabel*>(QStringLiteral("savingWhat"));
    return what && what->isVisible() ? what->text() : QString();
}

/// For looking at: only where a folder for pictures is named.
void picture(RealWindow& window, const char* name)
{
    const QString folder = qEnvironmentVariable("EVENKEEL_PICTURES");
    if (folder.isEmpty())
        return;
    for (const QSize size : {QSize(400, 900), QSize(1280, 800)}) {
        window.window().resize(size);
        QCoreApplication::processEvents();
        window.window().grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(name)).arg(size.width()));
    }
}

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return source.readAll();
}

void write(const QString& file, const QByteArray& content)
{
    QFile target(file);
    REQUIRE(target.open(QIODevice::WriteOnly));
    target.write(content);
}

} // namespace

TEST_CASE("a full disk is told of in one line, with each act that is not saved, until all is saved")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    CHECK_FALSE(window.shows("saving"));
    fillDisk(window);
    window.press("Ctrl+4").press("F6");
    CHECK(banner(window) == QStringLiteral("The disk is full"));
    CHECK(window.shows("next")); // the guide goes on
    CHECK(QApplication::activeModalWidget() == nullptr);
    const auto step = call::currentStep(window.facts());
    window.press("Space");
    CHECK(call::currentStep(window.facts()) != step);

    CHECK_FALSE(window.shows("unsavedList"));
    auto* count = window.widget<QAbstractButton>("unsaved");
    CHECK(count->focusPolicy() & Qt::TabFocus);
    CHECK(count->accessibleName().contains(QString::number(window.workspace().journal().waitingActs())));
    count->setFocus(Qt::TabFocusReason);
    window.press("Return");
    REQUIRE(window.shows("unsavedList"));
    picture(window, "full-disk");
    const QString list = window.widget<widgets::PlainLabel>("unsavedList")->text();
    CHECK(list.contains(QStringLiteral("Mood")));
    CHECK(list.contains(QStringLiteral("Redirect ")));
    CHECK_FALSE(list.contains(QStringLiteral("takes room"))); // not a word of what was written

    limitPages(window, 1'000'000);
    window.workspace().retry();
    CHECK(window.workspace().journal().settled());
    CHECK_FALSE(window.shows("saving"));
    CHECK(window.shows("notice"));
    CHECK(static_cast<std::int64_t>(window.logged().size()) == window.call().state().seq);
    window.verify();
}

TEST_CASE("what waits is written by itself within seconds")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    fillDisk(window);
    limitPages(window, 1'000'000);
    CHECK(waitFor([&] { return window.workspace().journal().settled(); }));
    CHECK_FALSE(window.shows("saving"));
}

TEST_CASE("closing over acts that are not saved takes two wishes within ten seconds")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    fillDisk(window);
    CHECK_FALSE(window.window().close());
    CHECK(window.window().isVisible());
    CHECK(banner(window).endsWith(QStringLiteral("not on disk")));
    picture(window, "closing");
    window.wait(11s);
    CHECK_FALSE(window.window().close());
    window.wait(3s);
    CHECK(window.window().close());
}

TEST_CASE("closing asks nothing when all is saved, and saves what it can")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    fillDisk(window);
    limitPages(window, 1'000'000);
    CHECK(window.window().close());
    CHECK(window.workspace().journal().settled());
}

TEST_CASE("a whole call is led where no database can be made, and is saved when one can")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    write(data, "a file where the folder should be");
    RealWindow window(data);
    CHECK(banner(window) == QStringLiteral("The data folder cannot be written"));
    picture(window, "no-database");
    window.startCall().press("Ctrl+4").press("Space").press("F6");
    const auto id = window.call().id();
    window.press("F3");
    CHECK(window.shows("wrapUpPanel"));
    window.press("1").press("Ctrl+Return");
    CHECK(window.workspace().journal().waitingActs() > 4);
    REQUIRE(QFile::remove(data));
    REQUIRE(waitFor([&] { return window.workspace().journal().settled(); }));
    CHECK_FALSE(window.shows("saving"));
    CHECK(window.summary(id).closed);
    window.verify();
}

TEST_CASE("another program's database is kept aside as it is, and named; a new one goes on")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("evenkeel.sqlite"));
    write(file, {});
    {
        const auto foreign = store::Connection::open(file);
        REQUIRE(foreign);
        QSqlQuery query((*foreign)->database());
        REQUIRE(query.exec(QStringLiteral("CREATE TABLE songs (title TEXT)")));
    }
    const QByteArray bytes = contentOf(file);
    RealWindow window(folder.path());
    REQUIRE(waitFor([&] { return window.workspace().storage().settled(); }));
    const auto& aside = window.workspace().storage().aside;
    REQUIRE(aside);
    CHECK(contentOf(aside->file) == bytes);
    CHECK(banner(window) == QStringLiteral("The database was another program’s file"));
    window.startCall();
    CHECK(inOrder(window.logged(), {"call.started", "step.entered"}));
    window.widget<QAbstractButton>("hideSaving")->click();
    CHECK_FALSE(window.shows("saving"));
}

TEST_CASE("a database that is deleted under the window is put back with everything")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("Ctrl+4");
    const auto id = window.call().id();
    for (const char* name : {"evenkeel.sqlite", "evenkeel.sqlite-wal", "evenkeel.sqlite-shm"})
        QFile::remove(folder.filePath(QString::fromLatin1(name)));
    window.press("Ctrl+2").press("Space");
    window.workspace().retry();
    CHECK(window.workspace().journal().settled());
    window.press("Ctrl+1");
    const auto database = store::Database::open(folder.path());
    REQUIRE(database);
    const store::CallLog log(**database);
    CHECK(call::fold(*log.entries(id)) == window.call().state());
    CHECK(log.verify()->good());
}

TEST_CASE("a file that is no database is kept aside as it is, and named; a new one goes on")
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("evenkeel.sqlite")), "this is no database, but somebody's file");
    RealWindow window(folder.path());
    REQUIRE(waitFor([&] { return window.workspace().storage().settled(); }));
    const auto& aside = window.workspace().storage().aside;
    REQUIRE(aside);
    CHECK(contentOf(aside->file) == "this is no database, but somebody's file");
    CHECK_FALSE(banner(window).isEmpty());
    window.startCall();
    CHECK(inOrder(window.logged(), {"call.started", "step.entered"}));
    window.widget<QAbstractButton>("hideSaving")->click();
    CHECK_FALSE(window.shows("saving"));
}

TEST_CASE("a damaged database is kept aside, what can be read of it is saved, and calls go on")
{
    const QTemporaryDir folder;
    std::string id;
    {
        RealWindow window(folder.path());
        window.startCall();
        for (int i = 0; i < 40; ++i)
            window.press("N").type("a note that makes the file grow").press("Return");
        id = window.call().id();
        window.workspace().database()->checkpoint();
    }
    const QString file = folder.filePath(QStringLiteral("evenkeel.sqlite"));
    QByteArray bytes = contentOf(file);
    bytes.replace(0, 100, QByteArray(100, '\0'));
    write(file, bytes);
    RealWindow window(folder.path());
    REQUIRE(waitFor([&] { return window.workspace().storage().settled(); }));
    const auto& aside = window.workspace().storage().aside;
    REQUIRE(aside);
    CHECK(contentOf(aside->file) == bytes);
    CHECK(banner(window) == QStringLiteral("The database was damaged"));
    CHECK(window.logged(id).size() >= 40);
    window.startCall().press("Ctrl+4");
    CHECK(window.workspace().journal().settled());
    window.verify();
}

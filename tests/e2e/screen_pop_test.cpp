// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "ui/app/facts.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QThread>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

std::string parsed(const QStringList& arguments)
{
    const auto options = ui::parseOptions(arguments);
    if (!options)
        return options.error().key;
    return options->pop ? options->pop->number + "|" + options->pop->name : "no link";
}

QString text(RealWindow& window, const char* field)
{
    return window.widget<QLineEdit>(field)->text();
}

struct Ended
{
    int code = -1;
    QByteArray said;
    qint64 ms = 0;
};

/// The real program, over data and runtime folders of its own, without a display.
struct Program
{
    QTemporaryDir data;
    QTemporaryDir runtime;

    [[nodiscard]] std::unique_ptr<QProcess> start(QStringList arguments) const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
        environment.insert(QStringLiteral("EVENKEEL_DATA"), data.path());
        process->setProcessEnvironment(environment);
        process->start(qEnvironmentVariable("EVENKEEL_TEST_BIN") + QStringLiteral("/evenkeel"), arguments);
        REQUIRE(process->waitForStarted());
        return process;
    }
    /// A start that has become the window: a link that is quicker than it would open the window itself.
    [[nodiscard]] std::unique_ptr<QProcess> open(const QStringList& arguments) const
    {
        auto process = start(arguments);
        const auto isFirst = [&] {
            QDirIterator files(runtime.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile lock(files.next());
                // While it takes a dead process's lock away it holds another one, and is not the window yet.
                if (lock.fileName().endsWith(QLatin1String(".rmlock")))
                    continue;
                if (lock.open(QIODevice::ReadOnly) && lock.readLine().trimmed().toLongLong() == process->processId())
                    return true; // QLockFile's first line
            }
            return false;
        };
        QElapsedTimer timer;
        for (timer.start(); !isFirst(); QThread::msleep(5))
            REQUIRE(timer.elapsed() < 60'000);
        return process;
    }
    [[nodiscard]] Ended run(const QStringList& arguments) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto process = start(arguments);
        REQUIRE(process->waitForFinished(60'000));
        REQUIRE(process->exitStatus() == QProcess::NormalExit);
        return {process->exitCode(), process->readAllStandardError(), timer.elapsed()};
    }
    /// Hands a link over until somebody takes it: a slow machine may need its time to open the first window.
    [[nodiscard]] Ended handOver(const QString& link) const
    {
        Ended ended;
        for (int i = 0; i < 20 && ended.code != 0; ++i)
            ended = run({QStringLiteral("--pop"), link});
        return ended;
    }
    [[nodiscard]] std::size_t calls() const
    {
        app::Workspace workspace(data.path());
        workspace.openLog();
        REQUIRE(workspace.log());
        return ui::recentCalls(workspace).size();
    }
};

const QString kLink = QStringLiteral("evenkeel:call?number=%2B1%20555%200142&name=Ms.%20Rivera");

} // namespace

TEST_CASE("the option --pop takes whatever follows for a link, and nothing at all for an ordinary start")
{
    const QString pop = QStringLiteral("--pop");
    CHECK(parsed({pop, kLink}) == "+1 555 0142|Ms. Rivera");
    CHECK(parsed({QStringLiteral("--pop=tel:5551234")}) == "5551234|");
    CHECK(parsed({QStringLiteral("--scale"), QStringLiteral("125"), pop, QStringLiteral("tel:1")}) == "1|");
    CHECK(parsed({pop}) == "no link");
    CHECK(parsed({pop, QString()}) == "no link");
    for (const char* hostile : {"--data", "-stylesheet", "--help", "--demo=x", "javascript:alert(1)"})
        CHECK(parsed({pop, QString::fromLatin1(hostile)}) == "pop.scheme");
    CHECK(parsed({QStringLiteral("--pop=tel:%00")}) == "pop.encoding");
    CHECK(parsed({pop, QStringLiteral("tel:") + QString(1'000'000, QLatin1Char('5'))}) == "pop.too-long");
}

TEST_CASE("a link fills the form of the next call, and the call begins when the agent begins it")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.pop("evenkeel:call?number=%2B1%20555%200142&name=Ms.%20Rivera&vip=1&situation=late-delivery");
    CHECK(text(window, "newCallName") == u"Ms. Rivera"_qs);
    CHECK(text(window, "newCallNumber") == u"+1 555 0142"_qs);
    CHECK(window.shows("suggestion"));
    window.wait(30s);
    CHECK_FALSE(window.inCall());
    CHECK(ui::recentCalls(window.workspace()).empty());

    window.press("F2");
    REQUIRE(window.inCall());
    CHECK(window.facts().opening.name == "Ms. Rivera");
    CHECK(window.facts().opening.number == "+1 555 0142");
    CHECK(window.facts().opening.direction == "in");
    CHECK(window.facts().vip);
    CHECK(window.facts().situation == "late-delivery");
    CHECK(text(window, "newCallName").isEmpty());
    window.verify();
}

TEST_CASE("what a link suggests beside name and number can be left out by keys")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.pop("evenkeel:call?number=1&name=Ann&vip=1&direction=out&situation=not-in-the-pack");
    window.widget<QWidget>("dropSuggestion")->setFocus();
    window.press("Space");
    CHECK_FALSE(window.shows("suggestion"));
    window.press("F2");
    REQUIRE(window.inCall());
    CHECK(window.facts().opening.name == "Ann");
    CHECK_FALSE(window.facts().vip);
    CHECK(window.facts().opening.direction == "in");
    CHECK(window.facts().situation.empty());
}

TEST_CASE("what the agent typed stays; what a link filled in is replaced by the next link")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    for (int i = 0; i < 1000; ++i)
        window.pop("tel:" + std::to_string(i));
    CHECK(text(window, "newCallNumber") == u"999"_qs);
    window.widget<QWidget>("newCallName")->setFocus();
    window.type("Mr. Doyle").pop("tel:555");
    CHECK(text(window, "newCallName") == u"Mr. Doyle"_qs);
    CHECK(text(window, "newCallNumber") == u"999"_qs);
    CHECK(window.shows("notice"));
}

TEST_CASE("during a live call a link is a quiet word and nothing else")
{
    const QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    const auto before = window.logged();
    window.pop("evenkeel:call?number=%2B1%20555%200142"); // the very caller: nothing to say
    CHECK_FALSE(window.shows("notice"));
    window.pop("evenkeel:call?number=7042&name=%3Cb%3EAnn&vip=1&situation=late-delivery");
    CHECK(window.shows("notice"));
    CHECK(window.widget<QWidget>("notice")->accessibleName().endsWith(u"<b>Ann"_qs));
    CHECK(window.logged() == before);
    CHECK_FALSE(window.facts().vip);
    CHECK(text(window, "newCallNumber").isEmpty());

    // What comes when that call is wrapped up waits for the next one.
    window.press("Ctrl+Return").press("1").press("Ctrl+Return");
    REQUIRE(window.facts().wrapUp);
    const auto wrapped = window.logged();
    window.pop("tel:7043");
    CHECK(window.logged() == wrapped);
    window.press("Return");
    CHECK_FALSE(window.inCall());
    CHECK(text(window, "newCallNumber") == u"7043"_qs);
}

TEST_CASE("a second start hands over and ends; one that was killed is in nobody's way")
{
    const Program program;
    auto first = program.open({});
    const auto handed = program.handOver(kLink);
    INFO("handed over in " << handed.ms << " ms: " << handed.said.toStdString());
    CHECK(handed.code == 0);
    CHECK(handed.said.isEmpty());
    CHECK(handed.ms < 3000); // measured: well under 300, but tests run side by side
    CHECK(program.run({}).code == 0);
    CHECK(first->state() == QProcess::Running);

    first->kill();
    REQUIRE(first->waitForFinished());
    first = program.open({});
    CHECK(program.handOver(QStringLiteral("tel:1")).code == 0);
    CHECK(first->state() == QProcess::Running);
    first->kill();
    REQUIRE(first->waitForFinished());
    CHECK(program.calls() == 0); // no link began anything
}

TEST_CASE("a link that is none opens no window and says so")
{
    const Program program;
    for (const char* link : {"javascript:alert(1)", "-stylesheet", "tel:%00", "evenkeel:end?number=1"}) {
        const auto ended = program.run({QStringLiteral("--pop"), QString::fromLatin1(link)});
        CHECK(ended.code == 2);
        CHECK(ended.said.contains("link"));
    }
    CHECK(QDir(program.data.path()).isEmpty());
}

TEST_CASE("two users over one folder, or one who may not write to it, both get their window")
{
    const Program program;
    const Program other;
    const QStringList here{QStringLiteral("--data"), program.data.path()};
    const auto mine = program.open(here);
    const auto theirs = other.open(here); // another runtime folder, as another user has
    CHECK(program.handOver(QStringLiteral("tel:1")).code == 0);
    auto there = here;
    there << QStringLiteral("--pop") << QStringLiteral("tel:2");
    int code = -1;
    for (int i = 0; i < 20 && code != 0; ++i)
        code = other.run(there).code;
    CHECK(code == 0);
    CHECK(mine->state() == QProcess::Running);
    CHECK(theirs->state() == QProcess::Running);
    for (const auto* process : {&mine, &theirs}) {
        (*process)->kill();
        CHECK((*process)->waitForFinished());
    }

    const Program readOnly;
    REQUIRE(QFile::setPermissions(readOnly.data.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const auto window = readOnly.open({});
    CHECK(readOnly.handOver(QStringLiteral("tel:3")).code == 0);
    CHECK(window->state() == QProcess::Running);
    window->kill();
    CHECK(window->waitForFinished());
    REQUIRE(QFile::setPermissions(readOnly.data.path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

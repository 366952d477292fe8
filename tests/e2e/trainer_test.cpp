// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "app/text.h"
#include "real_window.h"
#include "ui/trainer/line_table.h"
#include "ui/widgets/text_box.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <signal.h>

#include <cstdio>

using namespace evenkeel;
using test::RealWindow;
using widgets::TextBox;

namespace {

constexpr auto kChildFolder = "EVENKEEL_TEST_TRAINER";
constexpr auto kWords = "Word by word ";

template <typename Holds> bool soon(Holds&& holds)
{
    const QDeadlineTimer deadline(120'000);
    while (!holds() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return holds();
}

/// Into the trainer's pages; the first time with a new passphrase. Ends with the lines of the first step in sight.
void enter(RealWindow& w, bool first)
{
    w.press("Ctrl+Shift+T");
    if (first) {
        REQUIRE(soon([&] { return w.shows("unlockNew"); }));
        w.type("correct horse").press("Return");
    } else {
        REQUIRE(soon([&] { return w.shows("unlockChange"); }));
    }
    w.type("correct horse").press("Return");
    REQUIRE(soon([&] { return w.shows("lineTable"); }));
}

std::string firstWords(RealWindow& w)
{
    return app::toStd(w.widget<TextBox>("line.short.en")->toPlainText());
}

std::string draftWords(const QString& folder)
{
    const auto stored = app::loadDraft(folder, "retail-support");
    if (!stored)
        return {};
    return pack::wordingOf(stored->pack, stored->pack.lines.front(), "en").brief;
}

/// Into the editor of the first line, the cursor before its first word.
void openFirstLine(RealWindow& w)
{
    w.widget<trainer::LineTable>("lineTable")->setFocus();
    w.press("Home").press("Down").press("Up").press("Return");
    REQUIRE(w.widget<TextBox>("line.short.en")->hasFocus());
    w.press("Ctrl+Home");
}

} // namespace

TEST_CASE("by keys a trainer changes a line, undoes it, does it again, and finds no draft once it is like the pack")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    enter(w, true);
    openFirstLine(w);
    const auto before = firstWords(w);
    REQUIRE_FALSE(before.empty());
    w.type(kWords);
    CHECK(firstWords(w) == kWords + before);
    w.press("Ctrl+Z");
    CHECK(firstWords(w) == before);
    w.press("Ctrl+Shift+Z");
    CHECK(firstWords(w) == kWords + before);
    REQUIRE(soon([&] { return draftWords(folder.path()) == kWords + before; }));
    w.press("Ctrl+Z");
    REQUIRE(soon([&] { return app::draftsIn(folder.path()).isEmpty(); }));

    w.press("Ctrl+Shift+T"); // back to the calls, which go on
    w.startCall();
}

TEST_CASE("by keys a trainer adds a line, gives it words, takes it away and brings it back")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    enter(w, true);
    auto* table = w.widget<trainer::LineTable>("lineTable");
    const int rows = table->lines().rowCount();
    openFirstLine(w);
    w.press("Ctrl+Return");
    CHECK(table->lines().rowCount() == rows + 1);
    REQUIRE(w.widget<TextBox>("line.short.en")->hasFocus());
    w.type("I am listening.");
    CHECK(table->lines().words(1) == QStringLiteral("I am listening."));
    w.press("Ctrl+Shift+Delete");
    CHECK(table->lines().rowCount() == rows);
    w.press("Ctrl+Z");
    CHECK(table->lines().rowCount() == rows + 1);
    CHECK(table->lines().words(1) == QStringLiteral("I am listening."));
    w.press("Alt+Up");
    CHECK(table->lines().words(0) == QStringLiteral("I am listening."));
    w.press("Ctrl+Z").press("Ctrl+Z").press("Ctrl+Z");
    CHECK(table->lines().rowCount() == rows);
}

// Hidden: run by the test below, in a process of its own that is killed.
TEST_CASE("child: a trainer types and the draft is on the disk", "[.]")
{
    const auto folder = qEnvironmentVariable(kChildFolder);
    RealWindow w(folder);
    enter(w, true);
    openFirstLine(w);
    w.type(kWords);
    REQUIRE(soon([&] { return draftWords(folder).starts_with(kWords); }));
    std::puts("saved");
    std::fflush(stdout);
    (void)soon([] { return false; }); // until it is killed
}

TEST_CASE("a trainer finds the changed line again after the program was killed")
{
    const QTemporaryDir folder;
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChildFolder), folder.path());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("child: a trainer types and the draft is on the disk")});
    QByteArray out;
    while (!out.contains("saved\n") && child.waitForReadyRead(240'000))
        out += child.readAllStandardOutput();
    REQUIRE(out.contains("saved\n"));
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    REQUIRE(child.waitForFinished());
    CHECK(child.exitStatus() == QProcess::CrashExit);

    RealWindow w(folder.path());
    enter(w, false);
    openFirstLine(w);
    CHECK(firstWords(w).starts_with(kWords));
    w.press("Ctrl+Z"); // what was undone ends with the program
    CHECK(firstWords(w).starts_with(kWords));
}

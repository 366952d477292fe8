// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/call_view.h"
#include "e2e/real_window.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFile>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

QString textOf(RealWindow& window, const char* label)
{
    return window.widget<widgets::PlainLabel>(label)->text();
}

/// Says a line of the step card that fits and asks for nothing, once the caller has finished. False: there is none.
bool sayLine(RealWindow& window)
{
    window.wait(1s);
    for (int i = 0; i < 20 && textOf(window, "practiceTurn").contains(QStringLiteral("speaking")); ++i)
        window.wait(1s);
    const auto lines = app::callView(window.call()).card.lines;
    for (std::size_t i = 0; i < lines.size() && i < 3; ++i) { // those in sight on a narrow window
        if (lines[i].timesSaid > 0 || !lines[i].fits || !lines[i].missing.isEmpty())
            continue;
        window.press(std::to_string(i + 1).c_str());
        return true;
    }
    return false;
}

std::vector<std::string> realCalls(RealWindow& window)
{
    const auto list = window.workspace().log()->list({});
    REQUIRE(list);
    std::vector<std::string> ids;
    for (const auto& row : *list)
        ids.push_back(row.id);
    return ids;
}

} // namespace

TEST_CASE("a practice call is won by keys on the real panel, and no real log knows of it")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Shift+F2");
    REQUIRE(window.shows("practice"));
    window.press("Return"); // the first caller: the birthday parcel
    REQUIRE(window.inCall());
    CHECK(window.facts().opening.source == "practice");
    REQUIRE(window.shows("practiceBand"));
    CHECK(textOf(window, "practiceWhat").contains(QStringLiteral("Practice")));
    CHECK(textOf(window, "callerWords").contains(QStringLiteral("birthday")));
    CHECK(textOf(window, "practiceTurn").contains(QStringLiteral("speaking")));

    // Every step of the guide: a line or two, each after the caller has finished.
    CHECK(sayLine(window));
    CHECK(sayLine(window));
    for (int step = 0; step < 5; ++step) {
        window.press("Space");
        (void)(sayLine(window) && sayLine(window));
    }
    window.press("Ctrl+Return");
    REQUIRE(window.shows("wrapUpPanel"));
    window.press("1").press("Ctrl+Return");
    REQUIRE(window.shows("practiceResult"));
    CHECK_FALSE(window.inCall());
    CHECK(textOf(window, "verdictText").startsWith(QStringLiteral("Won")));
    for (const auto* label : window.widget<QWidget>("practiceResult")->findChildren<widgets::PlainLabel*>())
        CHECK_FALSE(label->text().contains(QLatin1Char('{'))); // what has no value stands as its name
    CHECK_FALSE(window.shows("practiceBand"));
    CHECK(realCalls(window).empty());
    CHECK(QFile::exists(QDir(folder.path()).filePath(QStringLiteral("practice/evenkeel.sqlite"))));
    window.press("Escape");
    CHECK(window.shows("idlePanel"));
}

TEST_CASE("a caller who has enough hangs up, and the next try begins from the result by one key")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Shift+F2").press("Return");
    for (int i = 0; i < 12 && window.inCall(); ++i)
        window.press("1"); // the same line, over the caller's words
    REQUIRE(window.shows("practiceResult"));
    CHECK(textOf(window, "verdictText").startsWith(QStringLiteral("Lost")));
    window.press("Return");
    REQUIRE(window.inCall());
    CHECK(window.shows("practiceBand"));
    CHECK(window.call().id() != std::string{});
}

TEST_CASE("practice is put away by its key, and a real call begins on an empty panel")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Shift+F2").press("Down").press("Return");
    REQUIRE(window.inCall());
    window.press("Shift+F2");
    CHECK_FALSE(window.inCall());
    CHECK_FALSE(window.shows("practiceBand"));
    CHECK_FALSE(window.shows("practiceResult"));
    window.startCall();
    CHECK(window.facts().opening.source == "manual");
    window.press("Shift+F2"); // not in a real call
    CHECK(window.inCall());
    CHECK_FALSE(window.shows("practice"));
    CHECK(realCalls(window).size() == 1);
    window.verify();
}

TEST_CASE("the practice supervisor answers by itself, and a softphone's hold is left alone")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.press("Shift+F2");
    window.widget<QWidget>("caller.hate-at-the-till")->setFocus();
    window.press("Return");
    REQUIRE(window.inCall());
    CHECK(sayLine(window));
    window.press("F10").press("F6").press("F7").type("hate").press("Return");
    CHECK(window.facts().protocol.permission.status == protocol::PermissionStatus::Pending);
    window.wait(3s);
    CHECK(window.facts().protocol.permission.status == protocol::PermissionStatus::Granted);
    window.press("H");
    CHECK(textOf(window, "practiceTurn").contains(QStringLiteral("hold")));
}

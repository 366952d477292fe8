// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace evenkeel;
using namespace evenkeel::test;

TEST_CASE("by keys: a matter is escalated, handed over, and closed days later; the next call knows of the caller")
{
    QTemporaryDir folder;
    std::string first;
    {
        RealWindow window(folder.path());
        window.startCall().press("Ctrl+4").press("Space").press("1");
        window.press("E");
        REQUIRE(window.shows("escalationCard"));
        window.widget<QWidget>("escalationTo")->setFocus();
        window.type("delivery desk").press("Return").type("the parcel is lost").press("Ctrl+Return");
        CHECK(count(window.logged(), "escalation.raised") == 1);
        CHECK_FALSE(window.shows("wrapUpPanel"));
        REQUIRE(window.shows("escalationDone"));
        window.press("Ctrl+Shift+C");
        const auto text = QApplication::clipboard()->text();
        CHECK(text.contains(QStringLiteral("Ms. Rivera")));
        CHECK(text.contains(QStringLiteral("Problem: the parcel is lost")));
        window.press("Escape");

        window.press("P");
        REQUIRE(window.shows("callerCard"));
        window.widget<QWidget>("callerNote")->setFocus();
        window.type("in writing only").press("Ctrl+Return");
        CHECK(count(window.logged(), "caller.noted") == 0); // no day of review
        window.widget<QAbstractButton>("callerNoteKind.restriction")->click();
        window.widget<QAbstractButton>("callerNoteReview.preset.7")->click();
        window.widget<QWidget>("callerNote")->setFocus();
        window.press("Ctrl+Return");
        CHECK(count(window.logged(), "caller.noted") == 1);
        window.press("Escape");

        window.press("F4");
        window.type("delivery desk").press("Return");
        first = window.call().id();
        CHECK(count(window.logged(), "call.transferred") == 1);
        window.press("4").press("Ctrl+Return").press("Return");
        CHECK(window.shows("idlePanel"));
        window.wait(std::chrono::hours(24 * 5));
    }
    RealWindow window(folder.path());
    window.startCall();
    CHECK(window.shows("callerRestriction"));
    CHECK(window.facts().opening.number == "+1 555 0142");
    CHECK(window.call().earlierCalls() == 1);
    window.press("Ctrl+L");
    REQUIRE(window.shows("followUps"));
    window.press("Return").type("found and sent").press("Return");
    CHECK(count(window.logged(first), "follow-up.closed") == 1);
    CHECK(window.shows("followUpsEmpty"));
    window.press("Escape");
    CHECK_FALSE(window.shows("followUps"));
    window.verify();
    const auto check = window.workspace().log()->checkProjection();
    REQUIRE(check);
    CHECK(check->good());
}

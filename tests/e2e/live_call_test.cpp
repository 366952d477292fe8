// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"

#include <QLineEdit>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// The wrap-up by keys: first outcome of the list, then saved.
void wrapUp(RealWindow& window)
{
    REQUIRE(window.shows("wrapUpPanel"));
    window.press("1");
    window.press("Ctrl+Return");
}

/// The record that is due after an end by the agent.
void record(RealWindow& window, const char* words)
{
    REQUIRE(window.shows("recordWords"));
    window.type(words).press("Tab").press("2"); // police: no
    window.press("Ctrl+Return");
}

} // namespace

TEST_CASE("a call that calms down: every step, lines said, mood falling, wrapped up as resolved")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    const auto id = window.call().id();

    window.press("Ctrl+4").press("1");
    for (int step = 0; step < 6; ++step)
        window.press("Space").press("1");
    CHECK(call::currentStep(window.facts()) == "thank");
    CHECK(window.facts().lines.size() >= 5);
    window.press("Ctrl+1");
    window.press("Ctrl+Return"); // the wrap-up opens
    wrapUp(window);

    const auto kinds = window.logged(id);
    CHECK(count(kinds, "step.entered") == 7);
    CHECK(count(kinds, "line.said") >= 5);
    CHECK(inOrder(kinds, {"call.started", "mood.set", "line.said", "mood.set", "call.finished", "call.wrapped-up"}));
    const auto summary = window.summary(id);
    CHECK(summary.outcome == "resolved");
    CHECK(summary.ending == "finished");
    CHECK(summary.moodStart == 4);
    CHECK(summary.moodEnd == 1);
    CHECK(summary.closed);
    CHECK_FALSE(summary.reviewDue);
    window.verify();
}

TEST_CASE("a call that ends after redirect, permission and warning")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    const auto id = window.call().id();
    CHECK(window.light() == "no");

    window.press("F11"); // a warning comes too early: refused in its place, nothing logged
    CHECK(count(window.logged(), "warning.said") == 0);

    window.press("F6"); // names the conduct and redirects
    CHECK(window.light() == "not-yet");
    window.press("F11");
    CHECK(count(window.logged(), "warning.said") == 0);

    window.press("F7");
    window.press("Return"); // the reason is there already
    CHECK(window.facts().protocol.permission.status == protocol::PermissionStatus::Pending);
    window.widget<QLineEdit>("permission.by")->setFocus();
    window.type("J. Okafor").press("Return");
    CHECK(window.facts().protocol.permission.status == protocol::PermissionStatus::Granted);

    window.press("F11");
    CHECK(window.light() == "not-yet");
    window.press("F6"); // it goes on
    CHECK(window.light() == "yes");
    window.press("F12").press("Return");
    CHECK(window.facts().protocol.ending == protocol::Ending::ByAgent);

    record(window, "a slur");
    CHECK(inOrder(window.logged(id), {"breach.logged", "redirect.said", "permission.asked", "permission.granted",
                                      "warning.said", "breach.logged", "call.ended", "record.saved"}));
    wrapUp(window);
    const auto summary = window.summary(id);
    CHECK(summary.ending == "by-agent");
    CHECK(summary.endReason == "abusive-language");
    CHECK(summary.warnings == 1);
    CHECK(summary.reviewDue);
    window.verify();
}

TEST_CASE("a threat alerts a supervisor in the same keypress and allows an end at once")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("F9");
    CHECK(inOrder(window.logged(), {"breach.logged", "supervisor.alerted"}));
    CHECK(window.light() == "yes");
    window.press("F12").press("Return");
    CHECK(window.facts().protocol.ending == protocol::Ending::ByAgent);
    CHECK(count(window.logged(), "warning.said") == 0);
    record(window, "I know where you park");
    CHECK(count(window.logged(), "record.saved") == 1);
    window.verify();
}

TEST_CASE("hate speech is ended at once, with the words for it on the screen")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("F10");
    CHECK(window.light() == "yes");
    CHECK(window.shows("protocolWords"));
    window.press("F12").press("Return");
    const auto kinds = window.logged();
    CHECK(inOrder(kinds, {"breach.logged", "call.ended"}));
    CHECK(count(kinds, "redirect.said") == 0);
}

TEST_CASE("a safety case cannot be ended, only cleared, handed over or left by the caller")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall().press("F9"); // even with the right to end the call
    window.press("F5");             // the list of dangers opens
    window.press("Down").press("Return");
    REQUIRE(window.facts().protocol.safety.has_value());
    CHECK(window.light() == "no");
    CHECK(count(window.logged(), "supervisor.alerted") == 2);

    window.press("F12").press("Return");
    CHECK(window.facts().protocol.ending == protocol::Ending::None);
    CHECK(count(window.logged(), "call.ended") == 0);
    CHECK(count(window.logged(), "call.overridden") == 0);
    window.press("Escape");

    window.press("F5"); // cleared
    CHECK_FALSE(window.facts().protocol.safety.has_value());
    CHECK(window.light() == "yes");
}

TEST_CASE("ending early is one action with a reason, and a supervisor reads it")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    window.startCall();
    const auto id = window.call().id();
    window.press("F12").press("Return"); // no reason yet: nothing happens
    CHECK(window.facts().protocol.ending == protocol::Ending::None);
    window.type("fire alarm, the floor is being cleared").press("Return");
    CHECK(window.facts().protocol.ending == protocol::Ending::Overridden);
    CHECK(window.summary(id).reviewDue);
    CHECK(count(window.logged(id), "call.overridden") == 1);
}

TEST_CASE("after a crash the call is offered again where it was, and goes on")
{
    QTemporaryDir folder;
    std::string id;
    std::vector<std::string> before;
    {
        RealWindow window(folder.path());
        window.startCall().press("Ctrl+5").press("Space").press("F6").press("N");
        window.type("parcel promised Monday").press("Return");
        id = window.call().id();
        before = window.logged();
    } // gone without an end: what is on disk is all there is

    RealWindow window(folder.path());
    REQUIRE(window.shows("interrupted"));
    window.widget<QWidget>("recoverGoOn")->setFocus();
    window.press("Return");
    REQUIRE(window.inCall());
    CHECK(window.call().id() == id);
    CHECK(call::currentStep(window.facts()) == "apologize");
    CHECK(window.facts().protocol.redirects.size() == 1);
    CHECK(window.facts().notes.at(0).text == "parcel promised Monday");
    CHECK(window.light() == "not-yet");

    auto after = before;
    after.emplace_back("call.reopened");
    CHECK(window.logged() == after);
    CHECK(window.call().elapsed() >= 1h); // the gap counts as call time
    window.press("Space");
    CHECK(call::currentStep(window.facts()) == "listen");
    window.verify();
}

TEST_CASE("an interrupted call can be closed in place of gone on with")
{
    QTemporaryDir folder;
    std::string id;
    {
        RealWindow window(folder.path());
        window.startCall().press("Space");
        id = window.call().id();
    }
    RealWindow window(folder.path());
    window.widget<QWidget>("recoverClose")->setFocus();
    window.press("Return");
    wrapUp(window);
    CHECK(inOrder(window.logged(id), {"call.reopened", "call.dropped", "call.wrapped-up"}));
    CHECK(window.summary(id).closed);
}

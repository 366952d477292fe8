// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/real_window.h"
#include "store/audit_log.h"
#include "support/wait_for.h"
#include "ui/supervisor/session_table.h"
#include "ui/supervisor/timeline_view.h"

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

std::string callWithNote(RealWindow& window, const char* note)
{
    window.startCall().press("Ctrl+5").press("1").press("N").type(note).press("Return").press("Escape");
    window.press("F4").type("delivery desk").press("Return");
    const auto id = window.call().id();
    window.press("4").press("Ctrl+Return").press("Return");
    CHECK(window.shows("idlePanel"));
    return id;
}

std::vector<store::AuditEntry> readings(RealWindow& window)
{
    store::AuditFilter filter;
    filter.action = store::audit::kCallRead;
    const auto found = store::AuditLog(*window.workspace().database()).list(filter);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("by keys: a supervisor finds a call by a word of its note and follows it, and that is on record")
{
    QTemporaryDir folder;
    RealWindow window(folder.path());
    const auto wanted = callWithNote(window, "the carrier lost it");
    callWithNote(window, "wrong size");

    window.press("Ctrl+Shift+S");
    REQUIRE(waitFor([&] { return window.shows("unlockNew"); }));
    window.type("correct horse").press("Return").type("correct horse").press("Return");
    REQUIRE(waitFor([&] { return window.shows("sessionTable"); }));
    auto* table = window.widget<supervisor::SessionTable>("sessionTable");
    REQUIRE(waitFor([&] { return table->sessions().rowCount() == 2; }));
    CHECK(readings(window).empty()); // a list is no reading, and nothing is open in a narrow window
    window.press("Ctrl+F").type("carrier");
    REQUIRE(waitFor([&] { return table->sessions().rowCount() == 1; }));
    window.press("Return").press("Home").press("Return");
    auto* timeline = window.widget<supervisor::TimelineView>("timeline");
    REQUIRE(waitFor([&] { return timeline->isVisible() && timeline->timeline().rowCount(QModelIndex()) > 0; }));
    window.press("Alt+Down").press("Alt+Down");
    CHECK(timeline->current() == 1);
    const auto read = readings(window);
    REQUIRE(read.size() == 1);
    CHECK(read[0].subject == wanted);
    CHECK(read[0].actor == "Sam");
    window.press("Escape");
    CHECK(table->isVisible());
    window.verify();
}

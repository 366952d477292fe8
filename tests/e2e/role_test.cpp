// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "real_window.h"
#include "store/audit_log.h"
#include "support/wait_for.h"

#include <QLineEdit>

using namespace evenkeel;
using test::RealWindow;
using test::waitFor;

namespace {

std::vector<std::string> audited(RealWindow& w)
{
    const auto list = store::AuditLog(w.workspace().log()->database()).list({});
    REQUIRE(list);
    std::vector<std::string> all;
    for (auto entry = list->rbegin(); entry != list->rend(); ++entry)
        all.push_back(entry->actor + " " + entry->action + " " + entry->detail);
    return all;
}

} // namespace

TEST_CASE("a supervisor sets the passphrase, locks by a key, is refused once and comes in again, all by keys")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    w.press("Ctrl+Shift+S");
    REQUIRE(waitFor([&] { return w.shows("unlockNew"); }));
    w.type("correct horse").press("Return");
    w.type("correct horse").press("Return");
    REQUIRE(waitFor([&] { return w.shows("rail"); }));
    w.press("Ctrl+Shift+L");
    CHECK_FALSE(w.shows("rail"));

    w.press("Ctrl+Shift+S");
    REQUIRE(waitFor([&] { return w.shows("unlockPassphrase") && w.shows("unlockChange"); }));
    w.type("wrong guess").press("Return");
    REQUIRE(waitFor([&] { return w.shows("unlockRefusal") && w.shows("unlockWait"); }));
    w.wait(std::chrono::seconds(5));
    REQUIRE(waitFor([&] { return !w.shows("unlockWait"); })); // the page counts by itself
    w.type("correct horse").press("Return");
    REQUIRE(waitFor([&] { return w.shows("rail"); }));
    w.press("Ctrl+Shift+S"); // back to the calls, and in again without a word
    CHECK_FALSE(w.shows("rail"));
    w.press("Ctrl+Shift+S");
    CHECK(w.shows("rail"));

    CHECK(audited(w) == std::vector<std::string>{"Sam role.passphrase-set first", "Sam role.entered ",
                                                 "Sam role.left by-hand", "Sam role.refused wrong=1",
                                                 "Sam role.entered "});
}

TEST_CASE("Esc leads back from the passphrase to the call")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    w.press("Ctrl+Shift+S");
    REQUIRE(waitFor([&] { return w.shows("unlockNew"); }));
    w.press("Esc");
    CHECK_FALSE(w.shows("unlock"));
    w.startCall();
}

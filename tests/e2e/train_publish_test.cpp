// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "app/publishing.h"
#include "real_window.h"
#include "support/wait_for.h"
#include "ui/widgets/key_button.h"

using namespace evenkeel;
using test::RealWindow;
using test::waitFor;
using widgets::KeyButton;

namespace {

void enter(RealWindow& w)
{
    w.press("Ctrl+Shift+T");
    REQUIRE(waitFor([&] { return w.shows("unlockNew"); }));
    w.type("correct horse").press("Return");
    w.type("correct horse").press("Return");
    REQUIRE(waitFor([&] { return w.shows("lineTable"); }));
}

bool enabled(RealWindow& w, const char* name)
{
    return w.shows(name) && w.widget<QWidget>(name)->isEnabled();
}

std::vector<store::Publication> published(const QString& folder)
{
    const auto database = store::Database::open(folder);
    REQUIRE(database);
    return store::Publications(**database).list("retail-support").value();
}

void importSample(RealWindow& w)
{
    w.press("Alt+3");
    w.type(qPrintable(
        QStringLiteral("%1/tests/data/exchange/chatwoot.json").arg(qEnvironmentVariable("EVENKEEL_TEST_SOURCE"))));
    w.press("Return");
    REQUIRE(waitFor([&] { return enabled(w, "importGo"); }));
    w.press("Ctrl+Return");
    REQUIRE(waitFor([&] { return w.shows("importAnswer"); }));
}

} // namespace

TEST_CASE("by keys a trainer brings in what a help desk exports, publishes it, goes back, and finds the way back again")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    const auto shipped = w.workspace().pack();
    enter(w);
    importSample(w);
    REQUIRE(waitFor([&] { return !app::draftsIn(folder.path()).isEmpty(); }));
    const auto draft = app::loadDraft(folder.path(), "retail-support");
    REQUIRE(draft);
    CHECK(draft->pack.lines.size() == shipped->lines.size() + 3);

    w.press("Alt+2");
    REQUIRE(waitFor([&] { return enabled(w, "publishGo"); }));
    w.type("What the help desk says.");
    w.press("Ctrl+Return");
    REQUIRE(waitFor([&] { return published(folder.path()).size() == 2; })); // as it came, and this one
    auto log = published(folder.path());
    CHECK(log[0].note == "What the help desk says.");
    CHECK(log[0].actor == "Sam");
    CHECK(log[0].role == "trainer");
    CHECK(log[1].revision == shipped->revision);
    REQUIRE(waitFor([&] { return !enabled(w, "publishGo"); })); // nothing is different any more

    // One action, asked once more in its place.
    const auto back = "rollBack-" + std::to_string(log[1].seq);
    REQUIRE(waitFor([&] { return w.shows(back.c_str()); }));
    w.widget<KeyButton>(back.c_str())->setFocus();
    w.press("Return").press("Return");
    REQUIRE(waitFor([&] { return published(folder.path()).size() == 3; }));
    CHECK(published(folder.path())[0].revision == shipped->revision);
    const auto again = "rollBack-" + std::to_string(log[0].seq);
    REQUIRE(waitFor([&] { return w.shows(again.c_str()); }));
}

TEST_CASE("lines that came in go out again with one undo")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    enter(w);
    importSample(w);
    REQUIRE(waitFor([&] { return !app::draftsIn(folder.path()).isEmpty(); }));
    w.press("Alt+1").press("Ctrl+Z");
    REQUIRE(waitFor([&] { return app::draftsIn(folder.path()).isEmpty(); }));
}

TEST_CASE("an agent is told what was published when the call is over, and the call keeps its revision")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    const auto shipped = w.workspace().pack();
    w.startCall();
    auto changed = *shipped;
    changed.revision = "9.0.0";
    changed.guides[0].steps[0].goal = "Another goal.";
    {
        const auto other = store::Database::open(folder.path()); // another window of the house
        REQUIRE(other);
        const app::Asker mia{"Mia", "trainer", app::Clock::system()};
        REQUIRE(app::publish(**other, {std::make_shared<const pack::Pack>(changed), {}, "Kinder.", {}}, mia));
    }
    w.press("Ctrl+4").press("Space");
    CHECK(w.call().pack().revision == shipped->revision);
    CHECK_FALSE(w.shows("packNews"));
    const auto id = w.call().id();
    w.press("Ctrl+Return"); // the wrap-up opens
    REQUIRE(w.shows("wrapUpPanel"));
    CHECK_FALSE(w.shows("packNews"));
    w.press("1").press("Ctrl+Return");
    CHECK_FALSE(w.shows("packNews")); // the call is still on the screen
    w.press("Return");
    REQUIRE(waitFor([&] { return w.shows("packNews"); }));
    CHECK(w.summary(id).packRevision == shipped->revision);
    CHECK(w.workspace().pack()->revision == "9.0.0");
    w.press("Ctrl+G");
    CHECK_FALSE(w.shows("packNews"));
}

TEST_CASE("a draft is practised on from the trainer's pages, on the agent's own screen")
{
    const QTemporaryDir folder;
    RealWindow w(folder.path());
    enter(w);
    w.press("Alt+4");
    const auto& caller = w.workspace().pack()->practice.front();
    const auto name = "tryCaller." + caller.id;
    REQUIRE(waitFor([&] { return enabled(w, name.c_str()); }));
    w.widget<KeyButton>(name.c_str())->setFocus();
    w.press("Return");
    REQUIRE(waitFor([&] { return w.inCall(); }));
    CHECK(w.shows("practiceBand"));
    CHECK(w.workspace().log()->list({})->empty()); // nothing of it is among the calls
    w.press("Ctrl+Shift+T");
    REQUIRE(waitFor([&] { return w.shows("try"); }));
}

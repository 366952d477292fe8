// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/draft_file.h"
#include "app/publishing.h"
#include "app/text.h"
#include "real_window.h"
#include "support/wait_for.h"
#include "ui/trainer/line_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_box.h"

using namespace evenkeel;
using test::RealWindow;
using test::waitFor;

namespace {

constexpr auto kPack = "retail-support";
constexpr auto kTheirGoal = "Their goal for this step.";

bool enabled(RealWindow& w, const char* name)
{
    return w.shows(name) && w.widget<QWidget>(name)->isEnabled();
}

QWidget* focus()
{
    return QApplication::focusWidget();
}

const std::string& words(const pack::Pack& pack)
{
    return pack::wordingOf(pack, pack.lines.front(), "en").brief;
}

/// Where a trainer has put "Mine: " before the words of the first line.
struct Trainer
{
    QTemporaryDir folder;
    RealWindow w{folder.path()};
    std::shared_ptr<const pack::Pack> shipped = w.workspace().pack();

    Trainer()
    {
        w.press("Ctrl+Shift+T");
        REQUIRE(waitFor([&] { return w.shows("unlockNew"); }));
        w.type("correct horse").press("Return");
        w.type("correct horse").press("Return");
        REQUIRE(waitFor([&] { return w.shows("lineTable"); }));
        w.widget<trainer::LineTable>("lineTable")->setFocus();
        w.press("Home").press("Down").press("Up").press("Return").press("Ctrl+Home");
        w.type("Mine: ");
        REQUIRE(waitFor([&] { return draft() && words(draft()->pack) == "Mine: " + words(*shipped); }));
    }
    [[nodiscard]] std::optional<app::StoredDraft> draft() const
    {
        auto stored = app::loadDraft(folder.path(), kPack);
        return stored ? std::optional(std::move(*stored)) : std::nullopt;
    }
    /// Mia publishes from another window, begun from the same pack: another goal and other words of that very line.
    void otherPublishes() const
    {
        auto theirs = *shipped;
        theirs.revision = "9.0.0";
        theirs.guides[0].steps[0].goal = kTheirGoal;
        theirs.lines.front().text["en"].brief = "Theirs: " + words(*shipped);
        const auto database = store::Database::open(folder.path());
        REQUIRE(database);
        const app::Asker mia{"Mia", "trainer", app::Clock::system()};
        REQUIRE(app::publish(**database, {std::make_shared<const pack::Pack>(theirs), {}, "Kinder.", {}}, mia));
    }
    [[nodiscard]] pack::Pack inForce() const
    {
        const auto database = store::Database::open(folder.path());
        REQUIRE(database);
        const auto found = app::packInForce(**database, kPack);
        REQUIRE(found);
        REQUIRE(found->pack);
        return *found->pack;
    }
    [[nodiscard]] std::size_t publications() const
    {
        const auto database = store::Database::open(folder.path());
        REQUIRE(database);
        return store::Publications(**database).list(kPack)->size();
    }
    /// Onto the page, to the conflict and through it by keys: mine is taken, and both are brought together.
    void decideAndMerge()
    {
        w.press("Alt+2");
        REQUIRE(waitFor([&] { return w.shows("conflict-1"); }));
        CHECK_FALSE(enabled(w, "publishGo"));
        CHECK_FALSE(enabled(w, "publishMerge"));
        const auto* conflict = w.widget<QWidget>("conflict-1");
        for (int i = 0; i < 12 && !conflict->isAncestorOf(focus()); ++i)
            w.press("Shift+Tab");
        REQUIRE(conflict->isAncestorOf(focus()));
        w.press("Space");
        REQUIRE(waitFor([&] { return enabled(w, "publishMerge"); }));
        CHECK_FALSE(enabled(w, "publishGo")); // not before both are together
        w.press("Tab");
        REQUIRE(focus() == w.widget<QWidget>("publishMerge"));
        w.press("Return");
        REQUIRE(waitFor([&] { return !w.shows("publishMerge"); }));
    }
};

} // namespace

TEST_CASE("two trainers change the same line: the later one sees both, decides by keys, and both changes are in force")
{
    Trainer t;
    t.otherPublishes();
    t.decideAndMerge();
    CHECK(focus() == t.w.widget<QWidget>("publishNote")); // not lost with the button
    REQUIRE(waitFor([&] { return enabled(t.w, "publishGo"); }));
    CHECK(t.publications() == 2); // as it came, and hers: nothing is published by looking
    t.w.type("Both of us.").press("Ctrl+Return");
    REQUIRE(waitFor([&] { return t.publications() == 3; }));
    const auto now = t.inForce();
    CHECK(now.revision != "9.0.0");
    CHECK(words(now) == "Mine: " + words(*t.shipped));
    CHECK(now.guides[0].steps[0].goal == kTheirGoal);
}

TEST_CASE("one undo takes the merge back, its base with it, so that nothing can be published over what others did")
{
    Trainer t;
    const auto base = t.draft()->base;
    t.otherPublishes();
    t.decideAndMerge();
    REQUIRE(waitFor([&] { return t.draft() && t.draft()->pack.guides[0].steps[0].goal == kTheirGoal; }));
    CHECK(t.draft()->base.revision == "9.0.0");

    t.w.press("Ctrl+Z");
    REQUIRE(waitFor([&] { return t.draft() && t.draft()->base == base; }));
    CHECK(t.draft()->pack.guides[0].steps[0].goal == t.shipped->guides[0].steps[0].goal);
    CHECK(words(t.draft()->pack) == "Mine: " + words(*t.shipped));
    REQUIRE(waitFor([&] { return t.w.shows("conflict-1"); }));
    CHECK_FALSE(enabled(t.w, "publishGo"));
    t.w.press("Ctrl+Return");
    CHECK(t.publications() == 2);

    t.w.press("Ctrl+Shift+Z");
    REQUIRE(waitFor([&] { return enabled(t.w, "publishGo"); }));
    t.w.press("Alt+1").press("Ctrl+Z").press("Ctrl+Z"); // on the page of editing as well, behind the merge
    REQUIRE(waitFor([&] { return app::draftsIn(t.folder.path()).isEmpty(); }));
}

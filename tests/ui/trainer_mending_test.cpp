// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_checker.h"
#include "app/pack_draft.h"
#include "app/paths.h"
#include "app/text.h"
#include "pack/codec.h"
#include "pack/items.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/part_model.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"

#include <QListView>

using namespace evenkeel;
using pack::Part;
using pack::Place;
using test::settle;
using trainer::EditPage;
using trainer::TrainerScreen;

namespace {

const pack::Pack& shipped()
{
    static const auto pack = *pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
    return pack;
}

/// The page of editing over a pack in which something is missing.
struct Shown
{
    explicit Shown(pack::Pack pack = shipped())
        : draft(pack::Sheet(std::move(pack)), {"1.0.0", "abc"}, false)
    {
        theme::apply(*qApp, theme::Mode::Light, 100);
        screen.addPage(QStringLiteral("Edit"), page);
        page->setDraft(&draft);
        page->setPreviewPossible(false);
        page->setReport(app::PackProver().report(draft.sheet(), draft.version()));
        screen.resize(1280, 800);
        screen.show();
        screen.activateWindow();
        settle();
    }
    void go(const Place& place)
    {
        page->goTo(app::toQt(pack::pointerOf(place)));
        settle();
    }
    template <typename W> W* find(const char* name) { return page->findChild<W*>(QString::fromLatin1(name)); }
    bool act(ui::Act act)
    {
        const bool done = screen.act(act, 0);
        settle();
        return done;
    }
    app::PackDraft draft;
    TrainerScreen screen;
    EditPage* page = new EditPage;
};

} // namespace

TEST_CASE("F8 begins with the problem in sight and goes on to each one, however many lie in one part")
{
    auto pack = shipped();
    auto& policy = pack.policies[2];
    policy.redirectLines = {};
    policy.warningLines = {};
    policy.endLines = {};
    Shown s(pack);
    const auto count = app::PackProver().report(s.draft.sheet(), s.draft.version()).findings.size();
    REQUIRE(count == 3);
    const auto* said = s.find<widgets::PlainLabel>("problem.count");
    for (std::size_t i = 1; i <= count; ++i) {
        REQUIRE(s.act(ui::Act::NextProblem));
        CHECK(said->text() == QStringLiteral("%1 of %2").arg(i).arg(count));
    }
    REQUIRE(s.act(ui::Act::PreviousProblem));
    CHECK(said->text() == QStringLiteral("%1 of %2").arg(count - 1).arg(count));
}

TEST_CASE("a key does what a problem offers, leads to what came in, and Ctrl+Z takes it back")
{
    auto pack = shipped();
    pack.situations.push_back({"flood", "Flood", {}});
    Shown s(pack);
    s.page->setStarter(pack);
    s.go({Part::Policy, 1, 0}); // its form is what the next one replaces
    auto* mend = s.find<widgets::KeyButton>("problem.mend");
    REQUIRE(mend->isVisible());
    CHECK(mend->label() == QStringLiteral("Add a line here"));
    const auto lines = s.draft.sheet().lineCount();
    REQUIRE(s.act(ui::Act::MendProblem));
    REQUIRE(s.draft.sheet().lineCount() == lines + 1);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("line.short.en"));
    REQUIRE(s.act(ui::Act::MendProblem)); // pressed twice: the change is not checked yet
    CHECK(s.draft.sheet().lineCount() == lines + 1);
    CHECK(s.draft.undoable()->name == "Add a line here");
    REQUIRE(s.act(ui::Act::UndoEdit));
    CHECK(s.draft.sheet().lineCount() == lines);

    // Where nothing is offered, the key leads to the place.
    auto bare = shipped();
    bare.guides[0].steps[1].goal.clear();
    Shown other(bare);
    CHECK_FALSE(other.find<widgets::KeyButton>("problem.mend")->isVisible());
    REQUIRE(other.act(ui::Act::MendProblem));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("field.goal"));
    CHECK_FALSE(other.draft.isChanged());
}

TEST_CASE("from a policy the way leads to the words of any use and back")
{
    Shown s;
    for (std::size_t use = 0; use < 5; ++use) {
        s.go({Part::Policy, s.draft.sheet().rest().policies.size() - 1, 0});
        const auto lines = pack::linesOf(s.draft.sheet(), {Part::Use, use, 0});
        REQUIRE_FALSE(lines.empty());
        s.page->goTo(app::toQt(pack::linePointer(lines.front())));
        settle();
        CHECK(s.page->place() == Place{Part::Use, use, 0});
    }
}

TEST_CASE("a list with nothing in it has a row in the tree that makes its first part")
{
    auto pack = shipped();
    pack.routes.clear();
    pack.situations.clear();
    std::erase_if(pack.lines, [](const auto& line) { return !line.situation.empty(); });
    pack.practice.clear();
    Shown s(pack);
    const auto rows = trainer::outline(s.draft.sheet());
    CHECK(std::ranges::count_if(rows, [](const auto& row) { return row.first; }) == 3);
    auto* list = s.find<QListView>("partList");
    const auto row =
        std::ranges::find_if(rows, [](const auto& each) { return each.first && each.place.part == Part::Situation; });
    REQUIRE(row != rows.end());
    const auto at = list->model()->index(static_cast<int>(row - rows.begin()), 0);
    CHECK((at.flags() & (Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled)) ==
          Qt::NoItemFlags); // there is nothing to drag
    const bool byEnter = GENERATE(true, false);
    list->setFocus();
    list->setCurrentIndex(at);
    if (byEnter)
        test::press(list, Qt::Key_Return);
    else
        REQUIRE(s.act(ui::Act::AddItem));
    settle();
    REQUIRE(s.draft.sheet().rest().situations.size() == 1);
    CHECK(s.page->place() == Place{Part::Situation, 0, 0});
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("field.title"));
    REQUIRE(s.act(ui::Act::UndoEdit));
    CHECK(*s.draft.pack() == pack);
}

TEST_CASE("F8 leads from any of the trainer's pages to the first problem, and Ctrl+O opens the list of packs")
{
    struct Other final : desk::DeskPage
    {
        Other()
            : DeskPage(QStringLiteral("other"))
        {}
        void begin() override {}
    };
    auto pack = shipped();
    pack.guides[0].steps[2].title.clear();
    Shown s(pack);
    s.screen.addPage(QStringLiteral("Other"), new Other);
    s.screen.showPage(QStringLiteral("other"));
    REQUIRE(s.act(ui::Act::NextProblem));
    CHECK(s.screen.shown() == QStringLiteral("edit"));
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("field.title"));

    s.screen.setPacks({{QStringLiteral("a"), QStringLiteral("A")}}, {});
    QStringList chosen;
    QObject::connect(&s.screen, &TrainerScreen::packChosen, &s.screen, [&](const QString& id) { chosen << id; });
    REQUIRE(s.act(ui::Act::ChoosePack));
    auto* menu = QApplication::activePopupWidget();
    REQUIRE(menu != nullptr);
    test::press(menu, Qt::Key_Down);
    test::press(menu, Qt::Key_Return);
    settle();
    CHECK(chosen == QStringList{QStringLiteral("a")});
}

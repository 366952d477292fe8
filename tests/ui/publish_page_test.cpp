// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/publish_page.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"

#include <QLineEdit>

#include <memory>

using namespace evenkeel;
using namespace evenkeel::trainer;
using test::settle;

namespace {

PublishFacts facts()
{
    PublishFacts f;
    f.known = f.checked = true;
    f.title = QStringLiteral("Retail support");
    f.proposal = QStringLiteral("1.5.0");
    f.inForce = QStringLiteral("In force: 1.4.0, published by Mia on 20 November.");
    f.changes = {{pack::What::Changed,
                  false,
                  "lines",
                  "sorry-1",
                  {},
                  "I am sorry for this.",
                  {{"text/en/full", "I am sorry.", "I am sorry for this."}}},
                 {pack::What::Added, false, "routes", "bills", {}, "Billing", {{"to", "", "Billing team"}}}};
    f.log = {{2,
              QStringLiteral("1.4.0"),
              QStringLiteral("20/11/26 09:00"),
              QStringLiteral("Mia"),
              QStringLiteral("After the survey"),
              {},
              false,
              true,
              true},
             {1,
              QStringLiteral("1.3.0"),
              QStringLiteral("01/11/26 09:00"),
              QStringLiteral("Mia"),
              {},
              {},
              false,
              false,
              false}};
    return f;
}

PublishFacts meanwhile()
{
    auto f = facts();
    f.meanwhile = QStringLiteral("Jo published 1.4.1 since this draft was begun.");
    f.settled = false;
    pack::Conflict c;
    c.key = "/lines/sorry-1/text/en/full";
    c.section = "lines";
    c.id = "sorry-1";
    c.title = "I am sorry for this.";
    c.path = "text/en/full";
    c.base = "I am sorry.";
    c.mine = "I am sorry for this.";
    c.theirs = "I apologise.";
    f.conflicts = {c};
    return f;
}

struct Shown
{
    PublishPage page;
    QStringList published, rolledBack;
    std::vector<std::pair<QString, bool>> decisions;
    int merges = 0;

    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode, percent);
        page.resize(size);
        QObject::connect(&page, &PublishPage::publishAsked, &page,
                         [this](const QString& revision, const QString& note, const QString& key) {
                             published << QStringList{revision, note, key}.join(QLatin1Char('|'));
                         });
        QObject::connect(&page, &PublishPage::rollBackAsked, &page,
                         [this](const QString& revision, const QString&) { rolledBack << revision; });
        QObject::connect(&page, &PublishPage::decided, &page,
                         [this](const QString& key, bool mine) { decisions.emplace_back(key, mine); });
        QObject::connect(&page, &PublishPage::mergeAsked, &page, [this] { ++merges; });
        page.setFacts(facts());
        page.show();
        settle();
    }
    template <typename T = QWidget> T* find(const char* name) const
    {
        return page.findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) const
    {
        auto* button = find<QAbstractButton>(name);
        REQUIRE(button != nullptr);
        button->click();
        settle();
    }
    /// What a screen reader finds.
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const auto* w : page.findChildren<QWidget*>())
            if (w->isVisibleTo(&page))
                all << w->accessibleName() << w->property("text").toString();
        return all.join(QLatin1Char('\n'));
    }
};

} // namespace

TEST_CASE("publishing shows what changes by item with both texts, and is asked for with revision and note")
{
    Shown s;
    CHECK(s.said().contains(QStringLiteral("Before: I am sorry.. Now: I am sorry for this.")));
    CHECK(s.said().contains(QStringLiteral("New: Billing team")));
    CHECK(s.find<QLineEdit>("publishRevision")->text() == QStringLiteral("1.5.0"));
    s.find<QLineEdit>("publishNote")->setText(QStringLiteral(" Kinder. "));
    s.click("publishGo");
    CHECK(s.published == QStringList{QStringLiteral("1.5.0|Kinder.|")});
    CHECK(s.page.act(ui::Act::AddItem, 0)); // the key
    CHECK(s.published.size() == 2);
    CHECK_FALSE(s.page.act(ui::Act::NewsRead, 0));
}

TEST_CASE("undo on the page of publishing takes back what is being typed first, and an edit of the pack after that")
{
    Shown s;
    int undone = 0, redone = 0;
    QObject::connect(&s.page, &PublishPage::undoAsked, &s.page, [&] { ++undone; });
    QObject::connect(&s.page, &PublishPage::redoAsked, &s.page, [&] { ++redone; });
    s.page.activateWindow();
    s.page.begin();
    settle();
    auto* note = s.find<QLineEdit>("publishNote");
    REQUIRE(note->hasFocus());
    note->insert(QStringLiteral("Kinder"));
    REQUIRE(s.page.act(ui::Act::UndoEdit, 0));
    CHECK(note->text().isEmpty());
    REQUIRE(s.page.act(ui::Act::RedoEdit, 0));
    CHECK(note->text() == QStringLiteral("Kinder"));
    CHECK(undone + redone == 0);
    note->undo();
    REQUIRE(s.page.act(ui::Act::UndoEdit, 0));
    CHECK(undone == 1);

    note->insert(QStringLiteral("Kinder"));
    s.find("publishGo")->setFocus();
    REQUIRE(s.page.act(ui::Act::UndoEdit, 0));
    CHECK(undone == 2);
    CHECK(note->text() == QStringLiteral("Kinder"));
}

TEST_CASE("what changes and what clashes is said in the words of a trainer, and not in those of the file")
{
    auto pack = std::make_shared<pack::Pack>();
    pack->language = "en";
    pack->situations = {{"late", "Late delivery", {}}, {"bill", "Billing error", {}}};
    auto f = meanwhile();
    f.packs = {pack};
    f.changes = {{pack::What::Changed,
                  false,
                  "lines",
                  "sorry-1",
                  {},
                  "I am sorry.",
                  {{"mood", "[1,5]", "[4,5]"},
                   {"place", "situation/late", "situation/bill"},
                   {"tags", "parcel", "parcel\nlate"}}},
                 {pack::What::Added,
                  false,
                  "policies",
                  "house",
                  {},
                  "House",
                  {{"id", "", "house"}, {"agent_may_end", "", "true"}, {"permission/timeout_s", "", "90"}}}};
    f.conflicts[0].path = "mood";
    f.conflicts[0].base = "[1,5]";
    f.conflicts[0].mine = "[1,3]";
    f.conflicts[0].theirs = "[5,5]";
    Shown s;
    s.page.setFacts(f);
    settle();
    const auto said = s.said();
    INFO(said.toStdString());
    for (const char* words : {"Before: any mood, calm to furious. Now: angry to furious",
                              "Before: the situation Late delivery. Now: the situation Billing error",
                              "Before: • parcel. Now: • parcel\n• late", "New: yes", "New: 90 second",
                              "Before: any mood, calm to furious. Now: calm to upset",
                              "Before: any mood, calm to furious. Now: furious", "Wait for an answer"})
        CHECK(said.contains(QString::fromUtf8(words)));
    for (const char* raw : {"[1,5]", "situation/", "agent_may_end", "timeout_s", "house", "true"})
        CHECK_FALSE(said.contains(QString::fromUtf8(raw)));
}

TEST_CASE("what stops a publication is listed, and nothing can be asked for")
{
    Shown s;
    auto f = facts();
    f.obstacles = {QStringLiteral("Line 3 has no words.")};
    s.page.setFacts(f);
    CHECK_FALSE(s.find("publishGo")->isEnabled());
    CHECK(s.page.act(ui::Act::AddItem, 0));
    CHECK(s.published.isEmpty());
    CHECK(s.find("publishObstacles")->isVisibleTo(&s.page));
    f.obstacles.clear();
    f.problems = {{QStringLiteral("Line 3 has no words."), QStringLiteral("/lines/2")}};
    s.page.setFacts(f);
    CHECK_FALSE(s.find("publishGo")->isEnabled());
    QStringList places;
    QObject::connect(&s.page, &PublishPage::placeWanted, &s.page, [&](const QString& place) { places << place; });
    s.click("publishProblem.1");
    CHECK(places == QStringList{QStringLiteral("/lines/2")});
    f.problems.clear();
    f.checked = false;
    s.page.setFacts(f);
    CHECK_FALSE(s.find("publishGo")->isEnabled());
    f.checked = true;
    f.changes.clear();
    s.page.setFacts(f);
    CHECK_FALSE(s.find("publishGo")->isEnabled());
    f = facts();
    s.page.setFacts(f);
    CHECK(s.find("publishGo")->isEnabled());
}

TEST_CASE("when somebody published meanwhile, each conflict is decided before both come into the draft")
{
    Shown s;
    auto f = meanwhile();
    s.page.setFacts(f);
    settle();
    CHECK_FALSE(s.find("publishGo")->isEnabled());
    CHECK_FALSE(s.find("publishMerge")->isEnabled());
    auto* choice = s.find<widgets::ChoiceRow>("conflict-1");
    REQUIRE(choice != nullptr);
    CHECK(choice->chosen().isEmpty()); // nobody decided for the trainer
    choice->buttons()[1]->click();
    REQUIRE(s.decisions.size() == 1);
    CHECK(s.decisions[0] == std::pair(QStringLiteral("/lines/sorry-1/text/en/full"), false));
    f.conflicts[0].decided = true;
    f.conflicts[0].taken = pack::Side::Theirs;
    f.settled = true;
    s.page.setFacts(f);
    s.click("publishMerge");
    CHECK(s.merges == 1);
}

TEST_CASE("going back is asked for twice, in its place")
{
    Shown s;
    CHECK(s.find("rollBack-2") == nullptr); // it is in force
    s.click("rollBack-1");
    CHECK(s.rolledBack.isEmpty());
    s.click("rollBackNot");
    s.click("rollBack-1");
    CHECK(s.rolledBack.isEmpty());
    s.click("rollBack-1");
    CHECK(s.rolledBack == QStringList{QStringLiteral("1.3.0")});
}

TEST_CASE("the page of publishing fits at every size in both languages")
{
    test::inEachLook({{400, 900}, {1280, 800}}, [](const test::Look& look) {
        Shown s(look.size, look.percent, look.mode);
        s.page.setFacts(meanwhile());
        settle();
        test::checkLook(s.page, look.name("publish"));
    });
}

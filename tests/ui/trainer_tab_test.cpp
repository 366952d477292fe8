// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_checker.h"
#include "app/pack_draft.h"
#include "app/paths.h"
#include "app/text.h"
#include "pack/codec.h"
#include "support/catch.h"
#include "tab_order.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/import_page.h"
#include "ui/trainer/line_table.h"
#include "ui/trainer/publish_page.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/trainer/try_page.h"
#include "ui/widgets/text_box.h"

using namespace evenkeel;
using namespace evenkeel::trainer;
using pack::Part;
using pack::Place;
using test::settle;

namespace {

/// A pack with something wrong, so that the strip of problems is there.
pack::Pack broken()
{
    auto pack = *pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
    pack.guides[0].steps[2].title.clear();
    pack.situations[0].title.clear();
    return pack;
}

/// All pages of the trainer on their screen.
struct Screens
{
    explicit Screens(QSize size, int percent = 100)
    {
        theme::apply(*qApp, theme::Mode::Light, percent);
        screen.setPacks({{QStringLiteral("retail-support"), QStringLiteral("Retail support")}},
                        QStringLiteral("retail-support"));
        screen.addPage(QStringLiteral("Edit"), edit);
        screen.addPage(QStringLiteral("Compare and publish"), publish);
        screen.addPage(QStringLiteral("Import"), import);
        screen.addPage(QStringLiteral("Try"), trial);
        edit->setDraft(&draft);
        edit->setPreviewPossible(false);
        edit->setReport(app::PackProver().report(draft.sheet(), draft.version()));
        screen.resize(size);
        screen.show();
        screen.activateWindow();
        settle();
    }
    void show(const char* page)
    {
        screen.showPage(QString::fromLatin1(page));
        settle();
    }
    void go(const Place& place)
    {
        edit->goTo(app::toQt(pack::pointerOf(place)));
        settle();
        if (auto* table = edit->findChild<LineTable*>(); table != nullptr && table->lines().rowCount() > 0)
            table->selectRow(0);
        settle();
    }

    app::PackDraft draft{pack::Sheet(broken()), {"1.0.0", "abc"}, false};
    TrainerScreen screen;
    EditPage* edit = new EditPage;
    PublishPage* publish = new PublishPage;
    ImportPage* import = new ImportPage;
    TryPage* trial = new TryPage;
};

PublishFacts published()
{
    PublishFacts f;
    f.known = f.checked = true;
    f.title = QStringLiteral("Retail support");
    f.proposal = QStringLiteral("1.5.0");
    f.meanwhile = QStringLiteral("Jo published 1.4.1 since this draft was begun.");
    for (const char* key : {"a", "b"}) {
        pack::Conflict c;
        c.key = key;
        c.section = "lines";
        c.id = key;
        c.title = "I am sorry for this.";
        c.path = "text/en/full";
        c.base = "I am sorry.";
        c.mine = "I am sorry for this.";
        c.theirs = "I apologise.";
        f.conflicts.push_back(c);
    }
    f.problems = {{QStringLiteral("Line 3 has no words."), QStringLiteral("/lines/2")},
                  {QStringLiteral("Line 4 has no words."), QStringLiteral("/lines/3")}};
    for (const int seq : {3, 2, 1})
        f.log.push_back({seq,
                         QStringLiteral("1.%1.0").arg(seq),
                         QStringLiteral("20/11/26 09:00"),
                         QStringLiteral("Mia"),
                         {},
                         {},
                         false,
                         seq == 3,
                         false});
    return f;
}

ImportFacts imported()
{
    ImportFacts f;
    f.state = ImportFacts::State::Planned;
    f.format = QStringLiteral("csv");
    f.encoding = QStringLiteral("UTF-8");
    f.delimiter = QStringLiteral(";");
    f.summary = QStringLiteral("30 rows in the file.");
    f.coming = 30;
    for (int i = 0; i < 30; ++i)
        f.lines.push_back({QStringLiteral("Row %1").arg(i), {}, QStringLiteral("comes in"), QStringLiteral("Words.")});
    f.refused = f.lines;
    f.fields = {{QStringLiteral("first"), QStringLiteral("caller"), QStringLiteral("1 time")},
                {QStringLiteral("plan"), QStringLiteral("caller"), QStringLiteral("2 times")}};
    f.ours = {{QStringLiteral("caller"), QStringLiteral("{caller}")}};
    f.places = {{QStringLiteral("none"), QStringLiteral("Nowhere")}};
    f.place = QStringLiteral("none");
    return f;
}

TryFacts tried()
{
    TryFacts f;
    f.callers = {{QStringLiteral("one"), QStringLiteral("Parcel never came"), QStringLiteral("Ms. Rivera")},
                 {QStringLiteral("two"), QStringLiteral("Double charged"), QStringLiteral("Mr. Lund")}};
    f.calls = TryFacts::Calls::Tried;
    for (int i = 0; i < 30; ++i)
        f.refusals.push_back({QStringLiteral("call %1").arg(i), QStringLiteral("Warning"), QStringLiteral("No.")});
    return f;
}

const auto kSizes = {QSize(1280, 800), QSize(400, 900)};

std::string stateOf(const char* page, QSize size)
{
    return std::string(page) + " at " + std::to_string(size.width());
}

} // namespace

TEST_CASE("Tab goes through every form of the page of editing in the order in which it stands")
{
    for (const auto size : kSizes) {
        Screens s(size);
        for (const auto& [name, place] : {std::pair("step", Place{Part::Step, 0, 3}),
                                          {"situation", Place{Part::Situation, 1, 0}},
                                          {"words of the protocol", Place{Part::Use, 1, 0}},
                                          {"policy", Place{Part::Policy, 0, 0}},
                                          {"pack", Place{}},
                                          {"question", Place{Part::Criterion, 0, 0}},
                                          {"technique", Place{Part::Technique, 0, 0}},
                                          {"caller", Place{Part::Practice, 0, 0}},
                                          {"words of a caller", Place{Part::Beat, 0, 1}}}) {
            s.go(place);
            test::checkTabOrder(s.screen, stateOf(name, size));
        }
        s.go({Part::Step, 0, 3});
        s.edit->act(ui::Act::ReplaceTexts, 0);
        settle();
        test::checkTabOrder(s.screen, stateOf("find and replace", size));
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

TEST_CASE("Tab keeps to the order after a part, a line, a language and a merge field came in")
{
    Screens s({1280, 800});
    s.go({Part::Situation, 1, 0});
    s.edit->act(ui::Act::AddItem, 0);
    settle();
    test::checkTabOrder(s.screen, "after a line was added");
    pack::Editing edit(s.draft.sheet());
    edit.rest().languages.emplace_back("es");
    edit.rest().fields.push_back({"plan", "Plan", "", ""});
    s.draft.perform(std::move(edit).finish("x", "/languages"));
    settle();
    s.go({Part::Step, 0, 3});
    REQUIRE(s.edit->findChild<widgets::TextBox*>(QStringLiteral("line.full.es")) != nullptr);
    REQUIRE(s.edit->findChild<QWidget*>(QStringLiteral("chip.plan")) != nullptr);
    test::checkTabOrder(s.screen, "after a language came in");
}

TEST_CASE("Tab goes through the pages of publishing, importing and trying in the order in which they stand")
{
    for (const auto size : kSizes) {
        Screens s(size);
        s.show("publish");
        test::checkTabOrder(s.screen, stateOf("publish, empty", size));
        s.publish->setFacts(published());
        settle();
        test::checkTabOrder(s.screen, stateOf("publish", size));
        s.publish->findChild<QAbstractButton*>(QStringLiteral("rollBack-2"))->click();
        settle();
        test::checkTabOrder(s.screen, stateOf("publish, asked to go back", size));
        s.show("import");
        test::checkTabOrder(s.screen, stateOf("import, empty", size));
        s.import->setFound({{QStringLiteral("/tmp/a.csv"), QStringLiteral("a.csv")}});
        s.import->setPack(QStringLiteral("retail-support"), QStringLiteral("/tmp/retail"));
        s.import->setFacts(imported());
        settle();
        test::checkTabOrder(s.screen, stateOf("import", size));
        s.show("try");
        s.trial->setFacts(tried());
        settle();
        test::checkTabOrder(s.screen, stateOf("try", size));
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

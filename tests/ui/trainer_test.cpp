// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_checker.h"
#include "app/pack_draft.h"
#include "app/paths.h"
#include "app/text.h"
#include "fits.h"
#include "language.h"
#include "pack/codec.h"
#include "pack/items.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/form_field.h"
#include "ui/trainer/line_table.h"
#include "ui/trainer/part_tree.h"
#include "ui/trainer/problem_list.h"
#include "ui/trainer/proof_words.h"
#include "ui/trainer/spell_marker.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/text_field.h"

#include <QFile>
#include <QListView>
#include <QMenu>
#include <QSet>
#include <QTemporaryDir>

using namespace evenkeel;
using pack::Part;
using pack::Place;
using test::settle;
using trainer::EditPage;
using trainer::LineTable;
using trainer::TrainerScreen;
using widgets::TextBox;
using widgets::TextField;

namespace {

const pack::Pack& shipped()
{
    static const auto pack = *pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
    return pack;
}

struct Shown
{
    explicit Shown(QSize size = {1280, 800}, int percent = 100, theme::Mode mode = theme::Mode::Light,
                   pack::Pack pack = shipped())
        : draft(pack::Sheet(std::move(pack)), {"1.0.0", "abc"}, false)
    {
        theme::apply(*qApp, mode, percent);
        screen.addPage(QStringLiteral("Edit"), page);
        page->setPresets(shipped().policies);
        page->setDraft(&draft);
        page->setPreviewPossible(false);
        screen.setPackTitle(QStringLiteral("Retail support"));
        screen.setState(QStringLiteral("draft of 1.0.0"), widgets::Tone::Accent);
        screen.setProblems(0, 1);
        check();
        screen.resize(size);
        screen.show();
        screen.activateWindow();
        settle();
    }
    void check()
    {
        page->setReport(app::PackProver().report(draft.sheet(), draft.version()));
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

TEST_CASE("the tree has every part of the pack under its heading, with the count of its lines")
{
    const pack::Sheet sheet(shipped());
    const auto rows = trainer::outline(sheet);
    std::size_t lines = 0;
    std::size_t parts = 0;
    for (const auto& row : rows) {
        if (row.heading)
            continue;
        ++parts;
        CHECK(pack::exists(sheet.rest(), row.place));
        if (row.lines > 0)
            lines += static_cast<std::size_t>(row.lines);
    }
    CHECK(lines == sheet.lineCount());
    CHECK(parts > 60);
    const auto filtered = trainer::outline(sheet, QStringLiteral("empath"));
    REQUIRE(filtered.size() >= 2);
    CHECK(filtered[0].heading);
    CHECK(filtered[1].place.part == Part::Step);
    CHECK(trainer::outline(sheet, QStringLiteral("no such part")).empty());
}

TEST_CASE("every part has a form whose fields show the pack, and put the same back without a change")
{
    const pack::Sheet sheet(shipped());
    for (const auto& row : trainer::outline(sheet)) {
        if (row.heading)
            continue;
        INFO(row.title.toStdString());
        auto pack = sheet.rest();
        QSet<QString> members;
        for (const auto& field : trainer::fieldsOf(sheet, row.place)) {
            INFO(field.member.toStdString());
            CHECK_FALSE(field.title.isEmpty());
            CHECK_FALSE(members.contains(field.member));
            members.insert(field.member);
            CHECK(field.set(pack, field.get(pack)));
        }
        CHECK(pack == sheet.rest());
    }
}

TEST_CASE("what practice callers say has forms of its own that put the same back")
{
    const pack::Sheet sheet(shipped());
    auto pack = sheet.rest();
    for (std::size_t caller = 0; caller < pack.practice.size(); ++caller)
        for (std::size_t beat = 0; beat < pack.practice[caller].beats.size(); ++beat)
            for (const auto& field : trainer::fieldsOf(sheet, {Part::Beat, caller, beat})) {
                INFO(field.member.toStdString());
                CHECK(field.set(pack, field.get(pack)));
            }
    CHECK(pack == sheet.rest());
    const Place caller{Part::Practice, 0, 0};
    for (const auto& field : trainer::fieldsOf(sheet, caller))
        if (field.member == QLatin1String("reactions"))
            CHECK(field.set(pack, QStringList{QStringLiteral(" line-again ,interrupt = +8 (3)")}));
    REQUIRE(pack.practice[0].reactions.size() == 1);
    CHECK(pack.practice[0].reactions[0] == pack::Reaction{{"line-again", "interrupt"}, 8, 3});
}

TEST_CASE("what a pack cannot hold is not taken: numbers out of range, bad names, tags and conduct")
{
    const pack::Sheet sheet(shipped());
    const auto refused = [&](const Place& place, const char* member, const trainer::FieldValue& value) {
        auto pack = sheet.rest();
        for (const auto& field : trainer::fieldsOf(sheet, place))
            if (field.member == QLatin1String(member))
                return !field.set(pack, value) && pack == sheet.rest();
        return false;
    };
    CHECK(refused({Part::Policy, 0, 0}, "redirect_min", 10));
    CHECK(refused({Part::Policy, 0, 0}, "permission/timeout_s", 4));
    CHECK(refused({Part::Policy, 0, 0}, "groups", QStringList{QStringLiteral("insult, nonsense")}));
    CHECK(refused({Part::Policy, 0, 0}, "lines/end/own", QStringList{QStringLiteral("hate")}));
    CHECK(refused({Part::Field, 0, 0}, "name", QStringLiteral("Two Words")));
    CHECK(refused({Part::Pack, 0, 0}, "languages", QStringList{}));
    CHECK(refused({Part::Criterion, 0, 0}, "comment_below", 1));
    CHECK(refused({Part::Criterion, 0, 0}, "shown_by", QStringList{QStringLiteral("no such cause")}));
    for (const auto* reaction : {"silence", "silence = 101", "nonsense = 5", "silence = 5 (101)", "= 5", "silence = x"})
        CHECK(refused({Part::Practice, 0, 0}, "reactions", QStringList{QString::fromLatin1(reaction)}));
    CHECK(refused({Part::Beat, 0, 0}, "on", QStringList{QStringLiteral("nonsense")}));
    CHECK(refused({Part::Beat, 0, 0}, "temper/0", 101));
    CHECK(refused({Part::Beat, 0, 0}, "target", QStringLiteral("nonsense")));
}

TEST_CASE("typing in a field is one edit that Ctrl+Z takes back, and the form shows it")
{
    Shown s;
    s.go({Part::Step, 0, 3});
    auto* goal = s.find<TextBox>("field.goal");
    REQUIRE(goal);
    const auto before = goal->toPlainText();
    goal->setFocus();
    goal->moveCursor(QTextCursor::End);
    for (const char c : std::string(" Now."))
        test::press(goal, 0, Qt::NoModifier, QString(QLatin1Char(c)));
    CHECK(s.draft.sheet().rest().guides[0].steps[3].goal == app::toStd(before) + " Now.");
    CHECK(s.act(ui::Act::UndoEdit));
    CHECK(goal->toPlainText() == before);
    CHECK_FALSE(s.act(ui::Act::UndoEdit));
    CHECK(s.act(ui::Act::RedoEdit));
    CHECK(goal->toPlainText() == before + QStringLiteral(" Now."));
}

TEST_CASE("undoing leads to the part in which it happens")
{
    Shown s;
    s.go({Part::Situation, 1, 0});
    auto* title = s.find<TextField>("field.title");
    title->setFocus();
    test::press(title, Qt::Key_End);
    test::press(title, 0, Qt::NoModifier, QStringLiteral("!"));
    s.go({Part::CalmCard, 0, 0});
    CHECK(s.page->place() == Place{Part::CalmCard, 0, 0});
    s.act(ui::Act::UndoEdit);
    CHECK(s.page->place() == Place{Part::Situation, 1, 0});
    CHECK(*s.draft.pack() == shipped());
}

TEST_CASE("lines are added, written, copied, moved and deleted by keys, each undone on its own")
{
    Shown s;
    const Place step{Part::Step, 0, 3};
    s.go(step);
    auto* table = s.find<LineTable>("lineTable");
    const int rows = table->lines().rowCount();
    table->setFocus();
    table->selectRow(0);
    const auto first = table->lines().line(0)->id;
    s.act(ui::Act::MoveItemDown);
    CHECK(table->lines().line(1)->id == first);
    s.act(ui::Act::DuplicateItem);
    CHECK(table->lines().rowCount() == rows + 1);
    CHECK(table->lines().line(2)->text == table->lines().line(1)->text);
    s.act(ui::Act::RemoveItem);
    CHECK(table->lines().rowCount() == rows);
    s.act(ui::Act::AddItem);
    CHECK(table->lines().rowCount() == rows + 1);
    auto* words = s.find<TextBox>("line.short.en");
    REQUIRE(words->hasFocus());
    words->insertPlainText(QStringLiteral("Yes."));
    CHECK(s.draft.sheet().line(*table->chosen()).text.at("en").brief == "Yes.");
    s.find<widgets::KeyButton>("chip.caller")->click();
    CHECK(words->toPlainText() == QStringLiteral("Yes.{caller}"));
    while (s.act(ui::Act::UndoEdit)) {
    }
    CHECK(*s.draft.pack() == shipped());
}

TEST_CASE("F8 leads from problem to problem, into the field that each is about")
{
    auto pack = shipped();
    pack.guides[0].steps[2].title.clear();
    const auto line = pack::linesOf(pack::Sheet(pack), {Part::Situation, 0, 0}).front();
    pack.lines[line].text["en"].full.clear();
    Shown s({1280, 800}, 100, theme::Mode::Light, pack);
    QStringList led;
    for (int i = 0; i < 4; ++i) {
        REQUIRE(s.act(ui::Act::NextProblem));
        const auto* focus = QApplication::focusWidget();
        led << (focus == nullptr ? QString() : focus->objectName());
    }
    INFO(led.join(QLatin1Char(' ')).toStdString());
    CHECK(led.contains(QStringLiteral("field.title")));
    CHECK(led.contains(QStringLiteral("line.full.en")));
}

TEST_CASE("a part that is added stands beside the others with a free id, and goes again without a trace")
{
    Shown s;
    s.go({Part::Situation, 0, 0});
    s.find<QListView>("partList")->setFocus();
    s.act(ui::Act::AddItem);
    CHECK(s.page->place() == Place{Part::Situation, 1, 0});
    CHECK(s.draft.sheet().rest().situations.size() == shipped().situations.size() + 1);
    CHECK(s.find<TextField>("field.title")->hasFocus());
    s.find<widgets::KeyButton>("part.remove")->click();
    settle();
    CHECK(*s.draft.pack() == shipped());
}

TEST_CASE("from a practice caller's form the way leads to what it says, and back; words are added and taken away again")
{
    Shown s;
    const Place caller{Part::Practice, 0, 0};
    const auto count = shipped().practice[0].beats.size();
    s.go(caller);
    s.find<widgets::KeyButton>("beat.1")->click();
    settle();
    CHECK(s.page->place() == Place{Part::Beat, 0, 1});
    CHECK(s.find<trainer::PartTree>("parts")->chosen() == caller);
    s.find<widgets::KeyButton>("part.back")->click();
    settle();
    CHECK(s.page->place() == caller);
    s.find<widgets::KeyButton>("addBeat")->click();
    settle();
    CHECK(s.page->place() == Place{Part::Beat, 0, count});
    CHECK(s.draft.sheet().rest().practice[0].beats.size() == count + 1);
    s.act(ui::Act::MoveItemUp);
    CHECK(s.page->place() == Place{Part::Beat, 0, count - 1});
    s.act(ui::Act::RemoveItem);
    CHECK(s.draft.sheet().rest().practice[0].beats == shipped().practice[0].beats);
    while (s.act(ui::Act::UndoEdit)) {
    }
    CHECK(*s.draft.pack() == shipped());
}

TEST_CASE("a word that is spelt wrong is underlined, and the menu puts the right one in its place")
{
    const QTemporaryDir folder;
    for (const auto& [name, text] :
         {std::pair("qx_US.aff", "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n"), {"qx_US.dic", "2\nsorry\nvery\n"}}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    qputenv("EVENKEEL_DICTIONARIES", folder.path().toUtf8());
    const std::shared_ptr<const app::Spelling> spelling = app::Spelling::of("qx");
    qunsetenv("EVENKEEL_DICTIONARIES");
    REQUIRE(spelling);
    QString told; // longer than the marker, which takes its underlines away in the end
    TextBox box(QStringLiteral("box"), QStringLiteral("box"));
    box.setPlainText(QStringLiteral("very sory"));
    trainer::SpellMarker marker(spelling, box.document());
    const auto menuAt = [&](int position) {
        auto cursor = box.textCursor();
        cursor.setPosition(position);
        auto menu = std::make_unique<QMenu>();
        marker.suggest(*menu, cursor);
        return menu;
    };
    CHECK(menuAt(2)->actions().isEmpty());
    const auto menu = menuAt(7);
    QAction* right = nullptr;
    for (auto* action : menu->actions())
        right = action->text() == QLatin1String("sorry") ? action : right;
    REQUIRE(right);
    QObject::connect(&box, &TextBox::edited, &box, [&](const QString& text) { told = text; });
    right->trigger();
    CHECK(box.toPlainText() == QStringLiteral("very sorry"));
    CHECK(told == box.toPlainText());
}

TEST_CASE("all problems stand in a list that says where each is, and Enter leads there")
{
    auto pack = shipped();
    pack.guides[0].steps[2].title.clear();
    pack.situations[0].title.clear();
    Shown s({1280, 800}, 100, theme::Mode::Light, pack);
    auto* list = s.find<trainer::ProblemList>("problem.list");
    CHECK_FALSE(list->isVisible());
    s.find<widgets::KeyButton>("problem.all")->click();
    REQUIRE(list->isVisible());
    REQUIRE(list->hasFocus());
    REQUIRE(list->model()->rowCount() >= 2);
    QSet<int> parts;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        CHECK(list->model()->index(row, 0).data().toString().contains(QStringLiteral(" · ")));
        list->setCurrentIndex(list->model()->index(row, 0));
        test::press(list, Qt::Key_Return);
        settle();
        parts.insert(static_cast<int>(s.page->place().part));
        list->setFocus();
    }
    CHECK(parts.contains(static_cast<int>(Part::Step)));
    CHECK(parts.contains(static_cast<int>(Part::Situation)));
}

TEST_CASE("a policy that breaks its promises tells the shortest way as a story, and the machine is stepped through")
{
    protocol::Violation violation{"permission-kept", "x", {"breach insult", "redirect", "warn"}};
    CHECK(trainer::storyOf(violation) == QStringLiteral("Insult → redirect → warn: permission was skipped"));

    Shown s;
    s.go({Part::Policy, 0, 0});
    const auto light = [&] { return s.find<widgets::PlainLabel>("machine.light")->text(); };
    const auto press = [&](const char* name) { s.find<widgets::KeyButton>(name)->click(); };
    CHECK(light().contains(QStringLiteral("missing")));
    press("machine.warn");
    CHECK_FALSE(s.find<widgets::PlainLabel>("machine.refusal")->isHidden());
    const auto* proof = s.find<QWidget>("policy.proof");
    REQUIRE(proof);
    CHECK(proof->isVisible());

    // Other rules, the same form: what was taken from a preset is one edit.
    const auto before = s.draft.sheet().rest().policies[0];
    s.draft.seal();
    pack::Editing edit(s.draft.sheet());
    edit.rest().policies[0].agentMayEnd = false;
    s.draft.perform(std::move(edit).finish("x", "/policies/0/agent_may_end"));
    settle();
    CHECK(light().contains(QStringLiteral("policy")));
    s.act(ui::Act::UndoEdit);
    CHECK(s.draft.sheet().rest().policies[0] == before);
}

TEST_CASE("find and replace counts, replaces in one edit, and finds nothing after it was undone and done again")
{
    Shown s;
    QObject::connect(s.page, &EditPage::findWanted, s.page, [&](const pack::TextQuery& query) {
        s.page->setHits(query, pack::findTexts(s.draft.sheet(), query));
    });
    s.act(ui::Act::ReplaceTexts);
    auto* wanted = s.find<TextField>("replace.wanted");
    REQUIRE(wanted->hasFocus());
    wanted->setText(QStringLiteral("sorry"));
    CHECK_FALSE(s.find<widgets::PlainLabel>("replace.count")->text().isEmpty());
    s.find<TextField>("replace.with")->setText(QStringLiteral("dismayed"));
    s.find<widgets::KeyButton>("replace.all")->click();
    CHECK(pack::findTexts(s.draft.sheet(), {"sorry", false}).empty());
    CHECK(s.find<widgets::PlainLabel>("replace.count")->text() == QStringLiteral("not there"));
    CHECK(s.act(ui::Act::UndoEdit));
    CHECK(*s.draft.pack() == shipped());
    CHECK_FALSE(s.act(ui::Act::UndoEdit));
}

TEST_CASE("how callers took a line stands beside it only where it was used often enough, with the bounds of chance")
{
    Shown s;
    const Place step{Part::Step, 0, 3};
    s.go(step);
    auto* table = s.find<LineTable>("lineTable");
    const auto id = app::toQt(table->lines().line(0)->id);
    s.page->setUses({{id, {1204, 734, 0.582, 0.637, QDate(2026, 11, 20)}}});
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return table->lines().data(table->lines().index(row, column), role).toString();
    };
    CHECK(cell(0, trainer::LineModel::Used) == QLocale().toString(1204));
    CHECK(cell(0, trainer::LineModel::Calmer) == QStringLiteral("61 %"));
    CHECK(cell(0, trainer::LineModel::Calmer, Qt::AccessibleTextRole).contains(QStringLiteral("58")));
    CHECK(cell(0, trainer::LineModel::Used, Qt::AccessibleTextRole).contains(QStringLiteral("20")));
    CHECK(table->lines().lastUse(0) == QStringLiteral("20 Nov 26"));
    CHECK(cell(1, trainer::LineModel::Calmer) == QStringLiteral("–"));
    CHECK(table->lines().lastUse(1).isEmpty());
}

TEST_CASE("every control of the trainer's pages has a name of its own, and no words are cut off")
{
    const auto* language = GENERATE("en", "es");
    const test::Speaking speaking(language);
    for (const auto mode : {theme::Mode::Light, theme::Mode::Dark}) {
        for (const int percent : {100, 200}) {
            for (const int width : {400, 1280}) {
                if (mode == theme::Mode::Dark && percent == 200)
                    continue; // sizes do not depend on colours
                Shown s({width, 800}, percent, mode);
                for (const auto& [name, place] : {std::pair("step", Place{Part::Step, 0, 3}),
                                                  {"situation", Place{Part::Situation, 0, 0}},
                                                  {"policy", Place{Part::Policy, 0, 0}},
                                                  {"pack", Place{}},
                                                  {"criterion", Place{Part::Criterion, 0, 0}},
                                                  {"calm", Place{Part::CalmCard, 0, 0}},
                                                  {"technique", Place{Part::Technique, 0, 0}},
                                                  {"field", Place{Part::Field, 0, 0}},
                                                  {"caller", Place{Part::Practice, 0, 0}},
                                                  {"beat", Place{Part::Beat, 0, 1}}}) {
                    s.go(place);
                    if (auto* table = s.find<LineTable>("lineTable"); table && table->lines().rowCount() > 0)
                        table->selectRow(0);
                    settle();
                    const auto state = std::string(language) + " " + name + " " + std::to_string(width) + " at " +
                                       std::to_string(percent);
                    INFO(state);
                    CHECK(s.screen.width() == width);
                    test::checkFits(s.screen, state);
                    test::checkNames(s.screen, state);
                    test::picture(s.screen,
                                  QStringLiteral("trainer-%1-%2-%3-%4-%5")
                                      .arg(QLatin1String(name))
                                      .arg(width)
                                      .arg(percent)
                                      .arg(mode == theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                           QLatin1String(language)));
                }
            }
        }
    }
    theme::apply(*qApp, theme::Mode::Light, 100);
}

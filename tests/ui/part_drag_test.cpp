// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pack_draft.h"
#include "app/paths.h"
#include "app/text.h"
#include "pack/codec.h"
#include "pack/items.h"
#include "screen_driver.h"
#include "support/catch.h"
#include "ui/trainer/drag_data.h"
#include "ui/trainer/edit_page.h"
#include "ui/trainer/line_table.h"
#include "ui/trainer/part_list.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QMimeData>
#include <QScrollBar>

#include <memory>
#include <set>

using namespace evenkeel;
using pack::Part;
using pack::Place;
using test::settle;
using trainer::PartList;
using trainer::PartModel;

namespace {

const pack::Pack& shipped()
{
    static const auto pack = *pack::load(app::shippedPackFile(app::kDefaultPack).toStdString());
    return pack;
}

/// The model over the shipped pack, and what was dropped into it.
struct Rows
{
    explicit Rows(const QString& filter = {})
    {
        model.show(sheet, filter);
        QObject::connect(&model, &PartModel::moveDropped, &model,
                         [this](const Place& place, int by) { moves.emplace_back(place, by); });
        QObject::connect(&model, &PartModel::lineDropped, &model,
                         [this](std::size_t line, const Place& home) { lines.emplace_back(line, home); });
    }
    [[nodiscard]] QModelIndex at(const Place& place) const { return model.index(model.rowOf(place)); }
    [[nodiscard]] std::unique_ptr<QMimeData> picked(const Place& place) const
    {
        return std::unique_ptr<QMimeData>(model.mimeData({at(place)}));
    }
    /// Puts `what` above `row`.
    bool put(const Place& what, int row)
    {
        const auto data = picked(what);
        const bool allowed = model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {});
        CHECK(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {}) == allowed);
        return allowed;
    }
    [[nodiscard]] int rowOf(const Place& place) const { return model.rowOf(place); }

    pack::Sheet sheet{shipped()};
    PartModel model;
    std::vector<std::pair<Place, int>> moves;
    std::vector<std::pair<std::size_t, Place>> lines;
};

Place step(std::size_t guide, std::size_t at)
{
    return {Part::Step, guide, at};
}

/// The page over the shipped pack, and what is dragged over its tree.
struct Window
{
    explicit Window(theme::Mode mode = theme::Mode::Light)
    {
        theme::apply(*qApp, mode);
        page.setDraft(&draft);
        page.setPreviewPossible(false);
        page.resize(1280, 800);
        page.show();
        settle();
        list = page.findChild<PartList*>(QStringLiteral("partList"));
        REQUIRE(list != nullptr);
    }
    [[nodiscard]] const PartModel& model() const { return static_cast<const PartModel&>(*list->model()); }
    /// A point of the row: 0 its upper edge, 1 its lower one.
    [[nodiscard]] QPointF pointAt(const Place& place, double down) const
    {
        const auto index = model().index(model().rowOf(place));
        list->scrollTo(index, QAbstractItemView::PositionAtCenter);
        settle();
        const auto box = list->visualRect(index);
        return {double(box.center().x()), box.top() + 1 + down * (box.height() - 2)};
    }
    bool over(const QMimeData& data, QPointF at)
    {
        QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &enter);
        CHECK(enter.isAccepted()); // who is not let in is not asked again
        QDragMoveEvent move(at.toPoint(), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &move);
        return move.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(list->viewport(), &event);
    }
    bool drop(const QMimeData& data, QPointF at)
    {
        over(data, at);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &event);
        settle();
        return event.isAccepted();
    }
    /// How many pixels of the list have the accent's own colour.
    [[nodiscard]] int accented() const
    {
        const auto picture = list->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y).rgb() == theme::colours().accent.rgb() ? 1 : 0;
        return count;
    }

    app::PackDraft draft{pack::Sheet(shipped()), {"1.0.0", "abc"}, false};
    trainer::EditPage page;
    PartList* list = nullptr;
};

} // namespace

TEST_CASE("what stands in a list can be picked up, headings and what there is once cannot")
{
    const Rows rows;
    int picked = 0;
    for (int row = 0; row < rows.model.rowCount(); ++row) {
        const auto index = rows.model.index(row);
        const auto* part = rows.model.row(row);
        const bool may = !part->heading && pack::isListed(part->place.part);
        INFO(part->title.toStdString());
        CHECK(rows.model.flags(index).testFlag(Qt::ItemIsDragEnabled) == may);
        const std::unique_ptr<QMimeData> data(rows.model.mimeData({index}));
        REQUIRE((data != nullptr) == may);
        if (!may)
            continue;
        ++picked;
        CHECK(trainer::partIn(*data) == part->place);
        CHECK_FALSE(trainer::lineIn(*data));
    }
    CHECK(picked > 60);
}

TEST_CASE("a part goes to every place to which the keys move it, and to no other")
{
    Rows rows;
    for (int from = 0; from < rows.model.rowCount(); ++from) {
        const auto* part = rows.model.row(from);
        if (part->heading || !pack::isListed(part->place.part))
            continue;
        INFO(part->title.toStdString());
        const auto place = part->place;
        std::set<std::string> reached;
        rows.moves.clear();
        for (int row = 0; row <= rows.model.rowCount(); ++row)
            if (rows.put(place, row)) {
                REQUIRE_FALSE(rows.moves.empty());
                CHECK(rows.moves.back().first == place);
                pack::Editing edit(rows.sheet);
                reached.insert(pack::markOf(pack::moveItem(edit, place, rows.moves.back().second)));
            }
        std::set<std::string> byKeys;
        for (const int way : {-1, 1}) {
            pack::Editing edit(rows.sheet);
            for (auto at = place;;) {
                const auto next = pack::moveItem(edit, at, way);
                if (next == at)
                    break;
                at = next;
                byKeys.insert(pack::markOf(at));
            }
        }
        CHECK(reached == byKeys);
        const auto data = rows.picked(place);
        CHECK_FALSE(rows.model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, rows.at(step(0, 0))));
        CHECK_FALSE(rows.model.canDropMimeData(data.get(), Qt::CopyAction, from, 0, {}));
    }
}

TEST_CASE("a step dropped above another stands before that one, and below the last stands last")
{
    Rows rows;
    CHECK(rows.put(step(0, 4), rows.rowOf(step(0, 1))));
    CHECK(rows.moves.back() == std::pair(step(0, 4), -3));
    CHECK(rows.put(step(0, 1), rows.rowOf(step(0, 4))));
    CHECK(rows.moves.back() == std::pair(step(0, 1), 2));
    const auto last = shipped().guides[0].steps.size() - 1;
    CHECK(rows.put(step(0, 0), rows.rowOf(step(0, last)) + 1));
    CHECK(rows.moves.back() == std::pair(step(0, 0), static_cast<int>(last)));
    CHECK_FALSE(rows.put(step(0, 2), rows.rowOf(step(0, 2))));
    CHECK_FALSE(rows.put(step(0, 2), rows.rowOf(step(0, 2)) + 1));
    CHECK_FALSE(rows.put(step(0, 2), rows.rowOf(step(1, 1)))); // nor do the keys lead out of a guide
}

TEST_CASE("with a filter a part goes between those that are in sight")
{
    Rows rows(QStringLiteral("Situations"));
    const auto last = shipped().situations.size() - 1;
    CHECK(rows.put({Part::Situation, last, 0}, rows.rowOf({Part::Situation, 0, 0})));
    CHECK(rows.moves.back() == std::pair(Place{Part::Situation, last, 0}, -static_cast<int>(last)));
    const auto data = trainer::dragged(step(0, 0)); // picked up before the filter hid it
    for (int row = 0; row <= rows.model.rowCount(); ++row)
        CHECK_FALSE(rows.model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
}

TEST_CASE("a line goes onto every part that has lines but its own")
{
    Rows rows;
    trainer::LineModel lines;
    lines.show(rows.sheet, step(0, 3));
    const std::unique_ptr<QMimeData> data(lines.mimeData({lines.index(1, 0), lines.index(1, 1)}));
    REQUIRE(data != nullptr);
    const auto line = trainer::lineIn(*data);
    REQUIRE(line);
    CHECK(line->position == *lines.position(1));
    CHECK(line->home == step(0, 3));
    int homes = 0;
    for (int row = 0; row < rows.model.rowCount(); ++row) {
        const auto index = rows.model.index(row);
        const auto* part = rows.model.row(row);
        const bool may = !part->heading && part->lines >= 0 && part->place != step(0, 3);
        INFO(part->title.toStdString());
        CHECK(rows.model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, index) == may);
        CHECK_FALSE(rows.model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}));
        homes += may ? 1 : 0;
    }
    CHECK(homes > 20);
    CHECK(rows.model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, rows.at({Part::Situation, 1, 0})));
    REQUIRE(rows.lines.size() == 1);
    CHECK(rows.lines[0] == std::pair(*lines.position(1), Place{Part::Situation, 1, 0}));
    CHECK(lines.supportedDragActions() == Qt::MoveAction); // the table's own rows take nothing else
}

TEST_CASE("what another program drags is not taken, whatever it says that it is")
{
    Rows rows;
    for (const char* bytes : {"", "1 2 3", "x 2 0 1", "{0} 2 0 1", "2 0 1"}) {
        QMimeData data;
        data.setData(trainer::partFormats()[0], bytes);
        data.setData(trainer::lineFormats()[0], bytes);
        data.setText(QStringLiteral("words"));
        for (int row = 0; row < rows.model.rowCount(); ++row) {
            CHECK_FALSE(rows.model.canDropMimeData(&data, Qt::MoveAction, row, 0, {}));
            CHECK_FALSE(rows.model.canDropMimeData(&data, Qt::MoveAction, -1, 0, rows.model.index(row)));
        }
    }
    CHECK_FALSE(rows.model.canDropMimeData(nullptr, Qt::MoveAction, 3, 0, {}));
    const auto nowhere = trainer::dragged(Place{static_cast<Part>(999), 0, 0});
    const auto gone = trainer::dragged(step(0, 999));
    for (int row = 0; row <= rows.model.rowCount(); ++row) {
        CHECK_FALSE(rows.model.canDropMimeData(nowhere.get(), Qt::MoveAction, row, 0, {}));
        CHECK_FALSE(rows.model.canDropMimeData(gone.get(), Qt::MoveAction, row, 0, {}));
    }
}

TEST_CASE("a part that is dropped in the window moves in one change, and the place where it would go is marked")
{
    const auto mode = GENERATE(theme::Mode::Light, theme::Mode::Dark);
    Window w(mode);
    const auto first = shipped().guides[0].steps[0].id;
    const auto third = shipped().guides[0].steps[2].id;
    const auto data = trainer::dragged(step(0, 2));
    const auto above = w.pointAt(step(0, 0), 0.1);
    const int plain = w.accented();
    CHECK(w.over(*data, above));
    CHECK(w.accented() > plain + 100);
    CHECK_FALSE(w.over(*data, w.pointAt(step(0, 2), 0.2))); // there it stands already
    CHECK(w.accented() == plain);
    CHECK(w.over(*data, above));
    w.leave();
    CHECK(w.accented() == plain);

    CHECK(w.drop(*data, w.pointAt(step(0, 0), 0.1)));
    CHECK(w.draft.sheet().rest().guides[0].steps[0].id == third);
    CHECK(w.draft.sheet().rest().guides[0].steps[1].id == first);
    CHECK(w.page.place() == step(0, 0));
    CHECK(w.page.act(ui::Act::UndoEdit, 0));
    CHECK(*w.draft.pack() == shipped());
    CHECK_FALSE(w.page.act(ui::Act::UndoEdit, 0));
    theme::apply(*qApp, theme::Mode::Light);
}

TEST_CASE("a line that is dropped on another step belongs there, in one change")
{
    Window w;
    w.page.goTo(app::toQt(pack::pointerOf(step(0, 3))));
    settle();
    auto* table = w.page.findChild<trainer::LineTable*>(QStringLiteral("lineTable"));
    REQUIRE(table != nullptr);
    table->selectRow(0);
    const auto id = table->lines().line(0)->id;
    const std::unique_ptr<QMimeData> data(table->model()->mimeData({table->model()->index(0, 0)}));
    CHECK(w.over(*data, w.pointAt(step(0, 1), 0.5)));
    CHECK_FALSE(w.over(*data, w.pointAt(step(0, 3), 0.5)));
    CHECK_FALSE(w.over(*data, w.pointAt({Part::Technique, 0, 0}, 0.5)));
    CHECK(w.drop(*data, w.pointAt(step(0, 1), 0.5)));
    CHECK(pack::findLine(*w.draft.pack(), id)->step == shipped().guides[0].steps[1].id);
    CHECK(w.page.place() == step(0, 1));
    CHECK(w.page.line() == id);
    CHECK(w.page.act(ui::Act::UndoEdit, 0));
    CHECK(*w.draft.pack() == shipped());
}

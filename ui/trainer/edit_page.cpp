// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/edit_page.h"

#include "app/text.h"
#include "pack/items.h"
#include "ui/desk/page_splitter.h"
#include "ui/theme/theme.h"
#include "ui/trainer/part_form.h"
#include "ui/trainer/part_tree.h"
#include "ui/trainer/problem_strip.h"
#include "ui/trainer/replace_bar.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/text_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using app::toQt;
using app::toStd;
using theme::Role;

namespace {

constexpr int kStacked = 640;   // pixels at 100 % text: with less than that one part is shown at a time
constexpr int kThreeWide = 980; // with less than that the preview takes the tree's place
constexpr int kPreview = 400;   // what the agent's panel gets at the most

} // namespace

EditPage::EditPage(QWidget* parent)
    : DeskPage(QStringLiteral("edit"), Ground::None, parent)
    , m_split(new desk::PageSplitter(this))
    , m_tree(new PartTree)
    , m_middle(makeForm())
    , m_side(makePreview())
{
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    m_ways = new QWidget(this);
    auto* ways = new FlowLayout(FlowLayout::Mode::Natural, m_ways);
    theme::spaced(ways, {20, 8, 20, 8}, 8); // as the form below
    const auto way = [&](const char* name, const QString& text, Part part) {
        auto* button = new KeyButton(QString::fromLatin1(name), text, QString(), KeyButton::Kind::Plain, m_ways);
        connect(button, &QAbstractButton::clicked, this, [this, part] { showPart(part); });
        ways->addWidget(button);
    };
    way("show.tree", tr("Parts"), Part::Tree);
    way("show.form", tr("Form"), Part::Form);
    way("show.preview", tr("What the agent sees"), Part::Preview);
    outer->addWidget(m_ways);
    outer->addWidget(m_split, 1);
    m_split->addWidget(m_tree);
    m_split->addWidget(m_middle);
    m_split->addWidget(m_side);
    m_split->setChildrenCollapsible(false);
    // In a narrow window the parts take turns; until then their widths must not keep it from getting narrow.
    m_split->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setStretchFactor(2, 0);
    m_split->setSizes({270, 620, 390}); // until somebody moves what is between them
    connect(m_split, &QSplitter::splitterMoved, this, [this] { Q_EMIT splitChanged(m_split->saveState()); });
    connect(m_tree, &PartTree::chose, this, [this](const pack::Place& place) {
        if (m_draft != nullptr)
            m_draft->seal();
        m_form->show(place);
        m_problems->preferPlace(pack::pointerOf(place));
        Q_EMIT previewWanted();
    });
    connect(m_tree, &PartTree::opened, this, [this] {
        if (m_form->place() != m_tree->chosen()) // the form shows something inside of it
            m_form->show(m_tree->chosen());
        showPart(Part::Form);
        m_form->focusFirst();
    });
    connect(m_tree, &PartTree::moveDropped, this, &EditPage::movePart);
    // Later: the form may be made anew, and the table whose line is dragged is in it until the drag has ended.
    connect(m_tree, &PartTree::lineDropped, m_form, &PartForm::moveLine, Qt::QueuedConnection);
    connect(m_form, &PartForm::lineChosen, this, &EditPage::previewWanted);
    connect(m_form, &PartForm::addWanted, this, &EditPage::add);
    connect(m_form, &PartForm::duplicateWanted, this, &EditPage::duplicate);
    connect(m_form, &PartForm::removeWanted, this, &EditPage::remove);
    connect(m_form, &PartForm::moveWanted, this, &EditPage::move);
    connect(m_form, &PartForm::placeWanted, this, &EditPage::goTo);
    connect(m_form, &PartForm::boxesChanged, this, &EditPage::boxesChanged);
    connect(m_tree, &PartTree::firstWanted, this, &EditPage::addPart);
    connect(m_problems, &ProblemStrip::placeWanted, this, &EditPage::goTo);
    connect(m_problems, &ProblemStrip::mendWanted, this, &EditPage::mend);
    connect(m_problems, &ProblemStrip::currentChanged, this, [this] {
        const auto* finding = m_problems->current();
        m_problems->setMending(finding == nullptr || m_draft == nullptr ? app::Mending::None
                                                                        : app::mendingFor(m_draft->sheet(), *finding));
    });
    connect(m_replace, &ReplaceBar::findWanted, this, &EditPage::findWanted);
    connect(m_replace, &ReplaceBar::placeWanted, this, [this](const QString& pointer) {
        auto* focus = focusWidget();
        goTo(pointer);
        if (focus != nullptr && m_replace->isAncestorOf(focus))
            focus->setFocus(Qt::OtherFocusReason); // Enter goes on to the next
    });
    connect(m_replace, &ReplaceBar::replaceWanted, this, &EditPage::replaceAll);
    connect(m_replace, &ReplaceBar::left, this, [this] { m_form->focusFirst(); });
    tabInLayoutOrder(this);
    theme::follow(this, [this] { arrange(); });
}

QWidget* EditPage::makeForm()
{
    auto* middle = new Panel(Ground::None);
    auto* column = new QVBoxLayout(middle);
    theme::spaced(column, {}, 0);
    m_replace = new ReplaceBar(middle);
    m_form = new PartForm(middle);
    m_problems = new ProblemStrip(middle);
    column->addWidget(m_replace);
    column->addWidget(m_form, 1);
    column->addWidget(m_problems);
    return middle;
}

QWidget* EditPage::makePreview()
{
    auto* side = new Panel(Ground::None);
    side->setObjectName(QStringLiteral("preview"));
    auto* column = new QVBoxLayout(side);
    theme::spaced(column, {12, 12, 12, 0}, 8);
    column->addWidget(label(tr("As the agent sees it"), Role::Caps, Ink::Muted, side));
    m_noPreview =
        paragraph(tr("The agent’s panel needs a guide with a step, and a policy."), Role::Body, Ink::Muted, side);
    column->addWidget(m_noPreview);
    m_sight = new QScrollArea(side);
    m_sight->setFrameShape(QFrame::NoFrame);
    m_sight->setWidgetResizable(true);
    m_sight->setFocusPolicy(Qt::NoFocus);
    m_sight->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sight->hide();
    column->addWidget(m_sight, 1);
    column->addStretch(0);
    return side;
}

void EditPage::setPreview(QWidget* preview)
{
    m_preview = preview;
    m_sight->setWidget(preview);
}

void EditPage::setPreviewPossible(bool possible)
{
    m_noPreview->setVisible(!possible);
    m_sight->setVisible(possible && m_preview != nullptr);
}

void EditPage::setDraft(app::PackDraft* draft)
{
    if (m_draft != nullptr)
        m_draft->disconnect(this);
    m_draft = draft;
    m_form->setDraft(draft);
    setReport({});
    if (draft == nullptr)
        return;
    connect(draft, &app::PackDraft::changed, this, &EditPage::draftChanged);
    connect(draft, &QObject::destroyed, this, [this, draft] {
        if (m_draft == draft) {
            m_draft = nullptr;
            m_form->setDraft(nullptr);
        }
    });
    m_tree->show(draft->sheet());
    // Most work is at the first step's lines.
    const auto& rest = draft->sheet().rest();
    const pack::Place first{pack::Part::Step, 0, 0};
    choose(pack::exists(rest, first) ? first : pack::Place{});
    if (isVisible() && (QApplication::focusWidget() == nullptr || isAncestorOf(QApplication::focusWidget())))
        begin();
}

void EditPage::setReport(const app::PackReport& report)
{
    m_problems->setReport(report, m_draft != nullptr ? m_draft->sheet().restPtr() : nullptr);
    m_form->setReport(report);
    m_tree->setMarks(report.marks);
}

void EditPage::setUses(const LineUses& uses)
{
    m_form->setUses(uses);
}

void EditPage::setPresets(const std::vector<protocol::Policy>& presets)
{
    m_form->setPresets(presets);
}

void EditPage::setStarter(const pack::Pack& starter)
{
    m_starter = starter;
}

void EditPage::setHits(const pack::TextQuery& query, std::vector<pack::TextHit> hits)
{
    m_replace->setHits(query, std::move(hits));
}

void EditPage::restoreSplit(const QByteArray& state)
{
    if (!state.isEmpty())
        m_split->restoreState(state);
}

pack::Place EditPage::place() const
{
    return m_form->place();
}

std::string EditPage::line() const
{
    const auto at = m_form->chosenLine();
    return m_draft != nullptr && at && *at < m_draft->sheet().lineCount() ? m_draft->sheet().line(*at).id
                                                                          : std::string{};
}

std::vector<TextBox*> EditPage::boxes() const
{
    const auto all = m_form->findChildren<TextBox*>();
    return {all.begin(), all.end()};
}

void EditPage::choose(const pack::Place& place)
{
    m_tree->choose(pack::shownIn(place));
    m_form->show(place);
    m_problems->preferPlace(pack::pointerOf(place));
    Q_EMIT previewWanted();
}

void EditPage::draftChanged(const QString& pointer)
{
    m_tree->show(m_draft->sheet());
    const auto spot = pack::spotOf(m_draft->sheet(), toStd(pointer));
    // Undoing leads to what it takes back; typing is there already.
    if (!m_quiet && spot && !pointer.isEmpty() && spot->place != m_form->place())
        choose(spot->place);
    else
        m_form->refresh();
    if (!m_quiet && spot && spot->line && m_form->chosenLine() != spot->line)
        m_form->chooseLine(spot->line);
    Q_EMIT previewWanted();
    if (m_replace->isVisible())
        Q_EMIT findWanted(m_replace->query());
}

void EditPage::goTo(const QString& pointer)
{
    if (m_draft == nullptr)
        return;
    const auto spot = pack::spotOf(m_draft->sheet(), toStd(pointer));
    if (!spot)
        return;
    m_draft->seal();
    choose(spot->place);
    showPart(Part::Form);
    m_form->focusSpot(*spot);
}

void EditPage::begin()
{
    if (m_stacked && m_part == Part::Tree)
        m_tree->focusList();
    else if (m_stacked)
        m_form->focusFirst();
    else
        m_tree->focusList();
}

bool EditPage::act(ui::Act act, int)
{
    if (m_draft == nullptr)
        return false;
    switch (act) {
    case ui::Act::UndoEdit:
    case ui::Act::RedoEdit: {
        const bool undo = act == ui::Act::UndoEdit;
        const auto* edit = undo ? m_draft->undoable() : m_draft->redoable();
        if (edit == nullptr) {
            announce(this, undo ? tr("There is nothing to undo.") : tr("There is nothing to do again."));
            return false;
        }
        announce(this, (undo ? tr("Undone: %1") : tr("Done again: %1")).arg(toQt(edit->name)));
        return undo ? m_draft->undo() : m_draft->redo();
    }
    case ui::Act::FilterParts:
        showPart(Part::Tree);
        m_tree->focusFilter();
        return true;
    case ui::Act::ReplaceTexts:
        showPart(Part::Form);
        m_replace->open();
        return true;
    case ui::Act::AddItem: add(); return true;
    case ui::Act::DuplicateItem: duplicate(); return true;
    case ui::Act::RemoveItem: remove(); return true;
    case ui::Act::MoveItemUp: move(-1); return true;
    case ui::Act::MoveItemDown: move(1); return true;
    case ui::Act::NextProblem: return m_problems->step(1);
    case ui::Act::PreviousProblem: return m_problems->step(-1);
    case ui::Act::MendProblem: mend(); return true;
    case ui::Act::ShowPreview:
        if (m_stacked)
            showPart(m_part == Part::Preview ? Part::Form : Part::Preview);
        else {
            m_previewOff = m_side->isVisible();
            arrange();
        }
        return true;
    default: return false;
    }
}

void EditPage::perform(pack::Editing&& edit, const QString& name, const std::string& place)
{
    m_draft->seal();
    m_quiet = true;
    m_draft->perform(std::move(edit).finish(toStd(name), place));
    m_quiet = false;
}

/// A line while a part with lines is worked on; another part while the tree is.
void EditPage::add()
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto place = m_form->place();
    if (m_form->hasLines() && !m_tree->hasListFocus()) {
        const auto at = pack::addLine(edit, place, m_form->chosenLine());
        perform(std::move(edit), tr("add line"), pack::linePointer(at));
        m_form->chooseLine(at);
        m_form->focusSpot({place, at, "text"});
        Q_EMIT previewWanted();
        return;
    }
    auto beside = place;
    if (place.part == pack::Part::RepeatBack)
        beside = {pack::Part::RepeatField, 0, 0};
    if (const auto first = m_tree->firstHere())
        beside = *first;
    if (pack::isListed(beside.part))
        addPart(beside);
}

void EditPage::addPart(const pack::Place& beside)
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto made = pack::addItem(edit, beside, toStd(tr("New: %1").arg(kindText(beside.part))));
    perform(std::move(edit), tr("add: %1").arg(kindText(beside.part)), pack::pointerOf(made));
    choose(made);
    showPart(Part::Form);
    m_form->focusSpot({made, std::nullopt, "title"});
}

/// Does what the strip offers, and leads to what came of it.
void EditPage::mend()
{
    const auto* finding = m_problems->current();
    if (m_draft == nullptr || finding == nullptr)
        return;
    if (m_problems->version() != m_draft->version()) { // else a second press would do it twice, or to something else
        announce(this, tr("The last change is still being checked."));
        return;
    }
    const auto name = ProblemStrip::mendText(app::mendingFor(m_draft->sheet(), *finding));
    auto edit = app::mended(m_draft->sheet(), *finding, m_starter, toStd(name));
    if (!edit) {
        announce(this, tr("Only your own words help here."));
        m_problems->step(0);
        return;
    }
    const auto place = toQt(edit->place);
    m_draft->seal();
    m_quiet = true;
    m_draft->perform(std::move(*edit));
    m_quiet = false;
    m_draft->seal();
    announce(this, tr("Done. %1 takes it back.").arg(desk::keyOf(ui::Act::UndoEdit)));
    goTo(place);
}

void EditPage::duplicate()
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto place = m_form->place();
    if (const auto line = m_form->chosenLine(); line && m_form->inLines()) {
        const auto at = pack::duplicateLine(edit, *line);
        perform(std::move(edit), tr("duplicate line"), pack::linePointer(at));
        m_form->chooseLine(at);
        Q_EMIT previewWanted();
        return;
    }
    if (!pack::isListed(place.part))
        return;
    const auto title = toQt(pack::titleOf(m_draft->sheet().rest(), place));
    const auto made = pack::duplicateItem(edit, place, toStd(tr("%1 (copy)").arg(title)));
    perform(std::move(edit), tr("duplicate: %1").arg(kindText(place.part)), pack::pointerOf(made));
    choose(made);
}

void EditPage::remove()
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto place = m_form->place();
    if (const auto line = m_form->chosenLine(); line && m_form->inLines()) {
        const auto own = pack::linesOf(m_draft->sheet(), place);
        const auto row = std::ranges::lower_bound(own, *line) - own.begin();
        edit.removeLine(*line);
        perform(std::move(edit), tr("delete line"), pack::pointerOf(place));
        const auto left = pack::linesOf(m_draft->sheet(), place);
        if (left.empty()) {
            m_form->chooseLine({});
        } else {
            m_form->chooseLine(left[std::min(static_cast<std::size_t>(row), left.size() - 1)]);
        }
        m_form->focusFirst();
        Q_EMIT previewWanted();
        return;
    }
    if (!pack::isListed(place.part))
        return;
    const auto title = partTitle(m_draft->sheet().rest(), place);
    const auto next = pack::removeItem(edit, place);
    perform(std::move(edit), tr("delete: %1").arg(title), pack::pointerOf(place));
    choose(next);
    m_tree->focusList();
    announce(this, tr("Deleted: %1. %2 brings it back.").arg(title, desk::keyOf(ui::Act::UndoEdit)));
}

void EditPage::move(int by)
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto place = m_form->place();
    if (const auto line = m_form->chosenLine(); line && m_form->inLines()) {
        const auto own = pack::linesOf(m_draft->sheet(), place);
        const auto row = std::ranges::lower_bound(own, *line) - own.begin();
        if (row + by < 0 || row + by >= std::ssize(own))
            return;
        const auto at = pack::moveLineWithin(edit, place, *line, static_cast<std::size_t>(row + by));
        perform(std::move(edit), tr("move line"), pack::linePointer(at));
        m_form->chooseLine(at);
        Q_EMIT previewWanted();
        return;
    }
    movePart(place, by);
}

void EditPage::movePart(const pack::Place& place, int by)
{
    if (m_draft == nullptr || !pack::isListed(place.part) || !pack::exists(m_draft->sheet().rest(), place))
        return;
    pack::Editing edit(m_draft->sheet());
    const auto now = pack::moveItem(edit, place, by);
    if (now == place)
        return;
    perform(std::move(edit), tr("move: %1").arg(kindText(place.part)), pack::pointerOf(now));
    choose(now);
}

void EditPage::replaceAll(const pack::TextQuery& query, const QString& with)
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    const auto count = static_cast<int>(pack::replaceTexts(edit, query, toStd(with)));
    if (count == 0)
        return;
    perform(std::move(edit), tr("replace “%1”").arg(toQt(query.wanted)), pack::pointerOf(m_form->place()));
    announce(this,
             tr("%n time(s) replaced. %1 takes all of it back.", nullptr, count).arg(desk::keyOf(ui::Act::UndoEdit)));
}

void EditPage::showPart(Part part)
{
    m_part = part;
    if (part == Part::Preview)
        m_previewOff = false;
    arrange();
}

void EditPage::arrange()
{
    m_stacked = width() < theme::px(kStacked);
    m_threeWide = width() >= theme::px(kThreeWide);
    m_ways->setVisible(m_stacked);
    const bool preview = m_stacked ? m_part == Part::Preview : m_threeWide && !m_previewOff;
    m_tree->setVisible(!m_stacked || m_part == Part::Tree);
    m_middle->setVisible(!m_stacked || m_part == Part::Form);
    m_side->setVisible(preview || (!m_stacked && !m_threeWide && m_part == Part::Preview && !m_previewOff));
    if (!m_stacked && !m_threeWide && m_side->isVisible())
        m_tree->hide();
    m_tree->setMinimumWidth(m_stacked ? 0 : theme::px(200));
    m_side->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : theme::px(kPreview) + theme::gap(40));
    m_side->setMinimumWidth(m_stacked ? 0 : theme::px(330));
    m_middle->setMinimumWidth(m_stacked ? 0 : theme::px(320));
}

void EditPage::resizeEvent(QResizeEvent* event)
{
    DeskPage::resizeEvent(event);
    arrange();
}

void EditPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        DeskPage::keyPressEvent(event);
        return;
    }
    // Out of the line to its row, out of the form to the tree, and there it stays: leaving has a key of its own.
    if (m_stacked && m_part != Part::Tree) {
        showPart(m_part == Part::Preview ? Part::Form : Part::Tree);
        begin();
    } else {
        m_tree->focusList();
    }
}

} // namespace evenkeel::trainer

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/part_form.h"

#include "app/text.h"
#include "pack/items.h"
#include "ui/desk/desk_page.h"
#include "ui/theme/theme.h"
#include "ui/trainer/form_field.h"
#include "ui/trainer/line_editor.h"
#include "ui/trainer/line_table.h"
#include "ui/trainer/part_model.h"
#include "ui/trainer/policy_panel.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/scroller.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace evenkeel::trainer {

using namespace widgets;
using app::toQt;
using app::toStd;
using theme::Role;

namespace {

constexpr std::size_t kBeforeLines = 2; // fields that stand above the lines
constexpr int kBeside = 200;            // pixels at 100 % text that a field needs to stand beside another

/// "opening: My parcel never came…"
QString beatText(const pack::Pack& rest, const pack::Beat& beat)
{
    const auto own = beat.text.find(rest.language);
    const auto words = own == beat.text.end() ? QString() : toQt(own->second);
    return QStringLiteral("%1: %2").arg(toQt(beat.id), words.isEmpty() ? QStringLiteral("…") : boundedLine(words, 70));
}

QString shapeOf(const pack::Pack& rest, const pack::Place& place, const std::vector<FieldSpec>& specs)
{
    QStringList shape{QString::number(static_cast<int>(place.part))};
    for (const auto& spec : specs) {
        shape << spec.member;
        for (const auto& choice : spec.choices)
            shape << choice.id << choice.label;
    }
    if (place.part == pack::Part::Practice)
        for (const auto& beat : rest.practice[place.index].beats)
            shape << beatText(rest, beat);
    return shape.join(QLatin1Char('|'));
}

} // namespace

PartForm::PartForm(QWidget* parent)
    : Panel(Ground::None, parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("partForm"));
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    outer->addWidget(m_scroll);
    theme::follow(this, [this] { arrange(); });
}

void PartForm::setDraft(app::PackDraft* draft)
{
    m_draft = draft;
    m_place = {};
    m_shape.clear();
}

void PartForm::setUses(const LineUses& uses)
{
    m_uses = uses;
    if (m_table)
        m_table->setUses(uses);
}

void PartForm::setPresets(const std::vector<protocol::Policy>& presets)
{
    m_presets = presets;
}

void PartForm::setReport(const app::PackReport& report)
{
    m_report = report;
    if (m_policy)
        m_policy->setReport(report);
}

bool PartForm::hasLines() const
{
    using pack::Part;
    return m_place.part == Part::Step || m_place.part == Part::Situation || m_place.part == Part::Behaviour ||
           m_place.part == Part::Use;
}

void PartForm::show(const pack::Place& place)
{
    if (place != m_place)
        m_shape.clear();
    m_place = place;
    refresh();
}

void PartForm::refresh()
{
    if (m_draft == nullptr)
        return;
    if (!pack::exists(m_draft->sheet().rest(), m_place)) {
        m_place = {};
        m_shape.clear();
    }
    const auto specs = fieldsOf(m_draft->sheet(), m_place);
    if (const auto shape = shapeOf(m_draft->sheet().rest(), m_place, specs); shape != m_shape || !m_body) {
        m_shape = shape;
        build();
    }
    const auto& rest = m_draft->sheet().rest();
    m_title->setText(partTitle(rest, m_place));
    for (auto* field : m_fields)
        field->show(field->spec().get(rest));
    if (m_table) {
        m_table->show(m_draft->sheet(), m_place);
        m_table->setVisible(m_table->lines().rowCount() > 0);
        m_empty->setVisible(m_table->lines().rowCount() == 0);
        showLine();
    }
    if (m_policy)
        m_policy->show(rest.policies[m_place.index], m_place.index);
    tellUndo();
}

/// What can be taken back is said beside the lines; elsewhere the key is enough.
void PartForm::tellUndo()
{
    if (m_undo == nullptr)
        return;
    const auto* latest = m_draft->undoable();
    m_undo->setText(latest == nullptr ? QString()
                                      : tr("Undo: %1 · %2").arg(toQt(latest->name), desk::keyOf(ui::Act::UndoEdit)));
}

void PartForm::build()
{
    m_fields.clear();
    m_rows.clear();
    m_undo = nullptr;
    // Those of the form before live on until it has gone.
    m_table = nullptr;
    m_editor = nullptr;
    m_policy = nullptr;
    auto* body = new QWidget;
    m_body = body;
    m_column = new QVBoxLayout(body);
    theme::spaced(m_column, {20, 18, 20, 24}, 12);

    auto* head = new QWidget(body);
    auto* top = new FlowLayout(FlowLayout::Mode::Natural, head);
    theme::spaced(top, {}, 8);
    m_title = paragraph(QString(), Role::Title, Ink::Normal, head);
    m_title->setObjectName(QStringLiteral("partTitle"));
    top->addWidget(m_title);
    top->addGap();
    auto* block = new QWidget(head); // they stay together: all beside the title, or all below it
    auto* ways = new FlowLayout(FlowLayout::Mode::Natural, block);
    theme::spaced(ways, {}, 8);
    const auto way = [&](const char* name, const QString& title, std::optional<ui::Act> act, auto signal) {
        auto* button = new KeyButton(QString::fromLatin1(name), title, QString(), KeyButton::Kind::Plain, block);
        if (act)
            button->setHint(desk::keyOf(*act));
        connect(button, &QAbstractButton::clicked, this, signal);
        ways->addWidget(button);
    };
    if (const auto whole = pack::shownIn(m_place); whole != m_place)
        way("part.back", tr("To the caller"), std::nullopt,
            [this, whole] { Q_EMIT placeWanted(toQt(pack::pointerOf(whole))); });
    if (pack::isListed(m_place.part)) {
        way("part.add", tr("Add another"), ui::Act::AddItem, [this] { Q_EMIT addWanted(); });
        way("part.duplicate", tr("Duplicate"), ui::Act::DuplicateItem, [this] { Q_EMIT duplicateWanted(); });
        way("part.up", tr("Up"), ui::Act::MoveItemUp, [this] { Q_EMIT moveWanted(-1); });
        way("part.down", tr("Down"), ui::Act::MoveItemDown, [this] { Q_EMIT moveWanted(1); });
        way("part.remove", tr("Delete"), ui::Act::RemoveItem, [this] { Q_EMIT removeWanted(); });
    }
    block->setVisible(ways->count() > 0);
    top->addWidget(block);
    m_column->addWidget(head);

    std::vector<FormField*> row;
    const auto specs = fieldsOf(m_draft->sheet(), m_place);
    const auto addLines = [&] {
        if (!hasLines())
            return;
        m_column->addWidget(paragraph(tr("Lines to say"), Role::Caps, Ink::Muted, body));
        m_table = new LineTable(body);
        m_table->setUses(m_uses);
        m_column->addWidget(m_table);
        m_empty = paragraph(tr("No line stands here yet. Agents see nothing to say."), Role::Body, Ink::Muted, body);
        m_column->addWidget(m_empty);
        auto* under = new QWidget(body);
        auto* flow = new FlowLayout(FlowLayout::Mode::Natural, under);
        theme::spaced(flow, {}, 10);
        auto* add = new KeyButton(QStringLiteral("addLine"), tr("Add line"), desk::keyOf(ui::Act::AddItem),
                                  KeyButton::Kind::Plain, under);
        m_undo = paragraph(QString(), Role::Small, Ink::Muted, under);
        flow->addWidget(add);
        flow->addWidget(m_undo);
        m_column->addWidget(under);
        m_editor = new LineEditor(body);
        m_editor->hide();
        m_column->addWidget(m_editor);
        connect(add, &QAbstractButton::clicked, this, [this] {
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT addWanted();
        });
        connect(m_table, &LineTable::chose, this, [this] {
            seal();
            showLine();
            Q_EMIT lineChosen();
        });
        connect(m_table, &LineTable::opened, this, [this] {
            showLine();
            m_editor->focusWords();
        });
        connect(m_table, &LineTable::moved, this, [this](std::size_t line, int to) {
            pack::Editing edit(m_draft->sheet());
            const auto at = pack::moveLineWithin(edit, m_place, line, static_cast<std::size_t>(to));
            m_draft->perform(std::move(edit).finish(toStd(tr("move line")), pack::linePointer(at)));
        });
        connect(m_editor, &LineEditor::edited, this, &PartForm::changeLine);
        connect(m_editor, &LineEditor::finished, this, [this] { seal(); });
        connect(m_editor, &LineEditor::duplicateWanted, this, [this] {
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT duplicateWanted();
        });
        connect(m_editor, &LineEditor::removeWanted, this, [this] {
            m_table->setFocus(Qt::OtherFocusReason);
            Q_EMIT removeWanted();
        });
        connect(m_editor, &LineEditor::moveWanted, this, [this](const pack::Place& home) {
            if (const auto line = chosenLine())
                moveLine(*line, home);
        });
    };
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (i == kBeforeLines) {
            addRow(std::exchange(row, {}));
            addLines();
        }
        if (!specs[i].beside)
            addRow(std::exchange(row, {}));
        auto* field = new FormField(specs[i], body);
        m_fields.push_back(field);
        row.push_back(field);
        connect(field, &FormField::edited, this, [this, field](const FieldValue& value) { change(*field, value); });
        connect(field, &FormField::finished, this, [this] { seal(); });
    }
    addRow(row);
    if (specs.size() <= kBeforeLines)
        addLines();
    if (m_place.part == pack::Part::Practice)
        addBeats();
    if (m_place.part == pack::Part::Policy) {
        m_policy = new PolicyPanel(body);
        m_policy->setPresets(m_presets);
        m_policy->setReport(m_report);
        connect(m_policy, &PolicyPanel::presetWanted, this, [this](const protocol::Policy& preset) {
            pack::Editing edit(m_draft->sheet());
            auto& own = edit.rest().policies[m_place.index];
            auto taken = preset;
            taken.id = own.id;
            taken.title = own.title;
            // Words of another pack are not there.
            for (auto lines :
                 {&protocol::Policy::redirectLines, &protocol::Policy::warningLines, &protocol::Policy::endLines})
                taken.*lines = own.*lines;
            own = std::move(taken);
            m_draft->perform(
                std::move(edit).finish(toStd(tr("start from “%1”").arg(toQt(preset.title))), pack::pointerOf(m_place)));
        });
        m_column->insertWidget(1, m_policy);
    }
    m_column->addStretch(1);
    // The form before may be what asked for this one: it goes when it has finished speaking.
    if (auto* before = m_scroll->takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    scrollPlainly(m_scroll, body);
    tabInLayoutOrder(this);
    arrange();
    Q_EMIT boxesChanged();
}

/// What a practice caller says, each the way to its own form.
void PartForm::addBeats()
{
    auto* body = m_body.data();
    m_column->addWidget(paragraph(tr("What the caller says"), Role::Caps, Ink::Muted, body));
    const auto& rest = m_draft->sheet().rest();
    const auto& beats = rest.practice[m_place.index].beats;
    if (beats.empty())
        m_column->addWidget(
            paragraph(tr("Nothing yet. The first words need the cause “start”."), Role::Body, Ink::Muted, body));
    for (std::size_t i = 0; i < beats.size(); ++i) {
        auto* button = new KeyButton(QStringLiteral("beat.%1").arg(i), beatText(rest, beats[i]), QString(),
                                     KeyButton::Kind::Plain, body);
        m_column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            Q_EMIT placeWanted(toQt(pack::pointerOf({pack::Part::Beat, m_place.index, i})));
        });
    }
    auto* add = new KeyButton(QStringLiteral("addBeat"), tr("Add words"), QString(), KeyButton::Kind::Plain, body);
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QAbstractButton::clicked, this, [this] {
        pack::Editing edit(m_draft->sheet());
        const auto count = edit.view().practice[m_place.index].beats.size();
        const auto made =
            pack::addItem(edit, {pack::Part::Beat, m_place.index, count}, count == 0 ? "opening" : "words");
        if (count == 0)
            edit.rest().practice[made.index].beats[made.inner].on = {"start"};
        seal();
        m_draft->perform(std::move(edit).finish(toStd(tr("add words")), pack::pointerOf(made)));
        seal();
    });
}

void PartForm::addRow(const std::vector<FormField*>& fields)
{
    if (fields.empty())
        return;
    if (fields.size() == 1) {
        m_column->addWidget(fields.front());
        return;
    }
    auto* row = new QWidget(m_body);
    if (fields.size() > 3) {
        auto* flow = new FlowLayout(FlowLayout::Mode::Spread, row);
        theme::spaced(flow, {}, 12);
        for (auto* field : fields)
            flow->addWidget(field);
    } else {
        auto* box = new QBoxLayout(QBoxLayout::LeftToRight, row);
        theme::spaced(box, {}, 12);
        for (auto* field : fields)
            box->addWidget(field, 1);
        m_rows.emplace_back(box, static_cast<int>(fields.size()));
    }
    m_column->addWidget(row);
}

void PartForm::seal()
{
    if (m_draft != nullptr)
        m_draft->seal();
}

void PartForm::change(FormField& field, const FieldValue& value)
{
    if (m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    if (!field.spec().set(edit.rest(), value)) {
        field.refuse(true);
        return;
    }
    field.refuse(false);
    const auto pointer = pack::pointerOf(m_place) + '/' + toStd(field.spec().member);
    const bool typed = field.spec().kind != FieldSpec::Kind::Flag && field.spec().kind != FieldSpec::Kind::Choice &&
                       field.spec().kind != FieldSpec::Kind::Set;
    m_draft->perform(std::move(edit).finish(toStd(field.spec().title), pointer, typed ? pointer : std::string{}));
}

void PartForm::changeLine(const pack::Line& line, const QString& member)
{
    const auto at = chosenLine();
    if (!at || m_draft == nullptr)
        return;
    pack::Editing edit(m_draft->sheet());
    edit.setLine(*at, line);
    const auto pointer = pack::linePointer(*at) + (member.isEmpty() ? std::string{} : '/' + toStd(member));
    m_draft->perform(
        std::move(edit).finish(toStd(tr("change line")), pointer, member.isEmpty() ? std::string{} : pointer));
}

std::optional<std::size_t> PartForm::chosenLine() const
{
    return m_table ? m_table->chosen() : std::nullopt;
}

void PartForm::chooseLine(std::optional<std::size_t> line)
{
    if (!m_table)
        return;
    m_table->choose(line);
    showLine();
}

void PartForm::moveLine(std::size_t line, const pack::Place& home)
{
    if (m_draft == nullptr || line >= m_draft->sheet().lineCount())
        return;
    seal();
    pack::Editing edit(m_draft->sheet());
    pack::moveLineTo(edit, line, home);
    m_draft->perform(std::move(edit).finish(toStd(tr("move line to %1").arg(partTitle(m_draft->sheet().rest(), home))),
                                            pack::linePointer(line)));
}

void PartForm::showLine()
{
    if (!m_editor)
        return;
    const auto line = chosenLine();
    if (line) {
        const auto row = m_table->lines().rowOf(*line);
        m_editor->show(m_draft->sheet(), *line, m_table->lines().useOf(row));
    }
    if (m_editor->isHidden() == line.has_value()) {
        m_editor->setVisible(line.has_value());
        Q_EMIT boxesChanged();
    }
}

void PartForm::focusFirst()
{
    if (m_table && m_table->lines().rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (!m_fields.empty())
        m_fields.front()->focusControl();
    else
        setFocus(Qt::OtherFocusReason);
}

void PartForm::focusSpot(const pack::Spot& spot)
{
    if (spot.line && m_table) {
        chooseLine(spot.line);
        if (m_editor->isHidden())
            return;
        m_editor->focusMember(toQt(spot.member));
        // Sizes first: the editor may have come into sight just now.
        QTimer::singleShot(0, m_editor, [this] {
            if (auto* focus = m_editor ? m_editor->focusWidget() : nullptr)
                m_scroll->ensureWidgetVisible(focus, 0, theme::px(60));
        });
        return;
    }
    const QString member = toQt(spot.member);
    FormField* best = nullptr;
    for (auto* field : m_fields)
        if (!member.isEmpty() && (member.startsWith(field->spec().member) || field->spec().member.startsWith(member)) &&
            (best == nullptr ||
             (best->spec().member != member &&
              (field->spec().member == member || field->spec().member.size() > best->spec().member.size()))))
            best = field;
    if (best == nullptr) {
        focusFirst();
        return;
    }
    best->focusControl();
    QTimer::singleShot(0, best, [this, best] { m_scroll->ensureWidgetVisible(best, 0, theme::px(40)); });
}

bool PartForm::inLines() const
{
    const auto* focus = focusWidget();
    return m_table && focus != nullptr && focus->hasFocus() &&
           (focus == m_table || (m_editor && m_editor->isAncestorOf(focus)));
}

void PartForm::arrange()
{
    for (const auto& [box, count] : m_rows)
        box->setDirection(width() >= count * theme::px(kBeside) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PartForm::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

} // namespace evenkeel::trainer

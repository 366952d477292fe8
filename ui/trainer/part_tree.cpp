// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/part_tree.h"

#include "ui/desk/desk_page.h"
#include "ui/theme/theme.h"
#include "ui/trainer/part_list.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/tone.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

class PartDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    PartDelegate(const PartModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* row = m_model.row(index.row());
        if (row == nullptr)
            return;
        const auto& c = theme::colours();
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        auto box = option.rect.adjusted(theme::gap(10), 0, -theme::gap(10), 0);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (row->heading) {
            p->setFont(theme::font(Role::Caps));
            p->setPen(c.muted);
            box.adjust(theme::gap(8), theme::gap(8), 0, -theme::gap(3));
            p->drawText(box, static_cast<int>(Qt::AlignBottom | Qt::AlignLeading) | Qt::TextSingleLine,
                        p->fontMetrics().elidedText(row->title, Qt::ElideRight, box.width()));
            p->restore();
            return;
        }
        if (chosen) {
            drawBox(*p, box, theme::kRadius - 2, c.accentTint, c.accentTint);
            if (option.state.testFlag(QStyle::State_HasFocus))
                drawFocus(*p, box, theme::kRadius - 2);
        }
        box.adjust(theme::gap(8), 0, -theme::gap(6), 0);
        if (const auto* mark = m_model.markOf(index.row()); mark != nullptr && *mark != pack::Severity::Note) {
            const int side = theme::px(14);
            const QRect sign(box.right() - side, box.center().y() - side / 2, side, side);
            drawShape(*p, Shape::Alert, sign, *mark == pack::Severity::Error ? c.danger : c.warn,
                      chosen ? c.accentTint : c.surface);
            box.setRight(sign.left() - theme::gap(4));
        }
        const QString text =
            row->lines < 0 ? row->title : QStringLiteral("%1 · %2").arg(row->title, QString::number(row->lines));
        p->setFont(theme::font(chosen ? Role::Strong : Role::Body));
        p->setPen(chosen ? c.accent : row->first ? c.muted : c.ink);
        p->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                    p->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
        p->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto* row = m_model.row(index.row());
        const bool heading = row != nullptr && row->heading;
        const int text = QFontMetrics(theme::font(heading ? Role::Caps : Role::Strong)).height();
        return {theme::px(120), heading ? text + theme::gap(13) : std::max(theme::px(29), text + theme::gap(10))};
    }

  private:
    const PartModel& m_model;
};

/// True if the tree looks the same over both: the words of lines are not in it, only where they belong. Typing in a
/// line of a large pack must not count all of them anew.
bool alike(const pack::Sheet& a, const pack::Sheet& b)
{
    const auto sameHome = [](const auto& x, const auto& y) {
        return x == y ||
               (x->step == y->step && x->situation == y->situation && x->behaviour == y->behaviour && x->use == y->use);
    };
    return a.restPtr() == b.restPtr() && std::ranges::equal(a.lines(), b.lines(), sameHome);
}

} // namespace

PartTree::PartTree(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_filter(new TextField(QStringLiteral("partFilter"), tr("Find a part of the pack"), tr("Filter…"), this))
    , m_list(new PartList(m_model, this))
{
    setObjectName(QStringLiteral("parts"));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {0, 12, 0, 0}, 4);
    auto* top = new QVBoxLayout;
    theme::spaced(top, {12, 0, 12, 4}, 0);
    m_filter->setKey(desk::keyOf(ui::Act::FilterParts), TextField::CapPlace::AtEdge);
    top->addWidget(m_filter);
    column->addLayout(top);
    m_list->setObjectName(QStringLiteral("partList"));
    m_list->setAccessibleName(tr("Parts of the pack"));
    m_list->setItemDelegate(new PartDelegate(m_model, m_list));
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    column->addWidget(m_list, 1);
    connect(&m_model, &PartModel::moveDropped, this, &PartTree::moveDropped);
    connect(&m_model, &PartModel::lineDropped, this, &PartTree::lineDropped);
    connect(m_filter, &QLineEdit::textChanged, this, &PartTree::refill);
    connect(m_filter, &TextField::left, this, &PartTree::focusList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const auto* row = m_model.row(now.row());
        if (m_quiet || row == nullptr || row->heading || row->first)
            return;
        m_chosen = row->place;
        Q_EMIT chose(m_chosen);
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& at) {
        if (const auto* row = m_model.row(at.row()); row != nullptr && row->first)
            Q_EMIT firstWanted(row->place);
    });
    theme::follow(this, [this] {
        auto colours = m_list->palette();
        colours.setColor(QPalette::Base, theme::colours().surface);
        m_list->setPalette(colours);
        m_list->doItemsLayout();
    });
}

void PartTree::show(const pack::Sheet& sheet)
{
    const bool same = alike(sheet, m_sheet);
    m_sheet = sheet;
    if (!same)
        refill();
}

void PartTree::refill()
{
    m_quiet = true;
    m_model.show(m_sheet, m_filter->text());
    pick(m_model.rowOf(m_chosen));
    m_quiet = false;
}

void PartTree::choose(const pack::Place& place)
{
    m_chosen = place;
    m_quiet = true;
    if (m_model.rowOf(place) < 0 && !m_filter->text().isEmpty())
        m_filter->clear();
    pick(m_model.rowOf(place));
    m_quiet = false;
}

void PartTree::pick(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->selectionModel()->clear();
}

void PartTree::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PartTree::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool PartTree::hasListFocus() const
{
    return m_list->hasFocus();
}

std::optional<pack::Place> PartTree::firstHere() const
{
    const auto* row = m_model.row(m_list->currentIndex().row());
    return m_list->hasFocus() && row != nullptr && row->first ? std::optional(row->place) : std::nullopt;
}

bool PartTree::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_filter && plain && (enter || key.key() == Qt::Key_Down)) {
        // To the first part that fits.
        for (int row = 0; !m_list->currentIndex().isValid() && row < m_model.rowCount(); ++row)
            if (!m_model.row(row)->heading)
                m_list->setCurrentIndex(m_model.index(row));
        focusList();
        return true;
    }
    if (watched == m_list && plain && enter) {
        if (const auto first = firstHere())
            Q_EMIT firstWanted(*first);
        else
            Q_EMIT opened();
        return true;
    }
    if (watched == m_list &&
        (key.key() == Qt::Key_Escape || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0)) {
        event->ignore();
        return false;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace evenkeel::trainer

#include "part_tree.moc"

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/line_table.h"

#include "ui/theme/theme.h"
#include "ui/trainer/drag_data.h"
#include "ui/trainer/line_header.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/tone.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace evenkeel::trainer {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMeasured = 120; // rows whose heights follow their words
constexpr int kNarrow = 420;   // pixels at 100 % text: below it the words alone
constexpr int kHighest = 620;  // of the table
constexpr double kGood = 0.5;  // lower bound of a share that stands out
constexpr double kPoor = 0.35; // upper bound of one that does, too
constexpr int kGrip = 26;

/// Words with the merge fields in the accent colour.
void layOut(QTextLayout& layout, int width)
{
    static const QRegularExpression field(QStringLiteral("\\{[a-z][a-z0-9_]*\\}"));
    QVector<QTextLayout::FormatRange> ranges;
    auto it = field.globalMatch(layout.text());
    while (it.hasNext()) {
        const auto match = it.next();
        QTextCharFormat format;
        format.setForeground(theme::colours().accent);
        format.setBackground(theme::colours().accentTint);
        format.setFont(theme::font(Role::SmallStrong));
        ranges.append({static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    qreal y = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.12;
    }
    layout.endLayout();
}

class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    LineDelegate(const LineModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    [[nodiscard]] int heightFor(int row, int width) const
    {
        QTextLayout layout(m_model.data(m_model.index(row, LineModel::Words), Qt::DisplayRole).toString(),
                           theme::font(Role::Body));
        layOut(layout, std::max(40, width - theme::px(kGrip) - theme::gap(10)));
        return static_cast<int>(layout.boundingRect().height() * 1.06) + theme::gap(16);
    }

    void paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& c = theme::colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const auto ground = chosen ? c.accentTint : c.surface;
        p->save();
        p->fillRect(option.rect, ground);
        p->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
        p->setRenderHint(QPainter::Antialiasing);
        const auto box = option.rect.adjusted(theme::gap(8), theme::gap(8), -theme::gap(2), -theme::gap(8));
        if (index.column() == LineModel::Words)
            paintWords(*p, option.rect, index);
        else if (index.column() == LineModel::Calmer)
            paintShare(*p, box, index, ground);
        else if (index.column() == LineModel::Used && m_model.useOf(index.row()) != nullptr)
            paintUses(*p, box, index);
        else {
            p->setFont(theme::font(Role::Small));
            p->setPen(c.ink);
            p->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap,
                        index.data().toString());
        }
        if (chosen && option.state.testFlag(QStyle::State_HasFocus) && index.column() == 0)
            p->fillRect(QRect(option.rect.left(), option.rect.top(), theme::px(3), option.rect.height()), c.accent);
        p->restore();
    }

  private:
    void paintWords(QPainter& p, const QRect& cell, const QModelIndex& index) const
    {
        const auto& c = theme::colours();
        p.setPen(Qt::NoPen);
        p.setBrush(c.muted);
        for (int x = 0; x < 2; ++x) // the grip for the mouse
            for (int y = -1; y < 2; ++y)
                p.drawEllipse(QPointF(cell.left() + theme::px(10 + 5 * x), cell.center().y() + theme::px(5 * y)), 1.3,
                              1.3);
        QTextLayout layout(index.data().toString(), theme::font(Role::Body));
        const int left = cell.left() + theme::px(kGrip);
        layOut(layout, std::max(40, cell.width() - theme::px(kGrip) - theme::gap(10)));
        const auto high = layout.boundingRect().height();
        p.setPen(m_model.words(index.row()).isEmpty() ? c.muted : c.ink);
        p.setClipRect(cell);
        layout.draw(&p, QPointF(left, cell.top() + std::max<qreal>(theme::gap(7), (cell.height() - high) / 2)));
    }

    /// How often, and below it when last.
    void paintUses(QPainter& p, const QRect& box, const QModelIndex& index) const
    {
        const QFontMetrics small(theme::font(Role::Small));
        const bool two = box.height() >= 2 * small.height();
        const int top = box.center().y() - (two ? small.height() : small.height() / 2);
        p.setFont(theme::font(Role::Small));
        p.setPen(theme::colours().ink);
        p.drawText(QRect(box.left(), top, box.width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   index.data().toString());
        if (!two)
            return;
        p.setPen(theme::colours().muted);
        p.drawText(QRect(box.left(), top + small.height(), box.width(), small.height()),
                   Qt::AlignLeft | Qt::AlignVCenter, m_model.lastUse(index.row()));
    }

    /// The share, and in its colour what its bounds allow to say.
    void paintShare(QPainter& p, const QRect& box, const QModelIndex& index, const QColor& ground) const
    {
        const auto& c = theme::colours();
        const auto* use = m_model.useOf(index.row());
        const auto tone = use == nullptr       ? Tone::None
                          : use->low >= kGood  ? Tone::Ok
                          : use->high <= kPoor ? Tone::Danger
                                               : Tone::None;
        const QFontMetrics fm(theme::font(Role::SmallStrong));
        const QString text = index.data().toString();
        p.setFont(theme::font(Role::SmallStrong));
        if (use == nullptr) {
            p.setPen(c.muted);
            p.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, text);
            return;
        }
        const int wide = std::min(box.width(), fm.horizontalAdvance(text) + 2 * theme::gap(8));
        const int high = fm.height() + theme::gap(4);
        const QFontMetrics small(theme::font(Role::Small));
        const bool two = box.height() >= high + small.height();
        const int top = box.center().y() - (two ? high + small.height() : high) / 2;
        const QRect pill(box.left(), top, wide, high);
        drawBox(p, pill, high / 2.0, tone == Tone::None ? ground : toneTint(tone),
                tone == Tone::None ? c.line : toneTint(tone));
        p.setPen(toneInk(tone));
        p.drawText(pill, Qt::AlignCenter, text);
        if (!two)
            return;
        p.setFont(theme::font(Role::Small));
        p.setPen(c.muted);
        p.drawText(QRect(box.left(), pill.bottom() + 1, box.width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   QStringLiteral("%1–%2").arg(qRound(use->low * 100)).arg(qRound(use->high * 100)));
    }

    const LineModel& m_model;
};

} // namespace

LineTable::LineTable(QWidget* parent)
    : RowTable(parent)
{
    setObjectName(QStringLiteral("lineTable"));
    setAccessibleName(tr("Lines to say"));
    setModel(&m_model);
    setItemDelegate(new LineDelegate(m_model, this));
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false); // ours is in the theme's colours
    setHorizontalHeader(new LineHeader(this));
    horizontalHeader()->show();
    theme::follow(this, [this] {
        auto colours = palette();
        colours.setColor(QPalette::Base, theme::colours().surface);
        setPalette(colours);
        arrange();
    });
}

int LineTable::wordsLeft()
{
    return theme::px(kGrip);
}

void LineTable::show(const pack::Sheet& sheet, const pack::Place& home)
{
    const auto kept = chosen();
    m_quiet = true;
    m_model.show(sheet, home);
    m_quiet = false;
    choose(kept);
    arrange();
}

void LineTable::setUses(const LineUses& uses)
{
    m_model.setUses(uses);
    arrange();
}

std::optional<std::size_t> LineTable::chosen() const
{
    return selectionModel()->hasSelection() ? m_model.position(currentIndex().row()) : std::nullopt;
}

void LineTable::choose(std::optional<std::size_t> position)
{
    m_quiet = true;
    const int row = position ? m_model.rowOf(*position) : -1;
    if (row >= 0) {
        if (currentIndex().row() != row || !selectionModel()->hasSelection())
            selectRow(row);
    } else {
        clearSelection();
    }
    m_quiet = false;
}

void LineTable::openRow()
{
    Q_EMIT opened();
}

void LineTable::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    RowTable::selectionChanged(now, before);
    if (!m_quiet && !now.isEmpty())
        Q_EMIT chose();
}

void LineTable::startDrag(Qt::DropActions)
{
    if (std::unique_ptr<QMimeData> picked{m_model.mimeData({currentIndex()})})
        carry(this, std::move(picked),
              m_model.data(m_model.index(currentIndex().row(), 0), Qt::DisplayRole).toString());
}

/// The row above which it would be put, by the nearer edge of the one below `position`.
int LineTable::gapAt(QPoint position) const
{
    const auto over = indexAt(position);
    if (!over.isValid())
        return m_model.rowCount();
    return over.row() + (position.y() > visualRect(over).center().y() ? 1 : 0);
}

void LineTable::pointAt(int gap)
{
    if (gap == m_gap)
        return;
    m_gap = gap;
    viewport()->update();
}

void LineTable::dragEnterEvent(QDragEnterEvent* event)
{
    RowTable::dragEnterEvent(event);
    event->setAccepted(event->source() == this);
}

void LineTable::dragMoveEvent(QDragMoveEvent* event)
{
    RowTable::dragMoveEvent(event); // it scrolls at the edges
    const int gap = gapAt(event->position().toPoint());
    const bool moves = event->source() == this && gap != currentIndex().row() && gap != currentIndex().row() + 1;
    event->setAccepted(moves);
    pointAt(moves ? gap : -1);
}

void LineTable::dragLeaveEvent(QDragLeaveEvent* event)
{
    RowTable::dragLeaveEvent(event);
    pointAt(-1);
}

/// The order is the pack's: what a drop means is an edit, and never a change of the model alone.
void LineTable::dropEvent(QDropEvent* event)
{
    pointAt(-1);
    stopAutoScroll();
    setState(NoState);
    const auto from = chosen();
    if (event->source() != this || !from)
        return;
    int to = gapAt(event->position().toPoint());
    if (to > currentIndex().row())
        --to;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (to != currentIndex().row())
        Q_EMIT moved(*from, to);
}

void LineTable::paintEvent(QPaintEvent* event)
{
    RowTable::paintEvent(event);
    if (m_gap < 0 || m_model.rowCount() == 0)
        return;
    const bool last = m_gap >= m_model.rowCount();
    auto row = visualRect(m_model.index(last ? m_model.rowCount() - 1 : m_gap, LineModel::Words));
    if (last)
        row.moveTop(row.bottom() - theme::px(2));
    row.setLeft(0);
    row.setRight(viewport()->width());
    QPainter p(viewport());
    paintDropBar(p, row);
}

void LineTable::wheelEvent(QWheelEvent* event)
{
    if (verticalScrollBar()->maximum() > 0)
        RowTable::wheelEvent(event);
    else
        event->ignore();
}

void LineTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void LineTable::arrange()
{
    const bool narrow = width() < theme::px(kNarrow);
    const bool used = !narrow;
    const auto wide = [](Role role, const QString& text) {
        return QFontMetrics(theme::font(role)).horizontalAdvance(text) + theme::gap(14);
    };
    horizontalHeader()->setVisible(!narrow);
    int rest = viewport()->width();
    const auto set = [&](int column, int width, bool shown) {
        setColumnHidden(column, !shown);
        if (shown) {
            setColumnWidth(column, width);
            rest -= width;
        }
    };
    set(LineModel::Mood, wide(Role::Small, QStringLiteral("Uneasy–Angry")) - theme::gap(10), !narrow);
    set(LineModel::When, theme::px(100), width() >= theme::px(540));
    const auto head = [&](int column) { return static_cast<LineHeader*>(horizontalHeader())->widthFor(column); };
    set(LineModel::Used, std::max(head(LineModel::Used), wide(Role::Small, LineModel::dayText(QDate(2026, 12, 28)))),
        used);
    set(LineModel::Calmer, std::max(head(LineModel::Calmer), theme::px(70)), used);
    setColumnWidth(LineModel::Words, std::max(theme::px(120), rest));

    const auto& delegate = static_cast<const LineDelegate&>(*itemDelegate());
    const int rows = m_model.rowCount();
    const int plain = theme::px(48);
    verticalHeader()->setDefaultSectionSize(plain);
    int height = horizontalHeader()->isVisible() ? horizontalHeader()->sizeHint().height() : 0;
    if (rows <= kMeasured) {
        for (int row = 0; row < rows; ++row) {
            const int high = std::max(theme::px(38), delegate.heightFor(row, columnWidth(LineModel::Words)));
            if (rowHeight(row) != high)
                setRowHeight(row, high);
            height += high;
        }
    } else {
        height = theme::px(kHighest);
    }
    height = std::min(height, theme::px(kHighest)) + 2;
    if (height != minimumHeight())
        setFixedHeight(height);
    viewport()->update();
}

} // namespace evenkeel::trainer

#include "line_table.moc"

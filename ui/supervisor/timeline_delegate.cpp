// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/timeline_delegate.h"

#include "ui/supervisor/timeline_model.h"
#include "ui/supervisor/tones.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text_block.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kTitle = 136;      // pixels at 100 % text
constexpr int kLeastWords = 190; // with less room than that the words go under the title
constexpr int kLeastWidth = 240; // and the time over it

int timeWidth()
{
    return QFontMetrics(theme::font(Role::Small)).horizontalAdvance(QStringLiteral("00:00:0")) + theme::gap(2);
}

} // namespace

struct TimelineDelegate::Places
{
    TextBlock title, detail;
    int textX = 0; ///< of the title
    int titleWidth = 0;
    int titleY = 0;
    bool timeAbove = false;
    QPoint detailAt;
    int detailWidth = 0;
    int height = 0;
};

TimelineDelegate::TimelineDelegate(const TimelineModel& model, QWidget& view)
    : QStyledItemDelegate(&view)
    , m_model(model)
    , m_view(view)
{}

TimelineDelegate::Places TimelineDelegate::places(int index, int width) const
{
    Places at;
    const auto* row = m_model.row(index);
    if (row == nullptr)
        return at;
    at.title.setText(boundedLine(row->title, 200), theme::font(row->head ? Role::Strong : Role::Body), 1.2);
    at.detail.setText(bounded(row->detail), theme::font(Role::Small), 1.3);
    const int top = theme::gap(5);
    at.timeAbove = width < theme::px(kLeastWidth);
    at.titleY = top + (at.timeAbove ? QFontMetrics(theme::font(Role::Small)).height() : 0);
    at.textX = (at.timeAbove ? theme::gap(6) : timeWidth()) + theme::px(16);
    const int room = std::max(1, width - at.textX - theme::gap(4));
    const int title = theme::px(kTitle);
    const bool beside = room - title >= theme::px(kLeastWords);
    at.titleWidth = beside && !row->detail.isEmpty() ? title - theme::gap(8) : room;
    const int titleHeight = at.title.heightFor(at.titleWidth);
    if (row->detail.isEmpty()) {
        at.height = at.titleY + titleHeight + top;
    } else if (beside) {
        at.detailAt = {at.textX + title, at.titleY};
        at.detailWidth = room - title;
        at.height = at.titleY + std::max(titleHeight, at.detail.heightFor(at.detailWidth)) + top;
    } else {
        at.detailAt = {at.textX, at.titleY + titleHeight};
        at.detailWidth = room;
        at.height = at.titleY + titleHeight + at.detail.heightFor(room) + top;
    }
    return at;
}

int TimelineDelegate::heightOf(int row, int width) const
{
    return places(row, width).height;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* area = qobject_cast<QAbstractScrollArea*>(&m_view);
    const int width = area == nullptr ? m_view.width() : area->viewport()->width();
    return {width, heightOf(index.row(), width)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* row = m_model.row(index.row());
    if (row == nullptr)
        return;
    const auto& c = theme::colours();
    auto& p = *painter;
    const auto at = places(index.row(), option.rect.width());
    p.save();
    p.translate(option.rect.topLeft());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        drawBox(p, QRect(0, 0, option.rect.width(), option.rect.height()), theme::kRadius - 3.0, c.accentTint, {});
    const int top = theme::gap(5);
    const int line = at.title.oneLine().height();
    const int side = theme::gap(4);
    p.setFont(theme::font(Role::Small));
    p.setPen(c.muted);
    p.drawText(QRect(at.timeAbove ? at.textX : side, top, timeWidth(), at.timeAbove ? at.titleY - top : line),
               static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, m_model.time(index.row()));
    const auto tone = toneOf(row->tone);
    const double dot = theme::px(row->head ? 8 : 6);
    const double markX = (at.timeAbove ? theme::gap(6) : timeWidth()) + theme::px(4) + side / 2.0;
    const QRectF mark(markX - dot / 2, at.titleY + (line - dot) / 2.0, dot, dot);
    drawShape(p, row->undone || (tone == Tone::None && !row->head) ? Shape::Ring : Shape::Disc, mark,
              row->undone ? c.muted : toneInk(tone), {});
    at.title.paint(p, {at.textX, at.titleY}, at.titleWidth, row->undone ? c.muted : c.ink);
    if (!row->detail.isEmpty()) {
        // On one line with the title: its smaller letters stand on the same line.
        const bool beside = at.detailAt.y() == at.titleY;
        const int down = beside ? std::max(0, (line - QFontMetrics(theme::font(Role::Small)).height()) / 2) : 0;
        at.detail.paint(p, at.detailAt + QPoint(0, std::min(down, theme::px(2))), at.detailWidth, c.muted);
    }
    p.restore();
}

} // namespace evenkeel::supervisor

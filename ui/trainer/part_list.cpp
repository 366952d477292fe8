// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/part_list.h"

#include "ui/theme/theme.h"
#include "ui/trainer/drag_data.h"
#include "ui/widgets/shapes.h"

#include <QDropEvent>
#include <QPainter>
#include <QScrollBar>

namespace evenkeel::trainer {

PartList::PartList(PartModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // ours is in the theme's colours
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_data) // the list went on under the mouse
            pointAt(targetAt(m_at, *m_data));
    });
    theme::follow(this, [this] { setAutoScrollMargin(theme::px(30)); });
}

PartList::Target PartList::targetAt(QPoint position, const QMimeData& what) const
{
    const auto over = indexAt(position);
    if (!over.isValid())
        return {};
    if (m_model.canDropMimeData(&what, Qt::MoveAction, -1, 0, over))
        return {over.row(), true};
    const bool below = position.y() > visualRect(over).center().y();
    const int row = over.row() + (below ? 1 : 0);
    return m_model.canDropMimeData(&what, Qt::MoveAction, row, 0, {}) ? Target{row, false} : Target{};
}

void PartList::pointAt(const Target& target)
{
    if (target == m_target)
        return;
    m_target = target;
    viewport()->update();
}

void PartList::startDrag(Qt::DropActions)
{
    if (std::unique_ptr<QMimeData> picked{m_model.mimeData({currentIndex()})})
        carry(this, std::move(picked), currentIndex().data().toString());
}

/// Who does not let it in hears nothing of where it goes then.
void PartList::dragEnterEvent(QDragEnterEvent* event)
{
    QListView::dragEnterEvent(event);
    const auto& what = *event->mimeData();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(partIn(what) || lineIn(what));
}

void PartList::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // it scrolls at the edges
    m_at = event->position().toPoint();
    m_data = event->mimeData();
    pointAt(targetAt(m_at, *m_data));
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(m_target.row >= 0);
}

void PartList::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    m_data.clear();
    pointAt({});
}

void PartList::dropEvent(QDropEvent* event)
{
    const auto target = targetAt(event->position().toPoint(), *event->mimeData());
    m_data.clear();
    pointAt({});
    stopAutoScroll();
    setState(NoState);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(target.row >= 0);
    if (target.row >= 0)
        m_model.dropMimeData(event->mimeData(), Qt::MoveAction, target.onto ? -1 : target.row, 0,
                             target.onto ? m_model.index(target.row) : QModelIndex());
}

void PartList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_target.row < 0)
        return;
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    const auto& accent = theme::colours().accent;
    const bool last = m_target.row >= m_model.rowCount();
    auto box = visualRect(m_model.index(last ? m_target.row - 1 : m_target.row))
                   .adjusted(theme::gap(10), 0, -theme::gap(10), 0);
    if (m_target.onto) {
        widgets::drawBox(p, box, theme::kRadius - 2, Qt::transparent, accent, theme::px(2));
        return;
    }
    // Below the row before: a heading may stand between that one and the next.
    if (const auto before = visualRect(m_model.index(m_target.row - 1)); before.isValid())
        box.moveTop(before.bottom() + 1);
    paintDropBar(p, box);
}

} // namespace evenkeel::trainer

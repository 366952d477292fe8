// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/timeline_view.h"

#include "ui/supervisor/timeline_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace evenkeel::supervisor {

TimelineView::TimelineView(QWidget* parent)
    : QListView(parent)
    , m_delegate(new TimelineDelegate(m_model, *this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("What happened"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    theme::follow(this, [this] {
        auto colours = palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        setPalette(colours);
        doItemsLayout();
        fit();
    });
}

void TimelineView::show(const app::ReplayView& view, bool keep)
{
    m_quiet = true;
    const int row = keep ? current() : -1;
    m_model.set(view);
    doItemsLayout();
    fit();
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row));
    m_quiet = false;
}

bool TimelineView::step(int by)
{
    const int to = current() < 0 ? 0 : current() + by;
    if (m_model.row(to) == nullptr)
        return false;
    move(to);
    return true;
}

bool TimelineView::stepProtocol(int by)
{
    const int to = m_model.nextOfProtocol(current(), by);
    if (to < 0)
        return false;
    move(to);
    return true;
}

void TimelineView::goTo(Millis at)
{
    if (m_model.rowCount() > 0)
        move(m_model.rowAt(at));
}

void TimelineView::move(int row)
{
    setCurrentIndex(m_model.index(row));
    if (!hasFocus())
        widgets::announce(this, m_model.spoken(row));
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const auto* row = current.isValid() ? m_model.row(current.row()) : nullptr;
    if (!m_quiet && row != nullptr)
        Q_EMIT movedTo(row->at, visualRect(current));
}

/// Qt would choose the first row; somebody who only tabs through has not moved anywhere.
void TimelineView::focusInEvent(QFocusEvent* event)
{
    m_quiet = true;
    QListView::focusInEvent(event);
    m_quiet = false;
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) != 0) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

/// What holds it scrolls.
void TimelineView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void TimelineView::fit()
{
    int height = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        height += m_delegate->heightOf(i, viewport()->width());
    setFixedHeight(height);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        doItemsLayout();
        fit();
    }
}

} // namespace evenkeel::supervisor

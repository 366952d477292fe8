// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/session_table.h"

#include "ui/supervisor/session_delegate.h"
#include "ui/supervisor/session_header.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel::supervisor {

namespace {

constexpr int kAhead = 3; // pages of the screen that are read before they are reached

/// 0: there is room for columns.
int linesFor(int width)
{
    return width >= theme::px(520) ? 0 : width >= theme::px(290) ? 2 : 3;
}

} // namespace

SessionTable::SessionTable(QWidget* parent)
    : RowTable(parent)
    , m_delegate(new SessionDelegate(m_model, this))
{
    setObjectName(QStringLiteral("sessionTable"));
    setAccessibleName(tr("Calls"));
    setHorizontalHeader(new SessionHeader(this));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(&m_model, &SessionModel::moreWanted, this, &SessionTable::moreWanted);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, this, &SessionTable::lookAhead);
    theme::follow(this, [this] { restyle(); });
}

void SessionTable::show(app::SessionPage page, QDate today)
{
    m_quiet = true;
    m_model.reset(std::move(page.rows), page.more, today);
    scrollToTop();
    m_quiet = false;
    lookAhead();
}

void SessionTable::refresh(const app::SessionPage& page, QDate today)
{
    m_quiet = true;
    const auto kept = selected();
    // The first row in sight stays where it is, whatever comes above it.
    const int top = rowAt(0);
    const auto* anchor = m_model.row(top);
    const auto anchorId = anchor == nullptr ? QString() : anchor->id;
    const bool atTop = verticalScrollBar()->value() == 0;
    const int within = verticalScrollBar()->value() - top * m_delegate->rowHeight();
    m_model.merge(page.rows, page.more, today);
    if (!atTop) {
        if (const int now = m_model.indexOf(anchorId); now >= 0)
            verticalScrollBar()->setValue(now * m_delegate->rowHeight() + within);
    }
    if (!kept.isEmpty() && selected() != kept)
        select(kept);
    m_quiet = false;
    lookAhead();
}

void SessionTable::select(const QString& id)
{
    const int at = m_model.indexOf(id);
    if (at >= 0)
        selectRow(at);
    else
        clearSelection();
}

void SessionTable::selectRow(int row)
{
    if (m_model.row(row) != nullptr)
        setCurrentIndex(m_model.index(row, 0));
}

QString SessionTable::selected() const
{
    const auto* row = currentIndex().isValid() ? m_model.row(currentIndex().row()) : nullptr;
    return row == nullptr ? QString() : row->id;
}

void SessionTable::openRow()
{
    if (const auto id = selected(); !id.isEmpty())
        Q_EMIT opened(id);
}

void SessionTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    RowTable::mouseDoubleClickEvent(event);
    openRow();
}

void SessionTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    viewport()->update(); // the mark of the focus
    if (!m_quiet && current.isValid() && (!previous.isValid() || current.row() != previous.row()))
        Q_EMIT currentChangedTo(selected());
}

void SessionTable::lookAhead()
{
    const int room = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    if (room < kAhead * viewport()->height() && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

void SessionTable::restyle()
{
    m_lines = linesFor(width());
    m_delegate->setLines(m_lines);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    auto colours = palette();
    colours.setColor(QPalette::Base, theme::colours().background);
    setPalette(colours);
    arrange();
    viewport()->update();
}

void SessionTable::arrange()
{
    horizontalHeader()->setVisible(!isCompact());
    const int all = viewport()->width();
    int rest = all;
    for (int column = 0; column < SessionModel::kColumns; ++column) {
        setColumnHidden(column, isCompact() && column > 0);
        if (column != SessionModel::Outcome) {
            setColumnWidth(column, m_delegate->columnWidth(column));
            rest -= m_delegate->columnWidth(column);
        }
    }
    if (isCompact()) {
        setColumnWidth(0, all);
        return;
    }
    const int agent = m_delegate->columnWidth(SessionModel::Agent);
    if (const int spare = rest - theme::px(200); spare > 0) {
        const int wider = std::min(spare, theme::px(60));
        setColumnWidth(SessionModel::Agent, agent + wider);
        rest -= wider;
    }
    // What is too narrow for all gives up the agent's width first, then nothing is wider than the table.
    const int least = theme::px(120);
    if (rest < least) {
        const int give = std::clamp(least - rest, 0, std::max(0, agent - theme::px(80)));
        setColumnWidth(SessionModel::Agent, agent - give);
        rest += give;
    }
    setColumnWidth(SessionModel::Outcome, std::max(1, rest));
}

void SessionTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    if (m_lines != linesFor(width()))
        restyle();
    else
        arrange();
    lookAhead();
}

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/timeline_model.h"

#include "app/dates.h"
#include "app/session_list.h"
#include "ui/widgets/timer_label.h"

namespace evenkeel::supervisor {

void TimelineModel::set(const app::ReplayView& view)
{
    beginResetModel();
    m_rows = view.rows;
    m_started = view.startedAt;
    endResetModel();
}

const app::ReplayRow* TimelineModel::row(int index) const
{
    return index < 0 || index >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(index)];
}

QString TimelineModel::time(int index) const
{
    const auto* r = row(index);
    if (r == nullptr)
        return {};
    const auto first = app::toQt(app::localDate(m_started));
    const auto day = app::toQt(app::localDate(r->wall));
    if (r->afterCall && day != first)
        return app::calendarDay(day, first);
    return widgets::clockText(r->at);
}

QString TimelineModel::spoken(int index) const
{
    const auto* r = row(index);
    if (r == nullptr)
        return {};
    const auto when = r->afterCall ? time(index) : widgets::spokenTime(r->at);
    const auto text =
        r->detail.isEmpty() ? tr("%1: %2").arg(when, r->title) : tr("%1: %2. %3").arg(when, r->title, r->detail);
    return r->protocol ? tr("%1 (protocol)").arg(text) : text;
}

int TimelineModel::nextOfProtocol(int from, int by) const
{
    for (int at = from + by; at >= 0 && at < rowCount(); at += by) {
        if (m_rows[static_cast<std::size_t>(at)].protocol)
            return at;
    }
    return -1;
}

int TimelineModel::rowAt(Millis at) const
{
    int found = 0;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows[static_cast<std::size_t>(i)].at <= at)
            found = i;
    }
    return found;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const auto* r = index.isValid() ? row(index.row()) : nullptr;
    if (r == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return r->title;
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row());
    return {};
}

} // namespace evenkeel::supervisor

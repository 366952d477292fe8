// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/session_model.h"

#include "app/fact_words.h"

#include <algorithm>

namespace evenkeel::supervisor {

QString moodCourse(const app::SessionRow& row)
{
    if (row.moodStart == 0)
        return {};
    return QStringLiteral("%1→%2").arg(row.moodStart).arg(row.moodEnd);
}

void SessionModel::reset(std::vector<app::SessionRow> rows, bool more, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_more = more;
    m_asked = false;
    m_today = today;
    endResetModel();
}

void SessionModel::append(std::vector<app::SessionRow> rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (rows.empty())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    endInsertRows();
}

void SessionModel::merge(const std::vector<app::SessionRow>& rows, bool more, QDate today)
{
    if (m_today != today && !m_rows.empty()) {
        m_today = today;
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
    }
    m_today = today;
    m_asked = false; // this answer may have overtaken that of the next page
    std::size_t at = 0;
    for (const auto& fresh : rows) {
        while (at < m_rows.size() && m_rows[at].ord > fresh.ord) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        if (at == m_rows.size() || m_rows[at].ord < fresh.ord) {
            beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(at), fresh);
            endInsertRows();
        } else if (m_rows[at] != fresh) {
            m_rows[at] = fresh;
            Q_EMIT dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), kColumns - 1));
        }
        ++at;
    }
    if (!more && at < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(at), rowCount() - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at), m_rows.end());
        endRemoveRows();
        m_more = false;
    }
    if (at == m_rows.size())
        m_more = more;
}

const app::SessionRow* SessionModel::row(int index) const
{
    return index < 0 || index >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(index)];
}

int SessionModel::indexOf(const QString& id) const
{
    const auto found = std::ranges::find(m_rows, id, &app::SessionRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString SessionModel::when(int index) const
{
    const auto* r = row(index);
    return r == nullptr ? QString() : app::sessionWhen(r->startedAt, m_today);
}

int SessionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString SessionModel::text(const app::SessionRow& row, int column) const
{
    switch (column) {
    case When: return app::sessionWhen(row.startedAt, m_today);
    case Agent: return row.agent;
    case Mood: return moodCourse(row);
    case Outcome: return row.outcome.text;
    case Score: return row.score ? QString::number(*row.score) : QStringLiteral("–");
    default: return {};
    }
}

QVariant SessionModel::data(const QModelIndex& index, int role) const
{
    const auto* r = index.isValid() ? row(index.row()) : nullptr;
    if (r == nullptr || index.column() >= kColumns)
        return {};
    if (role == Qt::DisplayRole)
        return text(*r, index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == When ? spoken(index.row()) : text(*r, index.column());
    return {};
}

QString SessionModel::spoken(int index) const
{
    const auto* r = row(index);
    if (r == nullptr)
        return {};
    QStringList parts{app::sessionWhen(r->startedAt, m_today), r->agent};
    if (!r->situation.isEmpty())
        parts << r->situation;
    if (r->moodStart > 0)
        parts << tr("caller %1 at first, %2 in the end")
                     .arg(app::moodText(r->moodStart).toLower(), app::moodText(r->moodEnd).toLower());
    parts << r->outcome.text;
    if (r->score)
        parts << tr("score %1").arg(*r->score);
    if (r->disputed)
        parts << tr("disputed");
    if (r->reviewDue)
        parts << tr("to be reviewed");
    return parts.join(QStringLiteral(", "));
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Agent: return tr("Agent");
    case Mood: return tr("Caller mood");
    case Outcome: return tr("Outcome");
    case Score: return tr("Score");
    default: return {};
    }
}

bool SessionModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void SessionModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace evenkeel::supervisor

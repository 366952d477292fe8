// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trainer/line_model.h"

#include "app/fact_words.h"
#include "app/text.h"
#include "ui/trainer/drag_data.h"
#include "ui/widgets/bounded_text.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace evenkeel::trainer {

using app::toQt;

void LineModel::show(const pack::Sheet& sheet, const pack::Place& home)
{
    const bool sameHome = home == m_home;
    auto positions = pack::linesOf(sheet, home);
    if (sameHome && positions.size() == m_positions.size()) {
        m_sheet = sheet;
        m_positions = std::move(positions);
        if (!m_positions.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_sheet = sheet;
    m_home = home;
    m_positions = std::move(positions);
    endResetModel();
}

void LineModel::setUses(const LineUses& uses)
{
    m_uses = uses;
    if (!m_positions.empty())
        Q_EMIT dataChanged(index(0, Used), index(rowCount() - 1, Calmer));
}

const pack::Line* LineModel::line(int row) const
{
    const auto at = position(row);
    return at ? &m_sheet.line(*at) : nullptr;
}

std::optional<std::size_t> LineModel::position(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_positions[static_cast<std::size_t>(row)];
}

int LineModel::rowOf(std::size_t position) const
{
    const auto it = std::ranges::lower_bound(m_positions, position);
    return it == m_positions.end() || *it != position ? -1 : static_cast<int>(it - m_positions.begin());
}

const LineUse* LineModel::useOf(int row) const
{
    const auto* at = line(row);
    if (at == nullptr)
        return nullptr;
    const auto use = m_uses.constFind(toQt(at->id));
    return use == m_uses.constEnd() ? nullptr : &*use;
}

QString LineModel::dayText(QDate day)
{
    return QLocale().toString(day, tr("d MMM yy", "a day in a narrow column, in Qt's letters for dates"));
}

QString LineModel::lastUse(int row) const
{
    const auto* use = useOf(row);
    return use == nullptr ? QString() : dayText(use->last);
}

QString LineModel::words(int row) const
{
    const auto* at = line(row);
    if (at == nullptr)
        return {};
    const auto& wording = pack::wordingOf(m_sheet.rest(), *at, {});
    return widgets::boundedLine(toQt(wording.full.empty() ? wording.brief : wording.full), 400);
}

QString LineModel::moodWords(const pack::Line& line)
{
    if (line.moodMin <= 1 && line.moodMax >= 5)
        return tr("any");
    if (line.moodMin == line.moodMax)
        return app::moodText(line.moodMin);
    if (line.moodMax >= 5)
        return tr("%1+", "this mood or a worse one").arg(app::moodText(line.moodMin));
    return tr("%1–%2", "moods").arg(app::moodText(line.moodMin), app::moodText(line.moodMax));
}

QString LineModel::text(int row, int column) const
{
    const auto* at = line(row);
    if (at == nullptr)
        return {};
    const auto* use = useOf(row);
    switch (column) {
    case Words: {
        const auto said = words(row);
        return said.isEmpty() ? tr("no words yet") : widgets::quoted(said);
    }
    case When: return at->tags.empty() ? tr("any") : toQt(at->tags).join(QStringLiteral(", ")).left(80);
    case Mood: return moodWords(*at);
    case Used: return use == nullptr ? QStringLiteral("–") : QLocale().toString(use->uses);
    case Calmer:
        if (use == nullptr || use->uses == 0)
            return QStringLiteral("–");
        return tr("%1 %").arg(QLocale().toString(qRound(100.0 * double(use->calmer) / double(use->uses))));
    default: return {};
    }
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_positions.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role != Qt::AccessibleTextRole)
        return {};
    QString spoken = text(index.row(), index.column());
    const auto* use = useOf(index.row());
    if (index.column() == Used && use != nullptr)
        spoken = tr("%1 uses, last on %2").arg(spoken, QLocale().toString(use->last, QLocale::LongFormat));
    if (index.column() == Calmer && use != nullptr)
        spoken =
            tr("calmer after it in %1 of %n uses, by chance between %2 and %3 %", nullptr, int(use->uses))
                .arg(spoken, QString::number(std::floor(use->low * 100)), QString::number(std::ceil(use->high * 100)));
    return spoken;
}

/// Rows are dragged between rows, never onto one.
Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList LineModel::mimeTypes() const
{
    return lineFormats();
}

QMimeData* LineModel::mimeData(const QModelIndexList& indexes) const
{
    const auto at = indexes.isEmpty() ? std::nullopt : position(indexes.front().row());
    return at ? dragged(DraggedLine{*at, m_home}).release() : nullptr;
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Words: return tr("Line");
    case When: return tr("Tags");
    case Mood: return tr("Mood");
    case Used: return tr("Used");
    case Calmer: return tr("Calmer after");
    default: return {};
    }
}

} // namespace evenkeel::trainer

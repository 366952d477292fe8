// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/place.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace evenkeel::trainer {

/// What calls showed of a line. Shares are there for lines that were used often enough to say something.
struct LineUse
{
    qint64 uses = 0;   ///< followed by another mood
    qint64 calmer = 0; ///< of those: the next mood was calmer
    double low = 0;    ///< bounds of the share, 95 %
    double high = 0;
    QDate last = {}; ///< day of the latest such use
    friend bool operator==(const LineUse&, const LineUse&) = default;
};
using LineUses = QHash<QString, LineUse>; ///< by line id

/// The lines of one part, in their order.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT

  public:
    enum Column { Words, When, Mood, Used, Calmer, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    /// What is in the same order as before keeps its rows.
    void show(const pack::Sheet& sheet, const pack::Place& home);
    void setUses(const LineUses& uses);

    [[nodiscard]] const pack::Line* line(int row) const;
    /// Position in the pack's lines.
    [[nodiscard]] std::optional<std::size_t> position(int row) const;
    [[nodiscard]] int rowOf(std::size_t position) const;
    [[nodiscard]] const LineUse* useOf(int row) const;
    [[nodiscard]] QString words(int row) const; ///< the full wording, or the short one, in the pack's language
    [[nodiscard]] static QString moodWords(const pack::Line& line);

    /// When the line was used last, short: "28 Nov"; empty if it was used too seldom.
    [[nodiscard]] QString lastUse(int row) const;
    [[nodiscard]] static QString dayText(QDate day);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A line is dragged to another row, or onto another part of the tree. The pack's order is not the model's: nothing
    /// is dropped into it or taken out of it.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

  private:
    [[nodiscard]] QString text(int row, int column) const;

    pack::Sheet m_sheet;
    pack::Place m_home;
    std::vector<std::size_t> m_positions;
    LineUses m_uses;
};

} // namespace evenkeel::trainer

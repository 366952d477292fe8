// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/lint.h"
#include "pack/place.h"

#include <QAbstractListModel>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace evenkeel::trainer {

/// A row of the tree: a heading, or a part.
struct PartRow
{
    bool heading = false;
    pack::Place place;
    QString title;
    int number = 0;     ///< of a step, from 1
    int lines = -1;     ///< how many lines it has; -1: it has none of its own
    bool first = false; ///< of a list with nothing in it: the way to its first one
    friend bool operator==(const PartRow&, const PartRow&) = default;
};

/// All parts of a pack in the order of the tree. `filter` keeps those whose title holds it, and headings over them.
[[nodiscard]] std::vector<PartRow> outline(const pack::Sheet& sheet, const QString& filter = QString());
/// What such a part is called: "Situation".
[[nodiscard]] QString kindText(pack::Part part);
/// The protocol's words of one use: "Redirects".
[[nodiscard]] QString useText(std::size_t use);
/// "4 Empathize"; for parts of which there is one, its kind.
[[nodiscard]] QString partTitle(const pack::Pack& rest, const pack::Place& place);

class PartModel final : public QAbstractListModel
{
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void show(const pack::Sheet& sheet, const QString& filter);
    /// The worst that is found in each part, by pack::markOf(); null: nothing.
    using Marks = std::shared_ptr<const std::map<std::string, pack::Severity>>;
    void setMarks(Marks marks);
    [[nodiscard]] const PartRow* row(int row) const;
    [[nodiscard]] int rowOf(const pack::Place& place) const; ///< -1: not in sight
    [[nodiscard]] const pack::Severity* markOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// A part may go between two rows of its own list, as far as the keys move it; a line onto a part that has lines.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData*, Qt::DropAction, int row, int column,
                                       const QModelIndex& parent) const override;
    /// Changes nothing here: what it means is said by a signal.
    bool dropMimeData(const QMimeData*, Qt::DropAction, int row, int column, const QModelIndex& parent) override;

  Q_SIGNALS:
    void moveDropped(const evenkeel::pack::Place& part, int by);
    void lineDropped(std::size_t position, const evenkeel::pack::Place& home);

  private:
    [[nodiscard]] int distanceTo(const pack::Place& part, int row) const;
    std::vector<PartRow> m_rows;
    Marks m_marks;
};

} // namespace evenkeel::trainer

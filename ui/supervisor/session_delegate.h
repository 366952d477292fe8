// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel::supervisor {

class SessionModel;

/// Paints the rows of the call list: a column a fact, or all facts of a call below each other where the list is narrow.
class SessionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    /// `model` outlives it.
    explicit SessionDelegate(const SessionModel& model, QObject* parent = nullptr);

    /// How many lines a call takes in a list that is too narrow for columns, 2 or 3; 0: it has columns.
    void setLines(int lines) { m_lines = lines; }
    [[nodiscard]] int rowHeight() const;
    /// How wide a column wants to be; what is left goes to the outcome.
    [[nodiscard]] int columnWidth(int column) const;

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

  private:
    void paintCompact(QPainter&, const QRect&, int row) const;
    const SessionModel& m_model;
    int m_lines = 0;
};

} // namespace evenkeel::supervisor

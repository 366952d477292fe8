// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace evenkeel::supervisor {

class TimelineModel;

/// Paints what happened: time, mark, title, and the words beside it, or under it where there is no room. All words are
/// shown, broken into lines.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    /// Both outlive it.
    TimelineDelegate(const TimelineModel& model, QWidget& view);

    [[nodiscard]] int heightOf(int row, int width) const;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

  private:
    struct Places;
    [[nodiscard]] Places places(int row, int width) const;
    const TimelineModel& m_model;
    QWidget& m_view;
};

} // namespace evenkeel::supervisor

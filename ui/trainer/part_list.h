// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/part_model.h"

#include <QListView>
#include <QMimeData>
#include <QPointer>

namespace evenkeel::trainer {

/// The rows of the tree. A part is dragged to another place among those beside it, a line onto the part that it is to
/// belong to; the model knows what may go where, and its signals say what was dropped.
class PartList final : public QListView
{
    Q_OBJECT

  public:
    explicit PartList(PartModel& model, QWidget* parent = nullptr);

  protected:
    void startDrag(Qt::DropActions) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    /// A gap above a row, or a row itself.
    struct Target
    {
        int row = -1; ///< -1: none
        bool onto = false;
        friend bool operator==(const Target&, const Target&) = default;
    };
    [[nodiscard]] Target targetAt(QPoint position, const QMimeData& what) const;
    void pointAt(const Target& target);

    PartModel& m_model;
    Target m_target;
    QPoint m_at; ///< in the viewport, where what is dragged was last
    QPointer<const QMimeData> m_data;
};

} // namespace evenkeel::trainer

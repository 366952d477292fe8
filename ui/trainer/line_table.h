// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/line_model.h"
#include "ui/widgets/row_table.h"

namespace evenkeel::trainer {

/// The lines of a part to say: one is chosen, and they are put in order by dragging or by keys. As high as its rows, up
/// to a bound; with many rows all are of the same height.
class LineTable final : public widgets::RowTable
{
    Q_OBJECT

  public:
    explicit LineTable(QWidget* parent = nullptr);

    void show(const pack::Sheet& sheet, const pack::Place& home);
    void setUses(const LineUses& uses);
    [[nodiscard]] const LineModel& lines() const { return m_model; }
    /// Position in the pack's lines.
    [[nodiscard]] std::optional<std::size_t> chosen() const;
    /// Says nothing.
    void choose(std::optional<std::size_t> position);

    /// From the edge of the table to the words.
    [[nodiscard]] static int wordsLeft();

  Q_SIGNALS:
    void chose();
    void opened(); ///< Enter: into the editor of the line
    void moved(std::size_t position, int toRow);

  protected:
    void openRow() override;
    void resizeEvent(QResizeEvent*) override;
    void startDrag(Qt::DropActions) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void selectionChanged(const QItemSelection&, const QItemSelection&) override;

  private:
    void arrange();
    [[nodiscard]] int gapAt(QPoint position) const;
    void pointAt(int gap);

    LineModel m_model;
    int m_gap = -1; ///< above which row something would be dropped; -1: nowhere
    bool m_quiet = false;
};

} // namespace evenkeel::trainer

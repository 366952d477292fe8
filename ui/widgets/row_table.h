// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace evenkeel::widgets {

/// A table whose rows are what is chosen: arrow keys, Home and End go from row to row, Enter opens the row. Tab leaves
/// it, and Esc and keys with Ctrl or Alt are the page's.
class RowTable : public QTableView
{
    Q_OBJECT

  public:
    explicit RowTable(QWidget* parent = nullptr);

  protected:
    /// Enter.
    virtual void openRow() = 0;
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
};

} // namespace evenkeel::widgets

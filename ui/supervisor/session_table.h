// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/session_model.h"
#include "ui/widgets/row_table.h"

namespace evenkeel::supervisor {

class SessionDelegate;

/// The call list as a table; where it is narrow, one column of a few lines a call. Arrow keys, Page Up and Down, Home
/// and End move, Enter opens. What is read again or comes on top moves nothing under the eyes.
class SessionTable final : public widgets::RowTable
{
    Q_OBJECT

  public:
    explicit SessionTable(QWidget* parent = nullptr);

    /// Another list, from its top. Selects nothing.
    void show(app::SessionPage page, QDate today);
    void append(app::SessionPage page) { m_model.append(std::move(page.rows), page.more); }
    /// The same list read again; the selection stays on its call.
    void refresh(const app::SessionPage& page, QDate today);
    void select(const QString& id);
    void selectRow(int row);
    [[nodiscard]] QString selected() const; ///< id; empty: none
    [[nodiscard]] const SessionModel& sessions() const { return m_model; }
    [[nodiscard]] bool isCompact() const { return m_lines > 0; }

  Q_SIGNALS:
    void moreWanted();
    void currentChangedTo(const QString& id);
    void opened(const QString& id);

  protected:
    void openRow() override;
    void keyboardSearch(const QString&) override {} // letters are keys of the page
    void resizeEvent(QResizeEvent*) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;

  private:
    void restyle();
    void arrange();
    void lookAhead();
    SessionModel m_model;
    SessionDelegate* m_delegate;
    int m_lines = 0;      ///< of a call; 0: columns
    bool m_quiet = false; ///< changes of the current row are not somebody's
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/timeline_model.h"

#include <QListView>

namespace evenkeel::supervisor {

class TimelineDelegate;

/// What happened in a call, as high as all of its rows: whatever holds it scrolls. Arrow keys move from row to row, and
/// a screen reader says each.
class TimelineView final : public QListView
{
    Q_OBJECT

  public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// `keep`: the same call again; the row stays.
    void show(const app::ReplayView& view, bool keep);
    /// To the next row (by 1) or the one before (by -1); from nowhere to the first. False at the end.
    bool step(int by);
    /// The same among the rows of the protocol.
    bool stepProtocol(int by);
    void goTo(Millis at);
    [[nodiscard]] int current() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    [[nodiscard]] const TimelineModel& timeline() const { return m_model; }

  Q_SIGNALS:
    /// Somebody moved to the row of this moment, which takes up `place` of this view.
    void movedTo(evenkeel::Millis at, const QRect& place);

  protected:
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void keyboardSearch(const QString&) override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void scrollTo(const QModelIndex&, ScrollHint) override {} // it never scrolls in itself

  private:
    void move(int row);
    void fit();
    TimelineModel m_model;
    TimelineDelegate* m_delegate;
    bool m_quiet = false;
};

} // namespace evenkeel::supervisor

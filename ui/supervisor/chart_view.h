// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chart_layout.h"

#include <QWidget>

#include <optional>

namespace evenkeel::supervisor {

/// A chart on the screen, as high as it needs at its width. One stop of Tab; the arrow keys go from one data point to
/// the next, and so does the mouse. What is pointed at is told by pointed(), and read aloud.
class ChartView final : public QWidget
{
    Q_OBJECT

  public:
    /// `name` is the object name.
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    void show(const report::Chart& chart);
    [[nodiscard]] const report::Chart& chart() const { return m_chart; }
    [[nodiscard]] const report::ChartLayout& layoutOfMarks() const { return m_layout; }

  Q_SIGNALS:
    /// The words of the data point; empty: none any more.
    void pointed(const QString& words);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;

  private:
    void lay();
    void point(std::optional<std::size_t> mark);
    [[nodiscard]] QString wordsOf(std::size_t mark) const;

    report::Chart m_chart;
    report::ChartLayout m_layout;
    std::optional<std::size_t> m_at;
    bool m_byKeys = false;
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight_charts.h"
#include "ui/widgets/panel.h"

class QTableWidget;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class ChartView;

/// A chart with its title, the words of the data point that is pointed at, and the same numbers as a table.
class ChartCard final : public widgets::Panel
{
    Q_OBJECT

  public:
    /// `chart` is the id of the chart that it will show.
    explicit ChartCard(const QString& chart, QWidget* parent = nullptr);

    void show(const app::InsightChart& told);
    void showTable(bool on);
    [[nodiscard]] bool showsTable() const { return m_asTable; }
    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] const app::InsightChart& told() const { return m_told; }

  Q_SIGNALS:
    void exportAsked(const QString& chart, const QString& title);

  private:
    void fillTable();
    void restyle();
    void rest();

    app::InsightChart m_told;
    bool m_asTable = false;
    widgets::PlainLabel *m_title, *m_words, *m_empty;
    widgets::KeyButton *m_switch, *m_export;
    ChartView* m_view;
    QTableWidget* m_table;
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/insight_charts.h"
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
    /// `id` is the beginning of the object names.
    explicit ChartCard(const QString& id, QWidget* parent = nullptr);

    void show(const InsightChart& told);
    void showTable(bool on);
    [[nodiscard]] bool showsTable() const { return m_asTable; }
    [[nodiscard]] ChartView* view() const { return m_view; }
    [[nodiscard]] const report::Table& numbers() const { return m_told.table; }

  Q_SIGNALS:
    void exportAsked(const QString& id, const evenkeel::report::Table& table);

  private:
    void fillTable();
    void restyle();
    void rest();

    QString m_id;
    InsightChart m_told;
    bool m_asTable = false;
    widgets::PlainLabel *m_title, *m_words, *m_empty;
    widgets::KeyButton *m_switch, *m_export;
    ChartView* m_view;
    QTableWidget* m_table;
};

} // namespace evenkeel::supervisor

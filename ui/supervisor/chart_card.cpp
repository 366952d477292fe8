// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/chart_card.h"

#include "app/text.h"
#include "ui/supervisor/chart_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_after.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kMostRows = 12; ///< of a table before it scrolls

QString nameOf(const QString& chart, const char* part = "")
{
    return QStringLiteral("insight-%1%2").arg(chart, QLatin1String(part));
}

} // namespace

ChartCard::ChartCard(const QString& chart, QWidget* parent)
    : Panel(Ground::Card, parent)
    , m_title(paragraph(QString(), Role::Name, Ink::Normal, this))
    , m_words(paragraph(QString(), Role::Small, Ink::Muted, this))
    , m_empty(paragraph(tr("Nothing to show in this period."), Role::Body, Ink::Muted, this))
    , m_switch(new KeyButton(nameOf(chart, "-table"), tr("Table"), QString(), KeyButton::Kind::Quiet, this))
    , m_export(new KeyButton(nameOf(chart, "-export"), tr("Export"), QString(), KeyButton::Kind::Quiet, this))
    , m_view(new ChartView(nameOf(chart, "-chart"), this))
    , m_table(new QTableWidget(this))
{
    setObjectName(nameOf(chart));
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {14, 12, 14, 10}, 8);
    column->addWidget(m_title);
    column->addWidget(m_view);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addWidget(m_words);
    column->addStretch(1);
    auto* buttons = new FlowLayout;
    theme::spaced(buttons, {}, 4);
    buttons->addWidget(m_switch);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
    tabAfter(m_table, m_switch);
    tabAfter(m_switch, m_export);

    m_words->setObjectName(nameOf(chart, "-words"));
    m_table->setObjectName(nameOf(chart, "-numbers"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->hide();
    connect(m_switch, &QAbstractButton::clicked, this, [this] { showTable(!m_asTable); });
    connect(m_export, &QAbstractButton::clicked, this,
            [this] { Q_EMIT exportAsked(app::toQt(m_told.chart.id), app::toQt(m_told.chart.title)); });
    connect(m_view, &ChartView::pointed, this, [this](const QString& words) {
        m_words->setText(words.isEmpty() ? m_told.note : words);
        m_words->setInk(words.isEmpty() ? Ink::Muted : Ink::Normal);
    });
    theme::follow(this, [this] { restyle(); });
}

void ChartCard::show(const app::InsightChart& told)
{
    m_told = told;
    const auto title = app::toQt(told.chart.title);
    m_title->setText(title);
    m_switch->setHint(title);
    m_export->setHint(title);
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(app::toQt(told.chart.summary));
    m_view->show(told.chart);
    fillTable();
    showTable(m_asTable);
}

void ChartCard::showTable(bool on)
{
    m_asTable = on;
    const bool empty = report::isEmpty(m_told.chart) && m_told.table.rows.empty();
    const bool hadFocus = m_view->hasFocus() || m_table->hasFocus();
    m_view->setVisible(!on && !report::isEmpty(m_told.chart));
    m_table->setVisible(on && !empty);
    m_empty->setVisible(on ? empty : report::isEmpty(m_told.chart));
    m_switch->setLabel(on ? tr("Chart") : tr("Table"));
    m_switch->setEnabled(!empty);
    m_export->setEnabled(!empty);
    rest();
    if (hadFocus)
        (on ? static_cast<QWidget*>(m_table) : m_view)->setFocus(Qt::TabFocusReason);
}

/// What stands under the chart while no data point is pointed at.
void ChartCard::rest()
{
    m_words->setText(m_told.note);
    m_words->setInk(Ink::Muted);
    m_words->setVisible(!m_told.note.isEmpty() || !report::isEmpty(m_told.chart));
}

void ChartCard::fillTable()
{
    const auto& table = m_told.table;
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        auto* head = new QTableWidgetItem(app::toQt(table.columns[c].label));
        head->setTextAlignment(c == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(static_cast<int>(c), head);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            auto* item =
                new QTableWidgetItem(app::insightCell(table.rows[r][c], table.columns[c].key, m_told.chart.unit));
            item->setTextAlignment(c == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(static_cast<int>(r), static_cast<int>(c), item);
        }
    }
    restyle();
}

void ChartCard::restyle()
{
    const auto& c = theme::colours();
    auto palette = m_table->palette();
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Highlight, c.accentTint);
    palette.setColor(QPalette::HighlightedText, c.ink);
    m_table->setPalette(palette);
    m_table->setFont(theme::font(Role::Body));
    m_table->horizontalHeader()->setFont(theme::font(Role::SmallStrong));
    auto head = palette;
    head.setColor(QPalette::Button, c.surface);
    head.setColor(QPalette::ButtonText, c.muted);
    m_table->horizontalHeader()->setPalette(head);
    const int row = theme::px(26);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->resizeColumnsToContents();
    const int rows = std::min(m_table->rowCount(), kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * rows + theme::px(14));
}

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/card_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace evenkeel::supervisor {

namespace {

constexpr int kLeast = 400; ///< width of a card at 100 % text
constexpr int kMost = 3;    ///< beside each other

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    theme::spaced(m_grid, {}, 12);
    theme::follow(this, [this] { arrange(false); });
}

void CardGrid::add(QWidget* card)
{
    m_cards.push_back(card);
    arrange(true);
}

void CardGrid::arrange(bool anew)
{
    const int columns = std::clamp(width() / theme::px(kLeast), 1, kMost);
    if (!anew && columns == m_columns)
        return;
    for (auto* card : m_cards)
        m_grid->removeWidget(card);
    for (int column = 0; column < kMost; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(false);
}

} // namespace evenkeel::supervisor

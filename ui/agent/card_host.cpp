// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/card_host.h"

#include "ui/agent/cards.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroller.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::agent {

CardHost::CardHost(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("cards"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->setObjectName(QStringLiteral("cardScroll"));
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen while there is nothing to scroll
    auto* column = new QVBoxLayout(m_content);
    theme::follow(column, [this, column] {
        const int side = theme::gap(theme::kPage);
        const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
        column->setContentsMargins(side, theme::gap(6), std::max(0, side - bar), theme::gap(10));
    });
    column->addStretch(1);
    widgets::scrollPlainly(m_scroll, m_content);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && m_open != nullptr && m_open->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { keepInSight(now); }); // sizes first
    });
    m_content->installEventFilter(this);
    hide();
}

DeskCard* CardHost::made(ui::Act act)
{
    if (const auto known = m_cards.find(act); known != m_cards.end())
        return known->second;
    auto* card = makeCard(act, m_content);
    if (card == nullptr)
        return nullptr;
    card->hide();
    card->setReduceMotion(m_still);
    card->setLists(m_lists);
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    column->insertWidget(column->count() - 1, card); // above the stretch that keeps it at its own height
    connect(card, &DeskCard::closeAsked, this, &CardHost::closeAsked);
    connect(card, &DeskCard::moved, this, [this](QWidget* inside) {
        QTimer::singleShot(0, inside, [this, inside] { keepInSight(inside); }); // sizes first
    });
    connect(card, &Part::wished, this, [this](const Wish& wanted) {
        const QScopedValueRollback asking(m_asking, true);
        Q_EMIT wished(wanted);
    });
    m_cards.emplace(act, card);
    return card;
}

void CardHost::open(ui::Act act)
{
    auto* card = made(act);
    if (card == nullptr || card == m_open)
        return;
    if (m_open != nullptr)
        m_open->hide();
    m_open = card;
    if (m_view)
        card->setView(*m_view);
    card->prepare();
    card->show();
    m_scroll->verticalScrollBar()->setValue(0);
    updateGeometry();
}

void CardHost::close()
{
    if (m_open != nullptr)
        m_open->hide();
    m_open = nullptr;
}

void CardHost::setLists(const DeskLists& lists)
{
    m_lists = lists;
    for (const auto& [act, card] : m_cards)
        card->setLists(lists);
}

void CardHost::setView(const app::CallView& view)
{
    m_view = view;
    if (m_open != nullptr)
        m_open->setView(view);
}

void CardHost::setReduceMotion(bool on)
{
    m_still = on;
    for (const auto& [act, card] : m_cards)
        card->setReduceMotion(on);
}

void CardHost::reset()
{
    m_view.reset();
    for (const auto& [act, card] : m_cards)
        card->reset();
}

void CardHost::keepInSight(const QWidget* inside)
{
    if (m_open == nullptr || !m_open->isAncestorOf(inside))
        return;
    if (auto* column = m_content->layout())
        column->activate();
    const int top = inside->mapTo(m_content, QPoint()).y();
    auto* bar = m_scroll->verticalScrollBar();
    const int seen = m_scroll->viewport()->height();
    const int edge = theme::gap(8);
    if (top + inside->height() + edge > bar->value() + seen)
        bar->setValue(std::min(top - edge, top + inside->height() + edge - seen));
    else if (top - edge < bar->value())
        bar->setValue(top - edge);
}

int CardHost::heightForWidth(int width) const
{
    const auto* column = m_content->layout();
    const int inner = width - m_scroll->verticalScrollBar()->sizeHint().width();
    return column->hasHeightForWidth() ? column->totalHeightForWidth(inner) : column->totalSizeHint().height();
}

bool CardHost::eventFilter(QObject* object, QEvent* event)
{
    // A scroll area keeps to itself that its content wants another height.
    if (object == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QWidget::eventFilter(object, event);
}

} // namespace evenkeel::agent

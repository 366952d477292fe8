// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/rail.h"

#include "ui/supervisor/supervisor_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/tab_after.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kWidth = 184; // pixels at 100 % text

} // namespace

Rail::Rail(QWidget* parent)
    : Panel(Ground::Surface, parent)
    , m_column(new QWidget(this))
    , m_bar(new QWidget(this))
    , m_menu(new MenuButton(QStringLiteral("railMenu"), tr("Page"), m_bar))
{
    setObjectName(QStringLiteral("rail"));
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {}, 0);
    outer->addWidget(m_column, 1);
    outer->addWidget(m_bar);

    auto* column = new QVBoxLayout(m_column);
    theme::spaced(column, {10, 20, 10, 16}, 10);
    auto* title = new QHBoxLayout;
    theme::spaced(title, {10, 0, 10, 10}, 0);
    title->addWidget(label(QStringLiteral("Evenkeel"), Role::Name, Ink::Normal, m_column));
    column->addLayout(title);
    m_names = new QVBoxLayout;
    theme::spaced(m_names, {}, 2);
    column->addLayout(m_names);
    column->addStretch(1);
    column->addWidget(makeWays(QStringLiteral("rail"), m_column));

    auto* bar = new FlowLayout(FlowLayout::Mode::Natural, m_bar);
    theme::spaced(bar, {theme::kPage, 10, theme::kPage, 10}, 8);
    bar->addWidget(m_menu);
    bar->addGap();
    bar->addWidget(makeWays(QStringLiteral("bar"), m_bar));
    m_bar->hide();
    connect(m_menu, &MenuButton::choseByHand, this, &Rail::chosen);
    theme::follow(this, [this] { m_column->setFixedWidth(theme::px(kWidth)); });
}

/// Who is here, and the two ways out; once under the names and once in the bar.
QWidget* Rail::makeWays(const QString& name, QWidget* parent)
{
    auto* ways = new QWidget(parent);
    auto* flow = new FlowLayout(FlowLayout::Mode::Natural, ways);
    theme::spaced(flow, {}, 8);
    auto* who = paragraph(QString(), Role::Small, Ink::Muted, ways);
    m_who.push_back(who);
    flow->addWidget(who);
    auto* back = new KeyButton(name + QStringLiteral("-back"), tr("Calls"), QString(), KeyButton::Kind::Plain, ways);
    back->setHint(
        tr("Back to the agent’s screen; these pages stay open for a while (%1)").arg(keyOf(ui::Act::Supervise)));
    auto* lock = new KeyButton(name + QStringLiteral("-lock"), tr("Lock"), QString(), KeyButton::Kind::Plain, ways);
    lock->setHint(
        tr("Back to the agent’s screen; these pages ask for the passphrase again (%1)").arg(keyOf(ui::Act::LeaveRole)));
    for (auto* button : {back, lock})
        flow->addWidget(button);
    connect(back, &QAbstractButton::clicked, this, &Rail::backAsked);
    connect(lock, &QAbstractButton::clicked, this, &Rail::lockAsked);
    return ways;
}

void Rail::addItem(const QString& id, const QString& title)
{
    const auto number = static_cast<int>(m_buttons.size()) + 1;
    const auto key = ui::actionSpec(ui::Act::GoToPage).sequence()[0];
    const QString cap =
        ui::keyCapOf(QKeySequence(QKeyCombination(key.keyboardModifiers(), Qt::Key(Qt::Key_0 + number))));
    auto* button = new RailButton(QStringLiteral("rail.") + id, title, number < 10 ? cap : QString(), m_column);
    m_names->addWidget(button);
    // The pages that came before it are no part of the rail.
    tabAfter(m_buttons.empty() ? static_cast<QWidget*>(m_menu) : m_buttons.back(), button);
    m_buttons.push_back(button);
    m_items.push_back({id, title});
    connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    fillMenu();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_buttons[i]->setChecked(m_items[i].id == id);
    fillMenu();
}

void Rail::fillMenu()
{
    auto items = m_items;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const int badge = m_buttons[i]->badge(); badge > 0)
            items[i].label = tr("%1 (%2)").arg(items[i].label, QString::number(badge));
    m_menu->setItems(items);
    m_menu->setChosen(m_current);
}

void Rail::setBadge(const QString& id, int count, Tone tone)
{
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].id == id)
            m_buttons[i]->setBadge(count, tone);
    fillMenu();
}

void Rail::setWho(const QString& who)
{
    for (auto* shown : m_who)
        shown->setText(boundedLine(who, 80));
}

void Rail::setNarrow(bool narrow)
{
    m_column->setVisible(!narrow);
    m_bar->setVisible(narrow);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto now = std::ranges::find_if(m_buttons, [](const auto* button) { return button->hasFocus(); });
    if (by == 0 || now == m_buttons.end()) {
        Panel::keyPressEvent(event);
        return;
    }
    const auto next = now - m_buttons.begin() + by;
    if (next >= 0 && next < std::ssize(m_buttons))
        m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace evenkeel::supervisor

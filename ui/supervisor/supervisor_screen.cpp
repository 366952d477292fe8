// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/supervisor_screen.h"

#include "ui/supervisor/rail.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace evenkeel::supervisor {

using namespace widgets;

namespace {

constexpr int kNarrow = 760; // pixels at 100 % text: less than that has no room for names beside the page

} // namespace

SupervisorScreen::SupervisorScreen(QWidget* parent)
    : QWidget(parent)
    , m_rail(new Rail(this))
    , m_line(new Hairline(this))
    , m_stack(new QStackedWidget(this))
    , m_column(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(QStringLiteral("supervisor"));
    theme::spaced(m_layout, {}, 0);
    m_layout->addWidget(m_rail);
    m_layout->addWidget(m_line);
    theme::spaced(m_column, {}, 0);
    m_column->addWidget(m_stack, 1);
    m_layout->addLayout(m_column, 1);
    connect(m_rail, &Rail::chosen, this, &SupervisorScreen::showPage);
    connect(m_rail, &Rail::backAsked, this, &SupervisorScreen::backAsked);
    connect(m_rail, &Rail::lockAsked, this, &SupervisorScreen::lockAsked);
    theme::follow(this, [this] { arrange(); });
}

void SupervisorScreen::addPage(const QString& title, SupervisorPage* page)
{
    connect(page, &SupervisorPage::closed, this, &SupervisorScreen::showFirst);
    add({page->objectName(), title, page, page, [page] { page->begin(); }});
}

void SupervisorScreen::addPage(const QString& title, QWidget* page, std::function<void()> begin)
{
    add({page->objectName(), title, page, nullptr, std::move(begin)});
}

void SupervisorScreen::add(Entry entry)
{
    m_stack->addWidget(entry.widget);
    m_rail->addItem(entry.id, entry.title);
    m_pages.push_back(std::move(entry));
    m_rail->setCurrent(shown());
}

void SupervisorScreen::showPage(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &Entry::id);
    if (found == m_pages.end())
        return;
    m_stack->setCurrentWidget(found->widget);
    m_rail->setCurrent(id);
    Q_EMIT pageShown(id); // first what it shows, then where the focus goes
    begin();
}

void SupervisorScreen::showFirst()
{
    if (!m_pages.empty())
        showPage(m_pages.front().id);
}

const SupervisorScreen::Entry* SupervisorScreen::current() const
{
    const auto found = std::ranges::find(m_pages, m_stack->currentWidget(), &Entry::widget);
    return found == m_pages.end() ? nullptr : &*found;
}

QString SupervisorScreen::shown() const
{
    const auto* entry = current();
    return entry == nullptr ? QString() : entry->id;
}

QStringList SupervisorScreen::titles() const
{
    QStringList titles;
    for (const auto& entry : m_pages)
        titles << entry.title;
    return titles;
}

void SupervisorScreen::setBadge(const QString& id, int count, Tone tone)
{
    m_rail->setBadge(id, count, tone);
}

void SupervisorScreen::setWho(const QString& who)
{
    m_rail->setWho(who);
}

void SupervisorScreen::setStrip(QWidget* strip)
{
    m_column->insertWidget(0, strip);
}

void SupervisorScreen::begin()
{
    if (const auto* entry = current())
        entry->begin();
}

bool SupervisorScreen::act(ui::Act act, int number)
{
    if (act == ui::Act::GoToPage) {
        if (number < 1 || number > std::ssize(m_pages))
            return false;
        showPage(m_pages[static_cast<std::size_t>(number - 1)].id);
        return true;
    }
    if (act == ui::Act::LeaveRole) {
        Q_EMIT lockAsked();
        return true;
    }
    const auto* entry = current();
    return entry != nullptr && entry->page != nullptr && entry->page->act(act, number);
}

void SupervisorScreen::arrange()
{
    const bool narrow = width() < theme::px(kNarrow);
    m_rail->setNarrow(narrow);
    m_line->setOrientation(narrow ? Qt::Horizontal : Qt::Vertical);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SupervisorScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace evenkeel::supervisor

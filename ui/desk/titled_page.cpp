// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/titled_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace evenkeel::desk {

using widgets::KeyButton;

TitledPage::TitledPage(const QString& name, const QString& title, QWidget* parent, Leave leave)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
    , m_title(widgets::paragraph(title, theme::Role::Title))
    , m_scroll(new QScrollArea(this))
    , m_leave(leave)
{
    setObjectName(name);
    theme::spaced(m_outer, {0, 0, 0, 0}, 0);

    auto* head = new widgets::Panel(widgets::Panel::Ground::Surface, this);
    auto* row = new QHBoxLayout(widgets::besideColumn(head));
    theme::spaced(row, {theme::kPage, 12, theme::kPage, 12}, 8);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    if (leave == Leave::WithEsc) {
        auto* back = new KeyButton(name + QStringLiteral("-back"), tr("Back"), tr("Esc"), KeyButton::Kind::Plain);
        connect(back, &KeyButton::clicked, this, &TitledPage::closed);
        row->addWidget(back, 0, Qt::AlignVCenter);
    }
    m_outer->addWidget(head);
    m_outer->addWidget(new widgets::Hairline(this));

    m_content = widgets::columnIn(m_scroll, 16, 24, 8);
    m_inner = m_content->parentWidget();
    // Wherever the focus goes, by Tab, by an arrow key in a list or by a click, is in sight.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_inner->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    m_outer->addWidget(m_scroll, 1);
}

void TitledPage::begin()
{
    m_scroll->verticalScrollBar()->setValue(0);
    for (auto* next = m_inner->nextInFocusChain(); next != m_inner; next = next->nextInFocusChain()) {
        const bool stop = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisible();
        if (stop && m_inner->isAncestorOf(next)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    setFocus();
}

void TitledPage::setFooter(QWidget* footer)
{
    auto* ground = new widgets::Panel(widgets::Panel::Ground::Surface, this);
    auto* row = new QHBoxLayout(widgets::besideColumn(ground));
    theme::spaced(row, {theme::kPage, 10, theme::kPage, 10}, 8);
    row->addWidget(footer, 0, Qt::AlignLeft);
    m_outer->addWidget(new widgets::Hairline(this));
    m_outer->addWidget(ground);
}

void TitledPage::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TitledPage::heading(const QString& text, int above)
{
    if (content()->count() > 0)
        content()->addSpacing(theme::gap(above));
    content()->addWidget(widgets::paragraph(text, theme::Role::Caps, widgets::Ink::Muted, m_inner));
}

void TitledPage::clear()
{
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TitledPage::keyPressEvent(QKeyEvent* event)
{
    auto* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_leave == Leave::WithEsc)
            Q_EMIT closed();
        break;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); break;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace evenkeel::desk

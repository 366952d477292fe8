// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practice_page.h"

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

namespace evenkeel::practising {

using widgets::KeyButton;

PracticePage::PracticePage(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::paragraph(title, theme::Role::Title))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(name);
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {0, 0, 0, 0}, 0);
    auto* head = new widgets::Panel(widgets::Panel::Ground::Surface, this);
    auto* row = new QHBoxLayout(widgets::besideColumn(head));
    theme::spaced(row, {theme::kPage, 12, theme::kPage, 12}, 8);
    row->addWidget(m_title, 1, Qt::AlignVCenter);
    auto* back = new KeyButton(name + QStringLiteral("-back"), tr("Back"), tr("Esc"), KeyButton::Kind::Plain);
    connect(back, &KeyButton::clicked, this, &PracticePage::closed);
    row->addWidget(back, 0, Qt::AlignVCenter);
    outer->addWidget(head);
    outer->addWidget(new widgets::Hairline(this));
    m_content = widgets::columnIn(m_scroll, 16, 24, 8);
    m_inner = m_content->parentWidget();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && m_inner->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    outer->addWidget(m_scroll, 1);
}

void PracticePage::begin()
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

void PracticePage::setTitle(const QString& title)
{
    m_title->setText(title);
}

QWidget* PracticePage::heading(const QString& text)
{
    if (content()->count() > 0)
        content()->addSpacing(theme::gap(12));
    auto* label = widgets::paragraph(text, theme::Role::Caps, widgets::Ink::Muted, m_inner);
    content()->addWidget(label);
    return label;
}

void PracticePage::clear()
{
    while (auto* item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void PracticePage::keyPressEvent(QKeyEvent* event)
{
    auto* bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); break;
    case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); break;
    case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); break;
    case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace evenkeel::practising

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace evenkeel::settings {

using widgets::KeyButton;

Page::Page(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    auto* outer = new QVBoxLayout(this);
    theme::spaced(outer, {0, 0, 0, 0}, 0);

    auto* head = new widgets::Panel(widgets::Panel::Ground::Surface, this);
    auto* row = new QHBoxLayout(head);
    theme::spaced(row, {theme::kPage, 12, theme::kPage, 12}, 8);
    row->addWidget(widgets::label(title, theme::Role::Title), 1);
    auto* back = new KeyButton(name + QStringLiteral("-back"), tr("Back"), tr("Esc"), KeyButton::Kind::Plain);
    connect(back, &KeyButton::clicked, this, &Page::closed);
    row->addWidget(back);
    outer->addWidget(head);
    outer->addWidget(new widgets::Hairline(this));

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    m_content = new QVBoxLayout(inner);
    theme::spaced(m_content, {theme::kPage, 16, theme::kPage, 24}, 8);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);
}

void Page::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel::settings

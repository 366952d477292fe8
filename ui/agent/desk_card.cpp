// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/desk_card.h"

#include "ui/agent/tab_order.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_field.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

DeskCard::DeskCard(const QString& name, const QString& title, ui::Act act, QWidget* parent)
    : Part(name, Ground::Card, parent)
    , m_act(act)
    , m_title(paragraph(title, Role::Title, Ink::Normal, this))
    , m_content(new QVBoxLayout)
    , m_refusal(paragraph(QString(), Role::SmallStrong, Ink::Danger, this))
{
    setSpine(true);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {18, 10, 14, 13}, 6);
    auto* head = new FlowLayout;
    theme::spaced(head, {}, 8);
    head->addWidget(m_title);
    head->addGap();
    auto* close = new KeyButton(QString(name + u".close"), tr("Close"), tr("Esc"), KeyButton::Kind::Quiet, this);
    close->setHint(tr("Closes “%1”").arg(title));
    head->addWidget(close);
    m_close = close;
    column->addLayout(head);
    column->addLayout(m_content);
    column->addWidget(m_refusal);
    theme::spaced(m_content, {}, 8);
    m_title->setObjectName(QString(name + u".title"));
    m_refusal->setObjectName(QString(name + u".refusal"));
    m_refusal->hide();
    connect(close, &QAbstractButton::clicked, this, &DeskCard::closeAsked);
}

QString DeskCard::title() const
{
    return m_title->text();
}

void DeskCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QWidget* DeskCard::closeButton() const
{
    return m_close;
}

QWidget* DeskCard::firstControl()
{
    return firstTabStop(m_content);
}

void DeskCard::refuse(const QString& sentence)
{
    m_refused = true;
    m_refusal->setText(sentence);
    m_refusal->show();
    announce(this, sentence);
}

void DeskCard::prepare()
{
    for (auto* field : findChildren<TextField*>())
        field->setKeepsText(true);
}

bool DeskCard::ask(const Wish& wanted)
{
    m_refused = false;
    m_refusal->hide();
    Q_EMIT wished(wanted); // a refusal comes before this returns
    return !m_refused;
}

void DeskCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        Part::keyPressEvent(event);
}

} // namespace evenkeel::agent

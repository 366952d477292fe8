// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/calm_card.h"

#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

CalmCard::CalmCard(QWidget* parent)
    : DeskCard(QStringLiteral("calmCard"), tr("One slow breath"), ui::Act::CalmCard, parent)
    , m_pacer(new BreathingPacer(this))
    , m_lines(new QVBoxLayout)
{
    content()->addWidget(m_pacer);
    theme::spaced(m_lines, {0, 2, 0, 0}, 7);
    content()->addLayout(m_lines);
}

void CalmCard::setLists(const DeskLists& lists)
{
    const auto& calm = lists.calm;
    if (!calm.title.empty())
        setTitle(QString::fromStdString(calm.title));
    m_pacer->setBreath(calm.inhaleS, calm.holdS, calm.exhaleS);
    while (m_reminders.size() > calm.reminders.size()) {
        delete m_reminders.back();
        m_reminders.pop_back();
    }
    while (m_reminders.size() < calm.reminders.size()) {
        m_reminders.push_back(paragraph(QString(), Role::Body, Ink::Normal, this));
        m_reminders.back()->setObjectName(QStringLiteral("calmLine.%1").arg(m_reminders.size()));
        m_lines->addWidget(m_reminders.back());
        m_reminders.back()->show();
    }
    for (std::size_t i = 0; i < m_reminders.size(); ++i)
        m_reminders[i]->setText(QString::fromStdString(calm.reminders[i]));
}

} // namespace evenkeel::agent

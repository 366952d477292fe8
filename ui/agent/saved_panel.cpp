// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/saved_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

SavedPanel::SavedPanel(QWidget* parent)
    : Part(QStringLiteral("savedPanel"), Ground::None, parent)
    , m_title(paragraph(tr("Saved"), Role::Title, Ink::Normal, this))
    , m_text(paragraph(QString(), Role::Body, Ink::Muted, this))
    , m_follow(paragraph(QString(), Role::Body, Ink::Normal, this))
    , m_pause(new QWidget(this))
    , m_left(new TimerLabel(Role::Title, Ink::Normal, m_pause))
    , m_pacer(new BreathingPacer(m_pause))
    , m_done(new KeyButton(QStringLiteral("done"), tr("Done"), tr("Enter"), KeyButton::Kind::Accent, this))
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {theme::kPage, 24, theme::kPage, 24}, 10);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_follow);
    auto* pause = new QVBoxLayout(m_pause);
    theme::spaced(pause, {0, 8, 0, 8}, 10);
    pause->addWidget(
        paragraph(tr("Take a moment. This time is yours and counts in no score."), Role::Body, Ink::Normal, m_pause));
    pause->addWidget(m_pacer);
    pause->addWidget(m_left, 0, Qt::AlignHCenter);
    column->addWidget(m_pause);
    auto* row = new FlowLayout;
    theme::spaced(row, {}, 8);
    row->addWidget(m_done);
    column->addLayout(row);
    column->addStretch(1);
    m_left->setObjectName(QStringLiteral("recoveryLeft"));
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        if (m_view.protocol.recoveryLeft > Millis{}) {
            Q_EMIT wished(wish::Recovered{});
        } else {
            Q_EMIT wished(wish::BackToIdle{});
        }
    });
}

void SavedPanel::setView(const app::CallView& view)
{
    m_view = view;
    const bool recovering = view.protocol.recoveryLeft > Millis{};
    m_pause->setVisible(recovering);
    m_left->setTime(view.protocol.recoveryLeft);
    const auto length = clockText(view.wrapUp.callLength);
    m_text->setText(
        view.wrapUp.afterCall < Millis{1000}
            ? tr("The call of %1 is in the log.").arg(length)
            : tr("The call of %1 and its wrap-up of %2 are in the log.").arg(length, clockText(view.wrapUp.afterCall)));
    m_follow->setText(view.protocol.followUp.join(QLatin1Char('\n')));
    m_follow->setVisible(view.wrapUp.ending == protocol::Ending::ByAgent && !view.protocol.followUp.isEmpty());
    m_done->setLabel(recovering ? tr("I am ready") : tr("Done"));
}

void SavedPanel::setReduceMotion(bool on)
{
    m_pacer->setReduceMotion(on);
}

void SavedPanel::setBreath(const pack::CalmCard& calm)
{
    m_pacer->setBreath(calm.inhaleS, calm.holdS, calm.exhaleS);
}

void SavedPanel::start()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel::agent

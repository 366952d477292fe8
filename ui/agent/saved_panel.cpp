// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/saved_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shapes.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel::agent {

using namespace widgets;
using theme::Role;

namespace {

// A slow breath: in, a rest, a longer way out.
constexpr qint64 kIn = 4000, kRest = 2000, kOut = 6000, kBreath = kIn + kRest + kOut;

} // namespace

BreathingPacer::BreathingPacer(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pacer"));
    setAccessibleName(tr("Breathe in for four seconds, rest for two, breathe out for six"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_ms = (m_ms + m_timer.interval()) % kBreath;
        update();
    });
    theme::follow(this, [this] { updateGeometry(); });
}

void BreathingPacer::setReduceMotion(bool on)
{
    m_still = on;
    if (isVisible())
        run();
}

void BreathingPacer::run()
{
    m_timer.start(m_still ? 1000 : 40);
}

void BreathingPacer::showEvent(QShowEvent*)
{
    m_ms = 0;
    run();
}

void BreathingPacer::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

QSize BreathingPacer::sizeHint() const
{
    return {theme::px(160), theme::px(150)};
}

void BreathingPacer::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const bool in = m_ms < kIn;
    const bool rest = !in && m_ms < kIn + kRest;
    const qint64 left = in ? kIn - m_ms : rest ? kIn + kRest - m_ms : kBreath - m_ms;
    const double far = in ? static_cast<double>(m_ms) / kIn : rest ? 1.0 : static_cast<double>(kBreath - m_ms) / kOut;
    const double eased = 0.5 - 0.5 * std::cos(far * 3.14159265358979);
    const double most = height() - 2.0;
    const double size = m_still ? most * 0.8 : most * (0.5 + 0.5 * eased);
    const QRectF ring((width() - size) / 2, (height() - size) / 2, size, size);
    drawBox(p, ring, size / 2, c.accentTint, c.accent, 2);
    p.setFont(theme::font(Role::Strong));
    p.setPen(c.ink);
    const auto word = in ? tr("in") : rest ? tr("rest") : tr("out");
    p.drawText(rect(), Qt::AlignCenter, tr("%1 %2").arg(word).arg((left + 999) / 1000));
}

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

void SavedPanel::start()
{
    m_done->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel::agent

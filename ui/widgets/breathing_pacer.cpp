// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breathing_pacer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace evenkeel::widgets {

namespace {

constexpr int kFrameMs = 67;    // at most 15 frames a second: slow enough to cost nothing, fine enough to look even
constexpr int kCountMs = 250;   // a count changes within a quarter of a second
constexpr double kLeast = 0.45; // of the room, when all is breathed out

} // namespace

BreathingPacer::BreathingPacer(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pacer"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    theme::follow(this, [this] { updateGeometry(); });
    setBreath(4, 2, 6);
}

void BreathingPacer::setBreath(int in, int hold, int out)
{
    if (in <= 0 && hold <= 0 && out <= 0)
        std::tie(in, hold, out) = std::tuple(4, 2, 6);
    m_in = 1000LL * std::clamp(in, 0, 15);
    m_hold = 1000LL * std::clamp(hold, 0, 15);
    m_out = 1000LL * std::clamp(out, 0, 15);
    setAccessibleName(m_hold > 0 ? tr("Breathe in %1 s, rest %2 s, breathe out %3 s").arg(in).arg(hold).arg(out)
                                 : tr("Breathe in %1 s, breathe out %2 s").arg(in).arg(out));
    update();
}

void BreathingPacer::setReduceMotion(bool on)
{
    m_still = on;
    if (m_timer.isActive())
        run();
    update();
}

void BreathingPacer::run()
{
    m_timer.start(m_still ? kCountMs : kFrameMs);
}

void BreathingPacer::showEvent(QShowEvent*)
{
    m_since.start();
    run();
}

void BreathingPacer::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

QSize BreathingPacer::sizeHint() const
{
    return {theme::px(132), theme::px(132)};
}

BreathingPacer::Moment BreathingPacer::at(qint64 ms) const
{
    const auto left = [](qint64 rest) { return static_cast<int>((rest + 999) / 1000); };
    const auto eased = [](double part) { return 0.5 - 0.5 * std::cos(part * std::numbers::pi); };
    ms = std::max<qint64>(0, ms) % (m_in + m_hold + m_out);
    if (ms < m_in)
        return {Moment::Part::In, left(m_in - ms), eased(static_cast<double>(ms) / static_cast<double>(m_in))};
    ms -= m_in;
    if (ms < m_hold)
        return {Moment::Part::Hold, left(m_hold - ms), 1.0};
    ms -= m_hold;
    return {Moment::Part::Out, left(m_out - ms), eased(1.0 - static_cast<double>(ms) / static_cast<double>(m_out))};
}

void BreathingPacer::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    const auto now = at(m_since.isValid() ? m_since.elapsed() : 0);
    QPainter p(this);
    const double most = std::min(width(), height()) - 4.0;
    const double size = m_still ? most * 0.8 : most * (kLeast + (1.0 - kLeast) * now.size);
    const auto ring = [&](double d) { return QRectF((width() - d) / 2, (height() - d) / 2, d, d); };
    if (!m_still)
        drawBox(p, ring(most), most / 2, {}, c.line); // how far the breath goes
    drawBox(p, ring(size), size / 2, c.accentTint, c.accent, 2);
    const auto word = now.part == Moment::Part::In ? tr("in") : now.part == Moment::Part::Hold ? tr("rest") : tr("out");
    p.setFont(theme::font(theme::Role::Strong));
    p.setPen(c.ink);
    p.drawText(rect(), Qt::AlignCenter, m_still ? tr("%1 %2").arg(word).arg(now.secondsLeft) : word);
}

} // namespace evenkeel::widgets

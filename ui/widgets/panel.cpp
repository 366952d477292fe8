// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace evenkeel::widgets {

Panel::Panel(Ground ground, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
{
    theme::follow(this, [this] { update(); });
}

void Panel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

void Panel::setSpine(bool on)
{
    m_spine = on;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const auto box = QRectF(rect());
    switch (m_ground) {
    case Ground::None: break;
    case Ground::Surface: p.fillRect(rect(), c.surface); break;
    case Ground::Block: drawBox(p, box, theme::kRadius, toneTint(m_tone), {}); break;
    case Ground::Card:
        drawBox(p, box, theme::kRadius + 1, c.surface, c.line);
        if (m_spine) {
            QPainterPath clip;
            clip.addRoundedRect(box, theme::kRadius + 1, theme::kRadius + 1);
            p.setRenderHint(QPainter::Antialiasing);
            p.setClipPath(clip);
            const bool mirrored = layoutDirection() == Qt::RightToLeft;
            p.fillRect(QRectF(mirrored ? width() - 4 : 0, 0, 4, height()), c.accent);
        }
        break;
    }
}

Hairline::Hairline(QWidget* parent)
    : QWidget(parent)
{
    setOrientation(Qt::Horizontal);
    theme::follow(this, [this] { update(); });
}

void Hairline::setOrientation(Qt::Orientation orientation)
{
    const bool flat = orientation == Qt::Horizontal;
    setMinimumSize(flat ? 0 : 1, flat ? 1 : 0);
    setMaximumSize(flat ? QWIDGETSIZE_MAX : 1, flat ? 1 : QWIDGETSIZE_MAX);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::colours().line);
}

} // namespace evenkeel::widgets

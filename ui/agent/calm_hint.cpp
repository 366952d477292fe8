// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/calm_hint.h"

#include "ui/actions/action_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

namespace evenkeel::agent {

using namespace widgets;

CalmHint::CalmHint(QWidget* parent)
    : QAbstractButton(parent)
    , m_key(ui::actionSpec(ui::Act::CalmCard).keyCap())
{
    setObjectName(QStringLiteral("calmHint"));
    setAccessibleName(tr("One slow breath first? Key %1").arg(m_key));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Key));
        resize(sizeHint());
        update();
    });
    hide();
}

QSize CalmHint::sizeHint() const
{
    const QString shown = tr("One slow breath · %1").arg(m_key);
    return {fontMetrics().horizontalAdvance(shown) + 2 * theme::gap(9), fontMetrics().height() + theme::px(4)};
}

void CalmHint::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    drawBox(p, rect(), height() / 2.0, c.accentTint, underMouse() ? c.accent : QColor());
    if (hasFocus())
        drawFocus(p, rect(), height() / 2.0);
    p.setFont(font());
    p.setPen(c.accent);
    p.drawText(rect(), Qt::AlignCenter, tr("One slow breath · %1").arg(m_key));
}

} // namespace evenkeel::agent

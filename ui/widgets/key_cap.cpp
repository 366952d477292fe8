// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_cap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {

QSize keyCapSize(const QString& key)
{
    const QFontMetrics metrics(theme::font(theme::Role::Key));
    const int height = metrics.height() + theme::px(4);
    return {std::max(height, metrics.horizontalAdvance(key) + theme::px(11)), height};
}

void drawKeyCap(QPainter& painter, const QRect& box, const QString& key, const QColor& text, const QColor& border,
                const QColor& fill)
{
    drawBox(painter, box, 4, fill, border);
    painter.setFont(theme::font(theme::Role::Key));
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, key);
}

void drawKeyCap(QPainter& painter, const QRect& box, const QString& key)
{
    const auto& c = theme::colours();
    drawKeyCap(painter, box, key, c.muted, c.line, c.background);
}

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QColor;
class QPainter;
class QRect;

/// The small picture of a key that stands on buttons, fields and lines.
namespace evenkeel::widgets {

[[nodiscard]] QSize keyCapSize(const QString& key);

/// `text` and `border` are tokens; a fill that is not valid leaves the button's own colour.
void drawKeyCap(QPainter&, const QRect&, const QString& key, const QColor& text, const QColor& border,
                const QColor& fill);
/// In the quiet colours that stand on any surface.
void drawKeyCap(QPainter&, const QRect&, const QString& key);

} // namespace evenkeel::widgets

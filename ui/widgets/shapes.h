// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

class QPainter;
class QColor;

/// Small drawings that text fonts do not have everywhere.
namespace evenkeel::widgets {

enum class Shape {
    Check,
    Chevron, ///< pointing down
    Disc,
    Ring, ///< "no"
    Half, ///< "not yet": a ring, half filled
    Done, ///< "yes": a disc with a check cut out
    Pause,
    Cross,
    Alert, ///< a triangle with an exclamation mark cut out
};

/// Draws `shape` into `box` in `colour`; `behind` is seen through Shape::Done and Shape::Alert.
void drawShape(QPainter&, Shape, const QRectF& box, const QColor& colour, const QColor& behind);

/// A rounded box in whole-pixel lines.
void drawBox(QPainter&, const QRectF&, double radius, const QColor& fill, const QColor& border, double pen = 1.0);

/// The mark of keyboard focus around a control.
void drawFocus(QPainter&, const QRectF&, double radius);

} // namespace evenkeel::widgets

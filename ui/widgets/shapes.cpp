// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shapes.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel::widgets {
namespace {

void drawCheck(QPainter& p, const QRectF& b, const QColor& colour, double width)
{
    QPainterPath path;
    path.moveTo(b.left() + 0.16 * b.width(), b.top() + 0.54 * b.height());
    path.lineTo(b.left() + 0.40 * b.width(), b.top() + 0.77 * b.height());
    path.lineTo(b.left() + 0.85 * b.width(), b.top() + 0.27 * b.height());
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
}

} // namespace

void drawShape(QPainter& p, Shape shape, const QRectF& b, const QColor& colour, const QColor& behind)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const double pen = std::max(1.5, b.width() / 7);
    const auto inset = b.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    switch (shape) {
    case Shape::Check: drawCheck(p, b, colour, std::max(1.6, b.width() / 6)); break;
    case Shape::Chevron: {
        const QPointF points[] = {{b.left() + 0.15 * b.width(), b.top() + 0.32 * b.height()},
                                  {b.right() - 0.15 * b.width(), b.top() + 0.32 * b.height()},
                                  {b.center().x(), b.bottom() - 0.22 * b.height()}};
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPolygon(points, 3);
        break;
    }
    case Shape::Disc:
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawEllipse(b);
        break;
    case Shape::Ring:
        p.setPen(QPen(colour, pen));
        p.drawEllipse(inset);
        break;
    case Shape::Half:
        p.setPen(QPen(colour, pen));
        p.drawEllipse(inset);
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawPie(inset, 90 * 16, 180 * 16);
        break;
    case Shape::Done:
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawEllipse(b);
        drawCheck(p, b.adjusted(b.width() * 0.2, b.height() * 0.2, -b.width() * 0.2, -b.height() * 0.2), behind,
                  std::max(1.4, b.width() / 8));
        break;
    case Shape::Pause: {
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        const double bar = b.width() * 0.3;
        p.drawRoundedRect(QRectF(b.left() + b.width() * 0.1, b.top(), bar, b.height()), 1, 1);
        p.drawRoundedRect(QRectF(b.right() - b.width() * 0.1 - bar, b.top(), bar, b.height()), 1, 1);
        break;
    }
    case Shape::Cross:
        p.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(b.topLeft() + QPointF(pen, pen), b.bottomRight() - QPointF(pen, pen));
        p.drawLine(b.topRight() + QPointF(-pen, pen), b.bottomLeft() + QPointF(pen, -pen));
        break;
    case Shape::Alert: {
        const double round = b.width() / 8;
        const QPointF corners[] = {{b.center().x(), b.top() + round},
                                   {b.right() - round, b.bottom() - 2 * round},
                                   {b.left() + round, b.bottom() - 2 * round}};
        p.setPen(QPen(colour, 2 * round, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(colour);
        p.drawPolygon(corners, 3);
        p.setPen(QPen(behind, b.width() / 8, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(b.center().x(), b.top() + 0.36 * b.height()),
                   QPointF(b.center().x(), b.top() + 0.56 * b.height()));
        p.drawPoint(QPointF(b.center().x(), b.top() + 0.75 * b.height()));
        break;
    }
    }
    p.restore();
}

void drawBox(QPainter& p, const QRectF& r, double radius, const QColor& fill, const QColor& border, double pen)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        p.setPen(QPen(border, pen));
        p.drawRoundedRect(r.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    } else {
        p.setPen(Qt::NoPen);
        p.drawRoundedRect(r, radius, radius);
    }
    p.restore();
}

void drawFocus(QPainter& p, const QRectF& r, double radius)
{
    // Two rings, so that the mark is seen on any background.
    drawBox(p, r, radius, {}, theme::colours().surface, 3);
    drawBox(p, r, radius, {}, theme::colours().accent, 2);
}

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace evenkeel::theme {

/// Fusion with our text fields, scroll bars and focus marks. Drawn in code: a style sheet would cost the start of the
/// program a parse and each widget a second polish.
class Style final : public QProxyStyle
{
    Q_OBJECT

  public:
    Style();

    void drawPrimitive(PrimitiveElement, const QStyleOption*, QPainter*, const QWidget*) const override;
    void drawComplexControl(ComplexControl, const QStyleOptionComplex*, QPainter*, const QWidget*) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl, const QStyleOptionComplex*, SubControl,
                                       const QWidget*) const override;
    [[nodiscard]] int pixelMetric(PixelMetric, const QStyleOption*, const QWidget*) const override;
    [[nodiscard]] int styleHint(StyleHint, const QStyleOption*, const QWidget*, QStyleHintReturn*) const override;
};

} // namespace evenkeel::theme

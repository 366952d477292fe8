// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace evenkeel::theme {

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const auto& c = colours();
    if (element == PE_PanelLineEdit || element == PE_FrameLineEdit) {
        const bool focus = option->state.testFlag(State_HasFocus);
        const double pen = focus ? 2.0 : 1.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(c.surface);
        painter->setPen(QPen(focus ? c.accent : c.line, pen));
        const auto box = QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
        painter->drawRoundedRect(box, kRadius, kRadius);
        painter->restore();
        return;
    }
    if (element == PE_PanelScrollAreaCorner)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (bar->minimum == bar->maximum)
        return;
    auto thumb = QRectF(subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
    const double round = std::min(thumb.width(), thumb.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool grabbed = bar->state.testFlag(State_Sunken) || bar->state.testFlag(State_MouseOver);
    auto colour = colours().muted;
    colour.setAlphaF(grabbed ? 0.9F : 0.3F);
    painter->setBrush(colour);
    painter->drawRoundedRect(thumb, round, round);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);

    // No arrow buttons: the whole bar is the groove.
    const auto rect = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const auto range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)),
                           std::min(length, 28), length);
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto strip = [&](int from, int size) {
        return upright ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                       : QRect(rect.x() + from, rect.y(), size, rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove: return rect;
    case SC_ScrollBarSlider: return strip(at, thumb);
    case SC_ScrollBarSubPage: return strip(0, at);
    case SC_ScrollBarAddPage: return strip(at + thumb, length - at - thumb);
    default: return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient: return 0;
    case SH_Widget_Animate:
    case SH_Menu_FadeOutOnHide: return 0; // nothing moves but the timers
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace evenkeel::theme

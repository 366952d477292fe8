// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel::widgets {
namespace {

constexpr int kNoLimit = 1'000'000;

} // namespace

void TextBlock::setText(const QString& text, const QFont& font, double lineHeight)
{
    m_text = text;
    m_text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_font = font;
    m_lineHeight = lineHeight;
    m_cache[0] = m_cache[1] = {};
}

/// Calls each(line, left, top) for every line and returns the size of it all.
template <typename Line> TextBlock::Laid TextBlock::lay(int width, Line&& each) const
{
    const QFontMetricsF metrics(m_font);
    const double step = std::ceil(metrics.height() * std::max(1.0, m_lineHeight / 1.21));
    QTextLayout layout(m_text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    Laid result{.asked = width, .width = 0, .height = 0};
    double y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double left = m_centred && width < kNoLimit ? (width - line.naturalTextWidth()) / 2 : 0;
        each(line, left, y + (step - metrics.height()) / 2);
        result.width = std::max(result.width, static_cast<int>(std::ceil(line.naturalTextWidth())));
        y += step;
    }
    layout.endLayout();
    result.height = static_cast<int>(std::ceil(std::max(y, step)));
    return result;
}

const TextBlock::Laid& TextBlock::laid(int width) const
{
    for (const auto& known : m_cache)
        if (known.asked == width)
            return known;
    m_next = 1 - m_next;
    m_cache[m_next] = lay(width, [](const QTextLine&, double, double) {});
    return m_cache[m_next];
}

QSize TextBlock::oneLine() const
{
    const auto& l = laid(kNoLimit);
    return {l.width, l.height};
}

int TextBlock::heightFor(int width) const
{
    return laid(std::max(1, width)).height;
}

int TextBlock::widthFor(int width) const
{
    return laid(std::max(1, width)).width;
}

void TextBlock::paint(QPainter& painter, QPoint topLeft, int width, const QColor& colour) const
{
    painter.setPen(colour);
    (void)lay(std::max(1, width), [&](const QTextLine& line, double left, double top) {
        line.draw(&painter, QPointF(topLeft) + QPointF(left, top));
    });
}

} // namespace evenkeel::widgets

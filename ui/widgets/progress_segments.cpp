// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_segments.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {
namespace {

constexpr int kBetween = 4;

QFont fontOf(bool strong)
{
    auto f = theme::font(theme::Role::Key);
    f.setWeight(strong ? QFont::Bold : QFont::Medium);
    return f;
}

int barHeight()
{
    return theme::px(5);
}

int rowHeight()
{
    return barHeight() + theme::px(5) + QFontMetrics(fontOf(true)).height();
}

} // namespace

ProgressSegments::ProgressSegments(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] {
        updateGeometry();
        update();
    });
}

void ProgressSegments::setSegments(const std::vector<Segment>& segments)
{
    if (segments == m_segments)
        return;
    m_segments = segments;
    QStringList words;
    for (const auto& s : segments)
        words << (s.tone == Tone::None ? s.label : tr("%1, reached").arg(s.label));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int ProgressSegments::columnsFor(int width) const
{
    const auto n = static_cast<int>(m_segments.size());
    int widest = 1;
    for (const auto& s : m_segments)
        widest = std::max(widest, QFontMetrics(fontOf(true)).horizontalAdvance(s.label));
    int columns = std::max(1, n);
    while (columns > 1 && (width - kBetween * (columns - 1)) / columns < widest)
        columns = columns == 4 ? 2 : columns - 1;
    return columns;
}

QSize ProgressSegments::sizeHint() const
{
    return {theme::px(320), rowHeight()};
}

QSize ProgressSegments::minimumSizeHint() const
{
    return {theme::px(80), rowHeight()};
}

int ProgressSegments::heightForWidth(int width) const
{
    const auto n = static_cast<int>(m_segments.size());
    const int columns = columnsFor(width);
    const int rows = std::max(1, (n + columns - 1) / columns);
    return rows * rowHeight() + (rows - 1) * theme::gap(9);
}

void ProgressSegments::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    const int columns = columnsFor(width());
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const auto& s = m_segments[i];
        const int column = static_cast<int>(i) % columns;
        const int row = static_cast<int>(i) / columns;
        const double each = (width() - kBetween * (columns - 1.0)) / columns;
        double x = column * (each + kBetween);
        if (layoutDirection() == Qt::RightToLeft)
            x = width() - x - each;
        const double y = row * (rowHeight() + theme::gap(9));
        drawBox(p, QRectF(x, y, each, barHeight()), barHeight() / 2.0, s.tone == Tone::None ? c.line : toneInk(s.tone),
                {});
        p.setFont(fontOf(s.now));
        p.setPen(s.tone == Tone::None && !s.now ? c.muted : c.ink);
        const QRectF words(x, y + barHeight() + theme::px(5), each, QFontMetrics(p.font()).height());
        p.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), s.label);
    }
}

} // namespace evenkeel::widgets

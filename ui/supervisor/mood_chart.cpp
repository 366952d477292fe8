// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/mood_chart.h"

#include "app/fact_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

using namespace widgets;
using theme::Role;

namespace {

constexpr int kLevels = 5;
constexpr double kBetween = 2; // pixels between two segments of the band

int rowHeight()
{
    return std::max(theme::px(19), QFontMetrics(theme::font(Role::Key)).height());
}

int bandHeight()
{
    return std::max(theme::px(13), QFontMetrics(theme::font(Role::Key)).height());
}

int labelWidth()
{
    int wide = 0;
    for (int level = 1; level <= kLevels; ++level)
        wide = std::max(wide, QFontMetrics(theme::font(Role::Key)).horizontalAdvance(app::moodText(level)));
    return wide + theme::gap(10);
}

QString sentence(const app::ReplayView& view)
{
    if (view.moods.empty())
        return MoodChart::tr("The caller’s mood was not noted");
    int peak = 0;
    for (const auto& mood : view.moods)
        peak = std::max(peak, mood.level);
    return MoodChart::tr("The caller’s mood: %1 at first, %2 at worst, %3 in the end")
        .arg(app::moodText(view.moods.front().level).toLower(), app::moodText(peak).toLower(),
             app::moodText(view.moods.back().level).toLower());
}

} // namespace

MoodChart::MoodChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("moodChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::follow(this, [this] {
        updateGeometry();
        update();
    });
}

void MoodChart::show(const app::ReplayView& view)
{
    m_moods = view.moods;
    m_band = view.band;
    m_length = std::max(view.length, Millis{1});
    m_cursor.reset();
    setAccessibleName(sentence(view));
    update();
}

void MoodChart::setCursor(std::optional<Millis> at)
{
    m_cursor = at;
    update();
}

QSize MoodChart::sizeHint() const
{
    return {theme::px(360), kLevels * rowHeight() + bandHeight() + theme::gap(32)};
}

QSize MoodChart::minimumSizeHint() const
{
    return {theme::px(160), sizeHint().height()};
}

QRectF MoodChart::plot() const
{
    const double side = theme::gap(10);
    const double left = side + labelWidth();
    return {left, theme::gap(14) + rowHeight() / 2.0, std::max(1.0, width() - left - side),
            static_cast<double>((kLevels - 1) * rowHeight())};
}

QRectF MoodChart::band() const
{
    const auto p = plot();
    return {p.left(), p.bottom() + rowHeight() / 2.0 + theme::gap(4), p.width(), static_cast<double>(bandHeight())};
}

double MoodChart::xOf(Millis at) const
{
    const auto share = static_cast<double>(at.count()) / static_cast<double>(m_length.count());
    return plot().left() + std::clamp(share, 0.0, 1.0) * plot().width();
}

void MoodChart::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    drawBox(p, rect(), theme::kRadius, c.surface, c.line);
    paintGrid(p);
    paintCurve(p);
    paintBand(p);
    if (m_cursor) {
        const double x = xOf(*m_cursor);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(c.accent, theme::px(1.5)));
        p.drawLine(QPointF(x, plot().top() - rowHeight() / 2.0), QPointF(x, band().bottom() + theme::px(3)));
        const double dot = theme::px(7);
        drawShape(p, Shape::Disc, QRectF(x - dot / 2, plot().top() - rowHeight() / 2.0 - dot / 2, dot, dot), c.accent,
                  {});
    }
}

void MoodChart::paintGrid(QPainter& p) const
{
    const auto& c = theme::colours();
    const auto area = plot();
    p.setFont(theme::font(Role::Key));
    for (int level = kLevels; level >= 1; --level) {
        const double y = area.top() + (kLevels - level) * rowHeight();
        p.setPen(c.muted);
        p.drawText(QRectF(theme::gap(10), y - rowHeight() / 2.0, labelWidth(), rowHeight()),
                   static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, app::moodText(level));
        p.setPen(QPen(c.line, 1));
        p.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void MoodChart::paintCurve(QPainter& p) const
{
    if (m_moods.empty())
        return;
    const auto& c = theme::colours();
    const auto area = plot();
    const auto y = [&](int level) { return area.top() + (kLevels - level) * rowHeight(); };
    QPolygonF line;
    line << QPointF(area.left(), y(m_moods.front().level));
    for (const auto& mood : m_moods)
        line << QPointF(xOf(mood.at), y(mood.level));
    line << QPointF(area.right(), y(m_moods.back().level));
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.ink, theme::px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPolyline(line);
    p.restore();
    const double dot = theme::px(6); // where the agent noted it; between the dots nobody did
    for (const auto& mood : m_moods)
        drawShape(p, Shape::Disc, QRectF(xOf(mood.at) - dot / 2, y(mood.level) - dot / 2, dot, dot), c.ink, {});
}

void MoodChart::paintBand(QPainter& p) const
{
    const auto& c = theme::colours();
    p.setFont(theme::font(Role::Key));
    for (const auto& segment : m_band) {
        const double from = xOf(segment.from);
        const double wide = std::max(1.5, xOf(segment.to) - from - kBetween);
        const QRectF box(from, band().top(), wide, band().height());
        drawBox(p, box, std::min(3.0, wide / 2), segment.protocol ? c.danger : c.accent, {});
        const auto text = segment.protocol      ? tr("P", "protocol, on a small mark")
                          : segment.number == 0 ? QString()
                                                : QString::number(segment.number);
        if (p.fontMetrics().horizontalAdvance(text) + 2 > wide)
            continue;
        p.setPen(segment.protocol ? c.onDanger : c.onAccent);
        p.drawText(box, static_cast<int>(Qt::AlignCenter), text);
    }
}

void MoodChart::mousePressEvent(QMouseEvent* event)
{
    const double share = std::clamp((event->position().x() - plot().left()) / plot().width(), 0.0, 1.0);
    Q_EMIT pointedAt(Millis{static_cast<std::int64_t>(share * static_cast<double>(m_length.count()))});
}

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/chart_painter.h"

#include "render/page_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace evenkeel::render {

namespace {

using report::Box;
using report::ChartKind;
using report::Mark;

QRectF rectOf(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

QString textOf(const std::string& text)
{
    return pageText(text);
}

class Brush
{
  public:
    Brush(QPainter& painter, const report::Chart& chart, const report::ChartLayout& layout, const ChartInks& inks)
        : m_painter(painter)
        , m_chart(chart)
        , m_layout(layout)
        , m_inks(inks)
        , m_unit(QFontMetricsF(inks.font, painter.device()).height() / 16) // a hair at the size of the text
    {}

    void paint(std::optional<std::size_t> focus)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_inks.font);
        grid();
        if (m_chart.kind == ChartKind::Lines)
            lines();
        for (const auto& mark : m_layout.marks)
            draw(mark);
        for (const auto& text : m_layout.texts)
            write(text, m_inks.muted);
        for (const auto& key : m_layout.keys) {
            sample(key);
            write(key.name, m_inks.ink);
        }
        if (focus && *focus < m_layout.marks.size())
            ring(m_layout.marks[*focus]);
    }

  private:
    [[nodiscard]] const QColor& colourOf(std::size_t series) const
    {
        return m_inks.series[series % std::max<std::size_t>(1, m_inks.series.size())];
    }

    void grid()
    {
        m_painter.setPen(QPen(m_inks.grid, m_unit));
        for (const auto& line : m_layout.grid)
            m_painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2));
    }

    void write(const report::PlacedText& text, const QColor& colour)
    {
        m_painter.setPen(colour);
        const QFontMetricsF metrics(m_inks.font, m_painter.device());
        const auto shown = metrics.elidedText(textOf(text.text), Qt::ElideRight, text.box.width + 1);
        const auto side = text.side == report::Side::Right    ? Qt::AlignRight
                          : text.side == report::Side::Middle ? Qt::AlignHCenter
                                                              : Qt::AlignLeft;
        m_painter.drawText(rectOf(text.box).adjusted(-1, 0, 1, 0),
                           static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }

    /// The first series is full, the second hatched, the third dotted, and so on.
    void fill(const QRectF& rect, std::size_t series, double radius)
    {
        static constexpr std::array patterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                                                Qt::FDiagPattern};
        const auto& colour = colourOf(series);
        const auto pattern = patterns[series % patterns.size()];
        m_painter.setPen(pattern == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(colour, m_unit));
        m_painter.setBrush(QBrush(colour, pattern));
        const double r = std::min({radius, rect.width() / 2, rect.height() / 2});
        m_painter.drawRoundedRect(rect, r, r);
        m_painter.setBrush(Qt::NoBrush);
    }

    void draw(const Mark& mark)
    {
        switch (m_chart.kind) {
        case ChartKind::Columns: fill(rectOf(mark.box), mark.series, m_unit); break;
        case ChartKind::Rows: fill(rectOf(mark.box), mark.series, 2 * m_unit); break;
        case ChartKind::Lines:
            interval(mark, false);
            shape(mark);
            break;
        case ChartKind::Dots:
            interval(mark, true);
            shape(mark);
            break;
        case ChartKind::Heat: cell(mark); break;
        }
    }

    void interval(const Mark& mark, bool lies)
    {
        if (mark.from == mark.to)
            return;
        const double half = 3 * m_unit;
        const auto place = [&](double along, double across) {
            return lies ? QPointF(along, mark.box.middleY() + across) : QPointF(mark.box.middleX() + across, along);
        };
        auto colour = colourOf(mark.series);
        colour.setAlphaF(lies ? 1.0F : 0.45F);
        m_painter.setPen(QPen(colour, 1.4 * m_unit));
        m_painter.drawLine(place(mark.from, 0), place(mark.to, 0));
        if (lies) {
            m_painter.drawLine(place(mark.from, -half), place(mark.from, half));
            m_painter.drawLine(place(mark.to, -half), place(mark.to, half));
        }
    }

    /// A disc, a square, a diamond.
    void shape(const Mark& mark)
    {
        const auto rect = rectOf(mark.box);
        m_painter.setPen(QPen(m_inks.ground, m_unit));
        m_painter.setBrush(colourOf(mark.series));
        if (mark.series % 3 == 0)
            m_painter.drawEllipse(rect);
        else if (mark.series % 3 == 1)
            m_painter.drawRect(rect);
        else
            m_painter.drawPolygon(QPolygonF({{rect.center().x(), rect.top()},
                                             {rect.right(), rect.center().y()},
                                             {rect.center().x(), rect.bottom()},
                                             {rect.left(), rect.center().y()}}));
        m_painter.setBrush(Qt::NoBrush);
    }

    [[nodiscard]] QPen penOf(std::size_t series) const
    {
        static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine};
        return {colourOf(series), 1.8 * m_unit, styles[series % styles.size()], Qt::RoundCap, Qt::RoundJoin};
    }

    /// Broken where a data point has no value.
    void lines()
    {
        for (std::size_t i = 1; i < m_layout.marks.size(); ++i) {
            const auto& before = m_layout.marks[i - 1];
            const auto& mark = m_layout.marks[i];
            if (before.series != mark.series || before.index + 1 != mark.index)
                continue;
            m_painter.setPen(penOf(mark.series));
            m_painter.drawLine(QPointF(before.box.middleX(), before.box.middleY()),
                               QPointF(mark.box.middleX(), mark.box.middleY()));
        }
    }

    void cell(const Mark& mark)
    {
        const auto& full = colourOf(0);
        const auto mix = [&](int ground, int colour) {
            const double part = mark.level == 0 ? 0 : 0.08 + 0.92 * mark.level;
            return static_cast<int>(ground + (colour - ground) * part);
        };
        const QColor filled(mix(m_inks.ground.red(), full.red()), mix(m_inks.ground.green(), full.green()),
                            mix(m_inks.ground.blue(), full.blue()));
        m_painter.setPen(QPen(m_inks.grid, m_unit));
        m_painter.setBrush(filled);
        m_painter.drawRoundedRect(rectOf(mark.box), 3 * m_unit, 3 * m_unit);
        m_painter.setBrush(Qt::NoBrush);
        const auto& datum = m_chart.series[mark.series].data[mark.index];
        const double light = qGray(filled.rgb());
        const bool onFull = std::abs(light - qGray(m_inks.onFull.rgb())) > std::abs(light - qGray(m_inks.ink.rgb()));
        write({mark.box, report::valueText(m_chart.unit, datum.value.value_or(0)), report::Side::Middle},
              onFull ? m_inks.onFull : m_inks.ink);
    }

    void sample(const report::Key& key)
    {
        const auto& box = key.swatch;
        if (m_chart.kind == ChartKind::Lines) {
            m_painter.setPen(penOf(key.series));
            m_painter.drawLine(QPointF(box.x, box.middleY()), QPointF(box.right(), box.middleY()));
            const double size = box.height * 0.5;
            shape({key.series, 0, {box.middleX() - size / 2, box.middleY() - size / 2, size, size}, 0, 0, 0});
        } else {
            fill(rectOf(box).adjusted(0, box.height * 0.15, 0, -box.height * 0.15), key.series, 2 * m_unit);
        }
    }

    void ring(const Mark& mark)
    {
        m_painter.setPen(QPen(m_inks.focus, 2 * m_unit));
        m_painter.setBrush(Qt::NoBrush);
        const double out = 3 * m_unit;
        m_painter.drawRoundedRect(rectOf(mark.box).adjusted(-out, -out, out, out), out, out);
    }

    QPainter& m_painter;
    const report::Chart& m_chart;
    const report::ChartLayout& m_layout;
    const ChartInks& m_inks;
    double m_unit;
};

} // namespace

report::Measure measureIn(const QFont& font, const QPaintDevice* device)
{
    const auto metrics = device != nullptr ? QFontMetricsF(font, device) : QFontMetricsF(font);
    return {[metrics](std::string_view text) { return metrics.horizontalAdvance(textOf(std::string(text))); },
            metrics.height()};
}

void paintChart(QPainter& painter, const report::Chart& chart, const report::ChartLayout& layout, const ChartInks& inks,
                QPointF at, std::optional<std::size_t> focus)
{
    painter.save();
    painter.translate(at);
    Brush(painter, chart, layout, inks).paint(focus);
    painter.restore();
}

void paintChart(QPainter& painter, const report::Chart& chart, const ChartInks& inks, const QRectF& rect)
{
    const auto measure = measureIn(inks.font, painter.device());
    paintChart(painter, chart, report::layOut(chart, rect.width(), rect.height(), measure), inks, rect.topLeft());
}

} // namespace evenkeel::render

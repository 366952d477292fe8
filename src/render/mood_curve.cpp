// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/mood_curve.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace evenkeel::render {

namespace {

const QColor kInk(0x22, 0x26, 0x2b), kQuiet(0x6b, 0x72, 0x7a), kGrid(0xd5, 0xd9, 0xde), kStep(0xe8, 0xee, 0xf4),
    kProtocol(0xf4, 0xdc, 0xd2);

QString clock(std::int64_t ms)
{
    const auto seconds = std::max<std::int64_t>(0, ms / 1000);
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    return seconds < 3600
               ? QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60))
               : QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

class Curve
{
  public:
    Curve(QPainter& painter, const QRectF& place, const report::MoodCurve& curve)
        : m_painter(painter)
        , m_curve(curve)
        , m_length(static_cast<double>(std::max<std::int64_t>(1, curve.length)))
    {
        const QFontMetricsF metrics(painter.font(), painter.device());
        const auto line = metrics.height();
        const auto words =
            std::max(metrics.horizontalAdvance(text(curve.highest)), metrics.horizontalAdvance(text(curve.lowest)));
        const auto left = std::min(place.width() / 4, words + line / 2);
        m_times = QRectF(place.left() + left, place.bottom() - line * 1.3, place.width() - left, line * 1.3);
        m_band = QRectF(m_times.left(), m_times.top() - line * 1.6, m_times.width(), line * 1.5);
        m_plot = QRectF(m_times.left(), place.top() + line / 2, m_times.width(), m_band.top() - place.top() - line);
        m_words = QRectF(place.left(), m_plot.top(), left - line / 2, m_plot.height());
    }

    void paint()
    {
        grid();
        band();
        line();
        times();
    }

  private:
    static QString text(const std::string& utf8) { return QString::fromStdString(utf8); }
    [[nodiscard]] double x(std::int64_t at) const
    {
        return m_plot.left() + m_plot.width() * std::clamp(static_cast<double>(at) / m_length, 0.0, 1.0);
    }
    [[nodiscard]] double y(int level) const
    {
        return m_plot.bottom() - m_plot.height() * (std::clamp(level, 1, 5) - 1) / 4.0;
    }

    void grid()
    {
        m_painter.setPen(QPen(kGrid, 0));
        for (int level = 1; level <= 5; ++level)
            m_painter.drawLine(QPointF(m_plot.left(), y(level)), QPointF(m_plot.right(), y(level)));
        m_painter.setPen(kQuiet);
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        const auto label = [&](const std::string& words, double at) {
            m_painter.drawText(QRectF(m_words.left(), at - metrics.height() / 2, m_words.width(), metrics.height()),
                               Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                               metrics.elidedText(text(words), Qt::ElideRight, m_words.width()));
        };
        label(m_curve.highest, y(5));
        label(m_curve.lowest, y(1));
    }

    void band()
    {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        for (const auto& stretch : m_curve.band) {
            const QRectF box(x(stretch.from), m_band.top(), std::max(0.0, x(stretch.to) - x(stretch.from)),
                             m_band.height());
            m_painter.fillRect(box, stretch.protocol ? kProtocol : kStep);
            m_painter.setPen(QPen(kQuiet, 0, stretch.protocol ? Qt::DashLine : Qt::SolidLine));
            m_painter.drawRect(box);
            const auto room = box.adjusted(metrics.height() / 4, 0, -metrics.height() / 4, 0);
            if (room.width() < metrics.height())
                continue; // the timeline names it
            m_painter.setPen(kInk);
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                               metrics.elidedText(text(stretch.label), Qt::ElideRight, room.width()));
        }
    }

    void line()
    {
        if (m_curve.points.empty())
            return;
        QPainterPath path(QPointF(x(m_curve.points.front().at), y(m_curve.points.front().level)));
        for (const auto& point : m_curve.points) {
            path.lineTo(x(point.at), path.currentPosition().y());
            path.lineTo(x(point.at), y(point.level));
        }
        path.lineTo(m_plot.right(), path.currentPosition().y());
        const auto thick = m_plot.height() / 45;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(kInk, thick, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        m_painter.drawPath(path);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(kInk);
        for (const auto& point : m_curve.points)
            m_painter.drawEllipse(QPointF(x(point.at), y(point.level)), thick * 2, thick * 2);
        m_painter.setBrush(Qt::NoBrush);
    }

    void times()
    {
        m_painter.setPen(kQuiet);
        m_painter.drawText(m_times, Qt::AlignLeft | Qt::AlignBottom, clock(0));
        m_painter.drawText(m_times, Qt::AlignHCenter | Qt::AlignBottom, clock(m_curve.length / 2));
        m_painter.drawText(m_times, Qt::AlignRight | Qt::AlignBottom, clock(m_curve.length));
    }

    QPainter& m_painter;
    const report::MoodCurve& m_curve;
    double m_length;
    QRectF m_plot, m_band, m_times, m_words;
};

} // namespace

void paintMoodCurve(QPainter& painter, const QRectF& place, const report::MoodCurve& curve)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Curve(painter, place, curve).paint();
    painter.restore();
}

} // namespace evenkeel::render

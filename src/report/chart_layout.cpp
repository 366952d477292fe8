// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart_layout.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::report {

namespace {

constexpr double kUpright = 0.42; ///< height over width of what stands upright
constexpr double kGap = 0.5;      ///< between texts, in lines

class Layouter
{
  public:
    Layouter(const Chart& chart, double width, double height, const Measure& measure)
        : m_chart(chart)
        , m_width(width)
        , m_height(height)
        , m_measure(measure)
        , m_line(measure.line)
        , m_gap(measure.line * kGap)
    {}

    ChartLayout lay()
    {
        placeKeys();
        switch (m_chart.kind) {
        case ChartKind::Columns:
        case ChartKind::Lines: layUpright(); break;
        case ChartKind::Rows:
        case ChartKind::Dots: layLying(); break;
        case ChartKind::Heat: layHeat(); break;
        }
        return std::move(m_out);
    }

  private:
    [[nodiscard]] double widthOf(const std::string& text) const { return std::ceil(m_measure.width(text)); }
    [[nodiscard]] double widest(const std::vector<std::string>& texts) const
    {
        double most = 0;
        for (const auto& text : texts)
            most = std::max(most, widthOf(text));
        return most;
    }
    [[nodiscard]] const Datum* datum(std::size_t series, std::size_t index) const
    {
        const auto& data = m_chart.series[series].data;
        return index < data.size() && data[index].value ? &data[index] : nullptr;
    }

    void placeKeys()
    {
        if (m_chart.series.size() < 2 || m_chart.kind == ChartKind::Heat)
            return;
        double x = 0;
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            const double swatch = m_line;
            const double text = std::min(widthOf(m_chart.series[s].name), std::max(0.0, m_width - swatch - m_gap));
            if (x > 0 && x + swatch + m_gap + text > m_width) {
                x = 0;
                m_top += m_line + m_gap;
            }
            m_out.keys.push_back({s,
                                  {x, m_top, swatch, m_line},
                                  {{x + swatch + m_gap, m_top, text, m_line}, m_chart.series[s].name, Side::Left}});
            x += swatch + text + 3 * m_gap;
        }
        m_top += m_line + m_gap;
    }

    void scale(double most, int about)
    {
        m_ticks = ticks(m_chart.unit, most, about);
        for (const double tick : m_ticks)
            m_tickTexts.push_back(valueText(m_chart.unit, tick));
    }
    [[nodiscard]] double level(double value) const { return std::clamp(value / m_ticks.back(), 0.0, 1.0); }

    void layUpright()
    {
        scale(largest(m_chart), m_height > 9 * m_line ? 4 : 2);
        const double left = widest(m_tickTexts) + m_gap;
        auto& plot = m_out.plot;
        plot = {left, m_top + m_line / 2, std::max(1.0, m_width - left),
                std::max(m_line, m_height - m_top - m_line * 1.5 - m_gap)};
        for (std::size_t i = 0; i < m_ticks.size(); ++i) {
            const double y = plot.bottom() - level(m_ticks[i]) * plot.height;
            m_out.grid.push_back({plot.x, y, plot.right(), y});
            m_out.texts.push_back({{0, y - m_line / 2, left - m_gap, m_line}, m_tickTexts[i], Side::Right});
        }
        const auto count = std::max<std::size_t>(1, m_chart.labels.size());
        m_step = plot.width / static_cast<double>(count);
        labelUpright();
        std::vector<double> stacked(count, 0);
        for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
            for (std::size_t i = 0; i < m_chart.labels.size(); ++i) {
                if (const auto* one = datum(s, i))
                    m_chart.kind == ChartKind::Columns ? column(s, i, *one, stacked[i]) : dot(s, i, *one);
            }
        }
        m_out.height = m_height;
    }

    /// As many labels as fit, evenly chosen, the latest one among them.
    void labelUpright()
    {
        const auto& plot = m_out.plot;
        const auto& labels = m_chart.labels;
        const double room = std::min(widest(labels), plot.width);
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((room + m_gap) / m_step)));
        for (std::size_t back = 0; back < labels.size(); back += every) {
            const auto i = labels.size() - 1 - back;
            const double middle = plot.x + (static_cast<double>(i) + 0.5) * m_step;
            const double width = std::min(widthOf(labels[i]), plot.width);
            const double x = std::clamp(middle - width / 2, 0.0, m_width - width);
            const auto overlaps = [&](const PlacedText& other) {
                return other.box.y > plot.bottom() && x < other.box.right() + m_gap / 2 &&
                       other.box.x < x + width + m_gap / 2;
            };
            if (std::ranges::none_of(m_out.texts, overlaps))
                m_out.texts.push_back({{x, plot.bottom() + m_gap, width, m_line}, labels[i], Side::Middle});
        }
    }

    void column(std::size_t s, std::size_t i, const Datum& one, double& stacked)
    {
        const auto& plot = m_out.plot;
        const double width = std::max(1.0, std::min(m_step * 0.72, 3 * m_line));
        const double middle = plot.x + (static_cast<double>(i) + 0.5) * m_step;
        const double from = level(stacked);
        stacked += *one.value;
        const double to = level(stacked);
        m_out.marks.push_back({s,
                               i,
                               {middle - width / 2, plot.bottom() - to * plot.height, width, (to - from) * plot.height},
                               0,
                               0,
                               level(*one.value)});
    }

    void dot(std::size_t s, std::size_t i, const Datum& one)
    {
        const auto& plot = m_out.plot;
        const double size = std::min(m_line * 0.5, std::max(3.0, m_step * 0.8));
        const double x = plot.x + (static_cast<double>(i) + 0.5) * m_step;
        const auto y = [&](double value) { return plot.bottom() - level(value) * plot.height; };
        m_out.marks.push_back({s,
                               i,
                               {x - size / 2, y(*one.value) - size / 2, size, size},
                               y(one.low.value_or(*one.value)),
                               y(one.high.value_or(*one.value)),
                               level(*one.value)});
    }

    void layLying()
    {
        const bool dots = m_chart.kind == ChartKind::Dots;
        m_out.lies = true;
        scale(largest(m_chart), 3);
        const double names = std::min(widest(m_chart.labels), m_width * 0.42);
        double values = 0;
        for (const auto& series : m_chart.series)
            for (const auto& one : series.data)
                if (one.value)
                    values = std::max(values, widthOf(valueText(m_chart.unit, *one.value)));
        auto& plot = m_out.plot;
        plot.x = names + m_gap;
        plot.y = m_top;
        plot.width = std::max(1.0, m_width - plot.x - values - 2 * m_gap);
        const double bar = dots ? m_line * 1.4 : m_line * 1.15;
        const auto series = static_cast<double>(std::max<std::size_t>(1, m_chart.series.size()));
        const double row = bar * series + m_gap;
        plot.height = row * static_cast<double>(m_chart.labels.size());
        for (std::size_t i = 0; i < m_chart.labels.size(); ++i) {
            const double y = plot.y + row * static_cast<double>(i);
            m_out.texts.push_back({{0, y + (bar * series - m_line) / 2, names, m_line}, m_chart.labels[i], Side::Left});
            for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
                if (const auto* one = datum(s, i))
                    lyingMark(s, i, *one, y + bar * static_cast<double>(s), bar);
            }
        }
        m_out.height = plot.bottom();
        if (dots)
            lyingScale();
    }

    void lyingMark(std::size_t s, std::size_t i, const Datum& one, double y, double bar)
    {
        const auto& plot = m_out.plot;
        const auto x = [&](double value) { return plot.x + level(value) * plot.width; };
        Mark mark{s, i, {}, 0, 0, level(*one.value)};
        if (m_chart.kind == ChartKind::Dots) {
            const double size = m_line * 0.6;
            mark.box = {x(*one.value) - size / 2, y + (bar - size) / 2, size, size};
            mark.from = x(one.low.value_or(*one.value));
            mark.to = x(one.high.value_or(*one.value));
        } else {
            mark.box = {plot.x, y + bar * 0.08, x(*one.value) - plot.x, bar * 0.84};
        }
        const auto text = valueText(m_chart.unit, *one.value);
        const double at = m_chart.kind == ChartKind::Dots ? plot.right() + m_gap : mark.box.right() + m_gap;
        m_out.texts.push_back({{at, y + (bar - m_line) / 2, widthOf(text), m_line}, text, Side::Left});
        m_out.marks.push_back(mark);
    }

    void lyingScale()
    {
        auto& plot = m_out.plot;
        double free = 0;
        for (std::size_t i = 0; i < m_ticks.size(); ++i) {
            const double x = plot.x + level(m_ticks[i]) * plot.width;
            m_out.grid.push_back({x, plot.y, x, plot.bottom()});
            const double width = widthOf(m_tickTexts[i]);
            const double left = std::clamp(x - width / 2, 0.0, m_width - width);
            if (i > 0 && left < free)
                continue;
            m_out.texts.push_back({{left, plot.bottom() + m_gap / 2, width, m_line}, m_tickTexts[i], Side::Middle});
            free = left + width + m_gap;
        }
        m_out.height = plot.bottom() + m_gap / 2 + m_line;
    }

    void layHeat()
    {
        std::vector<std::string> names;
        for (const auto& series : m_chart.series)
            names.push_back(series.name);
        const double left = std::min(widest(names), m_width * 0.3) + m_gap;
        const auto down = static_cast<double>(std::max<std::size_t>(1, names.size()));
        const auto across = static_cast<double>(std::max<std::size_t>(1, m_chart.labels.size()));
        auto& plot = m_out.plot;
        plot = {left, m_top, std::max(1.0, m_width - left), std::max(m_line * down, m_height - m_top - m_line - m_gap)};
        const double most = std::max(largest(m_chart), 1e-9);
        const Box cell{0, 0, plot.width / across, plot.height / down};
        for (std::size_t s = 0; s < names.size(); ++s) {
            const double y = plot.y + static_cast<double>(s) * cell.height;
            m_out.texts.push_back({{0, y + (cell.height - m_line) / 2, left - m_gap, m_line}, names[s], Side::Right});
            for (std::size_t i = 0; i < m_chart.labels.size(); ++i) {
                if (const auto* one = datum(s, i))
                    m_out.marks.push_back(
                        {s,
                         i,
                         {plot.x + static_cast<double>(i) * cell.width + 1, y + 1, cell.width - 2, cell.height - 2},
                         0,
                         0,
                         std::clamp(*one->value / most, 0.0, 1.0)});
            }
        }
        for (std::size_t i = 0; i < m_chart.labels.size(); ++i)
            m_out.texts.push_back(
                {{plot.x + static_cast<double>(i) * cell.width, plot.bottom() + m_gap, cell.width, m_line},
                 m_chart.labels[i],
                 Side::Middle});
        m_out.height = plot.bottom() + m_gap + m_line;
    }

    const Chart& m_chart;
    double m_width, m_height;
    const Measure& m_measure;
    double m_line, m_gap;
    double m_top = 0;
    double m_step = 1;
    std::vector<double> m_ticks;
    std::vector<std::string> m_tickTexts;
    ChartLayout m_out;
};

} // namespace

ChartLayout layOut(const Chart& chart, double width, double height, const Measure& measure)
{
    return Layouter(chart, width, height, measure).lay();
}

double heightFor(const Chart& chart, double width, const Measure& measure)
{
    const double upright = std::clamp(width * kUpright, 9 * measure.line, 15 * measure.line);
    if (chart.kind == ChartKind::Rows || chart.kind == ChartKind::Dots)
        return layOut(chart, width, upright, measure).height;
    return upright;
}

std::size_t neighbour(const ChartLayout& layout, std::size_t mark, Way way)
{
    const bool across = way == Way::Left || way == Way::Right;
    if (mark >= layout.marks.size() || (across && layout.lies))
        return mark;
    const auto& here = layout.marks[mark].box;
    const double sign = way == Way::Left || way == Way::Up ? -1 : 1;
    std::size_t best = mark;
    double least = 0;
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const auto& there = layout.marks[i].box;
        const double dx = there.middleX() - here.middleX();
        const double dy = there.middleY() - here.middleY();
        const double ahead = sign * (across ? dx : dy);
        const double beside = std::abs(across ? dy : dx);
        if (ahead <= 0.5)
            continue;
        // The next one that way. Upwards what lies beside belongs to another label, but for bars that lie.
        const double far = ahead + (layout.lies ? 0 : across ? 0.001 : 4) * beside;
        if (best == mark || far < least) {
            best = i;
            least = far;
        }
    }
    return best;
}

std::optional<std::size_t> markAt(const ChartLayout& layout, double x, double y, double reach)
{
    std::optional<std::size_t> best;
    double least = reach;
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const auto& box = layout.marks[i].box;
        const double dx = std::max({box.x - x, 0.0, x - box.right()});
        const double dy = std::max({box.y - y, 0.0, y - box.bottom()});
        const double far = std::hypot(dx, dy);
        if (far <= least && (!best || far < least)) {
            best = i;
            least = far;
        }
    }
    return best;
}

} // namespace evenkeel::report

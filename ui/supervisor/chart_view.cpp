// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/chart_view.h"

#include "app/text.h"
#include "render/chart_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

namespace {

constexpr double kReach = 14; ///< pixels around a data point that count as it

render::ChartInks inks()
{
    const auto& c = theme::colours();
    return {c.ink,      c.muted,
            c.line,     c.surface,
            c.onAccent, {c.accent, c.warn, c.ok, c.danger},
            c.ink,      theme::font(theme::Role::Small)};
}

std::optional<report::Way> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return report::Way::Left;
    case Qt::Key_Right: return report::Way::Right;
    case Qt::Key_Up: return report::Way::Up;
    case Qt::Key_Down: return report::Way::Down;
    default: return std::nullopt;
    }
}

/// So that a screen reader says what it has come to.
QAccessibleInterface* accessOf(const QString& className, QObject* object)
{
    if (className != QLatin1String(ChartView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<ChartView*>(object), QAccessible::Chart);
}

} // namespace

ChartView::ChartView(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QAccessible::installFactory(accessOf); // once is enough, again is nothing
    theme::follow(this, [this] { lay(); });
}

void ChartView::show(const report::Chart& chart)
{
    m_chart = chart;
    m_at.reset();
    setAccessibleName(app::toQt(chart.title));
    setAccessibleDescription(app::toQt(chart.summary));
    setVisible(!report::isEmpty(chart));
    lay();
}

void ChartView::lay()
{
    const auto measure = render::measureIn(theme::font(theme::Role::Small));
    const double height = report::heightFor(m_chart, width(), measure);
    m_layout = report::layOut(m_chart, width(), height, measure);
    setFixedHeight(static_cast<int>(std::ceil(std::max(height, m_layout.height))) + 2);
    if (m_at && *m_at >= m_layout.marks.size())
        m_at.reset();
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    render::paintChart(painter, m_chart, m_layout, inks(), QPointF(), m_at);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        lay();
}

QString ChartView::wordsOf(std::size_t mark) const
{
    const auto& at = m_layout.marks[mark];
    return app::toQt(m_chart.series[at.series].data[at.index].words);
}

void ChartView::point(std::optional<std::size_t> mark)
{
    if (mark == m_at)
        return;
    m_at = mark;
    update();
    Q_EMIT pointed(mark ? wordsOf(*mark) : QString());
    if (mark && m_byKeys)
        widgets::announce(this, wordsOf(*mark));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const auto way = wayOf(event->key());
    const auto count = m_layout.marks.size();
    if (event->modifiers() != Qt::NoModifier || count == 0 ||
        (!way && event->key() != Qt::Key_Home && event->key() != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_byKeys = true;
    if (event->key() == Qt::Key_Home || !m_at)
        point(0);
    else if (event->key() == Qt::Key_End)
        point(count - 1);
    else
        point(report::neighbour(m_layout, *m_at, *way));
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_byKeys = true;
    if (!m_at && !m_layout.marks.empty())
        point(0);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    point(std::nullopt);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    m_byKeys = false;
    const auto at = event->position();
    point(report::markAt(m_layout, at.x(), at.y(), kReach));
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        point(std::nullopt);
}

} // namespace evenkeel::supervisor

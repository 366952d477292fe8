// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/step_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/timer_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::agent {

using namespace widgets;

StepRow::StepRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Body));
        updateGeometry();
        update();
    });
}

void StepRow::setStep(const QString& name, const app::StepView& step)
{
    setObjectName(name);
    if (step == m_step)
        return;
    const bool sameWidth = step.title == m_step.title;
    m_step = step;
    auto aloud = tr("Step %1, %2").arg(step.number).arg(boundedLine(step.title, 80));
    if (step.current)
        aloud = tr("%1, current").arg(aloud);
    else if (step.visited)
        aloud = tr("%1, done").arg(aloud);
    setAccessibleName(aloud);
    if (!sameWidth)
        updateGeometry();
    update();
}

QSize StepRow::sizeHint() const
{
    const int title = fontMetrics().horizontalAdvance(boundedLine(m_step.title, 80));
    return {title + dotSize() + theme::px(70), std::max(dotSize() + theme::gap(12), theme::px(34))};
}

QSize StepRow::minimumSizeHint() const
{
    return {theme::px(120), sizeHint().height()};
}

bool StepRow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void StepRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepRow::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    if (m_step.current || underMouse())
        drawBox(p, rect(), theme::kRadius, m_step.current ? c.accentTint : QColor(),
                m_step.current ? QColor() : c.line);
    if (hasFocus())
        drawFocus(p, rect(), theme::kRadius);
    const int side = dotSize();
    const int left = theme::gap(2) + (m_step.current ? theme::gap(4) : 0);
    drawDot(p, QRectF(left, (height() - side) / 2.0, side, side),
            {m_step.id, m_step.number, m_step.title, m_step.visited, m_step.current});

    int right = width() - theme::gap(m_step.current ? 8 : 2);
    const bool timed = m_step.visited || m_step.current;
    if (timed) {
        p.setFont(theme::font(theme::Role::Small));
        p.setPen(m_step.current ? c.ink : c.muted);
        const auto spent = clockText(m_step.spent);
        const int w = p.fontMetrics().horizontalAdvance(spent);
        p.drawText(QRect(right - w, 0, w + 1, height()), Qt::AlignVCenter | Qt::AlignRight, spent);
        right -= w + theme::gap(8);
    }
    p.setFont(m_step.current ? theme::font(theme::Role::Strong) : font());
    p.setPen(m_step.current ? c.ink : c.muted);
    const int from = left + side + theme::gap(9);
    p.drawText(QRect(from, 0, right - from, height()), static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine),
               p.fontMetrics().elidedText(boundedLine(m_step.title, 80), Qt::ElideRight, right - from));
}

StepList::StepList(const QString& name, Which which, QWidget* parent)
    : Part(name, Ground::None, parent)
    , m_which(which)
{
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {}, 0);
    hide();
}

void StepList::setSteps(const std::vector<app::StepView>& steps)
{
    std::size_t current = steps.size();
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].current)
            current = i;
    m_used = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool mine = m_which == Which::All || (m_which == Which::BeforeCurrent && i < current) ||
                          (m_which == Which::AfterCurrent && current != steps.size() && i > current);
        if (!mine)
            continue;
        if (m_used == m_rows.size()) {
            auto* row = new StepRow(this);
            connect(row, &QAbstractButton::clicked, this,
                    [this, row] { Q_EMIT wished(wish::GoToStep{row->step().id}); });
            layout()->addWidget(row);
            m_rows.push_back(row);
        }
        auto* row = m_rows[m_used++];
        row->setStep(QString(objectName() + u'.' + steps[i].id), steps[i]);
        row->show();
    }
    for (auto i = m_used; i < m_rows.size(); ++i) {
        m_rows[i]->hide();
        m_rows[i]->setObjectName(QString(objectName() + u".spare" + QString::number(i)));
    }
}

std::vector<Dot> dotsOf(const std::vector<app::StepView>& steps)
{
    std::vector<Dot> dots;
    dots.reserve(steps.size());
    for (const auto& s : steps)
        dots.push_back({s.id, s.number, s.title, s.visited, s.current});
    return dots;
}

} // namespace evenkeel::agent

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_dots.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {
namespace {

class DotButton final : public QAbstractButton
{
  public:
    explicit DotButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {dotSize(), dotSize()}; }

    Dot m_dot;

  protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            event->accept();
            return true;
        }
        return QAbstractButton::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        drawDot(p, rect(), m_dot);
        if (hasFocus())
            drawFocus(p, rect(), height() / 2.0);
    }
};

} // namespace

int dotSize()
{
    return theme::px(22);
}

void drawDot(QPainter& p, const QRectF& box, const Dot& dot)
{
    const auto& c = theme::colours();
    const double round = box.height() / 2;
    if (dot.current) {
        drawBox(p, box, round, c.accent, {});
    } else if (dot.done) {
        drawBox(p, box, round, c.okTint, {});
        const double inset = box.width() * 0.28;
        drawShape(p, Shape::Check, box.adjusted(inset, inset, -inset, -inset), c.ok, {});
        return;
    } else {
        drawBox(p, box, round, c.surface, c.line);
    }
    p.setFont(theme::font(theme::Role::Key));
    p.setPen(dot.current ? c.onAccent : c.muted);
    p.drawText(box, Qt::AlignCenter, QString::number(dot.number));
}

StepDots::StepDots(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stepDots"));
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::follow(this, [this] {
        place();
        updateGeometry();
        update();
    });
}

void StepDots::setDots(const std::vector<Dot>& dots)
{
    if (dots == m_dots)
        return;
    m_dots = dots;
    while (m_buttons.size() > dots.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < dots.size()) {
        auto* button = new DotButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT chosen(button->m_dot.id); });
        button->show();
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < dots.size(); ++i) {
        auto* button = static_cast<DotButton*>(m_buttons[i]);
        button->m_dot = dots[i];
        button->setObjectName(QString(QStringLiteral("stepDot.") + dots[i].id));
        auto name = tr("Step %1, %2").arg(dots[i].number).arg(boundedLine(dots[i].title, 80));
        if (dots[i].current)
            name = tr("%1, current").arg(name);
        else if (dots[i].done)
            name = tr("%1, done").arg(name);
        button->setAccessibleName(name);
        button->update();
    }
    place();
    update();
}

QSize StepDots::sizeHint() const
{
    const int n = std::max(1, static_cast<int>(m_dots.size()));
    return {n * dotSize() + (n - 1) * theme::px(30), dotSize()};
}

QSize StepDots::minimumSizeHint() const
{
    const int n = std::max(1, static_cast<int>(m_dots.size()));
    return {n * dotSize() + (n - 1) * 2, dotSize()};
}

void StepDots::place()
{
    const auto n = static_cast<int>(m_buttons.size());
    const int size = dotSize();
    for (int i = 0; i < n; ++i) {
        const int x = n == 1 ? 0 : i * (width() - size) / (n - 1);
        const int seen = layoutDirection() == Qt::RightToLeft ? width() - size - x : x;
        m_buttons[static_cast<std::size_t>(i)]->setGeometry(seen, (height() - size) / 2, size, size);
    }
}

void StepDots::resizeEvent(QResizeEvent*)
{
    place();
}

void StepDots::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setPen(theme::colours().line);
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const auto a = m_buttons[i]->geometry();
        const auto b = m_buttons[i + 1]->geometry();
        const int from = std::min(a.right(), b.right()) + theme::px(7);
        const int to = std::max(a.left(), b.left()) - theme::px(7);
        if (to > from)
            p.drawLine(from, height() / 2, to, height() / 2);
    }
}

} // namespace evenkeel::widgets

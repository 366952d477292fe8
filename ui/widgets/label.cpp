// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/bounded_text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {

const QColor& colourOf(Ink ink)
{
    const auto& c = theme::colours();
    switch (ink) {
    case Ink::Normal: return c.ink;
    case Ink::Muted: return c.muted;
    case Ink::Accent: return c.accent;
    case Ink::Warn: return c.warn;
    case Ink::Danger: return c.danger;
    case Ink::Ok: return c.ok;
    }
    return c.ink;
}

PlainLabel::PlainLabel(theme::Role role, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    theme::follow(this, [this] { restyle(); });
}

void PlainLabel::restyle()
{
    setFont(theme::font(m_role));
    m_block.setText(QLabel::text(), font(), m_role == theme::Role::Caps ? 1.0 : 1.35);
    updateGeometry();
    update();
}

void PlainLabel::setText(const QString& text)
{
    const auto shown = m_fit == Fit::Wrap ? bounded(text) : boundedLine(text);
    if (shown == QLabel::text())
        return;
    QLabel::setText(shown);
    restyle();
}

void PlainLabel::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
}

void PlainLabel::setRole(theme::Role role)
{
    if (m_role == role)
        return;
    m_role = role;
    restyle();
}

void PlainLabel::setFit(Fit fit)
{
    m_fit = fit;
    auto policy = sizePolicy();
    policy.setHeightForWidth(fit == Fit::Wrap);
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(fit == Fit::Wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

QSize PlainLabel::sizeHint() const
{
    const auto m = contentsMargins();
    const auto whole = m_block.oneLine() + QSize(m.left() + m.right(), m.top() + m.bottom());
    if (m_fit == Fit::Elide)
        return whole;
    const int width = std::min(whole.width(), theme::px(320));
    return {width, heightForWidth(width)};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int least = m_fit == Fit::Wrap ? theme::px(48) : theme::px(24);
    const auto hint = sizeHint();
    return {std::min(hint.width(), least), m_fit == Fit::Wrap ? m_block.heightFor(100'000) : hint.height()};
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_fit == Fit::Elide)
        return -1;
    const auto m = contentsMargins();
    return m_block.heightFor(width - m.left() - m.right()) + m.top() + m.bottom();
}

bool PlainLabel::showsAll() const
{
    const auto inner = contentsRect();
    if (m_fit == Fit::Wrap)
        return m_block.heightFor(inner.width()) <= inner.height();
    return m_block.oneLine().width() <= inner.width();
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    const auto inner = contentsRect();
    const auto& colour = colourOf(m_ink);
    if (m_fit == Fit::Wrap) {
        m_block.paint(painter, inner.topLeft(), inner.width(), colour);
        return;
    }
    painter.setPen(colour);
    auto shown = QLabel::text();
    if (m_role == theme::Role::Caps)
        shown = shown.toUpper(); // eliding measures without the font's own capitals
    shown = fontMetrics().elidedText(shown, Qt::ElideRight, inner.width() + 1);
    painter.drawText(inner,
                     static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine |
                                      (alignment() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft)),
                     shown);
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

PlainLabel* label(const QString& text, theme::Role role, Ink ink, QWidget* parent)
{
    auto* l = new PlainLabel(role, ink, parent);
    l->setFit(PlainLabel::Fit::Elide);
    l->setText(text);
    return l;
}

PlainLabel* paragraph(const QString& text, theme::Role role, Ink ink, QWidget* parent)
{
    auto* l = label(QString(), role, ink, parent);
    l->setFit(PlainLabel::Fit::Wrap);
    l->setText(text);
    return l;
}

} // namespace evenkeel::widgets

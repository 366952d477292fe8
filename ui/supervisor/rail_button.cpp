// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/rail_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace evenkeel::supervisor {

using theme::Role;
using widgets::Tone;

namespace {

constexpr int kMostShown = 999;

QString badgeText(int count)
{
    return count > kMostShown ? QStringLiteral("%1+").arg(QLocale().toString(kMostShown)) : QLocale().toString(count);
}

} // namespace

RailButton::RailButton(const QString& name, const QString& title, const QString& key, QWidget* parent)
    : QAbstractButton(parent)
    , m_title(title)
{
    setObjectName(name);
    setAccessibleName(title);
    setAccessibleDescription(key);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme::follow(this, [this] { restyle(); });
}

void RailButton::setBadge(int count, Tone tone)
{
    m_badge = std::max(count, 0);
    m_tone = tone;
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(m_title) : m_title);
    updateGeometry();
    update();
}

void RailButton::restyle()
{
    setFont(theme::font(Role::Strong));
    updateGeometry();
    update();
}

int RailButton::badgeWidth() const
{
    if (m_badge == 0)
        return 0;
    const QFontMetrics metrics(theme::font(Role::SmallStrong));
    return std::max(metrics.horizontalAdvance(badgeText(m_badge)) + 2 * theme::gap(7),
                    metrics.height() + theme::gap(4));
}

QSize RailButton::sizeHint() const
{
    const int badge = m_badge > 0 ? badgeWidth() + theme::gap(8) : 0;
    return {2 * theme::gap(10) + fontMetrics().horizontalAdvance(m_title) + badge,
            fontMetrics().height() + 2 * theme::gap(9)};
}

bool RailButton::showsAll() const
{
    return width() >= sizeHint().width();
}

/// Up and Down are the rail's.
void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked())
        widgets::drawBox(p, box, theme::kRadius, c.accentTint, {});
    const auto ink = isChecked() ? c.accent : underMouse() || hasFocus() ? c.ink : c.muted;
    const int side = theme::gap(10);
    const int badge = badgeWidth();
    p.setFont(font());
    p.setPen(ink);
    const QRect text(side, 0, width() - 2 * side - (badge > 0 ? badge + theme::gap(8) : 0), height());
    p.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
               fontMetrics().elidedText(m_title, Qt::ElideRight, text.width()));
    if (badge > 0) {
        p.setFont(theme::font(Role::SmallStrong));
        const int high = QFontMetrics(p.font()).height() + theme::gap(4);
        const QRect place(width() - side - badge, (height() - high) / 2, badge, high);
        widgets::drawBox(p, place, high / 2.0, m_tone == Tone::None ? c.background : widgets::toneTint(m_tone),
                         m_tone == Tone::None ? c.line : widgets::toneTint(m_tone));
        p.setPen(m_tone == Tone::None ? c.muted : widgets::toneInk(m_tone));
        p.drawText(place, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), badgeText(m_badge));
    }
    if (hasFocus())
        widgets::drawFocus(p, box, theme::kRadius);
}

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/palette_row.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/shapes.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel::settings {

PaletteRow::PaletteRow(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme::follow(this, [this] { restyle(); });
}

void PaletteRow::set(const QString& label, const QString& key, const QString& why, bool marked)
{
    m_label = widgets::boundedLine(label, 200);
    m_key = key;
    m_why = why;
    m_marked = marked;
    setEnabled(why.isEmpty());
    setAccessibleName(why.isEmpty() ? label : tr("%1, not now: %2").arg(label, why));
    restyle();
}

void PaletteRow::restyle()
{
    setFont(theme::font(theme::Role::Body));
    m_block.setText(m_why.isEmpty() ? m_label : tr("%1 — %2").arg(m_label, m_why), font(), 1.2);
    updateGeometry();
    update();
}

int PaletteRow::around() const
{
    return 2 * theme::gap(10) + (m_key.isEmpty() ? 0 : widgets::keyCapSize(m_key).width() + theme::gap(8));
}

QSize PaletteRow::sizeHint() const
{
    const int width = m_block.oneLine().width() + around();
    return {width, heightForWidth(width)};
}

QSize PaletteRow::minimumSizeHint() const
{
    return {around() + theme::px(60), heightForWidth(around() + theme::px(240))};
}

int PaletteRow::heightForWidth(int width) const
{
    const int cap = m_key.isEmpty() ? 0 : widgets::keyCapSize(m_key).height();
    return std::max(m_block.heightFor(width - around()), cap) + 2 * theme::gap(6);
}

void PaletteRow::paintEvent(QPaintEvent*)
{
    const auto& colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marked)
        widgets::drawBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme::px(6), colours.accentTint,
                         colours.accent);
    const int text = width() - around();
    m_block.paint(painter, {theme::gap(10), (height() - m_block.heightFor(text)) / 2}, text,
                  isEnabled() ? colours.ink : colours.muted);
    if (m_key.isEmpty())
        return;
    const QSize cap = widgets::keyCapSize(m_key);
    widgets::drawKeyCap(
        painter, QRect(QPoint(width() - theme::gap(10) - cap.width(), (height() - cap.height()) / 2), cap), m_key);
}

} // namespace evenkeel::settings

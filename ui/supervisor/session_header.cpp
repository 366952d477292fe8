// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervisor/session_header.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel::supervisor {

SessionHeader::SessionHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("sessionHeader"));
    setFocusPolicy(Qt::NoFocus);
    setSectionsClickable(false);
    setHighlightSections(false);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Caps));
        updateGeometry();
    });
}

QSize SessionHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + theme::gap(16)};
}

void SessionHeader::paintEvent(QPaintEvent* event)
{
    QPainter p(viewport());
    p.fillRect(viewport()->rect(), theme::colours().surface);
    p.fillRect(QRect(0, 0, viewport()->width(), 1), theme::colours().line);
    p.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), theme::colours().line);
    p.end();
    QHeaderView::paintEvent(event);
}

void SessionHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setFont(theme::font(theme::Role::Caps));
    painter->setPen(theme::colours().muted);
    const auto box = rect.adjusted(theme::gap(12), 0, 0, 0);
    const auto text = model()->headerData(section, Qt::Horizontal).toString().toUpper();
    painter->drawText(box, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace evenkeel::supervisor

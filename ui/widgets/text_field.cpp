// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"

#include <QKeyEvent>
#include <QPainter>

namespace evenkeel::widgets {

TextField::TextField(const QString& name, const QString& accessible, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(accessible);
    setPlaceholderText(placeholder);
    setMaxLength(4000);
    theme::follow(this, [this] {
        setFont(theme::font(theme::Role::Body));
        const int side = theme::gap(10);
        setTextMargins(side, 0, side, 0);
        updateGeometry();
    });
}

void TextField::setKey(const QString& key, CapPlace place)
{
    m_key = key;
    m_place = place;
    update();
}

QSize TextField::sizeHint() const
{
    return {theme::px(160), std::max(theme::px(36), fontMetrics().height() + 2 * theme::gap(9))};
}

QSize TextField::minimumSizeHint() const
{
    return {theme::px(80), sizeHint().height()};
}

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_keepsText) {
            event->ignore();
            return;
        }
        if (text().isEmpty()) {
            clearFocus();
            Q_EMIT left();
        } else {
            clear();
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_place == CapPlace::None || hasFocus() || !text().isEmpty())
        return;
    const auto cap = keyCapSize(m_key);
    const int side = theme::gap(12);
    int x = width() - side - cap.width();
    if (m_place == CapPlace::AfterPlaceholder)
        x = std::min(x, side + fontMetrics().horizontalAdvance(placeholderText()) + theme::gap(8));
    if (x < side + fontMetrics().horizontalAdvance(placeholderText()) + theme::gap(4))
        return; // no room beside the words
    QPainter p(this);
    drawKeyCap(p, QRect(QPoint(x, (height() - cap.height()) / 2), cap), m_key);
}

} // namespace evenkeel::widgets

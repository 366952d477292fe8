// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {

KeyButton::KeyButton(const QString& name, const QString& label, const QString& key, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_kind(kind)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setLabel(label);
    theme::follow(this, [this] { restyle(); });
}

void KeyButton::restyle()
{
    setFont(theme::font(m_kind == Kind::Quiet ? theme::Role::SmallStrong : theme::Role::Strong));
    m_block.setText(m_label, font(), 1.2);
    m_block.setCentred(false);
    setAccessibleName(m_key.isEmpty() ? m_label : tr("%1, key %2").arg(m_label, m_key));
    updateGeometry();
    update();
}

void KeyButton::setLabel(const QString& label)
{
    const auto shown = boundedLine(label, 120);
    if (shown == m_label)
        return;
    m_label = shown;
    restyle();
}

void KeyButton::setKey(const QString& key)
{
    if (key == m_key)
        return;
    m_key = key;
    restyle();
}

void KeyButton::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    restyle();
}

void KeyButton::setHint(const QString& hint)
{
    if (accessibleDescription() != hint)
        setAccessibleDescription(hint);
}

int KeyButton::sides() const
{
    return m_kind == Kind::Quiet ? theme::gap(6) : theme::gap(11);
}

int KeyButton::capRoom() const
{
    return m_key.isEmpty() ? 0 : keyCapSize(m_key).width() + theme::gap(8);
}

/// Without room for both, the words are worth more than the cap; the key stays in the accessible name.
bool KeyButton::showsCap(int width) const
{
    return !m_key.isEmpty() && width >= 2 * sides() + capRoom() + leastText();
}

int KeyButton::leastText() const
{
    return std::min(m_block.oneLine().width(), theme::px(72));
}

int KeyButton::around(int width) const
{
    return 2 * sides() + (showsCap(width) ? capRoom() : 0);
}

QSize KeyButton::sizeHint() const
{
    const int width = m_block.oneLine().width() + 2 * sides() + capRoom();
    return {width, heightForWidth(width)};
}

QSize KeyButton::minimumSizeHint() const
{
    return {2 * sides() + leastText(), sizeHint().height()};
}

int KeyButton::heightForWidth(int width) const
{
    const int text = m_block.heightFor(width - around(width));
    const int pad = m_kind == Kind::Quiet ? theme::gap(4) : theme::gap(9);
    return std::max(text + 2 * pad, m_kind == Kind::Quiet ? 0 : theme::px(36));
}

bool KeyButton::showsAll() const
{
    return m_block.heightFor(width() - around(width())) <= height() &&
           m_block.widthFor(width() - around(width())) <= width();
}

bool KeyButton::event(QEvent* event)
{
    // The focus came by Tab, so Space and Enter are meant for this button and not for the call.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat() && event->modifiers() == Qt::NoModifier) {
            click();
            return;
        }
    }
    QAbstractButton::keyPressEvent(event);
}

void KeyButton::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QColor text = c.ink;
    QColor fill = c.surface;
    QColor border = c.line;
    QColor capText = c.muted;
    QColor capBorder = c.line;
    QColor capFill = c.background;
    switch (m_kind) {
    case Kind::Plain: break;
    case Kind::Accent:
        text = c.onAccent;
        fill = border = c.accent;
        break;
    case Kind::Danger:
        text = c.onDanger;
        fill = border = c.danger;
        break;
    case Kind::DangerOutline: text = border = c.danger; break;
    case Kind::Quiet:
        text = c.muted;
        fill = border = QColor();
        break;
    }
    const bool filled = m_kind == Kind::Accent || m_kind == Kind::Danger;
    if (filled) {
        capText = capBorder = text;
        capFill = QColor();
    }
    if (!isEnabled()) {
        text = capText = c.muted;
        border = capBorder = m_kind == Kind::Quiet ? QColor() : c.line;
        fill = m_kind == Kind::Quiet ? QColor() : c.background;
        capFill = QColor();
    } else if (isDown() || underMouse()) {
        if (filled)
            border = c.ink;
        else if (m_kind == Kind::DangerOutline)
            fill = c.dangerTint;
        else if (m_kind == Kind::Quiet)
            fill = c.accentTint;
        else
            border = c.muted;
    }
    if (m_kind == Kind::Quiet && isEnabled() && underMouse())
        text = c.ink;

    QPainter p(this);
    const auto box = QRectF(rect());
    drawBox(p, box, theme::kRadius, fill, border);
    if (hasFocus())
        drawFocus(p, box, theme::kRadius);

    const int textWidth = m_block.widthFor(width() - around(width()));
    // What looks like text begins where text does, also when its lines leave room.
    const int spare = m_kind == Kind::Quiet ? 0 : width() - textWidth - around(width());
    const int left = sides() + spare / 2;
    const int textHeight = m_block.heightFor(width() - around(width()));
    p.setFont(font());
    m_block.paint(p, {left, (height() - textHeight) / 2}, std::max(textWidth, 1) + 1, text);
    if (showsCap(width())) {
        const auto cap = keyCapSize(m_key);
        drawKeyCap(p, QRect(QPoint(left + textWidth + theme::gap(8), (height() - cap.height()) / 2), cap), m_key,
                   capText, capBorder, capFill);
    }
}

} // namespace evenkeel::widgets

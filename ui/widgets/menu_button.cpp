// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace evenkeel::widgets {

namespace {

constexpr int kSide = 4; // between the words and the ring of the focus

} // namespace

MenuButton::MenuButton(const QString& name, const QString& purpose, QWidget* parent)
    : QAbstractButton(parent)
    , m_purpose(purpose)
{
    setObjectName(name);
    setAccessibleName(purpose);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuButton::open);
    theme::follow(this, [this] {
        setFont(theme::font(m_chip ? theme::Role::SmallStrong : theme::Role::Small));
        updateGeometry();
        update();
    });
}

void MenuButton::setItems(const std::vector<ChoiceItem>& items)
{
    m_items = items;
}

void MenuButton::setChosen(const QString& id, const QString& otherwise)
{
    m_chosen = id;
    auto shown = otherwise;
    for (const auto& item : m_items)
        if (item.id == id)
            shown = item.label;
    setLabel(shown);
}

void MenuButton::setLabel(const QString& text)
{
    const auto shown = boundedLine(text, 80);
    if (shown == m_label)
        return;
    m_label = shown;
    setAccessibleName(QString(m_purpose + QStringLiteral(": ") + shown));
    updateGeometry();
    update();
}

void MenuButton::setChip(bool active)
{
    m_chip = true;
    m_active = active;
    setFont(theme::font(theme::Role::SmallStrong));
    updateGeometry();
    update();
}

int MenuButton::side() const
{
    return m_chip ? theme::gap(10) : kSide;
}

void MenuButton::openAt(QWidget* anchor)
{
    if (m_menu == nullptr)
        m_menu = new QMenu(this);
    m_menu->clear();
    m_menu->setFont(theme::font(theme::Role::Body));
    for (const auto& item : m_items) {
        auto* action = m_menu->addAction(menuText(item.label));
        action->setCheckable(item.id == m_chosen);
        action->setChecked(item.id == m_chosen);
        connect(action, &QAction::triggered, this, [this, id = item.id] { Q_EMIT choseByHand(id); });
    }
    const bool own = anchor == this && isVisible();
    m_menu->popup(anchor->mapToGlobal(own ? QPoint(0, height() + 2) : QPoint(theme::gap(theme::kPage), 0)));
}

QSize MenuButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_label) + theme::px(12) + 2 * side(),
            fontMetrics().height() + theme::gap(4)};
}

QSize MenuButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::px(64)), sizeHint().height()};
}

bool MenuButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        open();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void MenuButton::paintEvent(QPaintEvent*)
{
    const auto& c = theme::colours();
    QPainter p(this);
    if (m_chip)
        drawBox(p, rect(), height() / 2.0, m_active ? c.accentTint : c.background, m_active ? c.accentTint : c.line);
    const bool strong = isEnabled() && (underMouse() || hasFocus());
    const auto ink = m_active ? c.accent : strong ? c.ink : c.muted;
    const int arrow = theme::px(9);
    const int text = std::min(fontMetrics().horizontalAdvance(m_label), width() - arrow - theme::px(3) - 2 * side());
    p.setFont(font());
    p.setPen(ink);
    p.drawText(QRect(side(), 0, text + 1, height()), static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine),
               fontMetrics().elidedText(m_label, Qt::ElideRight, text + 1));
    drawShape(p, Shape::Chevron, QRectF(side() + text + theme::px(3), (height() - arrow) / 2.0, arrow, arrow), ink, {});
    if (hasFocus())
        drawFocus(p, rect(), m_chip ? height() / 2.0 : 4);
}

} // namespace evenkeel::widgets

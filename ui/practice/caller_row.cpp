// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/caller_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/bounded_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel::practising {

CallerRow::CallerRow(const CallerView& caller, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("caller.") + caller.id);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    const QString who = caller.situation.isEmpty() ? caller.name : tr("%1 · %2").arg(caller.name, caller.situation);
    setAccessibleName(tr("%1: %2").arg(caller.title, who));
    setAccessibleDescription(caller.summary);
    auto* column = new QVBoxLayout(this);
    theme::spaced(column, {14, 10, 12, 10}, 3);
    const auto add = [&](const QString& text, theme::Role role, widgets::Ink ink) {
        if (text.isEmpty())
            return;
        auto* words = widgets::paragraph(widgets::boundedLine(text, 240), role, ink, this);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(words);
    };
    add(caller.title, theme::Role::Strong, widgets::Ink::Normal);
    add(who, theme::Role::Small, widgets::Ink::Muted);
    add(caller.summary, theme::Role::Small, widgets::Ink::Normal);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CallerRow::sizeHint() const
{
    return layout()->sizeHint();
}

void CallerRow::paintEvent(QPaintEvent*)
{
    const auto& colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    widgets::drawBox(painter, box, theme::px(theme::kRadius), colours.surface,
                     underMouse() ? colours.accent : colours.line);
    if (hasFocus())
        widgets::drawFocus(painter, box, theme::px(theme::kRadius));
}

void CallerRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    case Qt::Key_Down: focusNextChild(); break;
    case Qt::Key_Up: focusPreviousChild(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace evenkeel::practising

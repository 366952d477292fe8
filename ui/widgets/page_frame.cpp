// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/scroller.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel::widgets {

namespace {

constexpr int kWidest = 720; // at 100 %; lines that are longer are hard to read

QHBoxLayout* inTheMiddle(QWidget* ground, QWidget* inner)
{
    auto* sides = new QHBoxLayout(ground);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addStretch(1);
    sides->addWidget(inner, 1000);
    sides->addStretch(1);
    return sides;
}

} // namespace

QWidget* besideColumn(QWidget* ground)
{
    auto* inner = new QWidget(ground);
    inTheMiddle(ground, inner);
    theme::follow(inner, [inner] { inner->setMaximumWidth(theme::px(kWidest)); });
    return inner;
}

QVBoxLayout* columnIn(QScrollArea* scroll, int top, int bottom, int spacing)
{
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // unseen while there is nothing to scroll
    auto* ground = new QWidget(scroll);
    auto* inner = new QWidget(ground);
    auto* sides = inTheMiddle(ground, inner);
    auto* column = new QVBoxLayout(inner);
    theme::follow(column, [=] {
        // As much room on the left as the scroll bar takes on the right, and both come off the margins.
        const int bar = scroll->verticalScrollBar()->sizeHint().width();
        const int side = std::max(0, theme::gap(theme::kPage) - bar);
        sides->setContentsMargins(bar, 0, 0, 0);
        inner->setMaximumWidth(theme::px(kWidest) - 2 * bar);
        column->setContentsMargins(side, theme::gap(top), side, theme::gap(bottom));
        column->setSpacing(theme::gap(spacing));
    });
    scrollPlainly(scroll, ground);
    return column;
}

} // namespace evenkeel::widgets

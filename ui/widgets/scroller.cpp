// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/scroller.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace evenkeel::widgets {

namespace {

/// Qt 6.4's own view of a scroll area for screen readers ends the program when it is asked for a child that went since
/// the children were counted; and a scroll bar goes whenever everything fits again.
QAccessibleInterface* accessOf(const QString& className, QObject* object)
{
    if (className != QLatin1String("QScrollArea"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QScrollArea*>(object), QAccessible::Client);
}

} // namespace

void scrollPlainly(QScrollArea* area, QWidget* content)
{
    QAccessible::installFactory(accessOf); // once is enough, again is nothing
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget turned it on
}

} // namespace evenkeel::widgets

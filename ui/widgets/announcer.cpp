// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include "ui/widgets/bounded_text.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace evenkeel::widgets {

namespace {

QAccessibleInterface* voice(const QString&, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer == nullptr ? nullptr : new QAccessibleWidget(announcer, QAccessible::Notification);
}

} // namespace

void announce(QWidget* from, const QString& text)
{
    auto* window = from->window();
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcer == nullptr)
        announcer = new Announcer(window);
    announcer->say(text);
}

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    static const bool known = [] {
        QAccessible::installFactory(voice);
        return true;
    }();
    Q_UNUSED(known)
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // what has no size counts as not there
    show();
}

void Announcer::say(const QString& text)
{
    const auto said = boundedLine(text, 400);
    if (said.isEmpty())
        return;
    if (said == accessibleName()) { // the same again, such as a second refusal
        QAccessibleEvent again(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&again);
    } else {
        setAccessibleName(said);
    }
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace evenkeel::widgets

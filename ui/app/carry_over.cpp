// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/carry_over.h"

#include "ui/widgets/choice_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

namespace evenkeel::ui {

namespace {

/// Focused, and in sight once the new screen has its places.
void bringBack(QWidget* focus)
{
    focus->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, focus, [focus] {
        for (auto* around = focus->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(focus);
        }
    });
}

} // namespace

CarryOver::CarryOver(const QWidget& from)
{
    for (const auto* field : from.findChildren<QLineEdit*>()) {
        if (!field->objectName().isEmpty() && !field->text().isEmpty())
            m_texts.push_back({field->objectName(), field->text(), field->cursorPosition(), field->isModified()});
    }
    for (const auto* row : from.findChildren<widgets::ChoiceRow*>()) {
        if (const QString chosen = row->chosen(); !row->objectName().isEmpty() && !chosen.isEmpty())
            m_choices.push_back({row->objectName(), chosen});
    }
    if (const auto* focus = QApplication::focusWidget(); focus && from.isAncestorOf(focus))
        m_focus = focus->objectName();
}

void CarryOver::putInto(QWidget& to) const
{
    for (const auto& kept : m_texts) {
        auto* field = to.findChild<QLineEdit*>(kept.name);
        if (!field || field->text() == kept.text)
            continue;
        field->setText(kept.text);
        field->setCursorPosition(kept.cursor);
        field->setModified(kept.modified);
    }
    for (const auto& kept : m_choices) {
        if (auto* row = to.findChild<widgets::ChoiceRow*>(kept.name); row && row->chosen().isEmpty())
            row->setChosen(kept.chosen);
    }
    if (m_focus.isEmpty())
        return;
    if (auto* focus = to.findChild<QWidget*>(m_focus); focus && focus->isVisibleTo(&to))
        bringBack(focus);
}

} // namespace evenkeel::ui

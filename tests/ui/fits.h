// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"
#include "ui/settings/palette_row.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_box.h"
#include "ui/widgets/timer_label.h"

#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStyle>

#include <string>

namespace evenkeel::test {

inline constexpr int kLongestWord = 18;

inline QString place(const QWidget* w)
{
    QStringList names;
    for (; w != nullptr; w = w->parentWidget())
        names.prepend(w->objectName().isEmpty() ? QString::fromLatin1(w->metaObject()->className()) : w->objectName());
    return names.join(QLatin1Char('/'));
}

inline bool isInteractive(const QWidget* w)
{
    return qobject_cast<const QAbstractButton*>(w) != nullptr || qobject_cast<const QLineEdit*>(w) != nullptr;
}

/// All words of all visible widgets of `whole` are there to be read, nothing reaches over the side of what holds it,
/// and no two widgets of one parent lie on each other.
inline void checkFits(QWidget& whole, const std::string& state)
{
    for (auto* w : whole.findChildren<QWidget*>()) {
        if (!w->isVisible() || w->size().isEmpty())
            continue;
        INFO(state << ": " << place(w).toStdString() << " " << w->width() << "x" << w->height());
        if (auto* label = qobject_cast<widgets::PlainLabel*>(w)) {
            INFO(label->text().toStdString());
            CHECK(label->showsAll());
            if (label->hasHeightForWidth())
                for (const auto& word : label->text().split(QRegularExpression(QStringLiteral("[\\s/-]"))))
                    if (word.size() <= kLongestWord) // a name or an address may be broken, a word of ours may not
                        CHECK(QFontMetrics(label->font()).horizontalAdvance(word) <= label->contentsRect().width() + 1);
        } else if (const auto* button = qobject_cast<widgets::KeyButton*>(w)) {
            CHECK(button->showsAll());
        } else if (const auto* choice = qobject_cast<widgets::ChoiceButton*>(w)) {
            CHECK(choice->showsAll());
        } else if (const auto* row = qobject_cast<settings::PaletteRow*>(w)) {
            CHECK(row->height() >= row->heightForWidth(row->width()));
        } else if (const auto* timer = qobject_cast<widgets::TimerLabel*>(w)) {
            CHECK(timer->width() >= timer->sizeHint().width());
        }
        const auto* parent = w->parentWidget();
        if (parent != nullptr && isInteractive(w))
            CHECK(parent->rect().contains(w->geometry()));
    }
    for (const auto* area : whole.findChildren<QScrollArea*>()) {
        if (!area->isVisible())
            continue;
        INFO(state << ": " << place(area).toStdString());
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
}

/// Every control in sight has a name of its own for the program, and one for whoever listens.
inline void checkNames(const QWidget& whole, const std::string& state)
{
    QSet<QString> names;
    for (const auto* w : whole.findChildren<QWidget*>()) {
        if ((!isInteractive(w) && qobject_cast<const widgets::TextBox*>(w) == nullptr) || !w->isVisible())
            continue;
        INFO(state << ": " << place(w).toStdString());
        CHECK_FALSE(w->objectName().isEmpty());
        CHECK_FALSE(w->accessibleName().isEmpty());
        CHECK_FALSE(names.contains(w->objectName()));
        names.insert(w->objectName());
    }
}

/// A picture in the folder that EVENKEEL_PICTURES names, to be looked at; without it, nothing.
inline void picture(QWidget& whole, const QString& name)
{
    const auto folder = qEnvironmentVariable("EVENKEEL_PICTURES");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    CHECK(whole.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace evenkeel::test

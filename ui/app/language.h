// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace evenkeel::ui {

/// The language that the setting stands for: "en" or "es". "system" is the first of the person's languages that this
/// program speaks, else English.
[[nodiscard]] QString languageOf(const QString& setting);

/// Makes `language` ("en" or "es") that of all texts made from now on, and of dates and numbers. What is on the screen
/// stays as it is: screens are built again (Desk). A catalogue that is missing leaves the texts in English.
void speak(QCoreApplication&, const QString& language);

} // namespace evenkeel::ui

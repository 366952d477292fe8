// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace evenkeel::ui {

/// The setting's words: "light", "dark", anything else is as the system.
[[nodiscard]] inline theme::Mode themeMode(const QString& name)
{
    if (name == QLatin1String("light"))
        return theme::Mode::Light;
    return name == QLatin1String("dark") ? theme::Mode::Dark : theme::Mode::System;
}

} // namespace evenkeel::ui

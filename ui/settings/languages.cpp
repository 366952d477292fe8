// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/languages.h"

#include "ui/settings/settings_page.h"

namespace evenkeel::settings {

std::vector<widgets::ChoiceItem> languageItems()
{
    return {{QStringLiteral("system"), SettingsPage::tr("As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

} // namespace evenkeel::settings

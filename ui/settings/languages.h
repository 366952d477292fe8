// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"

namespace evenkeel::settings {

/// The languages of the screen for a ChoiceRow, with their codes of the setting. Each by its own name: whoever is in
/// the wrong one must find the way out.
[[nodiscard]] std::vector<widgets::ChoiceItem> languageItems();

} // namespace evenkeel::settings

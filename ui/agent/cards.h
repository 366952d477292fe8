// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/desk_card.h"

namespace evenkeel::agent {

/// The card that an action opens; null if it opens none.
[[nodiscard]] DeskCard* makeCard(ui::Act, QWidget* parent);

} // namespace evenkeel::agent

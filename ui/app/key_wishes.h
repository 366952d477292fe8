// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/actions/action_table.h"
#include "ui/agent/wishes.h"

#include <optional>

namespace evenkeel::ui {

/// What a key says in the state that the view shows, in the words of the panels: a key and the button that shows it
/// wish the same. Empty for keys that only move something on the screen, and where the key means nothing now (there is
/// no next step, no third line).
[[nodiscard]] std::optional<agent::Wish> wishFor(Act act, int number, const app::CallView& view,
                                                 const agent::Conduct& conduct);

} // namespace evenkeel::ui

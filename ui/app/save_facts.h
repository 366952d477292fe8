// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "ui/agent/save_banner.h"

#include <string>

namespace evenkeel::ui {

/// What the banner tells of the storage and of the acts that wait. `current` is the id of the call on the screen.
[[nodiscard]] agent::SaveView saveView(const app::Workspace& workspace, const std::string& current);

/// The same while the window was asked to close: what would be lost.
[[nodiscard]] agent::SaveView closingView(const app::Workspace& workspace, const std::string& current, int seconds);

} // namespace evenkeel::ui

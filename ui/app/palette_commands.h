// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/wishes.h"
#include "ui/settings/command_palette.h"

#include <QStringList>

#include <vector>

namespace evenkeel::ui {

/// What the window is in, for telling what can be done.
struct PaletteFacts
{
    KeyContext context = KeyContext::Always;
    const app::CallView& view;
    const agent::Conduct& conduct;
    int linesInSight = 0;
    QStringList pages; ///< of the supervisor, in the order of the rail
};

/// Every action of the table, in its order, those with digits once for each digit that means something now. What cannot
/// be done in the present context says when it can.
[[nodiscard]] std::vector<settings::Command> paletteCommands(const PaletteFacts& facts);

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "call/command.h"
#include "ui/agent/wishes.h"

#include <vector>

namespace evenkeel::ui {

/// The commands that a wish stands for, in order. Empty for wishes that are not about the live call: starting one,
/// going on with one, copying, finding, leaving.
[[nodiscard]] std::vector<call::Command> commandsFor(const agent::Wish& wish, const app::CallView& view);

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "call/command.h"
#include "ui/actions/action_table.h"

#include <vector>

namespace evenkeel::ui {

/// What the agent said the caller does, for the key that logs it.
struct Conduct
{
    protocol::Category category = protocol::Category::Insult;
    protocol::Target target = protocol::Target::Agent;
};

/// The commands that a key stands for in the state that the view shows, in order. Empty for keys that only move
/// something on the screen, and where the key means nothing now (there is no next step, no third line).
[[nodiscard]] std::vector<call::Command> commandsFor(Act act, int number, const app::CallView& view,
                                                     const pack::Pack& pack, const std::string& guide,
                                                     const Conduct& conduct);

} // namespace evenkeel::ui

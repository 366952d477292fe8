// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"

namespace evenkeel::call {

/// True for what people can take back (command::Undo).
[[nodiscard]] bool isAct(const Event& event);

} // namespace evenkeel::call

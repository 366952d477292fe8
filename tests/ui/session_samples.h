// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"
#include "app/session_list.h"

#include <vector>

/// Calls as a supervisor's pages are told of them, made up.
namespace evenkeel::sample {

/// So many, newest first.
[[nodiscard]] std::vector<app::SessionRow> sessionRows(int count);
[[nodiscard]] app::SessionChoices sessionChoices();
/// Nine minutes about a late delivery, with a warning that was allowed and not needed.
[[nodiscard]] app::Replay replay(const QString& call);

} // namespace evenkeel::sample

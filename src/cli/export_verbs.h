// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// Commands that write lists to files.
namespace evenkeel::cli {

[[nodiscard]] int exportCalls(Context&);
[[nodiscard]] int exportInsights(Context&);

} // namespace evenkeel::cli

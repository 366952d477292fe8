// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int practiceList(Context&);
[[nodiscard]] int practiceRun(Context&);

} // namespace evenkeel::cli

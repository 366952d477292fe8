// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int reviewAdd(Context&);
[[nodiscard]] int reviewShow(Context&);
[[nodiscard]] int reviewKappa(Context&);
[[nodiscard]] int reviewPlan(Context&);

} // namespace evenkeel::cli

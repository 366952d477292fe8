// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int retentionShow(Context&);
[[nodiscard]] int retentionSet(Context&);
[[nodiscard]] int retentionPlan(Context&);
[[nodiscard]] int retentionApply(Context&);

} // namespace evenkeel::cli

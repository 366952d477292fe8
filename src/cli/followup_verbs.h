// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int followUpList(Context&);
[[nodiscard]] int followUpClose(Context&);
[[nodiscard]] int followUpReopen(Context&);

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int packCheck(Context& context);
[[nodiscard]] int packExport(Context& context);
[[nodiscard]] int packImport(Context& context);
[[nodiscard]] int packShow(Context& context);
[[nodiscard]] int packSearch(Context& context);
[[nodiscard]] int packDiff(Context& context);

} // namespace evenkeel::cli

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
[[nodiscard]] int packMerge(Context& context);
[[nodiscard]] int packGet(Context& context);
[[nodiscard]] int packPublish(Context& context);
[[nodiscard]] int packRollback(Context& context);
[[nodiscard]] int packLog(Context& context);
[[nodiscard]] int packSign(Context& context);
[[nodiscard]] int packVerify(Context& context);

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// Commands that read the logged calls.
namespace evenkeel::cli {

[[nodiscard]] int callFind(Context&);
[[nodiscard]] int callList(Context&);
[[nodiscard]] int callShow(Context&);
[[nodiscard]] int callVerify(Context&);
[[nodiscard]] int callExport(Context&);
[[nodiscard]] int callReplay(Context&);
[[nodiscard]] int callReport(Context&);

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// Commands about the bundle of one call.
namespace evenkeel::cli {

[[nodiscard]] int evidenceMake(Context&);
[[nodiscard]] int evidenceVerify(Context&);

} // namespace evenkeel::cli

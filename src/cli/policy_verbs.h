// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace evenkeel::cli {

[[nodiscard]] int policyList(Context& context);
[[nodiscard]] int policyShow(Context& context);
[[nodiscard]] int policyProve(Context& context);

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_import.h"
#include "cli/command.h"

namespace evenkeel::cli {

/// What an import would do, or did: row by row, with a sum at the end that accounts for all of them. `file` is empty
/// where nothing was written.
void printPlan(Context& context, const app::ImportPlan& planned, const std::string& file);

} // namespace evenkeel::cli

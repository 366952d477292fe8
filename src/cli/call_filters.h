// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/call_filter.h"

#include <optional>
#include <span>
#include <string>

/// The filters of `call find`, for whatever takes the same.
namespace evenkeel::cli {

/// Its options.
[[nodiscard]] std::span<const Option> callFilterOptions();

/// Options that are no filters are passed over. Empty: the command line is wrong, and `problem` says how.
[[nodiscard]] std::optional<store::CallFilter> callFilterOf(const Context&, std::string& problem);

} // namespace evenkeel::cli

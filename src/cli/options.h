// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <optional>
#include <string>

namespace evenkeel::cli {

/// The value of --name; nothing where the option is not given.
[[nodiscard]] inline std::optional<std::string> textOption(const Context& context, const std::string& name)
{
    const auto given = context.options.find(name);
    return given == context.options.end() ? std::nullopt : std::optional(given->second);
}

} // namespace evenkeel::cli

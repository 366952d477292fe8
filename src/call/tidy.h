// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/command.h"

#include <cstddef>
#include <string>

/// Text from people, made fit for the log. Inside this room only.
namespace evenkeel::call {

/// Cleans `text`; false if it is longer than `limit` bytes then.
[[nodiscard]] bool tidy(std::string& text, std::size_t limit);
/// tidy() for free text, in which payment cards are masked as well. The limit is that of the text before masking.
[[nodiscard]] bool tidyFree(std::string& text, bool* masked = nullptr);
/// The command with each of its texts made fit, or call.too-long.
[[nodiscard]] Result<protocol::Command> tidied(protocol::Command);

} // namespace evenkeel::call

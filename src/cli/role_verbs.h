// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/passphrase.h"
#include "cli/command.h"

#include <optional>

namespace evenkeel::cli {

[[nodiscard]] int roleStatus(Context&);
[[nodiscard]] int roleSet(Context&);
[[nodiscard]] int roleReset(Context&);

/// One line of the input, which a terminal does not show while it is typed; a terminal is asked with `prompt`. Empty:
/// there is none.
[[nodiscard]] std::optional<app::Secret> hiddenLine(Context&, const char* prompt);

} // namespace evenkeel::cli

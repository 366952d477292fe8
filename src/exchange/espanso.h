// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/imported.h"

#include <string_view>

namespace evenkeel::exchange {

/// A match file of Espanso. Matches whose text is fixed come in; one that would run a program (shell, script) is
/// refused as import.runs-program, one that takes its text from the clipboard, a clock or a pattern as
/// import.not-literal. The fields of a form are merge fields.
[[nodiscard]] Result<Imported> readEspanso(std::string_view utf8, const Bounds& bounds = {});

} // namespace evenkeel::exchange

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/lint.h"

#include <QString>

#include <string_view>

namespace evenkeel::app {

/// What the linter or the prover found, in the language of the program: in English its own sentence; in another one
/// what findings of its code mean, and in brackets what it is about.
[[nodiscard]] QString findingText(const pack::Finding&);

/// True if findings of this code can be told in other languages.
[[nodiscard]] bool hasFindingText(std::string_view code);

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string_view>

namespace evenkeel::app {

/// The sentence for an error, in the language of the program: what is wrong and, where there is one, the way out. The
/// window and the command line share it. An unknown key gets the sentence of its kind with the key in brackets.
[[nodiscard]] QString errorText(const Error&);

/// True if `key` has a sentence of its own.
[[nodiscard]] bool hasErrorText(std::string_view key);

} // namespace evenkeel::app

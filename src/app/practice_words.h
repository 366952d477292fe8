// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/outcome.h"

#include <QString>

/// A practice call in words, for the window and the command line.
namespace evenkeel::app {

[[nodiscard]] QString verdictText(practice::Verdict);   ///< "Won: the caller is calm"
[[nodiscard]] QString verdictAdvice(practice::Verdict); ///< one sentence on what it comes from, or what to try

/// What the agent did, or what time brought: "You cut them short".
[[nodiscard]] QString momentText(const pack::Pack&, const practice::Moment&);

} // namespace evenkeel::app

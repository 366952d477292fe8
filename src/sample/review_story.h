// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/call_story.h"

#include <functional>

namespace evenkeel::sample {

/// Does a command in the name of `actor`, `later` than the one before; false if it was refused or lies in the future.
using LaterAct = std::function<bool(const std::string& actor, Millis later, const call::Command& command)>;

/// What supervisors make of a call in the days after it, and what its agent says to that. About one call in twelve is
/// scored, and most of those that have to be; some by two raters, some with an answer, a few in dispute. `state` is the
/// call's and follows what `act` does.
void tellReviews(const call::Rules&, Dice, const Plot&, const call::State& state, const LaterAct& act);

} // namespace evenkeel::sample

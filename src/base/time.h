// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace evenkeel {

/// A length of time, or a moment of a call counted from its start by a clock that never jumps.
using Millis = std::chrono::milliseconds;

/// A moment of the wall clock, UTC, to the millisecond. For people and for sorting; never subtract two of them to
/// learn how long something took, because the clock may have been set in between.
using Timestamp = std::chrono::sys_time<Millis>;

} // namespace evenkeel

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <functional>

namespace evenkeel::app {

/// The two clocks a call needs; a test or `call simulate` puts its own in.
struct Clock
{
    std::function<Timestamp()> wall;
    /// Any start. Nobody sets it, and it goes on while the machine sleeps: a caller does not sleep with it.
    std::function<Millis()> monotonic;
    [[nodiscard]] static Clock system();
};

} // namespace evenkeel::app

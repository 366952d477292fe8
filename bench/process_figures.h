// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>

namespace evenkeel::bench {

/// What the kernel counts for a process, all its threads together. Throws std::runtime_error when it is gone.
struct ProcessFigures
{
    std::int64_t pssKb = 0;   ///< memory, shared pages divided among those who share them
    std::int64_t ticks = 0;   ///< processor time, in hundredths of a second
    std::int64_t wakeUps = 0; ///< voluntary context switches: each is followed by a wake-up
    int threads = 0;

    [[nodiscard]] static ProcessFigures of(pid_t);
};

} // namespace evenkeel::bench

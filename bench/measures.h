// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/figures.h"

#include <filesystem>

namespace evenkeel::bench {

/// Where the programs are and where files may be written; the latter is to be on a disk, not in memory.
struct Places
{
    std::filesystem::path programs;
    std::filesystem::path scratch;
};

[[nodiscard]] Measure startToWindow(const Places&); ///< M1
[[nodiscard]] Measure idle(const Places&);          ///< M3
[[nodiscard]] Measure typeAhead();                  ///< M5
[[nodiscard]] Measure oneAction(const Places&);     ///< M7

} // namespace evenkeel::bench

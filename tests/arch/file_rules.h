// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arch/finding.h"

#include <string>
#include <string_view>

namespace evenkeel::arch {

inline constexpr int kMostLines = 600;

/// The rules that hold for one file by itself: licence lines, length, words left open, and for C++ what the house does
/// not use and why. docs/testing.md lists them.
[[nodiscard]] Findings checkFile(const std::string& path, std::string_view content);

} // namespace evenkeel::arch

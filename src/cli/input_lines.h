// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace evenkeel::cli {

inline constexpr std::size_t kMaxLine = 256U << 10;

/// A line without its end; what is longer than the bound is read to its end but cut off, and `cut` tells so. False at
/// the end of the input.
[[nodiscard]] bool readLine(std::istream& in, std::string& line, bool& cut);

} // namespace evenkeel::cli

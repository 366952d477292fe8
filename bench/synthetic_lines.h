// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/line_index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel::bench {

/// Lines of made-up words that are as unevenly frequent as words of a language. The same seed gives the same lines.
[[nodiscard]] std::vector<search::Document> syntheticLines(std::size_t count, std::uint32_t seed);

/// What is asked of the index while people type words of those lines: after each key press, the words so far, with a
/// typo in every fifth phrase if wished.
[[nodiscard]] std::vector<std::string> typedQueries(const std::vector<search::Document>&, std::size_t count, bool typos,
                                                    std::uint32_t seed);

} // namespace evenkeel::bench

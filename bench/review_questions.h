// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/call_filter.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace evenkeel::bench {

/// What the questions are asked with, as the floor has it.
struct FloorFacts
{
    std::vector<std::string> agents, situations, outcomes;
    std::int64_t first = 0, last = 0; ///< ord
};

/// One question of a supervisor, asked many times with other values.
struct ReviewQuestion
{
    std::string measure; ///< M8, M9
    std::string name;
    double goalMs = 0; ///< p99; 0: none
    bool deep = true;  ///< asked at any depth, too
    store::CallFilter (*filter)(const FloorFacts& floor, std::mt19937_64& dice);
};

[[nodiscard]] const std::vector<ReviewQuestion>& reviewQuestions();
/// The same on plain tables: a list of conditions on them.
[[nodiscard]] std::string plainSql(const store::CallFilter& filter);

} // namespace evenkeel::bench

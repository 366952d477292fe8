// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace evenkeel::store {
class Database;
}

namespace evenkeel::bench {

struct FloorFacts;
class PlainTables;
class ReviewTable;

/// M10: what the supervisor's charts ask, beside the same sums over plain tables. Those whose name holds `only`.
void askInsights(const store::Database&, const FloorFacts&, PlainTables&, ReviewTable&, const std::string& only);

} // namespace evenkeel::bench

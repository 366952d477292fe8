// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "search/line_index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace evenkeel::quality {

/// What somebody types who wants one line of a pack, and no other line fits the words that were meant.
struct KnownQuery
{
    enum class Kind { Typo, Order, Synonym };
    Kind kind = Kind::Typo;
    std::string typed;
    std::string meant;
    std::size_t line = 0; ///< the right answer, a place in pack.lines
};

/// 400 queries with a typo, 300 with their words out of order, 300 by a tag that the line's text does not have.
/// `documents` are the pack's lines as they are indexed. The same seed gives the same queries. Throws
/// std::runtime_error if the pack has too few lines that can be told apart.
[[nodiscard]] std::vector<KnownQuery> knownQueries(const pack::Pack&, const std::vector<search::Document>& documents,
                                                   std::uint32_t seed);

struct Score
{
    int asked = 0, first = 0, inFive = 0;
    std::string missed;

    void add(const KnownQuery&, const std::vector<std::size_t>& found); ///< best first
    [[nodiscard]] double percentFirst() const { return 100.0 * first / asked; }
    [[nodiscard]] double percentInFive() const { return 100.0 * inFive / asked; }
};

} // namespace evenkeel::quality

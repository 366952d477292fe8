// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace evenkeel::report {

/// A share with what chance alone leaves open: if the same were done again and again, 95 of 100 such intervals would
/// hold the true share. Wilson's interval, which keeps to 0–1 and is fair to few cases and to shares near the edges.
struct Interval
{
    double share = 0, low = 0, high = 1;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// `hits` of `n`, 0 ≤ hits ≤ n (held to that). Nothing is known of none: 0, between 0 and 1.
[[nodiscard]] Interval wilson(std::int64_t hits, std::int64_t n);

} // namespace evenkeel::report

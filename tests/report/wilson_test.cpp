// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wilson.h"
#include "support/catch.h"

using evenkeel::report::Interval;
using evenkeel::report::wilson;

TEST_CASE("Wilson's interval is that of the textbooks")
{
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    const auto check = [](std::int64_t hits, std::int64_t n, double low, double high) {
        const auto found = wilson(hits, n);
        CHECK(found.low == Approx(low).margin(0.00005));
        CHECK(found.high == Approx(high).margin(0.00005));
        CHECK(found.share == Approx(static_cast<double>(hits) / static_cast<double>(n)));
    };
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0.0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
    check(29, 29, 0.8830, 1.0);
}

TEST_CASE("the interval holds its share, narrows with more cases and knows nothing of none")
{
    CHECK(wilson(0, 0) == Interval{0, 0, 1});
    CHECK(wilson(9, 5) == wilson(5, 5));
    double width = 1;
    for (const std::int64_t n : {10, 100, 1000, 100000}) {
        for (std::int64_t hits = 0; hits <= n; hits += n / 10) {
            const auto found = wilson(hits, n);
            CHECK(found.low <= found.share);
            CHECK(found.share <= found.high);
            CHECK(found.low >= 0);
            CHECK(found.high <= 1);
        }
        const auto half = wilson(n / 2, n);
        CHECK(half.high - half.low < width);
        width = half.high - half.low;
    }
}

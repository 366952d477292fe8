// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/kappa.h"
#include "support/catch.h"

using namespace evenkeel::report;

namespace {

using Pairs = std::vector<std::pair<int, int>>;

Pairs times(const std::vector<std::vector<int>>& table)
{
    Pairs pairs;
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::size_t j = 0; j < table[i].size(); ++j)
            for (int k = 0; k < table[i][j]; ++k)
                pairs.emplace_back(static_cast<int>(i) + 1, static_cast<int>(j) + 1);
    return pairs;
}

} // namespace

TEST_CASE("kappa of a table that is worked out by hand")
{
    // 50 pairs; equal 20 + 15 = 35; by chance (25·30 + 25·20) / 50 = 25, so (35 − 25) / (50 − 25).
    const auto two = agreement(times({{20, 5}, {10, 15}}));
    CHECK(two.n == 50);
    CHECK(two.equal == 35);
    CHECK(two.kappa.value() == Approx(0.4));
    CHECK(two.weighted.value() == Approx(0.4)); // two scores side by side have one distance
    CHECK(two.gap == Approx(0.3));
    CHECK(two.undefined == Agreement::Undefined::No);

    // Cohen's weights: rows 10, 10, 10; columns 9, 10, 11. Equal 8 + 7 + 8 = 23; chance (90 + 100 + 110) / 30 = 10.
    const auto three = agreement(times({{8, 2, 0}, {1, 7, 2}, {0, 1, 9}}));
    CHECK(three.kappa.value() == Approx((24.0 - 10) / (30 - 10)));
    // Observed distance 6; by chance (100 + 2·110 + 90 + 110 + 2·90 + 100) / 30 = 800 / 30.
    CHECK(three.weighted.value() == Approx(1 - 6.0 / (800.0 / 30)));
}

TEST_CASE("a near miss costs the weighted kappa less than a wide one, and the plain one the same")
{
    const auto near = agreement(Pairs{{1, 1}, {5, 5}, {3, 3}, {4, 5}, {2, 1}});
    const auto wide = agreement(Pairs{{1, 1}, {5, 5}, {3, 3}, {1, 5}, {5, 1}});
    CHECK(near.equal == wide.equal);
    CHECK(near.weighted.value() > wide.weighted.value() + 0.2);
}

TEST_CASE("full agreement is 1, the opposite is below 0")
{
    const auto same = agreement(Pairs{{1, 1}, {5, 5}, {3, 3}});
    CHECK(same.kappa.value() == Approx(1));
    CHECK(same.weighted.value() == Approx(1));
    const auto opposite = agreement(Pairs{{1, 5}, {5, 1}});
    CHECK(opposite.kappa.value() < 0);
    CHECK(opposite.weighted.value() == Approx(-1));
}

TEST_CASE("where kappa has no meaning it is not made up")
{
    const auto none = agreement({});
    CHECK(none.undefined == Agreement::Undefined::NoPairs);
    CHECK_FALSE(none.kappa);
    CHECK_FALSE(none.weighted);
    const auto alike = agreement(Pairs{{4, 4}, {4, 4}, {4, 4}});
    CHECK(alike.n == 3);
    CHECK(alike.equal == 3);
    CHECK(alike.undefined == Agreement::Undefined::Alike);
    CHECK_FALSE(alike.kappa);
    CHECK_FALSE(alike.weighted);
    const auto apart = agreement(Pairs{{4, 5}, {4, 5}}); // each one score, but not the same one
    CHECK(apart.kappa.value() == Approx(0));
    CHECK(apart.weighted.value() == Approx(0));
}

TEST_CASE("calibration pairs criterion by criterion and names first those that differ most")
{
    const std::vector<RatedTwice> calls = {
        {{{"listened", 5}, {"tone", 4}, {"protocol", std::nullopt}}, {{"listened", 1}, {"tone", 4}, {"protocol", 3}}},
        {{{"listened", 2}, {"tone", 3}, {"protocol", std::nullopt}},
         {{"listened", 4}, {"tone", 2}, {"protocol", std::nullopt}}},
        {{{"listened", 3}, {"dropped", 2}}, {{"listened", 3}, {"added", 5}}},
    };
    const auto result = calibrate(calls);
    CHECK(result.calls == 3);
    REQUIRE(result.criteria.size() == 3);
    CHECK(result.criteria[0].criterion == "listened");
    CHECK(result.criteria[0].agreement.n == 3);
    CHECK(result.criteria[0].agreement.gap == Approx(2));
    CHECK(result.criteria[1].criterion == "tone");
    CHECK(result.criteria[1].agreement.n == 2);
    CHECK(result.criteria[2].criterion == "protocol");
    CHECK(result.criteria[2].applies == 1);
    CHECK(result.criteria[2].agreement.undefined == Agreement::Undefined::NoPairs);
    CHECK(result.together.n == 5);
    CHECK(result.together.equal == 2);
    CHECK(calibrate({}).together.undefined == Agreement::Undefined::NoPairs);
}

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/typo.h"
#include "support/catch.h"

#include <algorithm>
#include <bit>
#include <random>
#include <string>
#include <vector>

using namespace evenkeel::search;

namespace {

/// The whole matrix, as a book would have it.
TypoMeter::Distance slow(const std::u32string& typed, const std::u32string& word)
{
    std::vector<std::vector<int>> d(typed.size() + 1, std::vector<int>(word.size() + 1));
    for (std::size_t i = 0; i <= typed.size(); ++i)
        for (std::size_t j = 0; j <= word.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = static_cast<int>(i + j);
                continue;
            }
            d[i][j] =
                std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return {d.back().back(), *std::min_element(d.back().begin(), d.back().end())};
}

} // namespace

TEST_CASE("the four kinds of typo count one each")
{
    const TypoMeter meter(U"refund");
    CHECK(meter.to(U"refund").whole == 0);
    CHECK(meter.to(U"refumd").whole == 1);
    CHECK(meter.to(U"refnd").whole == 1);
    CHECK(meter.to(U"refuund").whole == 1);
    CHECK(meter.to(U"erfund").whole == 1);
    CHECK(meter.to(U"order").whole > 2);
    CHECK(meter.to(U"refunding").prefix == 0);
    CHECK(meter.to(U"refumding").prefix == 1);
}

TEST_CASE("the bit-parallel distance is that of the whole matrix")
{
    std::mt19937 random(7);
    const auto word = [&](std::size_t longest) {
        std::u32string result(1 + random() % longest, U'a');
        for (auto& c : result)
            c = (random() % 8 == 0 ? U"éèê" : U"abc")[random() % 3];
        return result;
    };
    for (int i = 0; i < 20'000; ++i) {
        const auto typed = word(i % 10 == 0 ? 64 : 9);
        const auto other = word(i % 10 == 1 ? 64 : 9);
        const TypoMeter meter(typed);
        const auto fast = meter.to(other);
        const auto expected = slow(typed, other);
        REQUIRE(fast.whole == expected.whole);
        REQUIRE(fast.prefix == expected.prefix);
        // what the vocabulary sieves with: each typo brings at most one letter that the word does not have
        REQUIRE(std::popcount(letterMask(typed) & ~letterMask(other)) <= fast.prefix);
        REQUIRE((fast.prefix > 1 || meter.mayBegin(other, 1)));
        REQUIRE((fast.prefix > 2 || meter.mayBegin(other, 2)));
    }
}

TEST_CASE("longer words tolerate more, numbers nothing")
{
    CHECK(tolerance(3) == 0);
    CHECK(tolerance(4) == 1);
    CHECK(tolerance(7) == 1);
    CHECK(tolerance(8) == 2);
    CHECK(isNumber(U"2024"));
    CHECK_FALSE(isNumber(U"a2024"));
}

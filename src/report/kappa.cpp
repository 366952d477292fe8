// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/kappa.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <tuple>

namespace evenkeel::report {

namespace {

constexpr int kScores = 5;

struct Pairs
{
    std::vector<std::pair<int, int>> scores;
    int applies = 0;
};

} // namespace

/// In whole numbers up to the last step, so that "undefined" is exact.
Agreement agreement(std::span<const std::pair<int, int>> pairs)
{
    Agreement out;
    out.n = static_cast<int>(pairs.size());
    if (pairs.empty()) {
        out.undefined = Agreement::Undefined::NoPairs;
        return out;
    }
    std::array<std::int64_t, kScores> first{}, second{};
    std::int64_t distance = 0;
    for (const auto& [a, b] : pairs) {
        ++first.at(static_cast<std::size_t>(a - 1));
        ++second.at(static_cast<std::size_t>(b - 1));
        out.equal += a == b ? 1 : 0;
        distance += std::abs(a - b);
    }
    const std::int64_t n = out.n;
    out.gap = static_cast<double>(distance) / static_cast<double>(n);
    std::int64_t equalByChance = 0, distanceByChance = 0; // times n
    for (std::size_t i = 0; i < kScores; ++i) {
        for (std::size_t j = 0; j < kScores; ++j) {
            const auto both = first[i] * second[j];
            equalByChance += i == j ? both : 0;
            distanceByChance += both * std::abs(static_cast<std::int64_t>(i) - static_cast<std::int64_t>(j));
        }
    }
    if (distanceByChance == 0) {
        out.undefined = Agreement::Undefined::Alike;
        return out;
    }
    out.kappa = static_cast<double>(n * out.equal - equalByChance) / static_cast<double>(n * n - equalByChance);
    out.weighted = 1.0 - static_cast<double>(n * distance) / static_cast<double>(distanceByChance);
    return out;
}

Calibration calibrate(std::span<const RatedTwice> calls)
{
    std::map<std::string, Pairs> byCriterion;
    std::vector<std::pair<int, int>> all;
    for (const auto& call : calls) {
        for (const auto& [criterion, first] : call.first) {
            const auto other = call.second.find(criterion);
            if (other == call.second.end())
                continue;
            auto& pairs = byCriterion[criterion];
            if (first && other->second) {
                pairs.scores.emplace_back(*first, *other->second);
                all.emplace_back(*first, *other->second);
            } else if (first || other->second) {
                ++pairs.applies;
            }
        }
    }
    Calibration out;
    out.calls = static_cast<int>(calls.size());
    out.together = agreement(all);
    for (const auto& [criterion, pairs] : byCriterion)
        out.criteria.push_back({criterion, agreement(pairs.scores), pairs.applies});
    const auto rank = [](const CriterionAgreement& c) { return std::tuple(-c.agreement.gap, -c.applies, c.criterion); };
    std::ranges::sort(out.criteria, {}, rank);
    return out;
}

} // namespace evenkeel::report

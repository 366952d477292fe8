// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// How far two raters agree who scored the same calls.
namespace evenkeel::report {

/// What two raters gave to one call, by criterion: 1–5; nothing: it does not apply.
struct RatedTwice
{
    std::map<std::string, std::optional<int>> first, second;
};

struct Agreement
{
    int n = 0;      ///< pairs of scores
    int equal = 0;  ///< pairs that are the same
    double gap = 0; ///< mean distance of the two scores, 0–4
    /// Cohen's kappa: agreement beyond what chance gives two raters who score as often high and low as these two do. 1
    /// is full agreement, 0 is chance, below 0 is worse than chance.
    std::optional<double> kappa;
    std::optional<double> weighted; ///< the same with linear weights: a distance of 1 counts less than one of 4
    /// Why there is no kappa. Alike: both gave one and the same score throughout, so that chance alone would agree.
    enum class Undefined { No, NoPairs, Alike };
    Undefined undefined = Undefined::No;
};

struct CriterionAgreement
{
    std::string criterion;
    Agreement agreement;
    int applies = 0; ///< calls where one rater scored and the other said that it does not apply; in no pair
};

struct Calibration
{
    int calls = 0;
    Agreement together; ///< all pairs of all criteria
    /// Those that differ most first: by the mean distance, then by how often the raters differ on whether it applies,
    /// then by name.
    std::vector<CriterionAgreement> criteria;
};

/// Scores are 1–5; others are a fault of the caller.
[[nodiscard]] Agreement agreement(std::span<const std::pair<int, int>> pairs);
/// A criterion that one of the two left out has no pair in that call; it was added or dropped between two revisions.
[[nodiscard]] Calibration calibrate(std::span<const RatedTwice> calls);

} // namespace evenkeel::report

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kappa.h"
#include "report/sampling.h"
#include "store/call_log.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Which calls are to be reviewed, and how far raters agree.
namespace evenkeel::app {

/// Of calls that began in [from, to) and were scored by both; what each gave last.
[[nodiscard]] Result<report::Calibration> calibration(const store::CallLog&, const std::string& first,
                                                      const std::string& second, std::optional<Timestamp> from,
                                                      std::optional<Timestamp> to);

/// A score that somebody gave to a call of the sample.
struct SampleScore
{
    std::string rater;
    int score = 0;
    bool failed = false;
    friend bool operator==(const SampleScore&, const SampleScore&) = default;
};
struct SampleCall
{
    std::string call;
    report::Pick::Why why = report::Pick::Why::Drawn;
    Timestamp at{};
    std::string situation;           ///< its id
    std::vector<SampleScore> scores; ///< each rater's latest
    friend bool operator==(const SampleCall&, const SampleCall&) = default;
};
struct SampleOfAgent
{
    std::string agent;
    std::vector<SampleCall> picks;
    int calls = 0;    ///< that the agent had in the week
    bool few = false; ///< fewer than the plan asks for
    friend bool operator==(const SampleOfAgent&, const SampleOfAgent&) = default;
};

inline constexpr int kPerAgent = 3;

/// The Monday of the week in which `day` lies.
[[nodiscard]] Date weekOf(Date day);
/// The sample of the week from `monday` on, by report::plan. Without a seed the week is the seed: everybody who asks
/// for it gets the same.
[[nodiscard]] Result<std::vector<SampleOfAgent>> weeklySample(const store::CallLog&, Date monday, int perAgent,
                                                              std::optional<std::uint64_t> seed = {});

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace evenkeel::bench {

using Clock = std::chrono::steady_clock;

/// Processor time of this thread. For work in memory, which other programs cannot slow by taking the processor away.
struct CpuClock
{
    using duration = std::chrono::nanoseconds;
    using time_point = std::chrono::time_point<CpuClock, duration>;
    static constexpr bool is_steady = true;
    [[nodiscard]] static time_point now();
};

/// Times of one thing done many times, in microseconds.
class Sample
{
  public:
    void add(Clock::duration);
    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] double at(double part) const; ///< 0.5 is the median; 0 when there is nothing
    [[nodiscard]] double total() const;
    [[nodiscard]] nlohmann::ordered_json json() const;

  private:
    std::vector<double> m_times;
};

/// One thing that is to be reached.
struct Goal
{
    enum class Sense { AtMost, AtLeast };
    std::string name;
    double value = 0;
    Sense sense = Sense::AtMost;
    double goal = 0;
    [[nodiscard]] bool pass() const { return sense == Sense::AtMost ? value <= goal : value >= goal; }
};

/// A measure as the page of measures numbers them. The first goal is the ratio to the limit, taken in one run.
struct Measure
{
    std::string id;
    std::string what;
    std::string unit; ///< of ours and limit
    double ours = 0;
    double limit = 0; ///< what cannot be beaten, or the rival, in the same run
    std::vector<Goal> goals;
    nlohmann::ordered_json details;
    std::string error; ///< why it could not be taken; then nothing else holds

    [[nodiscard]] bool pass() const;
    [[nodiscard]] nlohmann::ordered_json json() const;
    [[nodiscard]] std::string table() const;
};

} // namespace evenkeel::bench

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
    void addMicros(double);
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

/// A median and its tail, in the unit of the measure. A figure that is taken once has no tail.
struct Figure
{
    double p50 = 0;
    double p99 = 0;

    Figure() = default;
    Figure(double only)
        : p50(only)
    {}
    /// In units of `micros` microseconds each: 1 for µs, 1000 for ms.
    Figure(const Sample& sample, double micros)
        : p50(sample.at(0.5) / micros)
        , p99(sample.at(0.99) / micros)
    {}
};

/// A measure as docs/performance.md numbers them.
struct Measure
{
    std::string id;
    std::string what;
    std::string unit;    ///< of ours and limit
    std::string against; ///< what the limit is; empty: there is none
    Figure ours;
    Figure limit;     ///< what cannot be beaten, or the rival, in the same run and in turn
    double ratio = 0; ///< to the limit, as `against` reads; 0 without a limit
    std::vector<Goal> goals;
    nlohmann::ordered_json details;
    std::string error; ///< why it could not be taken; then nothing else holds

    /// Sets the limit and the ratio of the medians.
    void compare(std::string with, const Figure& with50);
    [[nodiscard]] bool pass() const;
    [[nodiscard]] nlohmann::ordered_json json() const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string markdownRow() const;
    [[nodiscard]] static std::string markdownHead();
};

} // namespace evenkeel::bench

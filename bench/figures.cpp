// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/figures.h"

#include <time.h>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <numeric>
#include <sstream>

namespace evenkeel::bench {

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

CpuClock::time_point CpuClock::now()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

void Sample::add(Clock::duration time)
{
    m_times.push_back(std::chrono::duration<double, std::micro>(time).count());
}

double Sample::at(double part) const
{
    if (m_times.empty())
        return 0;
    auto sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto place = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted[std::min(place, sorted.size() - 1)];
}

double Sample::total() const
{
    return std::accumulate(m_times.begin(), m_times.end(), 0.0);
}

nlohmann::ordered_json Sample::json() const
{
    return {{"count", size()},
            {"p50_us", rounded(at(0.5))},
            {"p90_us", rounded(at(0.9))},
            {"p99_us", rounded(at(0.99))},
            {"max_us", rounded(at(1))}};
}

bool Measure::pass() const
{
    return error.empty() && std::all_of(goals.begin(), goals.end(), [](const Goal& goal) { return goal.pass(); });
}

nlohmann::ordered_json Measure::json() const
{
    if (!error.empty())
        return {{"what", what}, {"error", error}, {"pass", false}};
    nlohmann::ordered_json result{{"what", what},
                                  {"unit", unit},
                                  {"ours", rounded(ours)},
                                  {"limit", rounded(limit)},
                                  {"ratio", rounded(goals.front().value)},
                                  {"goal", goals.front().goal},
                                  {"pass", pass()}};
    for (const auto& goal : goals)
        result["goals"].push_back({{"name", goal.name},
                                   {"value", rounded(goal.value)},
                                   {"sense", goal.sense == Goal::Sense::AtMost ? "at most" : "at least"},
                                   {"goal", goal.goal},
                                   {"pass", goal.pass()}});
    result["details"] = details;
    return result;
}

std::string Measure::table() const
{
    std::ostringstream out;
    out << id << "  " << what << '\n';
    if (!error.empty()) {
        out << "    not measured: " << error << '\n';
        return out.str();
    }
    out << "    ours " << rounded(ours) << ' ' << unit << ", to compare with " << rounded(limit) << ' ' << unit << '\n';
    for (const auto& goal : goals)
        out << "    " << (goal.pass() ? "pass  " : "MISS  ") << std::left << std::setw(52) << goal.name << std::right
            << std::setw(10) << rounded(goal.value)
            << (goal.sense == Goal::Sense::AtMost ? "  at most " : "  at least ") << goal.goal << '\n';
    return out.str();
}

} // namespace evenkeel::bench

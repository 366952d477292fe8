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

/// As a person writes it down: three digits that count.
std::string brief(double value)
{
    std::ostringstream out;
    const auto size = std::abs(value);
    out << std::fixed << std::setprecision(size == 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2) << value;
    return out.str();
}

std::string brief(const Figure& figure)
{
    return brief(figure.p50) + (figure.p99 > 0 ? " / " + brief(figure.p99) : "");
}

nlohmann::ordered_json jsonOf(const Figure& figure)
{
    nlohmann::ordered_json result{{"p50", rounded(figure.p50)}};
    if (figure.p99 > 0)
        result["p99"] = rounded(figure.p99);
    return result;
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
    addMicros(std::chrono::duration<double, std::micro>(time).count());
}

void Sample::addMicros(double micros)
{
    m_times.push_back(micros);
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

void Measure::compare(std::string with, const Figure& with50)
{
    against = std::move(with);
    limit = with50;
    ratio = with50.p50 > 0 ? ours.p50 / with50.p50 : 0;
}

bool Measure::pass() const
{
    return error.empty() && std::all_of(goals.begin(), goals.end(), [](const Goal& goal) { return goal.pass(); });
}

nlohmann::ordered_json Measure::json() const
{
    if (!error.empty())
        return {{"what", what}, {"error", error}, {"pass", false}};
    nlohmann::ordered_json result{{"what", what}, {"unit", unit}, {"ours", jsonOf(ours)}};
    if (!against.empty()) {
        result["against"] = against;
        result["limit"] = jsonOf(limit);
        result["ratio"] = rounded(ratio);
    }
    result["pass"] = pass();
    result["goals"] = nlohmann::ordered_json::array();
    for (const auto& goal : goals)
        result["goals"].push_back({{"name", goal.name},
                                   {"value", rounded(goal.value)},
                                   {"sense", goal.sense == Goal::Sense::AtMost ? "at most" : "at least"},
                                   {"goal", goal.goal},
                                   {"pass", goal.pass()}});
    result["details"] = details;
    return result;
}

std::string Measure::text() const
{
    std::ostringstream out;
    out << id << "  " << what << '\n';
    if (!error.empty()) {
        out << "    not measured: " << error << '\n';
        return out.str();
    }
    out << "    ours " << brief(ours) << ' ' << unit;
    if (!against.empty())
        out << "; " << against << ' ' << brief(limit) << "; ratio " << brief(ratio);
    out << '\n';
    for (const auto& goal : goals)
        out << "    " << (goal.pass() ? "pass  " : "MISS  ") << std::left << std::setw(56) << goal.name << std::right
            << std::setw(10) << brief(goal.value) << (goal.sense == Goal::Sense::AtMost ? "  at most " : "  at least ")
            << goal.goal << '\n';
    for (const auto& [name, value] : details.items())
        if (value.is_string())
            out << "    " << name << ": " << value.get<std::string>() << '\n';
    return out.str();
}

std::string Measure::markdownHead()
{
    return "| | what | ours | compared with | ratio | goals |\n|---|---|---|---|---|---|\n";
}

std::string Measure::markdownRow() const
{
    std::ostringstream out;
    out << "| " << id << " | " << what << " | ";
    if (!error.empty()) {
        out << "not measured: " << error << " | | | |\n";
        return out.str();
    }
    out << brief(ours) << ' ' << unit << " | ";
    if (against.empty())
        out << "| ";
    else
        out << against << ": " << brief(limit) << " | " << brief(ratio);
    out << " | ";
    for (const auto& goal : goals)
        out << (&goal == &goals.front() ? "" : "; ") << (goal.pass() ? "" : "**missed:** ") << goal.name << ' '
            << brief(goal.value) << (goal.sense == Goal::Sense::AtMost ? " (≤ " : " (≥ ") << goal.goal << ')';
    out << " |\n";
    return out.str();
}

} // namespace evenkeel::bench

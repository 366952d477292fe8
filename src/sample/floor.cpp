// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/floor.h"

#include "base/ids.h"
#include "sample/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

namespace evenkeel::sample {

namespace {

/// How busy a day of the week is, from Sunday on.
constexpr std::array kWeek = {0.15, 1.3, 1.1, 1.0, 1.0, 1.05, 0.4};
/// How busy an hour of the day is, in the time that the house lives in; here that of UTC.
constexpr std::array kHours = {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.1, 0.4, 1.0, 1.4, 1.5, 1.3,
                               0.9, 1.0, 1.2, 1.2, 1.1, 0.9, 0.6, 0.4, 0.2, 0.1, 0.0, 0.0};
constexpr std::array kSupervisors = {"J. Okafor", "P. Lindgren", "S. Marchetti"};

std::chrono::sys_days dayOf(const FloorPlan& plan, int day)
{
    return std::chrono::floor<std::chrono::days>(plan.until) - std::chrono::days(plan.days - day);
}

double weightOf(std::chrono::sys_days day)
{
    return kWeek[std::chrono::weekday(day).c_encoding()];
}

} // namespace

Floor::Floor(const call::Rules& rules, FloorPlan plan)
    : m_rules(rules)
    , m_plan(std::move(plan))
    , m_dice(m_plan.seed)
{
    for (int i = 0; i < m_plan.agents; ++i) {
        auto dice = m_dice.forPart(static_cast<std::uint64_t>(i) + 1'000'000'000'000U);
        m_agents.push_back({agentName(static_cast<std::size_t>(i)),
                            std::clamp(0.55 + (dice.unit() + dice.unit() - 1) * 0.5, 0.0, 1.0)});
    }
    double week = 0;
    for (int day = 0; day < m_plan.days; ++day)
        week += weightOf(dayOf(m_plan, day));
    m_share = static_cast<double>(m_plan.calls) / std::max(week, 1e-9);
}

void Floor::openNextDay()
{
    ++m_day;
    const auto day = dayOf(m_plan, m_day);
    m_due += m_share * weightOf(day);
    // The last day takes what rounding has left over.
    const auto whole = m_day + 1 == m_plan.days ? m_plan.calls : std::llround(m_due);
    auto dice = m_dice.forPart(static_cast<std::uint64_t>(m_day) + 2'000'000'000'000U);
    m_today.clear();
    m_next = 0;
    for (auto n = whole - m_told; n > 0; --n)
        m_today.push_back(Timestamp(day) + std::chrono::hours(dice.weighed(kHours)) +
                          Millis{dice.between(0, 3'599'999)});
    std::sort(m_today.begin(), m_today.end());
}

/// A few people call again and again, most of them once or twice.
Caller Floor::caller(Dice& dice) const
{
    const double spread = dice.unit();
    const auto pool = static_cast<double>(std::max<std::int64_t>(10, m_plan.calls / 2));
    const auto who = static_cast<std::uint64_t>(spread * spread * pool);
    auto own = m_dice.forPart(who + 3'000'000'000'000U);
    std::array<char, 24> number{};
    std::snprintf(number.data(), number.size(), "+1555%07llu", static_cast<unsigned long long>(who % 10'000'000));
    const bool withheld = own.chance(0.03);
    return {personName(own), withheld ? std::string{} : number.data(), own.chance(0.05)};
}

std::optional<call::WholeCall> Floor::next()
{
    while (m_next == m_today.size()) {
        if (m_day + 1 >= m_plan.days)
            return std::nullopt;
        openNextDay();
    }
    auto dice = m_dice.forPart(static_cast<std::uint64_t>(m_told));
    auto ids = dice.forPart(1);
    std::uint16_t counter = 0;
    Timestamp latest{};
    Plot plot;
    plot.agent = m_agents[dice.below(m_agents.size())];
    plot.caller = caller(dice);
    plot.at = m_today[m_next++];
    plot.until = m_plan.until;
    const auto supervisor = dice.below(kSupervisors.size());
    plot.supervisor = kSupervisors[supervisor];
    plot.secondRater = kSupervisors[(supervisor + 1) % kSupervisors.size()];
    plot.packRevision = m_plan.packRevision;
    plot.newId = [&](Timestamp at) {
        counter = at == latest ? static_cast<std::uint16_t>(counter + 1) : std::uint16_t{0};
        latest = at;
        return uuid7(at, counter, ids.next());
    };
    ++m_told;
    return callStory(m_rules, dice.forPart(2), plot);
}

} // namespace evenkeel::sample

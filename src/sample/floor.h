// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/machine.h"
#include "sample/call_story.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::sample {

struct FloorPlan
{
    std::int64_t calls = 1000; ///< 1 to 10,000,000
    int agents = 20;           ///< 1 to 5,000
    std::uint64_t seed = 1;
    Timestamp until{};        ///< the last day ends here
    int days = 730;           ///< how far back the first call lies
    std::string packRevision; ///< under which the pack is kept
};

/// A made-up floor: the same agents over the years, callers who call again, busy mornings, quiet Sundays. Tells its
/// calls one after the other in the order of their beginning; the same plan tells the same calls, ids included.
class Floor
{
  public:
    /// `rules` outlive the floor.
    Floor(const call::Rules& rules, FloorPlan plan);
    /// The next call; empty after the last one.
    [[nodiscard]] std::optional<call::WholeCall> next();
    [[nodiscard]] std::int64_t told() const { return m_told; }

  private:
    void openNextDay();
    [[nodiscard]] Caller caller(Dice&) const;

    const call::Rules& m_rules;
    FloorPlan m_plan;
    Dice m_dice;
    std::vector<Agent> m_agents;
    std::int64_t m_told = 0;
    int m_day = -1;
    double m_due = 0;               ///< calls that the days so far should have had
    double m_share = 0;             ///< calls of a day of weight one
    std::vector<Timestamp> m_today; ///< when today's calls begin, in order
    std::size_t m_next = 0;         ///< of today's
};

} // namespace evenkeel::sample

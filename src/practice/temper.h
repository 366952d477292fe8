// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace evenkeel::practice {

/// 0 (calm) to 100. Exact to the millisecond of drift, so that it does not matter how often somebody looks.
class Temper
{
  public:
    explicit Temper(int points)
        : m_units(points * kUnit)
    {}

    /// Whole points; what is begun does not count.
    [[nodiscard]] int points() const { return static_cast<int>(m_units / kUnit); }
    /// As an agent gives it: 1 calm … 5 furious.
    [[nodiscard]] int mood() const { return std::min(5, 1 + points() / 20); }

    /// Moves as far as the ends allow, and tells how far: the units to give to back().
    std::int64_t move(int points) { return shift(points * kUnit); }
    void back(std::int64_t units) { shift(-units); }
    void drift(int pointsAMinute, Millis time) { shift(pointsAMinute * time.count()); }
    /// How long drift alone takes up to `points`; nothing if it never gets there.
    [[nodiscard]] std::optional<Millis> until(int points, int pointsAMinute) const
    {
        const auto way = points * kUnit - m_units;
        if (way <= 0)
            return Millis{0};
        if (pointsAMinute <= 0)
            return std::nullopt;
        return Millis{(way + pointsAMinute - 1) / pointsAMinute};
    }

  private:
    static constexpr std::int64_t kUnit = 60'000; ///< so that a point a minute is a unit a millisecond
    std::int64_t shift(std::int64_t units)
    {
        const auto before = m_units;
        m_units = std::clamp<std::int64_t>(m_units + units, 0, 100 * kUnit);
        return m_units - before;
    }
    std::int64_t m_units;
};

} // namespace evenkeel::practice

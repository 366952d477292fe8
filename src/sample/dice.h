// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace evenkeel::sample {

/// Chance that comes out the same on every machine: splitmix64, and no distribution of the standard library, whose
/// results are its own affair.
class Dice
{
  public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {}
    /// Dice for the nth part of something, so that a part does not depend on how the others fell.
    [[nodiscard]] Dice forPart(std::uint64_t n) const
    {
        Dice mixed(m_state ^ (n + 1) * 0xd1342543de82ef95U);
        return Dice(mixed.next());
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    /// 0 to 1, without 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double p) { return unit() < p; }
    /// 0 to n - 1; n is at least 1.
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(unit() * static_cast<double>(n)); }
    int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }
    template <typename T, std::size_t N> const T& pick(const T (&all)[N]) { return all[below(N)]; }
    /// An index, as often as its weight says.
    std::size_t weighed(std::span<const double> weights)
    {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double at = unit() * sum;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            at -= weights[i];
            if (at < 0)
                return i;
        }
        return weights.size() - 1;
    }

  private:
    std::uint64_t m_state;
};

} // namespace evenkeel::sample

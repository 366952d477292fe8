// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>

namespace evenkeel::test {

/// A small generator that is the same on every machine.
class Dice
{
  public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 1)
    {}
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    template <std::integral Number> Number below(Number n)
    {
        return static_cast<Number>(next() % static_cast<std::uint64_t>(n));
    }
    template <std::integral Number> bool oneIn(Number n) { return below(n) == 0; }

  private:
    std::uint64_t m_state;
};

} // namespace evenkeel::test

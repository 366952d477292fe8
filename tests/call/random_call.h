// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live.h"
#include "oracle.h"
#include "protocol/light.h"
#include "support/dice.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::test {

/// What many random calls came across, so that a test can tell that it tried something.
struct Tally
{
    int ends = 0, overrides = 0, warnings = 0, undone = 0, undoneEnds = 0, timeOuts = 0, limits = 0, alerts = 0;
    int commands = 0, reviews = 0, disputes = 0;
};

/// One call of random commands under one policy: half of them what the light proposes, half of them anything.
class RandomCall
{
  public:
    RandomCall(const call::Rules& rules, std::uint64_t seed, Tally& tally);

    /// Plays `commands` commands. The first thing that is wrong; empty if nothing is.
    std::string play(int commands);

    /// The log as it was written, with everything undone still in it.
    [[nodiscard]] const std::deque<Fact>& log() const { return m_log; }

  private:
    struct Act
    {
        std::size_t first = 0; ///< into m_kept
        std::size_t count = 0;
        Millis at{};
        bool timed = false; ///< something fell due since
    };

    [[nodiscard]] call::Command proposed();
    [[nodiscard]] call::Command anything();
    [[nodiscard]] call::Command anyEscalation();
    [[nodiscard]] call::Command anyCallerNote();
    [[nodiscard]] call::Command anyReview();
    [[nodiscard]] protocol::Command anyProtocol();
    void passTime();
    std::string perform(const call::Command&);
    std::string undo(std::size_t first);
    [[nodiscard]] std::string lightAgrees() const;
    void count(const call::Event&);

    call::Rules m_rules;
    Dice m_dice;
    Tally& m_tally;
    call::State m_state;
    Millis m_now{};
    std::deque<Fact> m_log;
    Facts m_kept;             ///< the log without what was undone
    std::optional<Act> m_act; ///< the latest act that may be taken back
    int m_carried = 0;
};

} // namespace evenkeel::test

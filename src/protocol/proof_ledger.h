// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/machine.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The prover's own books. They follow the commands and the events of one path and judge them by the policy, without
/// asking the machine or its state. Inside this room only.
namespace evenkeel::protocol::proof {

/// How far a move lets time pass: to just before, or to, the moment at which something falls due.
enum class Jump { None, BeforeTimeOut, ToTimeOut, BeforeLimit, ToLimit };

struct Fault
{
    std::string property;
    std::string sentence;
};

struct Ledger
{
    std::optional<Category> open; ///< conduct that the ladder is about
    bool atOnce = false;          ///< it is of a kind that may be answered at once
    bool goesOn = false;          ///< it went on after the latest warning
    bool demand = false;          ///< a demand is open
    bool limit = false;           ///< and has lasted for the time limit
    int redirects = 0;
    std::array<int, kCategoryCount> warnings{};
    int carried = 0;
    bool asked = false; ///< a request for permission is waiting
    bool leave = false; ///< a warning may be given
    bool safety = false;

    /// Enters one accepted command and returns what it broke.
    [[nodiscard]] std::vector<Fault> enter(const Policy&, const Command&, Jump, const std::vector<Event>&);
    /// What breaks when the machine refuses `command`.
    [[nodiscard]] static std::vector<Fault> refused(const Policy&, const Command&);

    [[nodiscard]] int warningsGiven() const;
    [[nodiscard]] int counted(const Policy&, Category) const;

  private:
    void standDown();
    void enterBreach(const Policy&, const command::LogBreach&);
    [[nodiscard]] std::optional<std::string> warningFault(const Policy&) const;
    [[nodiscard]] std::optional<std::string> endFault(const Policy&, const event::EndedByAgent&) const;
};

} // namespace evenkeel::protocol::proof

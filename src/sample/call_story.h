// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/machine.h"
#include "sample/dice.h"

#include <functional>
#include <string>
#include <vector>

namespace evenkeel::sample {

struct Agent
{
    std::string name;
    double skill = 0.5; ///< 0–1: how well callers calm down, and how closely the guide and the protocol are kept
};
struct Caller
{
    std::string name, number;
    bool vip = false;
};

/// What a made-up call is about. Everything else is chance.
struct Plot
{
    Agent agent;
    Caller caller;
    Timestamp at{};
    Timestamp until{};                           ///< the present: nothing happens after it
    std::string supervisor;                      ///< who answers requests and scores calls
    std::string secondRater;                     ///< who scores some of them, too
    std::string packRevision;                    ///< under which the pack is kept
    std::function<std::string(Timestamp)> newId; ///< a UUIDv7 for each entry and for the call
};

/// One call from its start until it is closed, each act decided by the machine that decides real ones: what it refuses
/// does not happen. The same dice and plot give the same call.
[[nodiscard]] call::WholeCall callStory(const call::Rules&, Dice, const Plot&);

} // namespace evenkeel::sample

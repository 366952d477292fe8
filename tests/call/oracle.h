// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"
#include "protocol/policy.h"

#include <string>
#include <vector>

/// Judges a finished log by the policy alone: no machine, no light, no fold. Written apart from the prover's ledger,
/// from the sentences of docs/protocol.md.
namespace evenkeel::test {

struct Fact
{
    call::Event event;
    Millis at{};
    std::int64_t seq = 0;
};

using Facts = std::vector<const Fact*>;

/// The first thing that is wrong with `log` (in which nothing is left that was undone); empty if nothing is.
[[nodiscard]] std::string firstWrong(const protocol::Policy& policy, int carried, const Facts& log);

} // namespace evenkeel::test

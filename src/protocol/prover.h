// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/machine.h"

#include <functional>
#include <string>
#include <vector>

namespace evenkeel::protocol {

struct Violation
{
    std::string property; ///< "end-reachable", "permission-kept", "ladder-kept", "threat-alerts", "safety-kept"
    std::string sentence; ///< what is wrong, for a trainer
    std::vector<std::string> path; ///< the shortest commands that show it, such as "breach insult"
    friend bool operator==(const Violation&, const Violation&) = default;
};

struct Proof
{
    std::size_t states = 0; ///< reachable states that were walked
    std::vector<Violation> violations;
    [[nodiscard]] bool holds() const { return violations.empty(); }
};

using DecideFn = std::function<Result<std::vector<Event>>(const Policy&, const State&, const Command&, Millis)>;
using ApplyFn = std::function<State(State, const Event&, Millis)>;

/// Walks every reachable state of `policy`, breadth first, counts bounded by the policy's own. Each property is judged
/// from the path alone, not by asking the machine, so a fault in `machine` or `fold` is found too. At most one
/// violation a property, with its shortest path.
///
/// end-reachable: from every live state outside safety, whatever category goes on, the agent gets to a lawful end
/// (not asked of a policy with agent_may_end false). permission-kept: no warning without a required permission.
/// ladder-kept: no warning and no end without what the policy wants before it; overrides excepted. threat-alerts: a
/// threat, and what notify_at_once names, alerts in the same command. safety-kept: no end by the agent in safety.
[[nodiscard]] Proof prove(const Policy& policy, const DecideFn& machine = decide, const ApplyFn& fold = apply);

} // namespace evenkeel::protocol

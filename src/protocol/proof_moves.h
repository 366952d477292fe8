// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/proof_ledger.h"

/// What can happen next in a call, as the prover tries it. Inside this room only.
namespace evenkeel::protocol::proof {

struct Move
{
    Command command;
    std::string name; ///< as in a violation's path
    Jump jump = Jump::None;
    std::optional<Category> conduct; ///< of a breach
};

/// Every move with conduct out of `categories`. The acts that read a line out get it from the policy, as the
/// application does; the one for an end is filled in by withLine().
[[nodiscard]] std::vector<Move> moves(const Policy&, const std::vector<Category>& categories);

/// `command` with the line that the policy has for the open conduct, if it is one that reads a line out.
[[nodiscard]] Command withLine(const Policy&, const State&, Command command);

} // namespace evenkeel::protocol::proof

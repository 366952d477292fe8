// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/audit_verbs.h"
#include "cli/commands.h"

#include <array>

namespace evenkeel::cli {

namespace {

constexpr std::array kListOptions = {
    Option{"from", "DAY", "the first day, such as 2026-11-01"},
    Option{"to", "DAY", "the last day"},
    Option{"actor", "A", "only what this person did"},
    Option{"action", "A", "only this action, such as call.read"},
    Option{"subject", "ID", "only what was done to this call, role or rule"},
};

} // namespace

std::span<const Command> auditCommands()
{
    static const std::array<Command, 2> table = {{
        {.group = "audit",
         .verb = "list",
         .arguments = "",
         .help = "Who read, exported, changed and erased what, the latest first (50 without --limit).",
         .takesData = true,
         .takesLimit = true,
         .options = kListOptions,
         .run = auditList},
        {.group = "audit",
         .verb = "verify",
         .arguments = "",
         .help = "Check the audit log's hash chain and name the first entry that was changed.",
         .takesData = true,
         .options = {},
         .run = auditVerify},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// One function a group; main.cpp lists those that exist.
namespace evenkeel::cli {

[[nodiscard]] std::span<const Command> exportCommands();    ///< export_commands.cpp: calls
[[nodiscard]] std::span<const Command> packCommands();      ///< pack_commands.cpp: check, import, diff, publish …
[[nodiscard]] std::span<const Command> keyCommands();       ///< key_commands.cpp: make, trust, list, withdraw
[[nodiscard]] std::span<const Command> policyCommands();    ///< policy_commands.cpp: list, show, prove
[[nodiscard]] std::span<const Command> practiceCommands();  ///< practice_commands.cpp: list, run
[[nodiscard]] std::span<const Command> callCommands();      ///< call_commands.cpp: simulate, list, find, show …
[[nodiscard]] std::span<const Command> followUpCommands();  ///< followup_commands.cpp: list, close, reopen
[[nodiscard]] std::span<const Command> evidenceCommands();  ///< evidence_commands.cpp: make, verify
[[nodiscard]] std::span<const Command> reviewCommands();    ///< review_commands.cpp: add, show, kappa, plan
[[nodiscard]] std::span<const Command> insightsCommands();  ///< insights.cpp: the one of this name
[[nodiscard]] std::span<const Command> auditCommands();     ///< audit_commands.cpp: list, verify
[[nodiscard]] std::span<const Command> holdCommands();      ///< hold_commands.cpp: set, lift, list
[[nodiscard]] std::span<const Command> retentionCommands(); ///< retention_commands.cpp: show, set, plan, apply
[[nodiscard]] std::span<const Command> roleCommands();      ///< role_commands.cpp: status, set, reset
[[nodiscard]] std::span<const Command> teamCommands();      ///< team_commands.cpp: list, set, leave
[[nodiscard]] std::span<const Command> dbCommands();        ///< db_commands.cpp: check, rebuild, backup, generate …

} // namespace evenkeel::cli

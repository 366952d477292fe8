// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/policy_verbs.h"

#include <array>

namespace evenkeel::cli {

std::span<const Command> policyCommands()
{
    static constexpr std::array<Option, 1> packOption = {
        {{"pack", "FILE", "take the policies of this pack, not of the shipped one"}}};
    static const std::array<Command, 3> table = {{
        {.group = "policy",
         .verb = "list",
         .arguments = "",
         .help = "The policies of a pack.",
         .options = packOption,
         .run = policyList},
        {.group = "policy",
         .verb = "show",
         .arguments = "ID",
         .help = "One policy with every parameter.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = packOption,
         .run = policyShow},
        {.group = "policy",
         .verb = "prove",
         .arguments = "FILE|ID",
         .help = "Walk every state of a policy, of all policies of a pack file, or of a file with one policy; say "
                 "whether each keeps its promises, else the shortest way to a broken one.",
         .minArgs = 1,
         .maxArgs = 1,
         .options = packOption,
         .run = policyProve},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/review_verbs.h"

#include <array>

namespace evenkeel::cli {

namespace {

constexpr std::array kAddOptions = {
    Option{"by", "NAME", "who scores; needed, and not the agent of the call"},
    Option{"scores", "FILE", "a JSON object with scores, comments and coaching; - reads the standard input; needed"}};
constexpr std::array kKappaOptions = {Option{"raters", "A,B", "whose scores are compared; needed"},
                                      Option{"from", "DAY", "calls that began on this day or later"},
                                      Option{"to", "DAY", "calls that began on this day or earlier"}};
constexpr std::array kPlanOptions = {
    Option{"week", "DAY", "the week, from Monday on, in which this day lies; without it the present one"},
    Option{"per-agent", "N", "how many calls of each agent, 1 to 50; without it 3"},
    Option{"seed", "S", "another draw; without it the week gives the seed"}};

} // namespace

std::span<const Command> reviewCommands()
{
    static const std::array<Command, 4> table = {{
        {.group = "review",
         .verb = "add",
         .arguments = "CALL",
         .help = "Score a call by the scorecard of its pack.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = kAddOptions,
         .run = reviewAdd},
        {.group = "review",
         .verb = "show",
         .arguments = "CALL",
         .help = "The reviews of a call, with the agent's answers and how disputes were settled.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = reviewShow},
        {.group = "review",
         .verb = "kappa",
         .arguments = "",
         .help = "How far two raters agree on the calls that both scored.",
         .takesData = true,
         .options = kKappaOptions,
         .run = reviewKappa},
        {.group = "review",
         .verb = "plan",
         .arguments = "",
         .help = "Which calls of a week to review: all overrides and endings by the agent, and others by lot.",
         .takesData = true,
         .options = kPlanOptions,
         .run = reviewPlan},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call_support.h"
#include "cli/commands.h"
#include "store/teams.h"

#include <array>
#include <ostream>

namespace evenkeel::cli {

namespace {

int change(Context& context, const std::string& team)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto& agent = context.args.front();
    if (const auto set = store::setTeam(*open->database, agent, team, machineActor()); !set)
        return report(context, set.error());
    if (context.json)
        printJson(context, {{"agent", agent}, {"team", team}});
    else if (team.empty())
        context.out << printable(agent) << " is in no team.\n";
    else
        context.out << printable(agent) << " is in team " << printable(team) << ".\n";
    return kGood;
}

int set(Context& context)
{
    if (context.args[1].empty())
        return usageError(context, "A team has a name; 'team leave AGENT' takes an agent out of theirs.");
    return change(context, context.args[1]);
}

int leave(Context& context)
{
    return change(context, {});
}

int list(Context& context)
{
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto members = store::teamMembers(*open->database);
    if (!members)
        return report(context, members.error());
    nlohmann::ordered_json rows = nlohmann::ordered_json::array();
    for (const auto& member : *members) {
        if (context.json)
            rows.push_back({{"team", member.team}, {"agent", member.agent}});
        else
            context.out << printable(member.team) << "  " << printable(member.agent) << "\n";
    }
    if (context.json)
        context.out << rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    else if (members->empty())
        context.out << "Nobody is in a team.\n";
    return kGood;
}

} // namespace

std::span<const Command> teamCommands()
{
    static const std::array<Command, 3> table = {{
        {.group = "team",
         .verb = "list",
         .arguments = "",
         .help = "Who is in which team.",
         .takesData = true,
         .options = {},
         .run = list},
        {.group = "team",
         .verb = "set",
         .arguments = "AGENT TEAM",
         .help = "Put an agent into a team, and out of another.",
         .minArgs = 2,
         .maxArgs = 2,
         .takesData = true,
         .options = {},
         .run = set},
        {.group = "team",
         .verb = "leave",
         .arguments = "AGENT",
         .help = "Take an agent out of their team.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = leave},
    }};
    return table;
}

} // namespace evenkeel::cli

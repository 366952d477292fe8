// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paths.h"
#include "app/roles.h"
#include "cli/commands.h"
#include "cli/db_verbs.h"
#include "cli/role_verbs.h"

#include <array>
#include <ostream>

namespace evenkeel::cli {

namespace {

app::Asker asker()
{
    return {app::loginName(), app::kMachineRole, app::Clock::system()};
}

/// The role of the first argument, which is one that takes a passphrase.
std::optional<app::Role> wanted(const Context& context)
{
    const auto role = app::roleOf(context.args[0]);
    return role == app::Role::Agent ? std::nullopt : role;
}

int unknown(Context& context)
{
    return usageError(context, "The roles with a passphrase are: supervisor, trainer.");
}

int answer(Context& context, const char* sentence)
{
    if (context.json)
        printJson(context, {{"ok", true}});
    else
        context.out << sentence << "\n";
    return kGood;
}

} // namespace

int roleStatus(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const auto role : {app::Role::Supervisor, app::Role::Trainer}) {
        const auto state = app::roleState(*open->database, role, app::Clock::system());
        if (!state)
            return report(context, state.error());
        const auto wait = (state->wait.count() + 999) / 1000;
        all.push_back(
            {{"role", app::roleId(role)}, {"set", state->set}, {"wrong_tries", state->failures}, {"wait_s", wait}});
        if (context.json)
            continue;
        context.out << app::roleId(role) << ": " << (state->set ? "a passphrase is set" : "no passphrase yet");
        if (state->failures > 0)
            context.out << "; wrong tries since the last right one: " << state->failures;
        if (wait > 0)
            context.out << "; the next try in " << wait << " s";
        context.out << "\n";
    }
    if (context.json)
        context.out << all.dump() << "\n";
    return kGood;
}

int roleSet(Context& context)
{
    const auto role = wanted(context);
    if (!role)
        return unknown(context);
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto state = app::roleState(*open->database, *role, app::Clock::system());
    if (!state)
        return report(context, state.error());
    std::optional<app::Secret> old;
    if (state->set && !(old = hiddenLine(context, "Present passphrase: ")))
        return usageError(context, "The present passphrase is read from the standard input, one line.");
    const auto fresh = hiddenLine(context, "New passphrase: ");
    const auto again = fresh ? hiddenLine(context, "The same again: ") : std::nullopt;
    if (!fresh || !again)
        return usageError(context, "The new passphrase is read from the standard input, twice, on a line each.");
    if (!fresh->equals(*again))
        return report(context, Error{Errc::Invalid, "role.mismatch", {}});
    if (const auto set = app::setPassphrase(*open->database, *role, old ? &*old : nullptr, *fresh, asker()); !set)
        return report(context, set.error());
    return answer(context, "The passphrase is set.");
}

int roleReset(Context& context)
{
    const auto role = wanted(context);
    if (!role)
        return unknown(context);
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    if (const auto done = app::resetRole(*open->database, *role, asker()); !done)
        return report(context, done.error());
    return answer(context, "The passphrase is gone. The next one to use this role sets a new one. "
                           "This stands in the audit log.");
}

std::span<const Command> roleCommands()
{
    static const std::array<Command, 3> table = {{
        {.group = "role",
         .verb = "status",
         .arguments = "",
         .help = "Which roles have a passphrase, and whether wrong tries make the next one wait.",
         .takesData = true,
         .options = {},
         .run = roleStatus},
        {.group = "role",
         .verb = "set",
         .arguments = "ROLE",
         .help = "Set or change the passphrase of 'supervisor' or 'trainer': the present one if there is one, then the "
                 "new one twice, each on a line of the standard input.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = roleSet},
        {.group = "role",
         .verb = "reset",
         .arguments = "ROLE",
         .help = "Take a forgotten passphrase away, so that the next one to use the role sets a new one.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = {},
         .run = roleReset},
    }};
    return table;
}

} // namespace evenkeel::cli

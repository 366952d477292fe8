// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/db_verbs.h"
#include "cli/open_call.h"
#include "cli/options.h"
#include "store/holds.h"

#include <array>
#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr std::array kReason = {Option{"reason", "TEXT", "why; needed"}};
constexpr std::array kAll = {Option{"all", "", "the lifted ones as well"}};

int change(Context& context, bool lift)
{
    const auto reason = textOption(context, "reason");
    if (!reason)
        return usageError(context, "Say why: --reason TEXT.");
    const auto open = openCall(context, openExisting);
    if (!open)
        return report(context, open.error());
    const auto& call = open->call;
    store::Holds holds(*open->database);
    const auto done = lift ? holds.lift(call.id, *reason, machineActor()) : holds.set(call.id, *reason, machineActor());
    if (!done)
        return report(context, done.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"call", call.id}});
    else
        context.out << (lift ? "The hold is lifted." : "The call is under legal hold.") << "\n";
    return kGood;
}

int setHold(Context& context)
{
    return change(context, false);
}

int liftHold(Context& context)
{
    return change(context, true);
}

void print(Context& context, const store::Hold& hold)
{
    if (context.json) {
        nlohmann::ordered_json row = {{"call", hold.call},
                                      {"set_at", isoTime(hold.setAt)},
                                      {"set_by", hold.setBy},
                                      {"reason", hold.reason},
                                      {"lifted_at", nullptr},
                                      {"lifted_by", hold.liftedBy},
                                      {"lift_reason", hold.liftReason}};
        if (hold.liftedAt)
            row["lifted_at"] = isoTime(*hold.liftedAt);
        context.out << row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return;
    }
    context.out << hold.call << "  " << isoTime(hold.setAt) << "  " << printable(hold.setBy) << ": "
                << printable(hold.reason);
    if (hold.liftedAt)
        context.out << "  lifted " << isoTime(*hold.liftedAt) << "  " << printable(hold.liftedBy) << ": "
                    << printable(hold.liftReason);
    context.out << "\n";
}

int listHolds(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto all = store::Holds(*open->database).list(context.options.contains("all"));
    if (!all)
        return report(context, all.error());
    for (const auto& hold : *all)
        print(context, hold);
    if (all->empty() && !context.json)
        context.out << "No call is under legal hold.\n";
    return kGood;
}

} // namespace

std::span<const Command> holdCommands()
{
    static const std::array<Command, 3> table = {{
        {.group = "hold",
         .verb = "set",
         .arguments = "CALL",
         .help = "Keep a call as it is: nothing of it is erased or dropped until the hold is lifted.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = kReason,
         .run = setHold},
        {.group = "hold",
         .verb = "lift",
         .arguments = "CALL",
         .help = "End the hold of a call.",
         .minArgs = 1,
         .maxArgs = 1,
         .takesData = true,
         .options = kReason,
         .run = liftHold},
        {.group = "hold",
         .verb = "list",
         .arguments = "",
         .help = "The calls under hold, the newest first.",
         .takesData = true,
         .options = kAll,
         .run = listHolds},
    }};
    return table;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amend.h"
#include "app/follow_ups.h"
#include "app/paths.h"
#include "cli/db_verbs.h"
#include "cli/followup_verbs.h"
#include "cli/options.h"

#include <functional>
#include <ostream>

namespace evenkeel::cli {

namespace {

int change(Context& context, const char* done, const std::function<call::Command(std::int64_t)>& command)
{
    const auto id = app::parseFollowUpId(context.args[0]);
    if (!id)
        return report(context, Error{Errc::NotFound, "call.unknown-follow-up", {}});
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    const auto call = findCall(*open->log, id->call);
    if (!call)
        return report(context, call.error());
    const auto changed = app::amend(*open->log, call->id, command(id->seq), app::loginName(), app::Clock::system());
    if (!changed)
        return report(context, changed.error());
    if (context.json)
        printJson(context, {{"ok", true}, {"id", app::followUpId(call->id, id->seq)}});
    else
        context.out << done << "\n";
    return kGood;
}

} // namespace

int followUpClose(Context& context)
{
    const auto result = textOption(context, "result");
    if (!result)
        return usageError(context, "Say what came of it: --result TEXT.");
    return change(context, "Closed.", [&](std::int64_t seq) { return call::command::CloseFollowUp{seq, *result}; });
}

int followUpReopen(Context& context)
{
    return change(context, "Open again.", [](std::int64_t seq) { return call::command::ReopenFollowUp{seq}; });
}

} // namespace evenkeel::cli

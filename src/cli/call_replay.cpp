// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/error_text.h"
#include "app/policy_lines.h"
#include "app/text.h"
#include "call/retrial.h"
#include "cli/call_records.h"
#include "cli/call_support.h"
#include "cli/pack_source.h"

#include <ostream>

namespace evenkeel::cli {

namespace {

nlohmann::ordered_json toJson(const call::Refusal& refusal)
{
    return {{"seq", refusal.seq},
            {"at_ms", refusal.at.count()},
            {"kind", refusal.kind},
            {"error", refusal.error.key},
            {"detail", refusal.error.detail}};
}

} // namespace

int callReplay(Context& context)
{
    const auto file = context.options.find("pack");
    if (file == context.options.end())
        return usageError(context, "Say which pack is tried: --pack FILE.");
    const auto open = openLog(context);
    if (!open)
        return report(context, open.error());
    const auto call = findCall(*open->log, context.args[0]);
    if (!call)
        return report(context, call.error());
    const auto entries = open->log->entries(call->id);
    if (!entries)
        return report(context, entries.error());
    const auto pack = packNamed(file->second);
    if (!pack)
        return refused(context, pack.error());
    const auto wanted = context.options.find("policy");
    const std::string id = wanted == context.options.end() ? call->policy : wanted->second;
    const auto* policy = pack::findPolicy(*pack, id);
    if (!policy)
        return report(context, Error{Errc::NotFound, "policy.unknown", id});

    const auto full = app::withLines(*policy, *pack);
    const auto tried = call::retried({*pack, full}, *entries);
    if (context.json) {
        nlohmann::ordered_json refusals = nlohmann::ordered_json::array();
        for (const auto& refusal : tried.refusals)
            refusals.push_back(toJson(refusal));
        const nlohmann::ordered_json out = {{"call", call->id}, {"pack", pack->id},   {"revision", pack->revision},
                                            {"policy", id},     {"acts", tried.acts}, {"refused", std::move(refusals)}};
        context.out << out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    } else {
        context.out << tried.acts << " acts under " << printable(pack->id) << " " << printable(pack->revision) << ", "
                    << printable(id) << ": " << tried.refusals.size() << " refused\n";
        for (const auto& refusal : tried.refusals)
            context.out << clockTime(refusal.at) << "  " << refusal.kind << "  "
                        << printable(app::toStd(app::errorText(refusal.error)))
                        << (refusal.error.detail.empty() ? "" : " (" + printable(refusal.error.detail) + ")") << "\n";
    }
    return tried.refusals.empty() ? kGood : kFinding;
}

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amend.h"

#include "app/call_pack.h"
#include "app/open_calls.h"
#include "store/database.h"

#include <QLockFile>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// What outlives a call is judged by the call alone; only a score needs the scorecard that was in force.
struct OwnRules
{
    pack::Pack pack;
    protocol::Policy policy;
};

Result<OwnRules> rulesFor(const store::CallLog& log, const call::Facts& facts, const call::Command& command)
{
    OwnRules rules;
    if (!std::holds_alternative<call::command::ScoreReview>(command))
        return rules;
    const auto kept = keptPack(log.database(), facts.opening.pack, facts.opening.packRevision);
    if (!kept)
        return tl::unexpected(kept.error());
    rules.pack = **kept;
    if (const auto* policy = pack::findPolicy(rules.pack, facts.opening.policy))
        rules.policy = *policy;
    return rules;
}

call::Command aboutCallOf(const std::string& agent, call::Command command)
{
    std::visit(
        [&](auto& c) {
            if constexpr (requires { c.by, c.agent; })
                c.agent = agent;
        },
        command);
    return command;
}

} // namespace

Result<void> amend(store::CallLog& log, const std::string& callId, const call::Command& command,
                   const std::string& actor, const Clock& clock)
{
    const auto held = holdCall(log.database().folder(), callId);
    if (!held)
        return tl::unexpected(held.error());
    const auto entries = log.entries(callId);
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty())
        return fail(Errc::NotFound, "call.unknown", callId);

    auto state = call::fold(*entries);
    const auto& last = entries->back();
    const Timestamp wall = clock.wall();
    const Millis now = last.elapsed + std::max(Millis{0}, wall - last.at);
    const auto rules = rulesFor(log, state.now, command);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto events =
        call::decide({rules->pack, rules->policy}, state, aboutCallOf(entries->front().actor, command), now);
    if (!events)
        return tl::unexpected(events.error());
    const auto lastSeq = state.seq;
    for (const auto& event : *events)
        state = call::apply(std::move(state), event, now);
    const auto written = log.append({callId, lastSeq, wall, now, actor}, *events, state);
    return written ? Result<void>{} : tl::unexpected(written.error());
}

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/amend.h"

#include "app/open_calls.h"
#include "store/database.h"

#include <QLockFile>

#include <algorithm>

namespace evenkeel::app {

Result<void> amend(store::CallLog& log, const std::string& callId, const call::Command& command,
                   const std::string& agent, const Clock& clock)
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
    // What outlives a call is judged by the call alone, not by its pack and policy.
    const pack::Pack noPack;
    const protocol::Policy noPolicy;
    const auto events = call::decide({noPack, noPolicy}, state, command, now);
    if (!events)
        return tl::unexpected(events.error());
    const auto lastSeq = state.seq;
    for (const auto& event : *events)
        state = call::apply(std::move(state), event, now);
    const auto written = log.append({callId, lastSeq, wall, now, agent}, *events, state);
    return written ? Result<void>{} : tl::unexpected(written.error());
}

} // namespace evenkeel::app

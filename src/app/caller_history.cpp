// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/caller_history.h"

#include "app/dates.h"
#include "app/text.h"
#include "call/caller_number.h"

#include <algorithm>

namespace evenkeel::app {

namespace {

constexpr int kShownCalls = 10;
constexpr std::chrono::days kTransferDays{7};

QString labelOf(const std::vector<pack::Choice>& choices, const std::string& id)
{
    const auto found = std::ranges::find(choices, id, &pack::Choice::id);
    return toQt(found == choices.end() ? id : found->label);
}

EarlierCallView earlier(const store::CallSummary& call, const pack::Pack& pack)
{
    const auto* situation = pack::findSituation(pack, call.situation);
    return {toQt(call.id),
            toQt(localDate(call.startedAt)),
            toQt(situation != nullptr ? situation->title : call.situation),
            labelOf(pack.wrapUp.outcomes, call.outcome),
            toQt(call.ending),
            call.warnings};
}

} // namespace

Result<CallerHistory> callerHistory(const store::CallLog& log, const pack::Pack& pack, const std::string& number,
                                    const std::string& callId, Timestamp now)
{
    CallerHistory history;
    history.known = !call::normaliseNumber(number).empty();
    if (!history.known)
        return history;
    const auto all = log.earlierCalls(number);
    if (!all)
        return tl::unexpected(all.error());
    const auto calls = log.callsOf(number, kShownCalls, callId);
    if (!calls)
        return tl::unexpected(calls.error());
    const auto transfers = log.transfersSince(number, now - kTransferDays, callId);
    if (!transfers)
        return tl::unexpected(transfers.error());
    const auto notes = log.callerNotes(number);
    if (!notes)
        return tl::unexpected(notes.error());

    for (const auto& call : *calls) {
        history.calls.push_back(earlier(call, pack));
        history.warnings += call.warnings;
    }
    // Whether the call itself is in the log already depends on the moment.
    const auto self = callId.empty() ? Result<std::optional<store::CallSummary>>{} : log.find(callId);
    history.count = *all - (self && *self ? 1 : 0);
    history.transfers = *transfers;
    const auto today = toQt(localDate(now));
    for (const auto& note : *notes) {
        if (note.call == callId)
            continue;
        const auto review = toQt(note.review);
        history.notes.push_back({toQt(note.call), note.seq, note.restriction, toQt(note.text), toQt(note.agent),
                                 toQt(localDate(note.notedAt)), review, review <= today});
    }
    return history;
}

} // namespace evenkeel::app

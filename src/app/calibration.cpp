// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/calibration.h"

#include "app/dates.h"
#include "store/database.h"
#include "store/review_store.h"

#include <map>

namespace evenkeel::app {

Result<report::Calibration> calibration(const store::CallLog& log, const std::string& first, const std::string& second,
                                        std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    const auto pairs = store::ReviewStore(log.database().connection()).ofBoth(first, second, from, to);
    if (!pairs)
        return tl::unexpected(pairs.error());
    std::vector<report::RatedTwice> calls;
    calls.reserve(pairs->size());
    for (const auto& pair : *pairs)
        calls.push_back({pair.first, pair.second});
    return report::calibrate(calls);
}

Date weekOf(Date day)
{
    return day - (std::chrono::weekday(day) - std::chrono::Monday);
}

Result<std::vector<SampleOfAgent>> weeklySample(const store::CallLog& log, Date monday, int perAgent,
                                                std::optional<std::uint64_t> seed)
{
    const store::ReviewStore reviews(log.database().connection());
    const auto week = reviews.reviewable(startOfDay(monday), startOfDay(monday + std::chrono::days{7}));
    if (!week)
        return tl::unexpected(week.error());
    std::map<std::string, const store::ReviewableCall*> known;
    std::vector<report::Candidate> candidates;
    for (const auto& call : *week) {
        known[call.call] = &call;
        candidates.push_back({call.call, call.agent, call.ending == "by-agent", call.ending == "overridden"});
    }
    const auto ofWeek = static_cast<std::uint64_t>(monday.time_since_epoch().count());
    std::vector<SampleOfAgent> all;
    for (const auto& sample : report::plan(candidates, perAgent, seed.value_or(ofWeek))) {
        SampleOfAgent out{sample.agent, {}, sample.calls, sample.few};
        for (const auto& pick : sample.picks) {
            const auto* call = known.at(pick.call);
            SampleCall one{pick.call, pick.why, call->at, call->situation, {}};
            const auto given = reviews.ofCall(pick.call);
            if (!given)
                return tl::unexpected(given.error());
            for (const auto& review : *given)
                if (review.current)
                    one.scores.push_back({review.rater, review.score, review.failed});
            out.picks.push_back(std::move(one));
        }
        all.push_back(std::move(out));
    }
    return all;
}

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reviewing.h"

#include "store/audit_log.h"

namespace evenkeel::app {

namespace {

Result<void> add(store::CallLog& log, const std::string& callId, const call::Command& command, const Reviewer& reviewer,
                 const char* detail, const Clock& clock)
{
    if (auto done = amend(log, callId, command, reviewer.name, clock); !done)
        return done;
    const auto noted =
        store::AuditLog(log.database())
            .append({clock.wall(), reviewer.name, reviewer.role, store::audit::kReviewAdded, callId, detail, 0});
    return noted ? Result<void>{} : tl::unexpected(noted.error());
}

} // namespace

Result<void> addReview(store::CallLog& log, const std::string& callId, call::command::ScoreReview review,
                       const Reviewer& reviewer, const Clock& clock)
{
    review.by = reviewer.name;
    return add(log, callId, std::move(review), reviewer, "scored", clock);
}

Result<void> upholdReview(store::CallLog& log, const std::string& callId, call::command::UpholdReview reason,
                          const Reviewer& reviewer, const Clock& clock)
{
    reason.by = reviewer.name;
    return add(log, callId, std::move(reason), reviewer, "dispute settled", clock);
}

} // namespace evenkeel::app

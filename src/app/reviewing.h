// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/amend.h"

#include <string>

namespace evenkeel::app {

/// Who reviews; `role` as it stands in the audit log.
struct Reviewer
{
    std::string name;
    std::string role;
};

/// Scores a call or settles a dispute, by amend(), and writes down in the audit log that it was done. The actor is the
/// reviewer. Errors: those of amend(); those of AuditLog::append, when the review itself is on disk.
[[nodiscard]] Result<void> addReview(store::CallLog& log, const std::string& callId, call::command::ScoreReview review,
                                     const Reviewer& reviewer, const Clock& clock);
[[nodiscard]] Result<void> upholdReview(store::CallLog& log, const std::string& callId,
                                        call::command::UpholdReview reason, const Reviewer& reviewer,
                                        const Clock& clock);

} // namespace evenkeel::app

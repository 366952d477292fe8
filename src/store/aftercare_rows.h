// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call/event.h"
#include "call/state.h"

#include <QSqlDatabase>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel::store {

/// A row of `follow_ups`: one escalation. `seq` is its event's, `closed` that of the event that closed it.
struct FollowUpRow
{
    std::int64_t seq = 0;
    std::string agent;
    Timestamp raisedAt{};
    std::string route, to, authority, due;
    std::optional<std::int64_t> closed;
    Timestamp closedAt{};
    std::string closedBy;
    friend bool operator==(const FollowUpRow&, const FollowUpRow&) = default;
};

/// A row of `caller_notes`: what was left for the caller's next handler.
struct CallerNoteRow
{
    std::int64_t seq = 0;
    std::string agent;
    Timestamp notedAt{};
    bool restriction = false;
    std::string review;
    bool withdrawn = false;
    friend bool operator==(const CallerNoteRow&, const CallerNoteRow&) = default;
};

/// What of one call outlives it, as the two tables have it. Most calls have nothing of it.
struct AftercareRows
{
    std::vector<FollowUpRow> followUps;
    std::vector<CallerNoteRow> notes;
    friend bool operator==(const AftercareRows&, const AftercareRows&) = default;
};

/// `log` is all of the call's entries, `facts` their fold.
[[nodiscard]] AftercareRows makeAftercare(std::span<const call::LogEntry> log, const call::Facts& facts);
[[nodiscard]] Result<AftercareRows> storedAftercare(const QSqlDatabase&, const std::string& call);
/// Puts `rows` in the place of what the tables have for this call. Within a transaction of the caller.
[[nodiscard]] Result<void> replaceAftercare(const QSqlDatabase&, const std::string& call, const AftercareRows& rows);

} // namespace evenkeel::store

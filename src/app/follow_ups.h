// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"
#include "base/date.h"
#include "store/call_log.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace evenkeel::app {

/// An escalation in the list of what is still to be done.
struct FollowUpView
{
    QString id;     ///< "CALL:SEQ", as followUpId makes it
    QString caller; ///< name and number; empty if unknown or erased
    QString problem, to, authority;
    QString tried, evidence, explanation;
    QString agent;
    QDate raised;
    QDate due;
    int overdueDays = 0; ///< 0: not overdue; days after `due`
    bool dueToday = false;
    bool closed = false;
    QDate closedOn;
    QString closedBy, result;
    friend bool operator==(const FollowUpView&, const FollowUpView&) = default;
};

struct FollowUpId
{
    std::string call;
    std::int64_t seq = 0;
    friend bool operator==(const FollowUpId&, const FollowUpId&) = default;
};
[[nodiscard]] std::string followUpId(const std::string& call, std::int64_t seq);
/// Reverse of followUpId; the call's id may be cut short. Empty for any other text.
[[nodiscard]] std::optional<FollowUpId> parseFollowUpId(std::string_view text);

/// Overdue ones first, then by the day on which they are due; closed ones last.
[[nodiscard]] Result<std::vector<FollowUpView>> followUps(const store::CallLog& log,
                                                          const store::FollowUpFilter& filter, Date today);

} // namespace evenkeel::app

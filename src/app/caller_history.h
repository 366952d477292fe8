// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "base/time.h"
#include "pack/pack.h"
#include "store/call_log.h"

#include <QDate>
#include <QString>

#include <vector>

namespace evenkeel::app {

struct EarlierCallView
{
    QString id;
    QDate date;
    QString situation; ///< title
    QString outcome;   ///< label; empty if it was not wrapped up
    QString ending;    ///< as in store::CallSummary
    int warnings = 0;
    friend bool operator==(const EarlierCallView&, const EarlierCallView&) = default;
};

/// A note for the next handler that is in force.
struct CallerNoteView
{
    QString call;
    std::int64_t seq = 0;
    bool restriction = false;
    QString text;
    QString agent;
    QDate written;
    QDate review;
    bool reviewDue = false; ///< its day of review has come: look whether it still holds
    friend bool operator==(const CallerNoteView&, const CallerNoteView&) = default;
};

/// What is known of a caller from before this call. Empty for one without a number.
struct CallerHistory
{
    bool known = false;                 ///< the caller has a number by which calls can be found
    int count = 0;                      ///< earlier calls
    std::vector<EarlierCallView> calls; ///< the latest of them, newest first
    int warnings = 0;                   ///< given in `calls`
    int transfers = 0;                  ///< in the last seven days
    std::vector<CallerNoteView> notes;  ///< restrictions first; those of the call itself are not among them
    friend bool operator==(const CallerHistory&, const CallerHistory&) = default;
};

/// `callId` is the call that goes on now; `now` by the wall clock. `pack` gives the labels of what it knows.
[[nodiscard]] Result<CallerHistory> callerHistory(const store::CallLog& log, const pack::Pack& pack,
                                                  const std::string& number, const std::string& callId, Timestamp now);

} // namespace evenkeel::app

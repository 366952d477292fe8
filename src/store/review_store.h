// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/review_row.h"

#include <QSqlDatabase>

#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

/// A call that two raters scored, with what each gave it last.
struct ReviewPair
{
    std::string call;
    Timestamp callAt{};
    int firstScore = 0, secondScore = 0;
    call::event::Scores first, second;
};

/// A call that may be reviewed.
struct ReviewableCall
{
    std::string call;
    std::string agent;
    Timestamp at{};
    std::string ending; ///< as CallSummary has it
    std::string situation;
};

/// What the table `reviews` is asked. For the thread of the connection.
class ReviewStore
{
  public:
    explicit ReviewStore(const QSqlDatabase& connection)
        : m_connection(connection)
    {}

    /// All of a call, those that were given anew included, in the order of their events.
    [[nodiscard]] Result<std::vector<ReviewRow>> ofCall(const std::string& call) const;
    /// Calls that began in [from, to) and were scored by both; the oldest first.
    [[nodiscard]] Result<std::vector<ReviewPair>> ofBoth(const std::string& first, const std::string& second,
                                                         std::optional<Timestamp> from,
                                                         std::optional<Timestamp> to) const;
    /// What the agent may still acknowledge or dispute at `now`; the one with the least time left first.
    [[nodiscard]] Result<std::vector<ReviewRow>> awaitingAnswer(const std::string& agent, Timestamp now,
                                                                int limit = 50) const;
    /// Scores of the agent's calls since `from` that were disputed and stand all the same; the latest calls first.
    [[nodiscard]] Result<std::vector<ReviewRow>> settled(const std::string& agent, Timestamp from) const;
    /// Everybody whose score counts for a call, by name.
    [[nodiscard]] Result<std::vector<std::string>> raters() const;
    /// Calls that began in [from, to), were taken and are over; the oldest first.
    [[nodiscard]] Result<std::vector<ReviewableCall>> reviewable(Timestamp from, Timestamp to) const;

  private:
    QSqlDatabase m_connection;
};

} // namespace evenkeel::store

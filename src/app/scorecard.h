// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"
#include "call/state.h"
#include "pack/pack.h"
#include "store/call_log.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Reviews as people see them. All text from packs and people is plain text.
namespace evenkeel::app {

/// One answer of a review.
struct GivenView
{
    QString criterion;        ///< its label; the id, if the pack has no such criterion
    std::optional<int> score; ///< 1–5; nothing: it does not apply
    QString comment;
    bool low = false; ///< low on a critical criterion
    friend bool operator==(const GivenView&, const GivenView&) = default;
};

struct ReviewView
{
    QString call; ///< id
    std::int64_t seq = 0;
    QString rater;
    QDateTime at;
    int score = 0; ///< 0–100
    bool failed = false;
    std::vector<GivenView> given; ///< in the order of the scorecard
    QString coaching;
    bool current = false; ///< no later one by the same rater took its place
    call::ReviewAnswer answer = call::ReviewAnswer::None;
    QDateTime answerUntil;
    bool awaits = false;  ///< the agent may still answer
    bool settles = false; ///< it settled a dispute: it is final, and cannot be disputed
    QString dispute;
    bool settled = false;
    QString settledBy;
    bool stands = false; ///< settled by a reason, not by another score
    QString reason;
    friend bool operator==(const ReviewView&, const ReviewView&) = default;
};

/// The scorecard of one call for one rater.
struct ScorecardView
{
    QString call; ///< id; empty: none
    QString agent, rater;
    std::vector<pack::Criterion> criteria;
    std::vector<ReviewView> reviews; ///< the newest first
    /// What this rater gave last, to start from.
    call::event::Scores scores;
    call::event::Comments comments;
    QString coaching;
    bool again = false; ///< there is such a review
    QString obstacle;   ///< why the call cannot be scored by this rater; empty: it can
    friend bool operator==(const ScorecardView&, const ScorecardView&) = default;
};

/// `entries` are all of the call, `pack` is the revision that it was led with; null if it was not kept.
[[nodiscard]] ScorecardView scorecardView(const std::vector<call::LogEntry>& entries, const pack::Pack* pack,
                                          const std::string& rater, Timestamp now);
/// Errors: call.unknown, and those of CallLog. A pack that cannot be read counts as not kept.
[[nodiscard]] Result<ScorecardView> readScorecard(const store::CallLog&, const std::string& call,
                                                  const std::string& rater, Timestamp now);

/// A review that waits for the agent's answer, or one whose dispute was settled, with the call that it is about.
struct FeedbackView
{
    ReviewView review;
    QDateTime callAt;
    QString situation;
    QDateTime settledAt{}; ///< of one whose dispute was settled
    friend bool operator==(const FeedbackView&, const FeedbackView&) = default;
};
/// What the agent may acknowledge or dispute, the one with the least time left first; at most `most` of them.
[[nodiscard]] Result<std::vector<FeedbackView>> openFeedback(const store::CallLog&, const std::string& agent,
                                                             Timestamp now, int most = 3);
/// Disputes of the agent about calls of the latest 90 days that were settled by letting the score stand, at most 14
/// days ago; the latest first. (Another score takes the disputed one's place, and is open feedback itself.)
[[nodiscard]] Result<std::vector<FeedbackView>> settledFeedback(const store::CallLog&, const std::string& agent,
                                                                Timestamp now);

} // namespace evenkeel::app

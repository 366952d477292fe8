// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scorecard.h"

namespace evenkeel::sample {

inline std::vector<pack::Criterion> scorecard()
{
    return {{"problem-acknowledged", "Acknowledged before fixing",
             "Within half a minute the caller hears what went wrong.", 15, false, false, 3},
            {"listened", "Listened without interrupting", "The first account is not cut short; pauses are left alone.",
             15, false, false, 3},
            {"protocol-kept", "Followed the warning protocol",
             "Redirect, permission and warning in their order, and the record whole.", 10, true, true, 4},
            {"agreement", "Agreed a resolution", "A yes in the caller’s words to one plan.", 5, false, true, 0}};
}

inline app::ReviewView review(std::int64_t seq = 40)
{
    app::ReviewView r;
    r.call = QStringLiteral("019f");
    r.seq = seq;
    r.rater = QStringLiteral("J. Okafor");
    r.at = QDateTime({2026, 11, 20}, {10, 12});
    r.score = 71;
    r.given = {{QStringLiteral("Acknowledged before fixing"), 4, {}, false},
               {QStringLiteral("Listened without interrupting"), 2,
                QStringLiteral("Cut in before the caller had told the second half"), false},
               {QStringLiteral("Followed the warning protocol"), std::nullopt, {}, false}};
    r.coaching = QStringLiteral("Good calm in the hard minute. Next time, let the pause stand a little longer.");
    r.current = true;
    r.answerUntil = QDateTime({2026, 11, 27}, {10, 12});
    r.awaits = true;
    return r;
}

inline app::ReviewView disputed(std::int64_t seq = 41)
{
    auto r = review(seq);
    r.rater = QStringLiteral("P. Lindgren");
    r.answer = call::ReviewAnswer::Disputed;
    r.awaits = false;
    r.dispute = QStringLiteral("I did say the points back, right after the hold");
    return r;
}

/// A call that the rater has not scored; somebody else's score is in dispute.
inline app::ScorecardView openCard()
{
    app::ScorecardView view;
    view.call = QStringLiteral("019f");
    view.agent = QStringLiteral("A. Lindqvist");
    view.rater = QStringLiteral("S. Marchetti");
    view.criteria = scorecard();
    view.reviews = {disputed(), review()};
    return view;
}

inline app::FeedbackView feedback(std::int64_t seq = 40)
{
    return {review(seq), QDateTime({2026, 11, 18}, {11, 47}), QStringLiteral("Late delivery")};
}

/// A score that stands although it was disputed.
inline app::FeedbackView settledFeedback()
{
    auto r = disputed();
    r.settled = true;
    r.settledBy = QStringLiteral("S. Marchetti");
    r.stands = true;
    r.reason = QStringLiteral("The points were said back only after the second hold.");
    return {r, QDateTime({2026, 11, 18}, {11, 47}), QStringLiteral("Late delivery"), QDateTime({2026, 11, 21}, {9, 0})};
}

} // namespace evenkeel::sample

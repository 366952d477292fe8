// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_views.h"

/// A caller who called before, and a matter that goes to somebody else.
namespace evenkeel::sample {

inline const QDate kToday{2026, 11, 22};

[[nodiscard]] inline app::CallerHistory history()
{
    app::CallerHistory h;
    h.known = true;
    h.count = 2;
    h.warnings = 1;
    h.transfers = 2;
    h.calls = {{QStringLiteral("a"), kToday.addDays(-3), QStringLiteral("Late delivery"),
                QStringLiteral("Ended because of abuse"), QStringLiteral("by-agent"), 1},
               {QStringLiteral("b"), kToday.addDays(-9), QString(), QString(), QStringLiteral("transferred"), 0}};
    h.notes = {{QStringLiteral("a"), 7, true, QStringLiteral("Answer in writing only until the claim is settled."),
                QStringLiteral("kim"), kToday.addDays(-3), kToday.addDays(-1), true},
               {QStringLiteral("b"), 9, false, QStringLiteral("Prefers to be called back before noon."),
                QStringLiteral("ben"), kToday.addDays(-9), kToday.addDays(20), false}};
    return h;
}

[[nodiscard]] inline app::EscalationForm form()
{
    app::EscalationForm f;
    f.open = true;
    f.routes = {{QStringLiteral("delivery"), QStringLiteral("Late or lost"), QStringLiteral("delivery desk"), true},
                {QStringLiteral("supervisor"), QStringLiteral("A decision above yours"),
                 QStringLiteral("supervisor on duty"), false}};
    f.problem = QStringLiteral("Late delivery. Since when: Monday");
    f.tried = QStringLiteral("Acknowledge, Apologize. 2 lines said");
    f.evidence = QStringLiteral("Order number: 4417");
    f.today = kToday;
    return f;
}

[[nodiscard]] inline app::CallView knownCaller()
{
    auto view = calmCall();
    view.history = history();
    view.strip.earlierCalls = 2;
    view.strip.transfers = 2;
    view.escalation = form();
    return view;
}

[[nodiscard]] inline app::CallView escalated()
{
    auto view = knownCaller();
    view.escalation.raised = {
        {12, QStringLiteral("delivery desk"), QStringLiteral("the parcel is lost"), kToday.addDays(3)}};
    return view;
}

[[nodiscard]] inline std::vector<app::FollowUpView> followUps()
{
    app::FollowUpView late;
    late.id = QStringLiteral("c:12");
    late.caller = QStringLiteral("Ms. Rivera · +1 555 0142");
    late.problem = QStringLiteral("The parcel is lost for the second time");
    late.to = QStringLiteral("delivery desk");
    late.authority = QStringLiteral("head of logistics");
    late.raised = kToday.addDays(-9);
    late.due = kToday.addDays(-2);
    late.overdueDays = 2;
    auto today = late;
    today.id = QStringLiteral("d:3");
    today.problem = QStringLiteral("Charged twice");
    today.due = kToday;
    today.overdueDays = 0;
    today.dueToday = true;
    auto later = today;
    later.id = QStringLiteral("e:5");
    later.problem = QStringLiteral("<b>Refund</b> & apology");
    later.due = kToday.addDays(6);
    later.dueToday = false;
    auto done = later;
    done.id = QStringLiteral("f:4");
    done.closed = true;
    done.closedOn = kToday.addDays(-1);
    done.result = QStringLiteral("Paid back");
    return {late, today, later, done};
}

} // namespace evenkeel::sample

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dates.h"
#include "app/follow_ups.h"
#include "cli/db_verbs.h"
#include "cli/followup_verbs.h"
#include "cli/options.h"

#include <algorithm>
#include <ostream>

namespace evenkeel::cli {

namespace {

constexpr int kMost = 1000;

nlohmann::ordered_json toJson(const store::FollowUp& f, Date today)
{
    nlohmann::ordered_json out = {
        {"id", app::followUpId(f.call, f.seq)},
        {"call", f.call},
        {"seq", f.seq},
        {"agent", f.agent},
        {"raised_at", isoTime(f.raisedAt)},
        {"due", isoDate(f.due)},
        {"overdue_days", f.closed ? 0 : std::max<std::int64_t>(0, (today - f.due).count())},
        {"route", f.route},
        {"to", f.to},
        {"authority", f.authority},
        {"problem", f.problem},
        {"tried", f.tried},
        {"evidence", f.evidence},
        {"explanation", f.explanation},
        {"number", f.callerNumber},
        {"name", f.callerName},
        {"situation", f.situation},
        {"closed", f.closed},
        {"closed_at", nullptr},
        {"closed_by", f.closedBy},
        {"result", f.result},
    };
    if (f.closed)
        out["closed_at"] = isoTime(f.closedAt);
    return out;
}

void print(std::ostream& out, const store::FollowUp& f, Date today)
{
    const auto late = (today - f.due).count();
    out << app::followUpId(f.call, f.seq) << "  due " << isoDate(f.due);
    if (f.closed)
        out << "  closed";
    else if (late > 0)
        out << "  overdue by " << late << (late == 1 ? " day" : " days");
    out << "  " << printable(f.to);
    if (!f.problem.empty())
        out << "  " << printable(f.problem);
    if (!f.result.empty())
        out << "  → " << printable(f.result);
    out << "\n";
}

} // namespace

int followUpList(Context& context)
{
    const auto open = openExisting(context);
    if (!open)
        return report(context, open.error());
    store::FollowUpFilter filter;
    filter.agent = textOption(context, "agent").value_or("");
    filter.openOnly = !context.options.contains("all");
    filter.limit = context.limit.value_or(kMost);
    const auto found = open->log->followUps(filter);
    if (!found)
        return report(context, found.error());
    const auto today = app::localDate(app::Clock::system().wall());
    if (context.json) {
        nlohmann::ordered_json rows = nlohmann::ordered_json::array();
        for (const auto& one : *found)
            rows.push_back(toJson(one, today));
        context.out << rows.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
        return kGood;
    }
    for (const auto& one : *found)
        print(context.out, one, today);
    if (found->empty())
        context.out << "No follow-ups.\n";
    return kGood;
}

} // namespace evenkeel::cli

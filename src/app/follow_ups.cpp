// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/follow_ups.h"

#include "app/dates.h"
#include "app/text.h"

#include <algorithm>
#include <charconv>

namespace evenkeel::app {

namespace {

FollowUpView viewOf(const store::FollowUp& f, Date today)
{
    FollowUpView view;
    view.id = toQt(followUpId(f.call, f.seq));
    view.caller = toQt(f.callerName.empty() || f.callerNumber.empty() ? f.callerName + f.callerNumber
                                                                      : f.callerName + " · " + f.callerNumber);
    view.problem = toQt(f.problem);
    view.to = toQt(f.to);
    view.authority = toQt(f.authority);
    view.tried = toQt(f.tried);
    view.evidence = toQt(f.evidence);
    view.explanation = toQt(f.explanation);
    view.agent = toQt(f.agent);
    view.raised = toQt(localDate(f.raisedAt));
    view.due = toQt(f.due);
    view.closed = f.closed;
    if (f.closed) {
        view.closedOn = toQt(localDate(f.closedAt));
        view.closedBy = toQt(f.closedBy);
        view.result = toQt(f.result);
    } else {
        view.overdueDays = std::max(0, static_cast<int>((today - f.due).count()));
        view.dueToday = f.due == today;
    }
    return view;
}

} // namespace

std::string followUpId(const std::string& call, std::int64_t seq)
{
    return call + ":" + std::to_string(seq);
}

std::optional<FollowUpId> parseFollowUpId(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const auto digits = text.substr(colon + 1);
    FollowUpId id{std::string(text.substr(0, colon)), 0};
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), id.seq);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || id.seq < 1)
        return std::nullopt;
    return id;
}

Result<std::vector<FollowUpView>> followUps(const store::CallLog& log, const store::FollowUpFilter& filter, Date today)
{
    const auto found = log.followUps(filter);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<FollowUpView> views;
    views.reserve(found->size());
    for (const auto& one : *found)
        views.push_back(viewOf(one, today));
    return views;
}

} // namespace evenkeel::app

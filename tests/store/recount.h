// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/event.h"
#include "store/call_log.h"
#include "store/insights.h"

#include <map>
#include <string>
#include <vector>

/// The figures once more, slowly and from nothing but the entries: neither the fold nor the summaries nor the tallies
/// have a part in it.
namespace evenkeel::store::test {

using Story = std::vector<call::LogEntry>;

[[nodiscard]] std::vector<Story> recountable(const CallLog& log, const std::vector<CallSummary>& all);

struct Recounted
{
    std::string key;
    call::Counts counts;
    call::Parts parts;
};
/// Sorted by key, without keys that have no call. `teams` are those of the agents.
[[nodiscard]] std::vector<Recounted>
recount(const std::vector<Story>& calls, const std::map<std::string, std::string>& teams, const InsightFilter& filter);

} // namespace evenkeel::store::test

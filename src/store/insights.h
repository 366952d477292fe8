// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// What calls are put together by. Weeks begin on Monday, by UTC.
enum class InsightBy { Everything, Agent, Week, Situation };

/// Figures of some calls, counted from their summaries. Nothing of recovery pauses is in them, and agents come in the
/// order of their names: no list is a ranking of who ended calls.
struct Insight
{
    std::string key;              ///< the agent, the Monday ("2026-11-16"), the situation's id; empty for everything
    std::int64_t calls = 0;       ///< that were answered or made; missed ones do not count
    std::int64_t withMood = 0;    ///< of these, how many have a mood
    std::int64_t calmer = 0;      ///< of those with a mood: at the end calmer than at worst
    std::int64_t escalated = 0;   ///< outcome "escalated"
    std::int64_t transferred = 0; ///< ended by being transferred
    std::int64_t warned = 0;      ///< with one warning or more
    std::int64_t ended = 0;       ///< by the agent as the policy allows
    std::int64_t overridden = 0;  ///< by the agent without
    Millis talk{};                ///< lengths of the calls that are over, together
    std::int64_t over = 0;        ///< how many are over
    friend bool operator==(const Insight&, const Insight&) = default;
};

struct InsightFilter
{
    InsightBy by = InsightBy::Everything;
    std::optional<Timestamp> from, to; ///< calls that began in [from, to)
};

/// Sorted by key. Without any call there is no row. Errors: those of reading the database.
[[nodiscard]] Result<std::vector<Insight>> insights(const Database&, const InsightFilter&);

} // namespace evenkeel::store

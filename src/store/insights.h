// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/result.h"
#include "call/figures.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Figures of the calls that were taken and are over, read from the tallies. Days are those of the calls' beginnings,
/// by UTC; weeks begin on Monday. Agents and teams come in the order of their names: no list is a ranking of who ended
/// calls, and nothing of recovery pauses is in any figure.
namespace evenkeel::store {

class Database;

/// What calls are put together by.
enum class InsightBy { Everything, Day, Week, Agent, Team, Situation, Revision };

/// Whose calls. The tallies are kept by one thing at a time, so there is no agent's share of a situation.
enum class InsightOf { Everyone, Agent, Team, Situation, Revision };

struct InsightFilter
{
    InsightBy by = InsightBy::Everything;
    std::optional<Date> from, to; ///< both days in it
    InsightOf of = InsightOf::Everyone;
    std::string key; ///< the agent, the team, the situation's id (empty: none chosen), "pack revision"
    friend bool operator==(const InsightFilter&, const InsightFilter&) = default;
};

struct Insight
{
    std::string key; ///< the day or the week's Monday ("2026-11-16"), the agent …; empty for everything
    call::Counts counts;
    friend bool operator==(const Insight&, const Insight&) = default;
};
struct InsightParts
{
    std::string key;
    call::Parts parts;
    friend bool operator==(const InsightParts&, const InsightParts&) = default;
};

/// Whether the tallies can answer it: agents, situations and revisions can be told apart only of everyone, agents also
/// of a team.
[[nodiscard]] bool isAnswerable(const InsightFilter&);

/// Sorted by key, without keys that have no call. Agents without a team are in no team's row. Errors:
/// store.bad-insight (see isAnswerable), those of reading the database.
[[nodiscard]] Result<std::vector<Insight>> insights(const Database&, const InsightFilter&);
/// What they fall into: parts of the kinds `wanted` (empty: all). Lines are counted of everyone alone.
[[nodiscard]] Result<std::vector<InsightParts>> insightParts(const Database&, const InsightFilter&,
                                                             std::span<const call::Part> wanted);

/// Below so many uses a line's share would say nothing, and more about one agent's callers than about the line.
inline constexpr std::int64_t kLeastLineUses = 20;

struct LineFigure
{
    std::string line;
    std::int64_t uses = 0;   ///< said while a mood was in force and followed by another
    std::int64_t calmer = 0; ///< of those: the next mood was calmer
    Date last{};             ///< day of the latest call with such a use
    friend bool operator==(const LineFigure&, const LineFigure&) = default;
};
struct LineFigures
{
    std::vector<LineFigure> lines; ///< in the order of their ids
    std::int64_t hidden = 0;       ///< lines with fewer uses than kLeastLineUses
    friend bool operator==(const LineFigures&, const LineFigures&) = default;
};
[[nodiscard]] Result<LineFigures> lineFigures(const Database&, std::optional<Date> from, std::optional<Date> to);

/// What can be asked for: of each kind the keys that any call has, sorted.
struct InsightKeys
{
    std::vector<std::string> agents, teams, situations, revisions;
    std::optional<Date> first, last; ///< days with calls
    friend bool operator==(const InsightKeys&, const InsightKeys&) = default;
};
[[nodiscard]] Result<InsightKeys> insightKeys(const Database&);

} // namespace evenkeel::store

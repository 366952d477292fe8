// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "call/figures.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

/// What is told of the figures of many calls, and what can be asked for.
namespace evenkeel::app {

enum class InsightWhose { Everyone, Agent, Team, Situation, Revision };
enum class InsightRowsBy { Agent, Team, Situation, Revision };

struct InsightAsk
{
    int weeks = 12;               ///< up to today; 0: all; -1: from–to
    std::optional<Date> from, to; ///< for weeks -1; both in it
    InsightWhose whose = InsightWhose::Everyone;
    QString key; ///< of whom; an empty one of InsightWhose::Situation: none was chosen
    InsightRowsBy rowsBy = InsightRowsBy::Agent;
    friend bool operator==(const InsightAsk&, const InsightAsk&) = default;
};

struct InsightRow
{
    QString name;
    call::Counts counts;
    friend bool operator==(const InsightRow&, const InsightRow&) = default;
};
struct InsightWeek
{
    Date monday{};
    call::Counts counts;
    friend bool operator==(const InsightWeek&, const InsightWeek&) = default;
};
struct InsightLine
{
    QString text;
    std::int64_t uses = 0, calmer = 0;
    friend bool operator==(const InsightLine&, const InsightLine&) = default;
};

/// Names that people know for ids: "step" and "listen" give "Listen". What is not there is shown by its id.
using InsightNames = std::map<std::pair<call::Part, std::string>, QString>;

struct InsightFacts
{
    InsightAsk ask;
    call::Counts whole;
    call::Parts parts;
    std::vector<InsightWeek> weeks; ///< each week of the period, those without calls too
    std::vector<InsightRow> rows;   ///< by ask.rowsBy, in the order of their names
    bool rowsKnown = true;          ///< false: of one agent, say, there are no others
    std::vector<InsightLine> lines; ///< of everyone
    std::int64_t linesHidden = 0;
    std::optional<Date> from, to; ///< the days that were looked at; both in it
    QString whose;                ///< the name of whose calls; empty: everyone's
    bool incomplete = false;      ///< the tallies are being made again: older calls may be missing
    InsightNames names;
    std::vector<std::string> steps; ///< in the order of the guides; others follow
};

/// What the menus offer: id and name.
using InsightItems = std::vector<std::pair<QString, QString>>;
struct InsightChoices
{
    InsightItems agents, teams, situations, revisions;
    friend bool operator==(const InsightChoices&, const InsightChoices&) = default;
};

} // namespace evenkeel::app

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_query.h"

#include "store/call_row.h"

#include <QStringList>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(Reached reached)
{
    switch (reached) {
    case Reached::Anything: return {};
    case Reached::Nothing: return u"c.warnings = 0 AND c.ending NOT IN ('by-agent', 'overridden')"_s;
    case Reached::Warned: return u"c.warnings > 0"_s;
    case Reached::Ended: return u"c.ending = 'by-agent'"_s;
    case Reached::Overridden: return u"c.ending = 'overridden'"_s;
    }
    return {};
}

} // namespace

CallQuery queryOf(const CallFilter& filter)
{
    QStringList conditions;
    const auto add = [&](bool wanted, const QString& condition) {
        if (wanted)
            conditions << condition;
    };
    add(!filter.agent.empty(), u"c.agent = :agent"_s);
    add(!filter.outcome.empty(), u"c.outcome = :outcome"_s);
    add(!filter.situation.empty(), u"c.situation = :situation"_s);
    add(filter.moodPeak.has_value(), u"c.mood_peak = :mood_peak"_s);
    add(filter.moodEnd.has_value(), u"c.mood_end = :mood_end"_s);
    add(filter.reached != Reached::Anything, conditionOf(filter.reached));
    add(filter.unreviewed, u"c.review_due = 1 AND c.reviewed = 0"_s);
    add(filter.score != ScoreBand::Any, u"c.score_band = :score"_s);
    add(filter.length != LengthBand::Any, u"c.length_band = :length"_s);

    CallQuery query;
    query.plain = conditions.isEmpty();
    // A live call has no length and no score, not even none.
    query.live = filter.score == ScoreBand::Any && filter.length == LengthBand::Any;
    query.condition = conditions.join(u" AND "_s);
    if (filter.from)
        query.from = ordOf(*filter.from, 0);
    if (filter.to)
        query.to = ordOf(*filter.to, 0);
    return query;
}

void CallQuery::bind(Statement& statement, const CallFilter& filter)
{
    if (!filter.agent.empty())
        statement.bindText(u":agent"_s, filter.agent);
    if (!filter.outcome.empty())
        statement.bindText(u":outcome"_s, filter.outcome);
    if (!filter.situation.empty())
        statement.bindText(u":situation"_s, filter.situation);
    if (filter.moodPeak)
        statement.bind(u":mood_peak"_s, *filter.moodPeak);
    if (filter.moodEnd)
        statement.bind(u":mood_end"_s, *filter.moodEnd);
    if (filter.score != ScoreBand::Any)
        statement.bind(u":score"_s, static_cast<int>(filter.score));
    if (filter.length != LengthBand::Any)
        statement.bind(u":length"_s, static_cast<int>(filter.length));
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insights.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(InsightBy by)
{
    switch (by) {
    case InsightBy::Everything: return u"''"_s;
    case InsightBy::Agent: return u"agent"_s;
    // Six days on and back to a Sunday is the Sunday after; the Monday before it is the week's.
    case InsightBy::Week: return u"date(started_at / 1000, 'unixepoch', 'weekday 0', '-6 days')"_s;
    case InsightBy::Situation: return u"situation"_s;
    }
    return {};
}

Insight readInsight(const Rows& rows)
{
    int column = 0;
    Insight insight;
    insight.key = rows.text(column++);
    for (auto* count : {&insight.calls, &insight.withMood, &insight.calmer, &insight.escalated, &insight.transferred,
                        &insight.warned, &insight.ended, &insight.overridden})
        *count = rows.integer(column++);
    insight.talk = Millis{rows.integer(column++)};
    insight.over = rows.integer(column);
    return insight;
}

} // namespace

Result<std::vector<Insight>> insights(const Database& database, const InsightFilter& filter)
{
    // Missed: nothing is left to do, though nobody has wrapped it up.
    QString where = u"NOT (closed = 1 AND outcome = '')"_s;
    if (filter.from)
        where += u" AND started_at >= :from"_s;
    if (filter.to)
        where += u" AND started_at < :to"_s;
    const QString sql =
        u"SELECT %1 AS key, count(*), sum(mood_start > 0), sum(mood_start > 0 AND mood_end < mood_peak), "
        "sum(outcome = 'escalated'), sum(ending = 'transferred'), sum(warnings > 0), "
        "sum(ending = 'by-agent'), sum(ending = 'overridden'), ifnull(sum(length), 0), count(length) "
        "FROM calls WHERE %2 GROUP BY key HAVING count(*) > 0 ORDER BY key"_s.arg(keyOf(filter.by), where);
    Statement statement(database.connection(), sql, "insights");
    if (filter.from)
        statement.bind(u":from"_s, filter.from->time_since_epoch().count());
    if (filter.to)
        statement.bind(u":to"_s, filter.to->time_since_epoch().count());
    return readAll(statement, readInsight);
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/insights.h"

#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tally.h"

#include <array>
#include <limits>
#include <map>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// The kind of rows that tell the keys of `by` apart, or that `of` asks for.
Dimension dimensionOf(const InsightFilter& filter)
{
    switch (filter.by) {
    case InsightBy::Agent:
    case InsightBy::Team: return Dimension::Agent;
    case InsightBy::Situation: return Dimension::Situation;
    case InsightBy::Revision: return Dimension::Revision;
    case InsightBy::Everything:
    case InsightBy::Day:
    case InsightBy::Week: break;
    }
    switch (filter.of) {
    case InsightOf::Everyone: return Dimension::All;
    case InsightOf::Agent:
    case InsightOf::Team: return Dimension::Agent;
    case InsightOf::Situation: return Dimension::Situation;
    case InsightOf::Revision: return Dimension::Revision;
    }
    return Dimension::All;
}

bool isByTime(InsightBy by)
{
    return by == InsightBy::Everything || by == InsightBy::Day || by == InsightBy::Week;
}

QString keyOf(InsightBy by)
{
    switch (by) {
    case InsightBy::Everything: return u"''"_s;
    case InsightBy::Day: return u"t.day"_s;
    case InsightBy::Week: return u"t.day - (t.day + 3) % 7"_s; // day 0 is a Thursday
    case InsightBy::Team: return u"m.team"_s;
    case InsightBy::Agent:
    case InsightBy::Situation:
    case InsightBy::Revision: return u"t.key"_s;
    }
    return {};
}

/// "FROM … WHERE …" over `table`. Rows lie by day, so those of one agent are looked up day by day.
QString source(const QString& table, const InsightFilter& filter)
{
    const QString days = u" BETWEEN :from AND :to"_s;
    if (filter.by == InsightBy::Team)
        return u" FROM %1 t CROSS JOIN teams m ON m.agent = t.key WHERE t.dim = :dim AND t.day"_s.arg(table) + days +
               (filter.of == InsightOf::Team ? u" AND m.team = :key"_s : QString());
    if (filter.of == InsightOf::Everyone)
        return u" FROM %1 t WHERE t.dim = :dim AND t.day"_s.arg(table) + days;
    const QString each = u" FROM tally_calls d %1CROSS JOIN %2 t ON t.dim = :dim AND t.day = d.day AND t.key = %3 "
                         "WHERE d.dim = 'all' AND d.day"_s;
    if (filter.of == InsightOf::Team)
        return each.arg(u"CROSS JOIN teams m "_s, table, u"m.agent"_s) + days + u" AND m.team = :key"_s;
    return each.arg(QString(), table, u":key"_s) + days;
}

void bind(Statement& statement, const InsightFilter& filter)
{
    const auto day = [](const std::optional<Date>& date, std::int64_t other) {
        return date ? static_cast<std::int64_t>(date->time_since_epoch().count()) : other;
    };
    statement.bindText(u":dim"_s, nameOf(dimensionOf(filter)))
        .bind(u":from"_s, day(filter.from, std::numeric_limits<std::int32_t>::min()))
        .bind(u":to"_s, day(filter.to, std::numeric_limits<std::int32_t>::max()));
    if (filter.of != InsightOf::Everyone)
        statement.bindText(u":key"_s, filter.key);
}

std::string readKey(const Rows& rows, InsightBy by)
{
    if (by == InsightBy::Day || by == InsightBy::Week)
        return isoDate(Date{std::chrono::days{rows.integer(0)}});
    return rows.text(0);
}

Result<std::vector<std::string>> texts(const Database& database, const QString& sql)
{
    Statement statement(database.connection(), sql, "insight keys");
    return readAll(statement, [](const Rows& rows) { return rows.text(0); });
}

/// Every key of `dim`, by a jump from one to the next: there are few keys and many days.
QString keysOf(const char* dim)
{
    return u"WITH RECURSIVE k (key) AS (SELECT min(key) FROM tally_calls WHERE dim = '%1' UNION ALL "
           "SELECT (SELECT min(key) FROM tally_calls WHERE dim = '%1' AND key > k.key) FROM k WHERE k.key IS NOT NULL) "
           "SELECT key FROM k WHERE key IS NOT NULL"_s.arg(QLatin1String(dim));
}

} // namespace

bool isAnswerable(const InsightFilter& filter)
{
    if (isByTime(filter.by) || filter.of == InsightOf::Everyone)
        return true;
    return filter.of == InsightOf::Team && (filter.by == InsightBy::Agent || filter.by == InsightBy::Team);
}

Result<std::vector<Insight>> insights(const Database& database, const InsightFilter& filter)
{
    if (!isAnswerable(filter))
        return fail(Errc::Invalid, "store.bad-insight");
    QString sums;
    for (const auto& [name, member] : call::kCounts)
        sums += u", sum(t.%1)"_s.arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    const QString sql = u"SELECT "_s + keyOf(filter.by) + u" AS by"_s + sums + source(u"tally_calls"_s, filter) +
                        u" GROUP BY by HAVING count(*) > 0 ORDER BY by"_s;
    Statement statement(database.connection(), sql, "insights");
    bind(statement, filter);
    return readAll(statement, [&](const Rows& rows) {
        Insight insight;
        insight.key = readKey(rows, filter.by);
        int column = 1;
        for (const auto& [name, member] : call::kCounts)
            insight.counts.*member = rows.integer(column++);
        return insight;
    });
}

Result<std::vector<InsightParts>> insightParts(const Database& database, const InsightFilter& filter,
                                               std::span<const call::Part> wanted)
{
    if (!isAnswerable(filter))
        return fail(Errc::Invalid, "store.bad-insight");
    const QString sql =
        u"SELECT "_s + keyOf(filter.by) + u", CAST(t.body AS BLOB)"_s + source(u"tally_parts"_s, filter);
    Statement statement(database.connection(), sql, "insight parts");
    bind(statement, filter);
    std::map<std::string, call::Parts> all;
    const auto walked = forEachRow(statement, [&](const Rows& row) -> Result<bool> {
        auto& parts = all[readKey(row, filter.by)];
        const auto body = row.rawBytes(1);
        const auto take = [&](call::Part part, std::string name, const call::PartSum& sum) {
            auto& to = parts[{part, std::move(name)}];
            to.n += sum.n;
            to.total += sum.total;
        };
        if (!readParts({body.constData(), static_cast<std::size_t>(body.size())}, wanted, take))
            return fail(Errc::Damaged, "store.damaged", "tally_parts");
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    std::vector<InsightParts> out;
    for (auto& [key, parts] : all)
        out.push_back({key, std::move(parts)});
    return out;
}

Result<LineFigures> lineFigures(const Database& database, std::optional<Date> from, std::optional<Date> to)
{
    InsightFilter filter;
    filter.from = from;
    filter.to = to;
    const QString sql =
        u"SELECT t.day, CAST(t.body AS BLOB)"_s + source(u"tally_parts"_s, filter) + u" ORDER BY t.day"_s;
    Statement statement(database.connection(), sql, "line figures");
    bind(statement, filter);
    const std::array wanted = {call::Part::Line};
    std::map<std::string, LineFigure> all;
    const auto walked = forEachRow(statement, [&](const Rows& row) -> Result<bool> {
        const Date day{std::chrono::days{row.integer(0)}};
        const auto body = row.rawBytes(1);
        const auto take = [&](call::Part, const std::string& line, const call::PartSum& sum) {
            auto& figure = all[line];
            figure.uses += sum.n;
            figure.calmer += sum.total;
            figure.last = day; // the rows come by day
        };
        if (!readParts({body.constData(), static_cast<std::size_t>(body.size())}, wanted, take))
            return fail(Errc::Damaged, "store.damaged", "tally_parts");
        return true;
    });
    if (!walked)
        return tl::unexpected(walked.error());
    LineFigures figures;
    for (auto& [line, figure] : all) {
        if (figure.uses < kLeastLineUses) {
            ++figures.hidden;
            continue;
        }
        figure.line = line;
        figures.lines.push_back(std::move(figure));
    }
    return figures;
}

Result<InsightKeys> insightKeys(const Database& database)
{
    InsightKeys keys;
    const auto take = [&](std::vector<std::string>& to, const QString& sql) -> Result<void> {
        auto found = texts(database, sql);
        if (!found)
            return tl::unexpected(found.error());
        to = std::move(*found);
        return {};
    };
    auto taken = take(keys.agents, keysOf("agent"));
    if (taken)
        taken = take(keys.teams, u"SELECT DISTINCT team FROM teams ORDER BY team"_s);
    if (taken)
        taken = take(keys.situations, keysOf("situation"));
    if (taken)
        taken = take(keys.revisions, keysOf("revision"));
    if (!taken)
        return tl::unexpected(taken.error());
    for (auto [day, sql] : {std::pair(&keys.first, u"SELECT min(day) FROM tally_calls WHERE dim = 'all'"_s),
                            std::pair(&keys.last, u"SELECT max(day) FROM tally_calls WHERE dim = 'all'"_s)}) {
        const auto found = readInteger(database.connection(), sql, "insight keys");
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            *day = Date{std::chrono::days{**found}};
    }
    return keys;
}

} // namespace evenkeel::store

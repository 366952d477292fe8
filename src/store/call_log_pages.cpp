// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the call list: filters, text and best match.

#include "store/call_log.h"
#include "store/call_log_statements.h"
#include "store/call_query.h"
#include "store/call_rows.h"
#include "store/call_tags.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/search_projection.h"
#include "store/text_query.h"

#include <algorithm>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

bool isMood(const std::optional<int>& mood)
{
    return !mood || (*mood >= 1 && *mood <= 5);
}

/// Calls that are over, from the search index.
QString matched(bool best)
{
    // bm25 needs to look at each call that it judges, so it judges the newest only.
    return best ? u"(SELECT ord, merit FROM (SELECT rowid AS ord, bm25(call_text) AS merit FROM call_text "
                  "WHERE call_text MATCH :match AND rowid >= :from AND rowid < :to ORDER BY rowid DESC LIMIT %1) "
                  "ORDER BY merit, ord DESC LIMIT :limit)"_s.arg(kMostCounted)
                : u"(SELECT rowid AS ord FROM call_text WHERE call_text MATCH :match AND rowid >= :from "
                  "AND rowid < :to ORDER BY rowid DESC LIMIT :limit)"_s;
}

QString range(const CallQuery& query, const QString& more)
{
    QString where = u"WHERE c.ord >= :from AND c.ord < :to"_s;
    if (!query.condition.isEmpty())
        where += u" AND "_s + query.condition;
    return where + more;
}

void bindRange(Statement& statement, const CallQuery& query, int limit)
{
    statement.bind(u":from"_s, query.from).bind(u":to"_s, query.to).bind(u":limit"_s, limit);
}

} // namespace

Result<std::vector<CallSummary>> CallLog::rowsOf(const CallFilter& filter, const CallQuery& query) const
{
    auto& pages = m_statements->pages;
    const int limit = std::clamp(filter.limit, 1, 1000);
    if (!query.match.empty()) {
        const bool best = filter.order == CallOrder::BestMatch;
        const QString order = best ? u"ORDER BY t.merit, c.ord DESC"_s : u"ORDER BY c.ord DESC"_s;
        auto& statement =
            pages.of(selectSummaries(u"%1 t CROSS JOIN calls c ON c.ord = t.ord"_s.arg(matched(best)), order), "list");
        bindRange(statement, query, limit);
        statement.bindText(u":match"_s, query.match);
        return readSummaries(statement);
    }
    const QString over = query.plain ? QString() : u" AND c.length IS NOT NULL"_s;
    auto& statement = pages.of(selectSummaries(range(query, over + u" ORDER BY c.ord DESC LIMIT :limit"_s)), "list");
    bindRange(statement, query, limit);
    CallQuery::bind(statement, filter);
    return readSummaries(statement);
}

/// Those that are not over; in the order of the list.
Result<std::vector<CallSummary>> CallLog::liveRowsOf(const CallFilter& filter, const CallQuery& query) const
{
    auto& statement = m_statements->pages.of(
        selectSummaries(u"calls c INDEXED BY calls_live"_s,
                        range(query, u" AND c.length IS NULL ORDER BY c.ord DESC LIMIT :limit"_s)),
        "list");
    bindRange(statement, query, std::clamp(filter.limit, 1, 1000));
    CallQuery::bind(statement, filter);
    return readSummaries(statement);
}

Result<int> CallLog::countMatches(const CallFilter& filter, const CallQuery& query) const
{
    const auto count = [&](const QString& what) -> Result<int> {
        auto& statement =
            m_statements->pages.of(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT :limit)"_s.arg(what), "count");
        bindRange(statement, query, kMostCounted + 1);
        if (what.contains(u":match"_s))
            statement.bindText(u":match"_s, query.match);
        else
            CallQuery::bind(statement, filter);
        return readNumber<int>(statement);
    };
    if (query.plain && query.match.empty())
        return count(u"calls c "_s + range(query, {}));
    auto over = query.match.empty()
                    ? count(u"calls c "_s + range(query, u" AND c.length IS NOT NULL"_s))
                    : count(u"call_text WHERE call_text MATCH :match AND rowid >= :from AND rowid < :to"_s);
    if (!over || !query.live)
        return over;
    const auto live = count(u"calls c INDEXED BY calls_live "_s + range(query, u" AND c.length IS NULL"_s));
    if (!live)
        return live;
    return *over + *live;
}

Result<std::optional<CallQuery>> CallLog::prepared(const CallFilter& filter) const
{
    if (!isMood(filter.moodPeak) || !isMood(filter.moodEnd))
        return fail(Errc::Invalid, "store.bad-filter", "mood");
    auto query = queryOf(filter);
    const auto terms = searchTerms(filter.text);
    if (filter.order == CallOrder::BestMatch && terms.empty())
        return fail(Errc::Invalid, "store.bad-filter", "order");
    const auto tags = tagsOf(filter);
    if (!terms.empty() || tags.size() > 1 || filter.reached == Reached::Nothing) {
        const auto wordings = m_statements->projections.search().wordings().matching(terms);
        if (!wordings)
            return tl::unexpected(wordings.error());
        query.match = matchExpression(terms, *wordings, tags);
        query.live = query.live && terms.empty();
    }
    if (query.plain && query.match.empty())
        query.live = false; // the table has them anyway

    if (filter.beforeOrd)
        query.to = std::min(query.to, *filter.beforeOrd);
    if (filter.beforeId.empty())
        return query;
    Statement start(m_database.connection(), u"SELECT ord FROM calls WHERE id = :id"_s, "list");
    const auto ord =
        firstRow(start.bindText(u":id"_s, filter.beforeId), [](const Rows& row) { return row.integer(0); });
    if (!ord)
        return tl::unexpected(ord.error());
    if (!*ord)
        return std::nullopt; // nothing is older than a call that there is not
    query.to = std::min(query.to, **ord);
    return query;
}

Result<std::vector<CallSummary>> CallLog::listed(const CallFilter& filter, const CallQuery& query) const
{
    auto rows = rowsOf(filter, query);
    if (!rows || !query.live)
        return rows;
    auto live = liveRowsOf(filter, query);
    if (!live || live->empty())
        return live ? std::move(rows) : std::move(live);
    std::vector<CallSummary> both;
    both.reserve(rows->size() + live->size());
    std::ranges::merge(*rows, *live, std::back_inserter(both), std::ranges::greater{}, &CallSummary::ord,
                       &CallSummary::ord);
    both.resize(std::min(both.size(), static_cast<std::size_t>(std::clamp(filter.limit, 1, 1000))));
    return both;
}

Result<std::vector<CallSummary>> CallLog::list(const CallFilter& filter) const
{
    const auto query = prepared(filter);
    if (!query)
        return tl::unexpected(query.error());
    return *query ? listed(filter, **query) : std::vector<CallSummary>{};
}

Result<CallPage> CallLog::page(const CallFilter& filter) const
{
    const auto query = prepared(filter);
    if (!query)
        return tl::unexpected(query.error());
    CallPage page;
    const auto due = rebuildDue();
    if (!due)
        return tl::unexpected(due.error());
    page.incomplete = *due;
    if (!*query)
        return page;
    auto rows = listed(filter, **query);
    if (!rows)
        return tl::unexpected(rows.error());
    page.rows = std::move(*rows);
    if (filter.beforeOrd || !filter.beforeId.empty())
        return page;
    const auto limit = static_cast<std::size_t>(std::clamp(filter.limit, 1, 1000));
    if (page.rows.size() < limit) { // all of them
        page.matches = static_cast<int>(page.rows.size());
        return page;
    }
    const auto matches = countMatches(filter, **query);
    if (!matches)
        return tl::unexpected(matches.error());
    page.matches = std::min(*matches, kMostCounted);
    page.matchesMore = *matches > kMostCounted;
    return page;
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/retention.h"

#include "store/call_log.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/tx.h"

#include <algorithm>
#include <set>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDays = 36'500;
constexpr int kAtOnce = 100;

bool isId(const std::string& text)
{
    return text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

/// The calls that a rule names and that have private texts left, as c; `held` says which of them.
QString named(const RetentionRule& rule, bool held)
{
    return u" FROM calls c JOIN chain_heads h ON h.call = c.id LEFT JOIN erasures x ON x.call = c.id "
           "WHERE c.started_at < :before AND c.length IS NOT NULL AND ifnull(x.events, 0) < h.events %1 AND %2 EXISTS "
           "(SELECT 1 FROM holds WHERE holds.call = c.id AND lifted_at IS NULL)"_s.arg(
               rule.outcome.empty() ? QString() : u"AND c.outcome = :outcome"_s, held ? QString() : u"NOT"_s);
}

void bindRule(Statement& statement, const RetentionRule& rule, Timestamp now)
{
    statement.bind(u":before"_s, (now - std::chrono::days(rule.days)).time_since_epoch().count());
    if (!rule.outcome.empty())
        statement.bindText(u":outcome"_s, rule.outcome);
}

Result<std::int64_t> count(const QSqlDatabase& connection, const RetentionRule& rule, Timestamp now, bool held)
{
    Statement statement(connection, u"SELECT count(*)"_s + named(rule, held), "retention plan");
    bindRule(statement, rule, now);
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto found = rows->next(); !found)
        return tl::unexpected(found.error());
    return rows->integer(0);
}

struct Named
{
    std::string id;
    std::int64_t ord = 0;
};

Named readNamed(const Rows& rows)
{
    return {rows.text(0), rows.integer(1)};
}

Result<std::vector<Named>> next(const QSqlDatabase& connection, const RetentionRule& rule, Timestamp now,
                                std::int64_t after)
{
    Statement statement(
        connection, u"SELECT c.id, c.ord"_s + named(rule, false) + u" AND c.ord > :after ORDER BY c.ord LIMIT :most"_s,
        "retention");
    bindRule(statement, rule, now);
    statement.bind(u":after"_s, after).bind(u":most"_s, kAtOnce);
    return readAll(statement, readNamed);
}

RetentionRule readRule(const Rows& rows)
{
    return {static_cast<int>(rows.integer(0)), rows.text(1)};
}

} // namespace

Result<std::vector<RetentionRule>> Retention::rules() const
{
    Statement statement(m_log.database().connection(),
                        u"SELECT days, outcome FROM retention_rules WHERE action = 'erase-private' ORDER BY position"_s,
                        "retention rules");
    return readAll(statement, readRule);
}

Result<void> Retention::setRules(const std::vector<RetentionRule>& rules, const Doer& doer)
{
    std::set<std::string> outcomes;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        if (rule.days < 1 || rule.days > kMostDays || !isId(rule.outcome))
            return fail(Errc::Invalid, "retention.bad-rule", std::to_string(i + 1));
        if (!outcomes.insert(rule.outcome).second)
            return fail(Errc::Invalid, "retention.twice", std::to_string(i + 1));
    }
    auto& database = m_log.database();
    if (auto ready = database.writable(); !ready)
        return ready;
    auto tx = Tx::write(database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    if (auto emptied = runOnce(database.connection(), u"DELETE FROM retention_rules"_s, "retention rules"); !emptied)
        return emptied;
    Statement insert(database.connection(),
                     u"INSERT INTO retention_rules (days, outcome, action) VALUES (:days, :outcome, 'erase-private')"_s,
                     "retention rules");
    std::string detail;
    for (const auto& rule : rules) {
        if (auto done = insert.bind(u":days"_s, rule.days).bindText(u":outcome"_s, rule.outcome).run(); !done)
            return done;
        const auto said = (rule.outcome.empty() ? std::string("any") : rule.outcome) + "=" + std::to_string(rule.days);
        if (detail.size() + said.size() < 900)
            detail += (detail.empty() ? "" : " ") + said;
    }
    if (const auto noted = AuditLog(database).append(doer.did(audit::kRetentionChanged, {}, detail), *tx); !noted)
        return tl::unexpected(noted.error());
    return tx->commit();
}

Result<std::vector<RetentionCount>> Retention::plan(Timestamp now) const
{
    const auto& connection = m_log.database().connection();
    auto tx = Tx::read(connection); // all counts of one moment
    if (!tx)
        return tl::unexpected(tx.error());
    const auto all = rules();
    if (!all)
        return tl::unexpected(all.error());
    std::vector<RetentionCount> counts;
    for (const auto& rule : *all) {
        const auto calls = count(connection, rule, now, false);
        const auto held = count(connection, rule, now, true);
        if (!calls || !held)
            return tl::unexpected(calls ? held.error() : calls.error());
        counts.push_back({rule, *calls, *held});
    }
    return counts;
}

Result<RetentionProgress> Retention::apply(const Doer& doer, const GoOn& goOn)
{
    auto& database = m_log.database();
    if (auto ready = database.writable(); !ready)
        return tl::unexpected(ready.error());
    const auto counts = plan(doer.at);
    if (!counts)
        return tl::unexpected(counts.error());
    if (counts->empty())
        return fail(Errc::Refused, "retention.no-rules");
    RetentionProgress progress;
    std::int64_t held = 0;
    for (const auto& one : *counts) {
        progress.all += one.calls;
        held += one.held;
    }
    AuditLog audited(database);
    if (const auto begun =
            audited.append(doer.did(audit::kRetentionApplied, {}, "begun calls=" + std::to_string(progress.all)));
        !begun)
        return tl::unexpected(begun.error());

    bool on = true;
    Result<void> done;
    for (const auto& one : *counts) {
        std::int64_t after = -1;
        while (on && done) {
            const auto page = next(database.connection(), one.rule, doer.at, after);
            if (!page) {
                done = tl::unexpected(page.error());
                break;
            }
            if (page->empty())
                break;
            std::vector<std::string> ids;
            for (const auto& call : *page)
                ids.push_back(call.id);
            const auto erased = m_log.erase(ids);
            if (!erased) {
                done = tl::unexpected(erased.error());
                break;
            }
            after = page->back().ord;
            progress.calls += *erased;
            on = goOn(progress);
        }
    }
    if (done && on) {
        done = m_log.scrubErased();
        progress.finished = done.has_value();
    }
    const auto noted = audited.append(doer.did(audit::kRetentionApplied, {},
                                               (progress.finished ? "finished calls=" : "stopped calls=") +
                                                   std::to_string(progress.calls) + " held=" + std::to_string(held)));
    if (!done)
        return tl::unexpected(done.error());
    if (!noted)
        return tl::unexpected(noted.error());
    return progress;
}

} // namespace evenkeel::store

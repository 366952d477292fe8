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

enum class Which { Free, Held, Waiting };

/// The calls that a rule names and that it has not been applied to, as c.
QString named(const RetentionRule& rule, Which which)
{
    const bool drops = rule.action == RetentionAction::Drop;
    QString sql = u" FROM calls c JOIN chain_heads h ON h.call = c.id LEFT JOIN erasures x ON x.call = c.id "
                  "WHERE c.started_at < :before AND c.length IS NOT NULL"_s;
    if (!rule.outcome.empty())
        sql += u" AND c.outcome = :outcome"_s;
    if (!drops)
        sql += u" AND ifnull(x.events, 0) < h.events"_s;
    sql += which == Which::Held ? u" AND"_s : u" AND NOT"_s;
    sql += u" EXISTS (SELECT 1 FROM holds WHERE holds.call = c.id AND lifted_at IS NULL)"_s;
    if (which != Which::Held && drops) {
        sql += which == Which::Waiting ? u" AND"_s : u" AND NOT"_s;
        sql += u" (c.closed = 0 OR EXISTS (SELECT 1 FROM follow_ups f WHERE f.call = c.id AND f.closed IS NULL))"_s;
    }
    return sql;
}

void bindRule(Statement& statement, const RetentionRule& rule, Timestamp now)
{
    statement.bind(u":before"_s, (now - std::chrono::days(rule.days)).time_since_epoch().count());
    if (!rule.outcome.empty())
        statement.bindText(u":outcome"_s, rule.outcome);
}

Result<std::int64_t> count(const QSqlDatabase& connection, const RetentionRule& rule, Timestamp now, Which which)
{
    if (which == Which::Waiting && rule.action != RetentionAction::Drop)
        return 0;
    Statement statement(connection, u"SELECT count(*)"_s + named(rule, which), "retention plan");
    bindRule(statement, rule, now);
    return readNumber(statement);
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
    Statement statement(connection,
                        u"SELECT c.id, c.ord"_s + named(rule, Which::Free) +
                            u" AND c.ord > :after ORDER BY c.ord LIMIT :most"_s,
                        "retention");
    bindRule(statement, rule, now);
    statement.bind(u":after"_s, after).bind(u":most"_s, kAtOnce);
    return readAll(statement, readNamed);
}

RetentionRule readRule(const Rows& rows)
{
    return {static_cast<int>(rows.integer(0)), rows.text(1),
            retentionAction(rows.text(2)).value_or(RetentionAction::ErasePrivate)};
}

std::string toldOf(const RetentionRule& rule)
{
    return (rule.action == RetentionAction::Drop ? "drop:" : "") +
           (rule.outcome.empty() ? std::string("any") : rule.outcome) + "=" + std::to_string(rule.days);
}

} // namespace

std::string_view idOf(RetentionAction action)
{
    return action == RetentionAction::Drop ? "drop-summary" : "erase-private";
}

std::optional<RetentionAction> retentionAction(std::string_view id)
{
    for (const auto action : {RetentionAction::ErasePrivate, RetentionAction::Drop})
        if (id == idOf(action))
            return action;
    return std::nullopt;
}

Result<std::vector<RetentionRule>> Retention::rules() const
{
    Statement statement(m_log.database().connection(),
                        u"SELECT days, outcome, action FROM retention_rules ORDER BY position"_s, "retention rules");
    return readAll(statement, readRule);
}

Result<void> Retention::setRules(const std::vector<RetentionRule>& rules, const Doer& doer, const Seen& seen)
{
    std::set<std::pair<std::string, RetentionAction>> named;
    std::string detail;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules[i];
        if (rule.days < 1 || rule.days > kMostDays || !isId(rule.outcome))
            return fail(Errc::Invalid, "retention.bad-rule", std::to_string(i + 1));
        if (!named.emplace(rule.outcome, rule.action).second)
            return fail(Errc::Invalid, "retention.twice", std::to_string(i + 1));
        const auto said = toldOf(rule);
        if (detail.size() + said.size() < 900)
            detail += (detail.empty() ? "" : " ") + said;
    }
    auto& database = m_log.database();
    return writeAudited(database, doer.did(audit::kRetentionChanged, {}, detail), [&]() -> Result<void> {
        if (auto same = sameAs(seen); !same)
            return same;
        if (auto emptied = runOnce(database.connection(), u"DELETE FROM retention_rules"_s, "retention rules");
            !emptied)
            return emptied;
        Statement insert(database.connection(),
                         u"INSERT INTO retention_rules (days, outcome, action) VALUES (:days, :outcome, :action)"_s,
                         "retention rules");
        for (const auto& rule : rules) {
            auto done = insert.bind(u":days"_s, rule.days)
                            .bindText(u":outcome"_s, rule.outcome)
                            .bindText(u":action"_s, idOf(rule.action))
                            .run();
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> Retention::sameAs(const Seen& seen) const
{
    if (!seen)
        return {};
    const auto now = rules();
    if (!now)
        return tl::unexpected(now.error());
    return *now == *seen ? Result<void>() : fail(Errc::Refused, "retention.changed");
}

Result<std::vector<RetentionCount>> Retention::plan(Timestamp now) const
{
    const auto& connection = m_log.database().connection();
    auto tx = Tx::read(connection); // all counts of one moment
    if (!tx)
        return tl::unexpected(tx.error());
    const auto due = m_log.rebuildDue();
    if (!due)
        return tl::unexpected(due.error());
    if (*due)
        return fail(Errc::Refused, "retention.rebuild");
    const auto all = rules();
    if (!all)
        return tl::unexpected(all.error());
    std::vector<RetentionCount> counts;
    for (const auto& rule : *all) {
        RetentionCount counted{rule};
        for (const auto& [which, member] : {std::pair{Which::Free, &RetentionCount::calls},
                                            {Which::Held, &RetentionCount::held},
                                            {Which::Waiting, &RetentionCount::waiting}}) {
            const auto found = count(connection, rule, now, which);
            if (!found)
                return tl::unexpected(found.error());
            counted.*member = *found;
        }
        counts.push_back(counted);
    }
    return counts;
}

Result<RetentionProgress> Retention::apply(const Doer& doer, const GoOn& goOn, const Seen& seen)
{
    auto& database = m_log.database();
    if (auto ready = database.writable(); !ready)
        return tl::unexpected(ready.error());
    if (auto same = sameAs(seen); !same)
        return tl::unexpected(same.error());
    if (auto finished = m_log.finishRebuild(std::chrono::seconds(1)); !finished)
        return tl::unexpected(finished.error());
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

    Result<bool> on = true;
    for (const auto& one : *counts) {
        if (on && *on)
            on = apply(one.rule, doer.at, progress, goOn);
    }
    Result<void> done;
    if (!on)
        done = tl::unexpected(on.error());
    else if (*on)
        done = m_log.scrubErased();
    progress.finished = done && *on;
    std::string told = progress.finished ? "finished" : "stopped";
    told += " calls=" + std::to_string(progress.calls) + " held=" + std::to_string(held);
    if (progress.dropped > 0)
        told += " dropped=" + std::to_string(progress.dropped);
    const auto noted = audited.append(doer.did(audit::kRetentionApplied, {}, told));
    if (!done)
        return tl::unexpected(done.error());
    if (!noted)
        return tl::unexpected(noted.error());
    return progress;
}

/// False: it was stopped.
Result<bool> Retention::apply(const RetentionRule& rule, Timestamp now, RetentionProgress& progress, const GoOn& goOn)
{
    const bool drops = rule.action == RetentionAction::Drop;
    std::int64_t after = -1;
    while (true) {
        const auto page = next(m_log.database().connection(), rule, now, after);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            return true;
        std::vector<std::string> ids;
        for (const auto& call : *page)
            ids.push_back(call.id);
        const auto erased = m_log.erase(ids, drops ? std::optional(now) : std::nullopt);
        if (!erased)
            return tl::unexpected(erased.error());
        after = page->back().ord;
        progress.calls += *erased;
        progress.dropped += drops ? *erased : 0;
        if (!goOn(progress))
            return false;
    }
}

} // namespace evenkeel::store

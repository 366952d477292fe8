// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/machine.h"
#include "store/call_log.h"
#include "store/call_log_statements.h"
#include "store/database.h"
#include "store/holds.h"
#include "store/read_all.h"
#include "store/search_projection.h"
#include "store/tx.h"

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// The error's detail is "call seq", as entries() writes it.
VerifyReport unreadable(const std::string& call, const Error& error)
{
    VerifyReport report;
    report.fault = VerifyReport::Fault::Unreadable;
    report.call = call;
    if (error.detail.size() > call.size())
        report.seq = std::strtoll(error.detail.c_str() + call.size(), nullptr, 10);
    return report;
}

} // namespace

Result<VerifyReport> CallLog::checkProjection() const
{
    const auto& connection = m_database.connection();
    auto tx = Tx::read(connection);
    if (!tx)
        return tl::unexpected(tx.error());

    const auto due = rebuildDue();
    if (!due)
        return tl::unexpected(due.error());
    VerifyReport report;
    const auto differs = [&](const std::string& call) {
        report.fault = VerifyReport::Fault::Projection;
        report.call = call;
        return false; // enough seen
    };
    const auto& projections = m_statements->projections.all();
    for (const auto& projection : projections)
        projection->beginCheck();
    // A call without its first event has no summary; verify() speaks of it.
    Statement all(connection, u"SELECT call FROM events INDEXED BY events_first WHERE seq = 1 ORDER BY at, position"_s,
                  "check summaries");
    auto walked = forEachRow(all, [&](const Rows& row) -> Result<bool> {
        const auto call = row.text(0);
        const auto log = entries(call);
        if (!log && log.error().code == Errc::Damaged && log.error().key != "store.damaged") {
            report = unreadable(call, log.error());
            return false;
        }
        if (!log)
            return tl::unexpected(log.error());
        ++report.calls;
        report.events += static_cast<std::int64_t>(log->size());
        const auto state = call::fold(*log);
        auto whole = CallChange::whole(*log, state);
        if (*due) {
            const auto made = find(call);
            if (!made)
                return tl::unexpected(made.error());
            if (!*made)
                return true; // not made again yet
        }
        const auto dropped = m_statements->projections.isDropped(call);
        if (!dropped)
            return tl::unexpected(dropped.error());
        if (*dropped)
            return true; // that nothing is there is looked at in the end
        const auto holds = m_statements->projections.holds(whole);
        if (!holds)
            return tl::unexpected(holds.error());
        if (!*holds)
            return differs(call);
        return true;
    });
    for (const auto& projection : projections) {
        if (!walked || !report.good())
            break;
        const auto stray = projection->endCheck();
        if (!stray)
            return tl::unexpected(stray.error());
        if (*stray)
            differs(**stray);
    }
    if (!walked)
        return tl::unexpected(walked.error());
    return report;
}

Result<int> CallLog::eraseCaller(const std::string& number, const std::optional<Doer>& doer)
{
    const auto key = m_database.callerKey(number);
    if (key.empty())
        return fail(Errc::Invalid, "store.no-number");
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    const auto changed = m_database.callerKeyChanged();
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed)
        return fail(Errc::Refused, "store.key-changed");
    // A call that is not made again yet would not be found by its caller.
    if (auto finished = finishRebuild(std::chrono::seconds(1)); !finished)
        return tl::unexpected(finished.error());

    const auto& connection = m_database.connection();
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    Statement ofCaller(connection, u"SELECT id FROM calls WHERE caller_key = :key"_s, "erase");
    const auto calls = readAll(
        ofCaller.bindBytes(u":key"_s, key), +[](const Rows& row) { return row.text(0); });
    if (!calls)
        return tl::unexpected(calls.error());
    const auto erased = eraseUnheld(*calls, std::nullopt);
    if (!erased)
        return erased;
    if (const auto held = static_cast<int>(calls->size()) - *erased; held > 0)
        return fail(Errc::Refused, "store.held", std::to_string(held)); // all of it is rolled back
    if (doer && *erased > 0) {
        const auto noted =
            AuditLog(m_database).append(doer->did(audit::kCallerErased, {}, "calls=" + std::to_string(*erased)), *tx);
        if (!noted)
            return tl::unexpected(noted.error());
    }
    if (auto flushed = m_statements->projections.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    m_statements->unfinished = false;
    if (auto clean = scrub(); !clean) // also when there was nothing to erase, because that may be the second try
        return tl::unexpected(clean.error());
    return erased;
}

Result<int> CallLog::erase(const std::vector<std::string>& calls, std::optional<Timestamp> dropAt)
{
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    auto tx = Tx::write(m_database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    const auto erased = eraseUnheld(calls, dropAt);
    if (!erased)
        return erased;
    if (auto flushed = m_statements->projections.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    m_statements->unfinished = false;
    return erased;
}

Result<void> CallLog::scrubErased()
{
    const auto due = readInteger(m_database.connection(), u"SELECT 1 FROM meta WHERE name = 'scrub'"_s, "scrub");
    if (!due)
        return tl::unexpected(due.error());
    return *due ? scrub() : Result<void>();
}

/// Even with secure_delete, pages that were split or joined keep stray copies in their gaps, and so does the index of
/// the search. So both are written anew.
Result<void> CallLog::scrub()
{
    const auto rewrite = [this]() -> Result<void> {
        if (auto cleaned = m_statements->projections.search().optimize(); !cleaned)
            return cleaned;
        if (auto clean = m_database.scrub(); !clean)
            return clean;
        return runOnce(m_database.connection(), u"DELETE FROM meta WHERE name = 'scrub'"_s, "scrub");
    };
    if (auto done = rewrite(); !done)
        return fail(Errc::Io, "store.erase-unfinished", done.error().detail);
    return {};
}

Result<int> CallLog::eraseUnheld(const std::vector<std::string>& calls, std::optional<Timestamp> dropAt)
{
    (void)m_statements->begin();
    const Holds holds(m_database);
    int erased = 0;
    for (const auto& call : calls) {
        const auto hold = holds.find(call);
        if (!hold)
            return tl::unexpected(hold.error());
        if (*hold)
            continue;
        if (auto done = dropAt ? dropOne(call, *dropAt) : eraseOne(call); !done)
            return tl::unexpected(done.error());
        ++erased;
    }
    if (erased > 0) {
        if (auto noted = runOnce(m_database.connection(),
                                 u"INSERT OR IGNORE INTO meta (name, value) VALUES ('scrub', 'due')"_s, "scrub");
            !noted)
            return tl::unexpected(noted.error());
    }
    return erased;
}

Result<void> CallLog::eraseTexts(const std::string& call)
{
    for (const auto& sql : {u"INSERT INTO erasures (call, events) SELECT call, events FROM chain_heads "
                            "WHERE call = :call ON CONFLICT (call) DO UPDATE SET events = excluded.events"_s,
                            u"DELETE FROM event_private WHERE position IN (SELECT position FROM events "
                            "WHERE call = :call AND private_digest IS NOT NULL)"_s}) {
        Statement statement(m_database.connection(), sql, "erase");
        if (auto done = statement.bindText(u":call"_s, call).run(); !done)
            return done;
    }
    return {};
}

Result<void> CallLog::eraseOne(const std::string& call)
{
    const auto before = entries(call);
    if (!before)
        return tl::unexpected(before.error());
    if (auto gone = eraseTexts(call); !gone)
        return gone;
    const auto after = entries(call);
    if (!after)
        return tl::unexpected(after.error());
    auto change = CallChange::erased(*before, *after);
    return m_statements->projections.write(change, false);
}

/// Its texts go, too: who erases a caller finds their calls by the summaries.
Result<void> CallLog::dropOne(const std::string& call, Timestamp at)
{
    const auto before = entries(call);
    if (!before)
        return tl::unexpected(before.error());
    if (before->empty())
        return {};
    if (auto gone = eraseTexts(call); !gone)
        return gone;
    auto change = CallChange::dropped(*before);
    if (auto written = m_statements->projections.write(change, false); !written)
        return written;
    Statement statement(m_database.connection(),
                        u"INSERT OR IGNORE INTO dropped_summaries (call, at) VALUES (:call, :at)"_s, "drop");
    return statement.bindText(u":call"_s, call).bind(u":at"_s, at.time_since_epoch().count()).run();
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "call/machine.h"
#include "store/aftercare_rows.h"
#include "store/call_log.h"
#include "store/call_log_statements.h"
#include "store/call_row.h"
#include "store/database.h"
#include "store/tx.h"

#include <functional>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

/// Calls `visit` with the first column of each row until it fails or says false.
Result<void> forEach(Statement& statement, const std::function<Result<bool>(const std::string&)>& visit)
{
    auto rows = statement.query();
    if (!rows)
        return tl::unexpected(rows.error());
    while (true) {
        const auto more = rows->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const auto on = visit(rows->text(0));
        if (!on)
            return tl::unexpected(on.error());
        if (!*on)
            return {};
    }
}

Result<std::optional<CallRow>> storedRow(Statement& statement, const std::string& call)
{
    auto rows = statement.bindText(u":id"_s, call).query();
    if (!rows)
        return tl::unexpected(rows.error());
    const auto found = rows->next();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(readRow(*rows)) : std::nullopt;
}

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

QString distinctCalls()
{
    return u"SELECT DISTINCT call FROM events ORDER BY call"_s;
}

} // namespace

Result<int> CallLog::rebuild()
{
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    const auto& connection = m_database.connection();
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    for (const auto& sql : {u"DELETE FROM calls"_s, u"DELETE FROM follow_ups"_s, u"DELETE FROM caller_notes"_s}) {
        if (auto emptied = runOnce(connection, sql, "rebuild"); !emptied)
            return tl::unexpected(emptied.error());
    }

    int calls = 0;
    Statement all(connection, distinctCalls(), "rebuild");
    const auto made = forEach(all, [&](const std::string& call) -> Result<bool> {
        const auto log = entries(call);
        if (!log)
            return tl::unexpected(log.error());
        const auto state = call::fold(*log);
        bindRow(m_statements->insertRow, makeRow(log->front(), state, m_database), false);
        if (auto written = m_statements->insertRow.run(); !written)
            return tl::unexpected(written.error());
        if (const auto rows = makeAftercare(*log, state.now); rows != AftercareRows{}) {
            if (auto written = replaceAftercare(connection, call, rows); !written)
                return tl::unexpected(written.error());
        }
        ++calls;
        return true;
    });
    if (!made)
        return tl::unexpected(made.error());
    if (auto adopted = m_database.adoptCallerKey(); !adopted)
        return tl::unexpected(adopted.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    return calls;
}

Result<VerifyReport> CallLog::checkProjection() const
{
    const auto& connection = m_database.connection();
    auto tx = Tx::read(connection);
    if (!tx)
        return tl::unexpected(tx.error());

    VerifyReport report;
    const auto differs = [&](const std::string& call) {
        report.fault = VerifyReport::Fault::Projection;
        report.call = call;
        return false; // enough seen
    };
    Statement row(connection, u"SELECT %1 FROM calls c WHERE c.id = :id"_s.arg(QString::fromLatin1(kRowColumns)),
                  "summary");
    Statement all(connection, distinctCalls(), "check summaries");
    auto walked = forEach(all, [&](const std::string& call) -> Result<bool> {
        const auto log = entries(call);
        if (!log && log.error().code == Errc::Damaged && log.error().key != "store.damaged") {
            report = unreadable(call, log.error());
            return false;
        }
        if (!log)
            return tl::unexpected(log.error());
        const auto stored = storedRow(row, call);
        if (!stored)
            return tl::unexpected(stored.error());
        ++report.calls;
        report.events += static_cast<std::int64_t>(log->size());
        const auto aftercare = storedAftercare(connection, call);
        if (!aftercare)
            return tl::unexpected(aftercare.error());
        const auto state = call::fold(*log);
        if (!*stored || !(**stored == makeRow(log->front(), state, m_database)) ||
            *aftercare != makeAftercare(*log, state.now))
            return differs(call);
        return true;
    });
    if (walked && report.good()) {
        Statement orphans(connection,
                          u"SELECT id FROM (SELECT id FROM calls UNION SELECT call FROM follow_ups "
                          "UNION SELECT call FROM caller_notes) AS made "
                          "WHERE NOT EXISTS (SELECT 1 FROM events WHERE call = made.id) ORDER BY id LIMIT 1"_s,
                          "check summaries");
        walked = forEach(orphans, [&](const std::string& call) -> Result<bool> { return differs(call); });
    }
    if (!walked)
        return tl::unexpected(walked.error());
    return report;
}

Result<int> CallLog::eraseCaller(const std::string& number)
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

    const auto& connection = m_database.connection();
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    int calls = 0;
    for (const auto& sql :
         {u"INSERT INTO erasures (call, events) SELECT h.call, h.events FROM chain_heads h "
          "JOIN calls c ON c.id = h.call WHERE c.caller_key = :key "
          "ON CONFLICT (call) DO UPDATE SET events = excluded.events"_s,
          u"DELETE FROM event_private WHERE position IN (SELECT e.position FROM events e "
          "JOIN calls c ON c.id = e.call WHERE c.caller_key = :key AND e.private_digest IS NOT NULL)"_s,
          u"UPDATE calls SET caller_key = NULL WHERE caller_key = :key"_s}) {
        Statement statement(connection, sql, "erase");
        if (auto done = statement.bindBytes(u":key"_s, key).run(); !done)
            return tl::unexpected(done.error());
        calls = statement.changed();
    }
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    // Even with secure_delete, pages that were split or joined keep stray copies in their gaps. So the file is
    // rewritten; also when there was nothing to erase, because that may be the second try.
    if (auto clean = m_database.scrub(); !clean)
        return fail(Errc::Io, "store.erase-unfinished", clean.error().detail);
    return calls;
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making the projections again, in pieces between which others read and write. The row `projection` of `meta` says how
// far it has come: "anew", the moment and the position of the first event of the last call that was looked at (the
// newest calls come first), "merge", or no such row when everything is there. A call with a summary has everything
// else, too.

#include "call/machine.h"
#include "store/call_log.h"
#include "store/call_log_statements.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/search_projection.h"
#include "store/tx.h"

#include <QDeadlineTimer>

#include <cstdlib>
#include <limits>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

const std::string kAnew = "anew";
const std::string kMerge = "merge";
constexpr int kLooked = 64; ///< calls whose names are read at once

struct Cursor
{
    std::int64_t at = std::numeric_limits<std::int64_t>::max();
    std::int64_t position = std::numeric_limits<std::int64_t>::max();
};

Result<std::optional<std::string>> stage(const QSqlDatabase& connection)
{
    Statement read(connection, u"SELECT value FROM meta WHERE name = 'projection'"_s, "rebuild");
    return firstText(read);
}

Result<void> setStage(const QSqlDatabase& connection, const std::string& value)
{
    Statement write(connection,
                    u"INSERT INTO meta (name, value) VALUES ('projection', :value) "
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    "rebuild");
    return write.bindText(u":value"_s, value).run();
}

std::string asText(const Cursor& cursor)
{
    return std::to_string(cursor.at) + ' ' + std::to_string(cursor.position);
}

Cursor cursorOf(const std::string& text)
{
    char* rest = nullptr;
    Cursor cursor;
    cursor.at = std::strtoll(text.c_str(), &rest, 10);
    cursor.position = std::strtoll(rest, nullptr, 10);
    return cursor;
}

struct First
{
    std::string call;
    Cursor at;
    bool made = false;
};

First readFirst(const Rows& rows)
{
    return {rows.text(0), {rows.integer(1), rows.integer(2)}, rows.integer(3) != 0};
}

} // namespace

Result<bool> CallLog::rebuildDue() const
{
    const auto now = stage(m_database.connection());
    if (!now)
        return tl::unexpected(now.error());
    return now->has_value();
}

Result<void> CallLog::startRebuild()
{
    if (auto ready = m_database.writable(); !ready)
        return ready;
    const auto& connection = m_database.connection();
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    (void)m_statements->begin();
    // Those that somebody has to finish are wanted at once.
    Statement open(connection, u"SELECT id FROM calls WHERE closed = 0"_s, "rebuild");
    const auto first = readAll(
        open, +[](const Rows& row) { return row.text(0); });
    if (!first)
        return tl::unexpected(first.error());
    auto done = m_statements->projections.empty();
    if (done)
        done = m_database.adoptCallerKey();
    if (done)
        done = setStage(connection, asText({}));
    if (done) // of an empty log everything is there
        done =
            runOnce(connection, u"DELETE FROM meta WHERE name = 'projection' AND NOT EXISTS (SELECT 1 FROM events)"_s,
                    "rebuild");
    for (auto call = first->begin(); done && call != first->end(); ++call)
        done = makeAgain(*call);
    if (done)
        done = m_statements->projections.flush();
    if (done)
        done = tx->commit();
    m_statements->unfinished = !done;
    return done;
}

Result<void> CallLog::makeAgain(const std::string& call)
{
    const auto log = entries(call);
    if (!log && log.error().key.starts_with("event."))
        return {}; // it cannot be read, and checkProjection() says so; the others need not wait for it
    if (!log)
        return tl::unexpected(log.error());
    if (log->empty() || log->front().seq != 1)
        return {};
    const auto state = call::fold(*log);
    auto change = CallChange::whole(*log, state);
    return m_statements->projections.write(change, false);
}

Result<bool> CallLog::rebuildMore(Millis time, RebuildProgress& progress)
{
    const auto& connection = m_database.connection();
    auto now = stage(connection);
    if (!now || !*now)
        return now ? Result<bool>(false) : tl::unexpected(now.error());
    if (**now == kAnew) {
        if (auto started = startRebuild(); !started)
            return tl::unexpected(started.error());
        return true;
    }
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    if (progress.all == 0) {
        const auto all = readInteger(
            connection, u"SELECT (SELECT count(*) FROM chain_heads) - (SELECT count(*) FROM dropped_summaries)"_s,
            "rebuild");
        const auto done = readInteger(connection, u"SELECT count(*) FROM calls"_s, "rebuild");
        if (!all || !done)
            return tl::unexpected(all ? done.error() : all.error());
        progress = {done->value_or(0), all->value_or(0)};
    }

    const QDeadlineTimer deadline(time);
    auto tx = Tx::write(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    (void)m_statements->begin();
    now = stage(connection); // under the lock: another program may do the same
    if (!now)
        return tl::unexpected(now.error());
    auto left = !*now             ? Result<bool>(false)
                : **now == kMerge ? mergeSome(deadline)
                                  : makeSome(**now, deadline, progress);
    if (!left)
        return left;
    if (auto flushed = m_statements->projections.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    m_statements->unfinished = false;
    return left;
}

Result<bool> CallLog::makeSome(const std::string& from, const QDeadlineTimer& deadline, RebuildProgress& progress)
{
    const auto& connection = m_database.connection();
    auto cursor = cursorOf(from);
    Statement next(connection,
                   u"SELECT e.call, e.at, e.position, EXISTS (SELECT 1 FROM calls WHERE id = e.call) "
                   "OR EXISTS (SELECT 1 FROM dropped_summaries WHERE call = e.call) "
                   "FROM events e INDEXED BY events_first WHERE e.seq = 1 AND e.at <= :at "
                   "AND (e.at < :at OR e.position < :position) ORDER BY e.at DESC, e.position DESC LIMIT :limit"_s,
                   "rebuild");
    bool left = true;
    do {
        const auto calls = readAll(
            next.bind(u":at"_s, cursor.at).bind(u":position"_s, cursor.position).bind(u":limit"_s, kLooked), readFirst);
        if (!calls)
            return tl::unexpected(calls.error());
        left = !calls->empty();
        for (const auto& one : *calls) {
            if (!one.made) {
                if (auto made = makeAgain(one.call); !made)
                    return tl::unexpected(made.error());
                ++progress.done;
            }
            cursor = one.at;
            if (deadline.hasExpired())
                break;
        }
    } while (left && !deadline.hasExpired());
    if (auto noted = setStage(connection, left ? asText(cursor) : kMerge); !noted)
        return tl::unexpected(noted.error());
    return true;
}

Result<bool> CallLog::mergeSome(const QDeadlineTimer& deadline)
{
    auto& search = m_statements->projections.search();
    auto more = search.merge();
    while (more && *more && !deadline.hasExpired())
        more = search.merge();
    if (!more || *more)
        return more;
    if (auto done = runOnce(m_database.connection(), u"DELETE FROM meta WHERE name = 'projection'"_s, "rebuild"); !done)
        return tl::unexpected(done.error());
    return false;
}

Result<void> CallLog::finishRebuild(Millis atOnce)
{
    RebuildProgress progress;
    while (true) {
        const auto more = rebuildMore(atOnce, progress);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

Result<int> CallLog::rebuild()
{
    if (auto started = startRebuild(); !started)
        return tl::unexpected(started.error());
    if (auto finished = finishRebuild(Millis(200)); !finished)
        return tl::unexpected(finished.error());
    const auto calls = readInteger(m_database.connection(), u"SELECT count(*) FROM calls"_s, "rebuild");
    if (!calls)
        return tl::unexpected(calls.error());
    return static_cast<int>(calls->value_or(0));
}

} // namespace evenkeel::store

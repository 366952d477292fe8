// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chain_verifier.h"

#include "store/chain.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tx.h"

#include <algorithm>
#include <cstring>
#include <thread>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

using Fault = VerifyReport::Fault;

QString rangeOf(const CallRange& range, const char* column)
{
    return u"WHERE %1 >= :from"_s.arg(QLatin1String(column)) +
           (range.to ? u" AND %1 < :to"_s.arg(QLatin1String(column)) : QString());
}

void bindRange(Statement& statement, const CallRange& range)
{
    statement.bindText(u":from"_s, range.from);
    if (range.to)
        statement.bindText(u":to"_s, *range.to);
}

/// The anchors of the chains, read side by side with the events in the same order.
class Heads
{
  public:
    Heads(const QSqlDatabase& connection, const CallRange& range)
        : m_statement(connection,
                      u"SELECT call, events, hash FROM chain_heads "_s + rangeOf(range, "call") + u" ORDER BY call"_s,
                      "chain heads")
    {
        bindRange(m_statement, range);
    }
    Result<void> start()
    {
        auto rows = m_statement.query();
        if (!rows)
            return tl::unexpected(rows.error());
        m_rows.emplace(std::move(*rows));
        return step();
    }
    Result<void> step()
    {
        const auto more = m_rows->next();
        if (!more)
            return tl::unexpected(more.error());
        atEnd = !*more;
        if (!atEnd) {
            call = m_rows->text(0);
            events = m_rows->integer(1);
            hash = m_rows->rawBytes(2);
        }
        return {};
    }

    bool atEnd = false;
    std::string call;
    std::int64_t events = 0;
    QByteArray hash;

  private:
    Statement m_statement;
    std::optional<Rows> m_rows;
};

/// Texts are read as bytes: the chain covers bytes, and turning them into UTF-16 and back takes longer than hashing.
QString selectEvents(const CallRange& range)
{
    return u"SELECT CAST(e.id AS BLOB), CAST(e.call AS BLOB), e.seq, e.at, e.elapsed, e.version, "
           "CAST(e.kind AS BLOB), CAST(e.actor AS BLOB), CAST(e.body AS BLOB), e.hash, e.private_digest, p.salt, "
           "CAST(p.body AS BLOB) FROM events e LEFT JOIN event_private p ON p.position = e.position "_s +
           rangeOf(range, "e.call") + u" ORDER BY e.call, e.seq"_s;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

struct Row
{
    QByteArray id, call, kind, actor, body, hash, digest, salt, secret;
    PublicFields fields;
    bool promised = false;  ///< it had a private text
    bool hasSecret = false; ///< and has it still

    void read(const Rows& rows)
    {
        id = rows.rawBytes(0);
        call = rows.rawBytes(1);
        kind = rows.rawBytes(6);
        actor = rows.rawBytes(7);
        body = rows.rawBytes(8);
        hash = rows.rawBytes(9);
        fields = {viewOf(id),      viewOf(call),    rows.integer(2),
                  rows.integer(3), rows.integer(4), static_cast<int>(rows.integer(5)),
                  viewOf(kind),    viewOf(actor),   viewOf(body)};
        digest = rows.rawBytes(10);
        promised = !rows.isNull(10);
        hasSecret = !rows.isNull(11);
        if (hasSecret) {
            salt = rows.rawBytes(11);
            secret = rows.rawBytes(12);
        }
    }
};

class Walk
{
  public:
    Walk(const QSqlDatabase& connection, const CallRange& range)
        : m_connection(connection)
        , m_range(range)
        , m_heads(connection, range)
        , m_erasure(connection,
                    u"SELECT max(events) FROM (SELECT events FROM erasures WHERE call = :call UNION ALL "
                    "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'salvage.private/' || :call)"_s,
                    "erasures")
    {}

    Result<VerifyReport> run()
    {
        Statement events(m_connection, selectEvents(m_range), "verify");
        bindRange(events, m_range);
        if (auto started = m_heads.start(); !started)
            return tl::unexpected(started.error());
        const auto walked = forEachRow(events, [&](const Rows& row) -> Result<bool> {
            m_row.read(row);
            if (auto done = take(); !done)
                return tl::unexpected(done.error());
            return m_report.good();
        });
        if (!walked)
            return tl::unexpected(walked.error());
        if (auto done = m_report.good() ? finishCall() : Result<void>{}; !done)
            return tl::unexpected(done.error());
        if (m_report.good() && !m_heads.atEnd)
            blame(Fault::Truncated, m_heads.call, 1, {});
        return m_report;
    }

  private:
    void blame(Fault fault, std::string_view call, std::int64_t seq, std::string_view kind)
    {
        m_report.fault = fault;
        m_report.call = call;
        m_report.seq = seq;
        m_report.kind = kind;
    }

    void blameRow(Fault fault) { blame(fault, m_call, m_row.fields.seq, m_row.fields.kind); }

    Result<void> take()
    {
        if (m_call.empty() || m_row.fields.call != m_call) {
            if (auto done = finishCall(); !done || !m_report.good())
                return done;
            startCall();
            if (!m_report.good())
                return {};
        }
        const auto expected = m_count + 1;
        if (m_row.fields.seq > expected) {
            blame(Fault::Missing, m_call, expected, {});
            return {};
        }
        if (m_row.fields.seq < expected) {
            blameRow(Fault::Inserted);
            return {};
        }
        canonical(m_row.fields, m_text);
        const auto hash = m_hasher.ofEvent(m_previous, m_row.digest, m_text);
        if (hash != m_row.hash) {
            blameRow(Fault::Changed);
            return {};
        }
        std::memcpy(m_previous.data(), hash.data(), static_cast<std::size_t>(kHashBytes));
        if (auto checked = checkPrivate(); !checked || !m_report.good())
            return checked;
        m_count = expected;
        ++m_report.events;
        if (m_count == m_heads.events && m_previous != m_heads.hash)
            blameRow(Fault::Changed); // consistent in itself, yet not what was written
        else if (m_count > m_heads.events)
            blameRow(Fault::Inserted);
        return {};
    }

    Result<void> checkPrivate()
    {
        if (m_row.hasSecret) {
            if (!m_row.promised || m_hasher.ofPrivate(m_row.salt, m_row.secret) != m_row.digest)
                blameRow(Fault::Changed);
            return {};
        }
        if (!m_row.promised)
            return {};
        if (!m_erasedUpTo) {
            const auto erased = readNumber(m_erasure.bindText(u":call"_s, m_call));
            if (!erased)
                return tl::unexpected(erased.error());
            m_erasedUpTo = *erased;
        }
        if (m_row.fields.seq > *m_erasedUpTo)
            blameRow(Fault::Missing);
        return {};
    }

    void startCall()
    {
        m_call = m_row.fields.call;
        m_count = 0;
        m_erasedUpTo.reset();
        m_previous.fill('\0', kHashBytes);
        if (!m_heads.atEnd && m_heads.call < m_call)
            blame(Fault::Truncated, m_heads.call, 1, {}); // a chain without any event
        else if (m_heads.atEnd || m_heads.call > m_call)
            blameRow(Fault::Inserted); // events of a call that was never begun
    }

    Result<void> finishCall()
    {
        if (m_call.empty())
            return {};
        if (m_count < m_heads.events) {
            blame(Fault::Truncated, m_call, m_count + 1, {});
            return {};
        }
        ++m_report.calls;
        m_call.clear();
        return m_heads.step();
    }

    const QSqlDatabase& m_connection;
    const CallRange& m_range;
    Heads m_heads;
    Statement m_erasure;
    ChainHasher m_hasher;
    VerifyReport m_report;
    Row m_row;
    std::string m_text;
    std::string m_call;
    std::int64_t m_count = 0;
    std::optional<std::int64_t> m_erasedUpTo;
    QByteArray m_previous = QByteArray(kHashBytes, '\0');
};

/// Cuts the calls into ranges of about as many events each.
Result<std::vector<CallRange>> cut(const QSqlDatabase& connection, unsigned parts)
{
    const auto last = readInteger(connection, u"SELECT max(position) FROM events"_s, "verify");
    if (!last)
        return tl::unexpected(last.error());
    std::vector<std::string> cuts;
    Statement at(connection, u"SELECT call FROM events WHERE position >= :position ORDER BY position LIMIT 1"_s,
                 "verify");
    constexpr std::int64_t worthAThread = 20'000;
    if (last->value_or(0) >= worthAThread) {
        for (unsigned i = 1; i < parts; ++i) {
            auto call = firstText(at.bind(u":position"_s, last->value_or(0) / parts * i));
            if (!call)
                return tl::unexpected(call.error());
            if (*call)
                cuts.push_back(std::move(**call));
        }
    }
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<CallRange> ranges(1);
    for (auto& call : cuts) {
        ranges.back().to = call;
        ranges.push_back({std::move(call), std::nullopt});
    }
    return ranges;
}

Result<VerifyReport> verifyInOwnConnection(const QSqlDatabase& like, const CallRange& range)
{
    const auto connection = Connection::another(like);
    if (!connection)
        return tl::unexpected(connection.error());
    return verifyRange((*connection)->database(), range);
}

} // namespace

Result<VerifyReport> verifyRange(const QSqlDatabase& connection, const CallRange& range)
{
    auto tx = Tx::read(connection); // events and heads of one moment
    if (!tx)
        return tl::unexpected(tx.error());
    return Walk(connection, range).run();
}

Result<VerifyReport> verifyAll(const QSqlDatabase& connection)
{
    const auto ranges = cut(connection, std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    if (!ranges)
        return tl::unexpected(ranges.error());
    std::vector<Result<VerifyReport>> reports(ranges->size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 1; i < ranges->size(); ++i)
            threads.emplace_back([&, i] { reports[i] = verifyInOwnConnection(connection, (*ranges)[i]); });
        reports[0] = verifyRange(connection, ranges->front());
    }
    VerifyReport sum;
    for (const auto& report : reports) { // in the order of the calls, so the first fault is the first
        if (!report)
            return report;
        const auto calls = sum.calls + report->calls;
        const auto events = sum.events + report->events;
        sum = *report;
        sum.calls = calls;
        sum.events = events;
        if (!sum.good())
            break;
    }
    return sum;
}

Result<VerifyReport> CallLog::verify(const std::string& call) const
{
    if (call.empty())
        return verifyAll(m_database.connection());
    return verifyRange(m_database.connection(), {call, call + '\0'});
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/call_log.h"

#include "base/ids.h"
#include "call/event_json.h"
#include "store/call_log_statements.h"
#include "store/chain.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/tx.h"

#include <utility>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const std::vector<call::LogEntry>& entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        if (entry.call != entries.front().call || entry.seq != static_cast<std::int64_t>(i) + 1 ||
            asStored(entry.actor) != entry.actor) // what is hashed must be what is stored
            return false;
    }
    return !entries.empty() && isUuid(entries.front().call);
}

} // namespace

CallLog::Statements::Statements(const Database& database)
    : Statements(database, database.connection())
{}

CallLog::Statements::Statements(const Database& database, const QSqlDatabase& db)
    : tx(db)
    , head(db, u"SELECT events, hash FROM chain_heads WHERE call = :call"_s, "chain head")
    , tailExists(db, u"SELECT 1 FROM events WHERE call = :call AND seq = :seq"_s, "chain tail")
    , insertEvent(db,
                  u"INSERT INTO events (id, call, seq, at, elapsed, actor, kind, version, body, private_digest, hash) "
                  "VALUES (:id, :call, :seq, :at, :elapsed, :actor, :kind, :version, CAST(:body AS TEXT), :digest, "
                  ":hash)"_s,
                  "event")
    , insertPrivate(db,
                    u"INSERT INTO event_private (position, salt, body) "
                    "VALUES (last_insert_rowid(), :salt, CAST(:body AS TEXT))"_s,
                    "private text")
    , setHead(db,
              u"INSERT INTO chain_heads (call, events, hash) VALUES (:call, :events, :hash) "
              "ON CONFLICT (call) DO UPDATE SET events = excluded.events, hash = excluded.hash"_s,
              "chain head")
    , entries(db,
              u"SELECT e.id, e.seq, e.at, e.elapsed, e.actor, e.kind, e.version, CAST(e.body AS BLOB), "
              "CAST(p.body AS BLOB) FROM events e LEFT JOIN event_private p ON p.position = e.position "
              "WHERE e.call = :call ORDER BY e.seq"_s,
              "entries")
    , projections(database, db)
    , pages(db)
{}

Statement& KeptStatements::of(const QString& sql, const char* place)
{
    if (const auto kept = m_bySql.find(sql); kept != m_bySql.end())
        return kept->second;
    if (m_bySql.size() >= kMost)
        m_bySql.clear();
    return m_bySql.try_emplace(sql, m_connection, sql, place).first->second;
}

CallLog::Statements::Latest CallLog::Statements::begin()
{
    if (std::exchange(unfinished, true))
        projections.forget();
    return std::exchange(latest, {});
}

CallLog::CallLog(Database& database)
    : m_database(database)
    , m_statements(database)
{}

CallLog::~CallLog() = default;

CallLog::Kept::Kept(const Database& database)
    : m_database(database)
{}

CallLog::Kept::~Kept() = default;

CallLog::Statements* CallLog::Kept::operator->() const
{
    if (!m_statements || m_statements->connection != m_database.handle()) {
        m_statements = std::make_unique<Statements>(m_database);
        m_statements->connection = m_database.handle();
    }
    return m_statements.get();
}

Result<std::string> CallLog::headBefore(const AppendContext& context)
{
    std::int64_t known = 0;
    std::string hash(kHashBytes, '\0');
    const auto read = forEachRow(m_statements->head.bindText(u":call"_s, context.call), [&](const Rows& row) {
        known = row.integer(0);
        hash = row.bytes(1);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (known == context.lastSeq)
        return hash;
    if (known > context.lastSeq) {
        // More was written than the caller knows: by a quicker writer, unless those events are gone again.
        const auto there = anyRow(m_statements->tailExists.bindText(u":call"_s, context.call).bind(u":seq"_s, known));
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            return fail(Errc::Refused, "store.conflict", context.call);
    }
    return fail(Errc::Damaged, "store.damaged", "chain of call " + context.call);
}

Result<void> CallLog::writeEvents(const std::vector<call::LogEntry>& entries, std::string& head)
{
    ChainHasher hasher;
    for (const auto& entry : entries) {
        const auto encoded = call::encode(entry.event);
        QByteArray salt;
        QByteArray digest;
        if (!encoded.privateBody.empty()) {
            salt = newSalt();
            digest = hasher.ofPrivate(salt, encoded.privateBody).toByteArray();
        }
        const std::int64_t at = entry.at.time_since_epoch().count();
        const auto text = canonical({entry.id, entry.call, entry.seq, at, entry.elapsed.count(), encoded.version,
                                     encoded.kind, entry.actor, encoded.publicBody});
        const auto hash = hasher.ofEvent(head, digest, text);
        head.assign(hash.data(), static_cast<std::size_t>(hash.size()));

        std::optional<std::string_view> storedDigest;
        if (!digest.isEmpty())
            storedDigest = std::string_view(digest.constData(), static_cast<std::size_t>(digest.size()));
        auto written = m_statements->insertEvent.bindText(u":id"_s, entry.id)
                           .bindText(u":call"_s, entry.call)
                           .bind(u":seq"_s, entry.seq)
                           .bind(u":at"_s, at)
                           .bind(u":elapsed"_s, entry.elapsed.count())
                           .bindText(u":actor"_s, entry.actor)
                           .bindText(u":kind"_s, encoded.kind)
                           .bind(u":version"_s, encoded.version)
                           .bindBytes(u":body"_s, encoded.publicBody)
                           .bindBytes(u":digest"_s, storedDigest)
                           .bindBytes(u":hash"_s, head)
                           .run();
        if (written && !encoded.privateBody.empty())
            written = m_statements->insertPrivate.bindBytes(u":salt"_s, std::string_view(salt.constData(), kSaltBytes))
                          .bindBytes(u":body"_s, encoded.privateBody)
                          .run();
        if (!written)
            return written;
    }
    return m_statements->setHead.bindText(u":call"_s, entries.back().call)
        .bind(u":events"_s, entries.back().seq)
        .bindBytes(u":hash"_s, head)
        .run();
}

Result<std::vector<call::LogEntry>> CallLog::append(const AppendContext& context,
                                                    const std::vector<call::Event>& events, const call::State& after)
{
    if (!isUuid(context.call) || events.empty() || context.lastSeq < 0)
        return fail(Errc::Invalid, "store.bad-call");
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    const auto actor = asStored(context.actor); // what is hashed must be what is stored
    std::vector<call::LogEntry> entries;
    entries.reserve(events.size());
    for (const auto& event : events)
        entries.push_back({makeUuid7(context.at), context.call,
                           context.lastSeq + static_cast<std::int64_t>(entries.size()) + 1, context.at, context.elapsed,
                           actor, event});

    const auto latest = m_statements->begin();
    const bool follows = latest.call == context.call && latest.seq == context.lastSeq;
    auto tx = Tx::write(m_statements->tx);
    if (!tx)
        return tl::unexpected(tx.error());
    auto head = follows ? Result<std::string>(latest.hash) : headBefore(context);
    if (!head)
        return tl::unexpected(head.error());
    if (auto written = writeEvents(entries, *head); !written)
        return tl::unexpected(written.error());
    auto change = CallChange::appended(context.call, context.lastSeq, after,
                                       [this](const std::string& call) { return this->entries(call); });
    auto& projections = m_statements->projections;
    if (auto written = projections.write(change, follows); !written)
        return tl::unexpected(written.error());
    if (auto flushed = projections.flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    m_statements->unfinished = false;
    m_statements->latest = {context.call, entries.back().seq, std::move(*head)};
    return entries;
}

Result<void> CallLog::appendWhole(const std::vector<call::WholeCall>& calls)
{
    if (auto ready = m_database.writable(); !ready)
        return ready;
    (void)m_statements->begin();
    auto tx = Tx::write(m_statements->tx);
    if (!tx)
        return tl::unexpected(tx.error());
    for (const auto& [entries, state] : calls) {
        if (!isWhole(entries))
            return fail(Errc::Invalid, "store.bad-call");
        const AppendContext context{entries.front().call, 0, entries.front().at, entries.front().elapsed, {}};
        auto head = headBefore(context);
        if (!head)
            return tl::unexpected(head.error());
        if (auto written = writeEvents(entries, *head); !written)
            return written;
        auto change = CallChange::whole(entries, state);
        if (auto written = m_statements->projections.write(change, false); !written)
            return written;
    }
    if (auto flushed = m_statements->projections.flush(); !flushed)
        return flushed;
    auto done = tx->commit();
    m_statements->unfinished = !done;
    return done;
}

Result<std::vector<call::LogEntry>> CallLog::entries(const std::string& call) const
{
    std::vector<call::LogEntry> found;
    const auto take = [&](const Rows& row) -> Result<bool> {
        call::LogEntry entry;
        entry.id = row.text(0);
        entry.call = call;
        entry.seq = row.integer(1);
        entry.at = Timestamp{Millis{row.integer(2)}};
        entry.elapsed = Millis{row.integer(3)};
        entry.actor = row.text(4);
        auto event = call::decode({row.text(5), static_cast<int>(row.integer(6)), row.bytes(7), row.bytes(8)});
        if (!event)
            return fail(event.error().code, event.error().key, call + " " + std::to_string(entry.seq));
        entry.event = std::move(*event);
        found.push_back(std::move(entry));
        return true;
    };
    if (auto walked = forEachRow(m_statements->entries.bindText(u":call"_s, call), take); !walked)
        return tl::unexpected(walked.error());
    return found;
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/audit_log.h"

#include "store/chain.h"
#include "store/database.h"
#include "store/read_all.h"
#include "store/statement.h"
#include "store/tx.h"

#include <algorithm>
#include <array>
#include <limits>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostBytes = 1000;
constexpr int kMostNames = 1000;

std::int64_t millisOf(Timestamp at)
{
    return at.time_since_epoch().count();
}

/// "audit|seq|at|bytes of actor|of role|of action|of subject|actor role action subject detail", without the spaces.
std::string canonicalEntry(const AuditEntry& entry)
{
    std::string out = "audit";
    for (const auto number :
         {entry.seq, millisOf(entry.at), static_cast<std::int64_t>(entry.actor.size()),
          static_cast<std::int64_t>(entry.role.size()), static_cast<std::int64_t>(entry.action.size()),
          static_cast<std::int64_t>(entry.subject.size())})
        out.append(1, '|').append(std::to_string(number));
    return out.append(1, '|')
        .append(entry.actor)
        .append(entry.role)
        .append(entry.action)
        .append(entry.subject)
        .append(entry.detail);
}

std::string hashOf(const AuditEntry& entry, const std::string& previous)
{
    const auto text = canonicalEntry(entry);
    ChainHasher hasher;
    const auto hash = hasher.ofEvent(previous, {}, text);
    return {hash.data(), static_cast<std::size_t>(hash.size())};
}

/// "what.done": small letters and dashes.
bool isAction(const std::string& text)
{
    return text.size() <= 64 && std::ranges::count(text, '.') == 1 && text.front() != '.' && text.back() != '.' &&
           std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '.'; });
}

/// What is hashed must be what is stored.
Result<void> prepare(AuditEntry& entry)
{
    for (auto* field : {&entry.actor, &entry.role, &entry.action, &entry.subject, &entry.detail}) {
        if (field->size() > kMostBytes)
            return fail(Errc::Invalid, "store.bad-audit", entry.action.substr(0, 64));
        *field = asStored(*field);
    }
    if (entry.action.empty() || !isAction(entry.action))
        return fail(Errc::Invalid, "store.bad-audit", entry.action.substr(0, 64));
    return {};
}

AuditEntry readEntry(const Rows& rows)
{
    return {Timestamp{Millis{rows.integer(1)}},
            rows.text(2),
            rows.text(3),
            rows.text(4),
            rows.text(5),
            rows.text(6),
            rows.integer(0)};
}

std::string readName(const Rows& rows)
{
    return rows.text(0);
}

struct Head
{
    std::int64_t entries = 0; ///< zero: there is none
    std::string hash = std::string(kHashBytes, '\0');
};

Result<Head> readHead(const QSqlDatabase& connection)
{
    Statement statement(connection, u"SELECT entries, hash FROM audit_head"_s, "audit head");
    const auto head = firstRow(statement, [](const Rows& row) { return Head{row.integer(0), row.bytes(1)}; });
    return head.map([](const auto& found) { return found.value_or(Head{}); });
}

/// Each name once, by steps in the index and not over all entries.
Result<std::vector<std::string>> namesIn(const QSqlDatabase& connection, const QString& column)
{
    Statement statement(connection,
                        u"WITH RECURSIVE name(text) AS (SELECT min(%1) FROM audit UNION ALL "
                        "SELECT (SELECT min(%1) FROM audit WHERE %1 > text) FROM name WHERE text IS NOT NULL) "
                        "SELECT text FROM name WHERE text IS NOT NULL AND text <> '' LIMIT :most"_s.arg(column),
                        "audit names");
    statement.bind(u":most"_s, kMostNames);
    return readAll(statement, readName);
}

} // namespace

Result<void> writeAudited(Database& database, const AuditEntry& entry, const std::function<Result<void>()>& change)
{
    if (auto ready = database.writable(); !ready)
        return ready;
    auto tx = Tx::write(database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    if (auto changed = change(); !changed)
        return changed;
    if (const auto noted = AuditLog(database).append(entry, *tx); !noted)
        return tl::unexpected(noted.error());
    return tx->commit();
}

Result<AuditEntry> AuditLog::append(AuditEntry entry)
{
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    auto tx = Tx::write(m_database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    auto written = append(std::move(entry), *tx);
    if (!written)
        return written;
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

Result<AuditEntry> AuditLog::append(AuditEntry entry, const Tx&)
{
    if (auto fit = prepare(entry); !fit)
        return tl::unexpected(fit.error());
    const auto& connection = m_database.connection();
    const auto head = readHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    // Going on after a tail that was cut off would hide the cut: the numbers would be given again.
    const auto last = readInteger(connection, u"SELECT max(seq) FROM audit"_s, "audit tail");
    if (!last)
        return tl::unexpected(last.error());
    if (last->value_or(0) != head->entries)
        return fail(Errc::Damaged, "store.damaged", "audit log");

    entry.seq = head->entries + 1;
    const auto hash = hashOf(entry, head->hash);
    Statement insert(connection,
                     u"INSERT INTO audit (seq, at, actor, role, action, subject, detail, hash) "
                     "VALUES (:seq, :at, :actor, :role, :action, :subject, :detail, :hash)"_s,
                     "audit entry");
    if (auto done = insert.bind(u":seq"_s, entry.seq)
                        .bind(u":at"_s, millisOf(entry.at))
                        .bindText(u":actor"_s, entry.actor)
                        .bindText(u":role"_s, entry.role)
                        .bindText(u":action"_s, entry.action)
                        .bindText(u":subject"_s, entry.subject)
                        .bindText(u":detail"_s, entry.detail)
                        .bindBytes(u":hash"_s, hash)
                        .run();
        !done)
        return tl::unexpected(done.error());
    Statement setHead(connection,
                      u"INSERT INTO audit_head (one, entries, hash) VALUES (1, :entries, :hash) "
                      "ON CONFLICT (one) DO UPDATE SET entries = excluded.entries, hash = excluded.hash"_s,
                      "audit head");
    if (auto done = setHead.bind(u":entries"_s, entry.seq).bindBytes(u":hash"_s, hash).run(); !done)
        return tl::unexpected(done.error());
    return entry;
}

Result<std::optional<AuditEntry>> AuditLog::appendOnce(AuditEntry entry, Millis span)
{
    if (auto ready = m_database.writable(); !ready)
        return tl::unexpected(ready.error());
    auto tx = Tx::write(m_database.connection());
    if (!tx)
        return tl::unexpected(tx.error());
    Statement recent(m_database.connection(),
                     u"SELECT 1 FROM audit INDEXED BY audit_subject WHERE subject = :subject AND action = :action "
                     "AND actor = :actor AND role = :role AND at > :after AND at <= :at LIMIT 1"_s,
                     "audit entry");
    const auto there = anyRow(recent.bindText(u":subject"_s, entry.subject)
                                  .bindText(u":action"_s, entry.action)
                                  .bindText(u":actor"_s, entry.actor)
                                  .bindText(u":role"_s, entry.role)
                                  .bind(u":after"_s, millisOf(entry.at - span))
                                  .bind(u":at"_s, millisOf(entry.at)));
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return std::optional<AuditEntry>{};
    auto written = append(std::move(entry), *tx);
    if (!written)
        return tl::unexpected(written.error());
    if (auto done = tx->commit(); !done)
        return tl::unexpected(done.error());
    return std::optional(std::move(*written));
}

Result<AuditLog::Adopted> AuditLog::adopt(const QSqlDatabase& source, const Tx& writing)
{
    Adopted adopted;
    Statement read(source, u"SELECT seq, at, actor, role, action, subject, detail, hash FROM audit ORDER BY seq"_s,
                   "audit salvage");
    std::string previous(kHashBytes, '\0');
    if (auto rows = read.query()) {
        while (true) {
            const auto more = rows->next();
            if (!more || !*more)
                break;
            auto entry = readEntry(*rows);
            const auto hash = rows->bytes(7);
            if (entry.seq != adopted.entries + 1 || hashOf(entry, previous) != hash)
                break;
            if (auto written = append(std::move(entry), writing); !written)
                return tl::unexpected(written.error());
            previous = hash;
            ++adopted.entries;
        }
    }
    // What is behind a hole counts by its number, as far as SQLite finds it.
    const auto head = readHead(source);
    const auto last = readInteger(source, u"SELECT max(seq) FROM audit"_s, "audit salvage");
    const auto known = std::max(head ? head->entries : 0, last ? last->value_or(0) : 0);
    adopted.lost = std::max<std::int64_t>(known - adopted.entries, 0);
    if (adopted.lost == 0)
        return adopted;
    const auto now = std::chrono::floor<Millis>(std::chrono::system_clock::now());
    const auto told = "kept=" + std::to_string(adopted.entries) + " lost=" + std::to_string(adopted.lost);
    if (auto noted = append({now, "salvage", "machine", audit::kLogSalvaged, {}, told}, writing); !noted)
        return tl::unexpected(noted.error());
    return adopted;
}

Result<std::vector<AuditEntry>> AuditLog::list(const AuditFilter& filter) const
{
    if (filter.limit < 1 || filter.limit > 1000)
        return fail(Errc::Invalid, "store.bad-filter", "limit");
    const bool byTime = filter.from || filter.to;
    QString sql = u"SELECT seq, at, actor, role, action, subject, detail FROM audit WHERE seq < :before"_s;
    // Clocks are set, so the order of `at` is not that of the entries; it only says between which of them to look.
    if (byTime)
        sql += u" AND at >= :from AND at < :to AND seq BETWEEN "
               "(SELECT min(seq) FROM audit INDEXED BY audit_at WHERE at >= :from AND at < :to) AND "
               "(SELECT max(seq) FROM audit INDEXED BY audit_at WHERE at >= :from AND at < :to)"_s;
    const std::array<std::pair<QString, const std::string*>, 3> fields = {
        {{u"actor"_s, &filter.actor}, {u"action"_s, &filter.action}, {u"subject"_s, &filter.subject}}};
    for (const auto& [name, value] : fields) {
        if (!value->empty())
            sql += u" AND %1 = :%1"_s.arg(name);
    }
    sql += u" ORDER BY seq DESC LIMIT :limit"_s;

    Statement statement(m_database.connection(), sql, "audit list");
    constexpr auto kAll = std::numeric_limits<std::int64_t>::max();
    statement.bind(u":before"_s, filter.beforeSeq.value_or(kAll)).bind(u":limit"_s, filter.limit);
    if (byTime)
        statement.bind(u":from"_s, filter.from ? millisOf(*filter.from) : std::numeric_limits<std::int64_t>::min())
            .bind(u":to"_s, filter.to ? millisOf(*filter.to) : kAll);
    for (const auto& [name, value] : fields) {
        if (!value->empty())
            statement.bindText(u":"_s + name, *value);
    }
    return readAll(statement, readEntry);
}

Result<std::vector<std::string>> AuditLog::actors() const
{
    return namesIn(m_database.connection(), u"actor"_s);
}

Result<std::vector<std::string>> AuditLog::actions() const
{
    return namesIn(m_database.connection(), u"action"_s);
}

Result<AuditReport> AuditLog::verify() const
{
    using Fault = AuditReport::Fault;
    const auto& connection = m_database.connection();
    auto tx = Tx::read(connection);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto head = readHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    // As bytes: the chain covers bytes, and a text that is none of ours may hold anything.
    Statement all(connection,
                  u"SELECT seq, at, CAST(actor AS BLOB), CAST(role AS BLOB), CAST(action AS BLOB), "
                  "CAST(subject AS BLOB), CAST(detail AS BLOB), hash FROM audit ORDER BY seq"_s,
                  "audit walk");
    AuditReport report;
    std::string previous(kHashBytes, '\0');
    const auto walked = forEachRow(all, [&](const Rows& row) -> Result<bool> {
        const AuditEntry entry{Timestamp{Millis{row.integer(1)}},
                               row.bytes(2),
                               row.bytes(3),
                               row.bytes(4),
                               row.bytes(5),
                               row.bytes(6),
                               row.integer(0)};
        if (entry.seq != report.entries + 1) {
            report = {Fault::Missing, report.entries + 1, {}, report.entries};
            return false;
        }
        ++report.entries;
        const auto hash = row.bytes(7);
        if (report.entries > head->entries)
            report = {Fault::Inserted, entry.seq, entry.action, report.entries};
        else if (hashOf(entry, previous) != hash || (entry.seq == head->entries && hash != head->hash))
            report = {Fault::Changed, entry.seq, entry.action, report.entries};
        previous = hash;
        return report.good();
    });
    if (!walked)
        return tl::unexpected(walked.error());
    if (report.good() && report.entries < head->entries)
        return AuditReport{Fault::Truncated, report.entries + 1, {}, report.entries};
    return report;
}

} // namespace evenkeel::store

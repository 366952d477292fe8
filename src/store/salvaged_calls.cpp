// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/salvaged_calls.h"

#include "call/event_json.h"
#include "store/private_file.h"
#include "store/salvaged_publications.h"
#include "store/tx.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace evenkeel::store {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

/// The next event of a call, once it has proved itself.
struct SalvagedCalls::Event
{
    std::int64_t position = 0;
    std::int64_t seq = 0, at = 0, elapsed = 0;
    int version = 1;
    std::string id, call, kind, actor, body, digest, hash;
    bool promised = false;
    bool mended = false;
    std::optional<CarvedRows::Private> secret;
};

SalvagedCalls::SalvagedCalls(CarvedRows& rows, const QSqlDatabase& db, const QString& restFile, SalvageReport& report)
    : m_rows(rows)
    , m_target(db)
    , m_restFile(restFile)
    , m_report(report)
    , m_insertEvent(db,
                    u"INSERT INTO events (position, id, call, seq, at, elapsed, actor, kind, version, body, "
                    "private_digest, hash) VALUES (:position, CAST(:id AS TEXT), :call, :seq, :at, :elapsed, "
                    "CAST(:actor AS TEXT), CAST(:kind AS TEXT), :version, CAST(:body AS TEXT), :digest, :hash)"_s,
                    "salvage")
    , m_insertPrivate(db,
                      u"INSERT INTO event_private (position, salt, body) "
                      "VALUES (last_insert_rowid(), :salt, CAST(:body AS TEXT))"_s,
                      "salvage")
    , m_setHead(db, u"INSERT INTO chain_heads (call, events, hash) VALUES (:call, :events, :hash)"_s, "salvage")
    , m_setErasure(db, u"INSERT INTO erasures (call, events) VALUES (:call, :events)"_s, "salvage")
    , m_setNote(db, u"INSERT INTO meta (name, value) VALUES (:name, :value)"_s, "salvage")
{}

Result<void> SalvagedCalls::write()
{
    auto tx = Tx::write(m_target);
    if (!tx)
        return tl::unexpected(tx.error());
    const auto& events = m_rows.events();
    for (std::size_t from = 0; from < events.size();) {
        std::size_t to = from;
        while (to < events.size() && events[to].call == events[from].call)
            ++to;
        const Group group(events.data() + from, to - from);
        if (auto written = writeCall(std::string(events[from].callId()), group); !written)
            return written;
        from = to;
    }
    for (const auto& [call, head] : m_rows.heads()) {
        // A head that ends with another call's hash is that call's, with a wrong bit in its name.
        if (m_begun.contains(call) || m_heads.contains(head.hash))
            continue;
        ++m_report.lostCalls;
        const auto beside = std::ranges::count_if(m_beside, [&](const auto& ref) { return ref.callId() == call; });
        m_report.eventsLost += std::max<std::int64_t>(head.events - beside, 0);
    }
    if (auto written = writePacks(); !written)
        return written;
    if (auto written = salvagePublications(m_rows, m_target, m_report); !written)
        return written;
    if (auto written = writeRest(); !written)
        return written;
    return tx->commit();
}

Result<void> SalvagedCalls::writeCall(const std::string& call, Group group)
{
    const auto headAt = m_rows.heads().find(call);
    const auto erasedAt = m_rows.erasures().find(call);
    std::int64_t known = headAt != m_rows.heads().end() ? headAt->second.events : 0;
    const std::int64_t erased = erasedAt != m_rows.erasures().end() ? erasedAt->second : 0;
    m_previous.assign(kHashBytes, '\0');
    std::int64_t count = 0;
    std::int64_t withoutPrivate = 0;
    std::int64_t position = 0; // where the next event was put if nobody else wrote at that time
    if (const auto second = std::ranges::find(group, 2, &CarvedRows::EventRef::seq); second != group.end())
        position = second->position - 1;

    for (auto at = group.begin();; ++count) {
        while (at != group.end() && at->seq <= count)
            ++at;
        const auto same = std::find_if(at, group.end(), [&](const auto& ref) { return ref.seq != count + 1; });
        if (at == group.end() && count >= known)
            break;
        Event event;
        event.seq = count + 1;
        if (!findNext(call, Group(at, same), position, event))
            break;
        if (event.promised && event.seq > erased) {
            event.secret = m_rows.privateText(event.position, event.digest);
            if (!event.secret)
                withoutPrivate = event.seq;
        }
        const auto readable =
            call::decode({event.kind, event.version, event.body, event.secret ? event.secret->body : std::string{}});
        if (!readable)
            break; // of a newer program
        if (auto written = writeEvent(event); !written)
            return written;
        m_report.privateLost += withoutPrivate == event.seq ? 1 : 0;
        m_report.eventsMended += event.mended ? 1 : 0;
        m_previous = event.hash;
        m_taken.push_back(event.position);
        position = event.position + 1;
    }

    if (headAt != m_rows.heads().end() && headAt->second.hash == m_previous)
        known = count; // it ends where it ended, whatever has become of the number
    std::int64_t beside = 0;
    std::int64_t last = count;
    for (const auto& ref : group) {
        if (ref.seq <= last || m_used.contains(ref.cell))
            continue; // seen already, or another state of the same page
        m_beside.push_back(ref);
        last = ref.seq;
        ++beside;
    }
    if (count == 0)
        return {};
    m_report.eventsLost += std::max<std::int64_t>(known - count - beside, 0);
    m_heads.insert(m_previous);
    ++m_report.calls;
    m_report.events += count;
    m_begun.insert(call);
    if (auto set =
            m_setHead.bindText(u":call"_s, call).bind(u":events"_s, count).bindBytes(u":hash"_s, m_previous).run();
        !set)
        return set;
    if (erased > 0) {
        if (auto set = m_setErasure.bindText(u":call"_s, call).bind(u":events"_s, erased).run(); !set)
            return set;
    }
    if (withoutPrivate > 0) {
        if (auto set = note("private", call, withoutPrivate); !set)
            return set;
    }
    if (known <= count && beside == 0)
        return {};
    ++m_report.cutCalls;
    return note("cut", call, std::max(known, last));
}

/// Tries what claims to be the event, then what stands where it should; and both with one bit put right.
bool SalvagedCalls::findNext(const std::string& call, Group group, std::int64_t position, Event& event)
{
    for (const auto& ref : group) {
        if (fits(call, ref.cell.page, ref.cell, event))
            return true;
    }
    std::vector<CarvedRows::Cell> suspects;
    for (const auto& ref : group)
        suspects.push_back(ref.cell);
    for (const auto* ref : m_rows.eventsAt(position))
        suspects.push_back(ref->cell);
    suspects.insert(suspects.end(), m_rows.broken().begin(), m_rows.broken().end());
    for (const auto& cell : suspects) {
        if (m_used.contains(cell))
            continue;
        event.mended =
            m_rows.withOneBitTurned(cell, [&](const unsigned char* page) { return fits(call, page, cell, event); });
        if (event.mended) {
            m_used.insert(cell);
            return true;
        }
    }
    return false;
}

bool SalvagedCalls::fits(const std::string& call, const unsigned char* page, const CarvedRows::Cell& cell, Event& event)
{
    EventView view;
    if (!m_rows.readEvent(page, cell, view) || view.fields.seq != event.seq || view.fields.call != call)
        return false;
    canonical(view.fields, m_text);
    if (m_hasher.ofEvent(viewOf(m_previous), viewOf(view.digest), viewOf(m_text)) != viewOf(view.hash))
        return false;
    const auto& f = view.fields;
    event.position = view.position;
    event.at = f.at;
    event.elapsed = f.elapsed;
    event.version = f.version;
    event.id = f.id;
    event.call = f.call;
    event.kind = f.kind;
    event.actor = f.actor;
    event.body = f.body;
    event.digest = view.digest;
    event.hash = view.hash;
    event.promised = view.promised;
    return true;
}

Result<void> SalvagedCalls::writeEvent(const Event& event)
{
    std::optional<std::string_view> digest;
    if (event.promised)
        digest = event.digest;
    const auto insert = [&](std::optional<std::int64_t> position) {
        return m_insertEvent.bind(u":position"_s, position)
            .bindBytes(u":id"_s, event.id)
            .bindText(u":call"_s, event.call)
            .bind(u":seq"_s, event.seq)
            .bind(u":at"_s, event.at)
            .bind(u":elapsed"_s, event.elapsed)
            .bindBytes(u":actor"_s, event.actor)
            .bindBytes(u":kind"_s, event.kind)
            .bind(u":version"_s, event.version)
            .bindBytes(u":body"_s, event.body)
            .bindBytes(u":digest"_s, digest)
            .bindBytes(u":hash"_s, event.hash)
            .run();
    };
    auto written = insert(event.position);
    if (!written && written.error().key == "store.conflict")
        written = insert(std::nullopt); // no hash covers the position, and two rows may claim one
    if (written && event.secret)
        written =
            m_insertPrivate.bindBytes(u":salt"_s, event.secret->salt).bindBytes(u":body"_s, event.secret->body).run();
    return written;
}

Result<void> SalvagedCalls::writePacks()
{
    Statement insert(m_target,
                     u"INSERT INTO pack_revisions (id, revision, sha256, body) VALUES (CAST(:id AS TEXT), "
                     "CAST(:revision AS TEXT), :sha256, CAST(:body AS TEXT)) ON CONFLICT DO NOTHING"_s,
                     "salvage");
    std::set<std::pair<std::string, std::string>> saved;
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& cell : m_rows.packs()) {
        Record record;
        if (!m_rows.readRecord(cell, record))
            continue;
        const auto& column = record.columns;
        const std::pair name(std::string(column[0].bytes), std::string(column[1].bytes));
        seen.insert(name);
        if (sha256(viewOf(column[3].bytes)) != viewOf(column[2].bytes))
            continue;
        auto written = insert.bindBytes(u":id"_s, column[0].bytes)
                           .bindBytes(u":revision"_s, column[1].bytes)
                           .bindBytes(u":sha256"_s, column[2].bytes)
                           .bindBytes(u":body"_s, column[3].bytes)
                           .run();
        if (!written)
            return written;
        saved.insert(name);
    }
    m_report.packs = static_cast<std::int64_t>(saved.size());
    m_report.packsLost = static_cast<std::int64_t>(seen.size() - saved.size());
    return {};
}

Result<void> SalvagedCalls::writeRest()
{
    std::ranges::sort(m_taken);
    for (const auto& ref : m_beside) {
        EventView view;
        if (std::ranges::binary_search(m_taken, ref.position))
            continue; // a spoilt copy of a row that was found elsewhere
        if (m_used.contains(ref.cell) || !m_rows.readEvent(ref.cell.page, ref.cell, view))
            continue;
        const auto& f = view.fields;
        QJsonObject line{{u"call"_s, textOf(f.call)},
                         {u"seq"_s, static_cast<qint64>(f.seq)},
                         {u"id"_s, textOf(f.id)},
                         {u"at"_s, static_cast<qint64>(f.at)},
                         {u"elapsed"_s, static_cast<qint64>(f.elapsed)},
                         {u"actor"_s, textOf(f.actor)},
                         {u"kind"_s, textOf(f.kind)},
                         {u"version"_s, f.version},
                         {u"body"_s, textOf(f.body)}};
        const auto erased = m_rows.erasures().find(f.call);
        if (view.promised && (erased == m_rows.erasures().end() || erased->second < f.seq)) {
            const std::string digest(view.digest); // reading on takes the view away
            if (const auto secret = m_rows.privateText(view.position, digest))
                line.insert(u"private"_s, textOf(secret->body));
        }
        if (!m_restFile.isOpen()) {
            if (const auto made = makePrivateFile(m_restFile.fileName()); !made)
                return tl::unexpected(made.error());
            if (!m_restFile.open(QIODevice::Append))
                return fail(Errc::Io, "store.io", "salvage");
        }
        if (m_restFile.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
            return fail(Errc::Io, "store.io", "salvage");
        ++m_report.eventsBeside;
    }
    if (!m_restFile.isOpen())
        return {};
    m_restFile.close();
    if (m_restFile.error() != QFileDevice::NoError)
        return fail(Errc::Io, "store.full", "salvage");
    return flushToDisk(m_restFile.fileName());
}

/// In `meta`: how many events a call had that is cut off now; up to which event private texts are lost without having
/// been erased. docs/storage.md explains both.
Result<void> SalvagedCalls::note(const char* what, const std::string& call, std::int64_t number)
{
    return m_setNote.bindText(u":name"_s, "salvage." + std::string(what) + "/" + call)
        .bindText(u":value"_s, std::to_string(number))
        .run();
}

} // namespace evenkeel::store

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "bench/measures.h"
#include "call/machine.h"
#include "store/call_log.h"
#include "store/chain.h"
#include "store/chained_event.h"
#include "store/connection.h"
#include "store/database.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace evenkeel::bench {

namespace {

namespace event = call::event;

constexpr int kEventsACall = 60;
constexpr std::int64_t kVerified = 120'000;
constexpr int kLongCall = 10'000;
constexpr int kRounds = 9;

template <typename T> T good(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().key + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What happens in a call, about as often as it does.
std::vector<call::Event> eventsOf(int count)
{
    event::Started started;
    started.number = "+49 30 1234567";
    started.name = "A caller";
    started.direction = "in";
    started.source = "cli";
    started.pack = "retail-support";
    started.packRevision = "1.0.0";
    started.policy = "permission-first";
    started.guide = "seven-steps";
    std::vector<call::Event> events{started};
    for (int i = 1; i < count; ++i) {
        switch (i % 6) {
        case 0:
            events.emplace_back(event::NoteAdded{"The parcel was left with a neighbour who is away.", false});
            break;
        case 1: events.emplace_back(event::StepEntered{"acknowledge"}); break;
        case 2: events.emplace_back(event::MoodSet{i % 5 + 1}); break;
        default: events.emplace_back(event::LineSaid{"acknowledge-thanks-for-telling-us", false});
        }
    }
    return events;
}

/// Appends in one transaction, which is quicker than agents are; the rows are the same. Returns the call's id.
std::string write(store::CallLog& log, const std::vector<call::Event>& events, Timestamp at)
{
    call::State after;
    for (const auto& one : events)
        after = call::apply(std::move(after), one, after.at + Millis{1000});
    const auto id = makeUuid7(at);
    (void)good(log.append({id, 0, at, Millis{0}, "bench"}, events, after));
    return id;
}

const Timestamp kDay = std::chrono::sys_days{std::chrono::year{2026} / 3 / 14};

struct Log
{
    explicit Log(const std::filesystem::path& folder)
    {
        std::filesystem::create_directories(folder);
        database = good(store::Database::open(QString::fromStdString(folder.string())));
        log = std::make_unique<store::CallLog>(*database);
    }
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::CallLog> log;
};

/// Processor time of hashing alone: the same chain once more, from memory.
double hashing(const Log& log, const std::string& id)
{
    const auto events = good(store::chainedEvents(*log.database, id));
    store::ChainHasher hasher;
    QByteArray previous(store::kHashBytes, '\0');
    std::string text;
    Sample times;
    for (int round = 0; round < 200; ++round) {
        previous.fill('\0');
        const auto begun = CpuClock::now();
        for (const auto& one : events) {
            store::canonical({one.id, id, one.seq, one.at, one.elapsed, one.version, one.kind, one.actor, one.body},
                             text);
            const auto hash = hasher.ofEvent(previous, one.privateDigest.value_or(std::string{}), text);
            std::copy(hash.begin(), hash.end(), previous.begin());
        }
        times.add(CpuClock::now() - begun);
        if (previous != QByteArray::fromStdString(events.back().hash))
            throw std::runtime_error("the chain made from memory differs from the stored one");
    }
    return times.at(0.5) / static_cast<double>(events.size());
}

/// The rows of one call by the C interface of SQLite, every column touched.
class RawReader
{
  public:
    explicit RawReader(const std::string& file)
    {
        if (sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK ||
            sqlite3_prepare_v2(m_database,
                               "SELECT e.id, e.seq, e.at, e.elapsed, e.actor, e.kind, e.version, e.body, p.body "
                               "FROM events e LEFT JOIN event_private p ON p.position = e.position "
                               "WHERE e.call = ?1 ORDER BY e.seq",
                               -1, &m_select, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    ~RawReader()
    {
        sqlite3_finalize(m_select);
        sqlite3_close(m_database);
    }
    RawReader(const RawReader&) = delete;
    RawReader& operator=(const RawReader&) = delete;

    int read(const std::string& call)
    {
        int rows = 0;
        sqlite3_bind_text(m_select, 1, call.data(), static_cast<int>(call.size()), SQLITE_STATIC);
        while (sqlite3_step(m_select) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < sqlite3_column_count(m_select); ++column)
                m_bytes += sqlite3_column_bytes(m_select, column);
        }
        sqlite3_reset(m_select);
        return rows;
    }

  private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_select = nullptr;
    std::int64_t m_bytes = 0;
};

std::int64_t number(const Log& log, const char* sql)
{
    return good(store::readInteger(log.database->connection(), QString::fromLatin1(sql), "bench")).value_or(0);
}

std::int64_t fileBytes(const Log& log)
{
    return number(log, "PRAGMA page_count") * number(log, "PRAGMA page_size");
}

} // namespace

Measure verifyLog(const Places& places)
{
    const Log log(places.scratch / "verify");
    const auto events = eventsOf(kEventsACall);
    std::string last;
    for (std::int64_t i = 0; i < kVerified / kEventsACall; ++i)
        last = write(*log.log, events, kDay + std::chrono::seconds(i));
    log.database->checkpoint();

    Sample times; // microseconds an event
    for (int round = 0; round < kRounds; ++round) {
        const auto begun = Clock::now();
        const auto report = good(log.log->verify());
        const std::chrono::duration<double, std::micro> time = Clock::now() - begun;
        if (!report.good() || report.events != kVerified)
            throw std::runtime_error("the log does not verify");
        times.addMicros(time.count() / static_cast<double>(kVerified));
    }
    Measure result;
    result.unit = "µs";
    result.ours = {times, 1};
    result.compare("hashing the same events from memory, one thread", hashing(log, last));
    result.goals = {{"events a second", 1e6 / result.ours.p50, Goal::Sense::AtLeast, 500'000}};
    result.details = {{"events", kVerified}, {"an_event", times.json()}};
    return result;
}

Measure replayCall(const Places& places)
{
    const Log log(places.scratch / "replay");
    const auto id = write(*log.log, eventsOf(kLongCall), kDay);
    log.database->checkpoint();
    RawReader raw(log.database->file().toStdString());
    Sample ours, bare;
    for (int round = -1; round < kRounds; ++round) {
        const auto begun = Clock::now();
        const auto entries = good(log.log->entries(id));
        const auto state = call::fold(entries);
        const auto time = Clock::now() - begun;
        if (state.seq != kLongCall)
            throw std::runtime_error("not every event was read");
        const auto rawBegun = Clock::now();
        if (raw.read(id) != kLongCall)
            throw std::runtime_error("SQLite did not read every event");
        const auto rawTime = Clock::now() - rawBegun;
        if (round < 0)
            continue;
        ours.add(time);
        bare.add(rawTime);
    }
    Measure result;
    result.unit = "ms";
    result.ours = {ours, 1000};
    result.compare("SQLite's C interface reading the rows", {bare, 1000});
    result.details = {{"events", kLongCall}, {"ours", ours.json()}, {"rows_only", bare.json()}};
    return result;
}

Measure bytesOfCall(const Places& places)
{
    constexpr int calls = 500;
    const Log log(places.scratch / "bytes");
    const auto empty = fileBytes(log);
    const auto events = eventsOf(kEventsACall);
    for (int i = 0; i < calls; ++i) {
        // one transaction an event, as in life: it decides how pages are filled
        call::State after;
        const auto at = kDay + std::chrono::minutes(i);
        const auto id = makeUuid7(at);
        good(store::runOnce(log.database->connection(), QStringLiteral("PRAGMA synchronous = OFF"), "bench"));
        for (const auto& one : events) {
            const auto known = after.seq;
            after = call::apply(std::move(after), one, after.at + Millis{1000});
            (void)good(log.log->append({id, known, at, after.at, "bench"}, {one}, after));
        }
    }
    const auto texts = number(log, "SELECT (SELECT sum(length(kind) + length(actor) + length(body)) FROM events) + "
                                   "(SELECT sum(length(body)) FROM event_private)");
    Measure result;
    result.unit = "KB";
    result.ours = static_cast<double>(fileBytes(log) - empty) / calls / 1024;
    result.compare("the texts alone", static_cast<double>(texts) / calls / 1024);
    result.details = {{"bytes_an_event", static_cast<double>(fileBytes(log) - empty) / calls / kEventsACall}};
    return result;
}

} // namespace evenkeel::bench

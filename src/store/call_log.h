// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "call/event.h"
#include "call/state.h"
#include "store/aftercare.h"
#include "store/call_filter.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;

/// One row of the call list, from the projection.
struct CallSummary
{
    std::string id;
    Timestamp startedAt{};
    std::optional<Millis> length; ///< empty while the call lives
    std::string agent;
    std::string direction, pack, packRevision, policy, situation;
    std::string callerName, callerNumber; ///< empty after an erasure
    bool erased = false;                  ///< private texts of this call were erased
    bool vip = false;
    std::string ending; ///< "", "by-agent", "overridden", "finished", "caller-hung-up", "dropped", "agent-hung-up",
                        ///< "transferred"
    std::string endReason;
    std::string outcome, rootCause, resolution;
    int warnings = 0;
    int moodStart = 0, moodPeak = 0, moodEnd = 0;
    bool reviewDue = false, reviewed = false;
    bool closed = false; ///< nothing left to do
    friend bool operator==(const CallSummary&, const CallSummary&) = default;
};

/// What appending needs beside the events.
struct AppendContext
{
    std::string call;         ///< UUIDv7
    std::int64_t lastSeq = 0; ///< the caller's view of the log; store.conflict if another writer was quicker
    Timestamp at{};
    Millis elapsed{};
    std::string actor;
};

struct VerifyReport
{
    enum class Fault {
        None,
        Changed,    ///< an event or its private text is not what was written; or all that follow were written anew
        Missing,    ///< an event is gone from between others, or a private text without an erasure on record
        Inserted,   ///< more events than were ever appended
        Truncated,  ///< the last events are gone
        Projection, ///< the summary does not follow from the events
        Unreadable, ///< an event cannot be decoded
    };
    Fault fault = Fault::None;
    std::string call;                   ///< of the first bad event
    std::int64_t seq = 0;               ///< of the first bad event; zero for a projection
    std::string kind;                   ///< of the first bad event; empty where it is gone
    std::int64_t calls = 0, events = 0; ///< looked at
    [[nodiscard]] bool good() const { return fault == Fault::None; }
};

/// The log of all calls: an append-only, hash-chained table of events and the summaries that follow from it.
/// Not thread-safe; one object a thread.
class CallLog
{
  public:
    /// `database` outlives the log.
    explicit CallLog(Database& database);
    ~CallLog();
    CallLog(const CallLog&) = delete;
    CallLog& operator=(const CallLog&) = delete;
    [[nodiscard]] Database& database() const { return m_database; }

    /// Writes the events and the summary in one transaction. When it returns, they are on disk (synchronous=FULL).
    /// `after` is the state with the events applied; the summary is made from it. Returns the entries as stored.
    /// Errors: store.full, store.read-only, store.gone (the file was deleted or replaced under the open database, see
    /// Database::restore), store.busy, store.conflict, store.damaged (the call's tail was cut off),
    /// store.bad-call (the id is no UUID, or there is nothing to append), store.io.
    [[nodiscard]] Result<std::vector<call::LogEntry>> append(const AppendContext&, const std::vector<call::Event>&,
                                                             const call::State& after);

    /// Writes calls that the log does not know yet, all of them in one transaction and each with its own ids and times:
    /// a history that is made or moved here. Errors: those of append; store.conflict names a call that is known.
    [[nodiscard]] Result<void> appendWhole(const std::vector<call::WholeCall>&);

    [[nodiscard]] Result<std::vector<call::LogEntry>> entries(const std::string& call) const;
    [[nodiscard]] Result<std::optional<CallSummary>> find(const std::string& call) const;
    /// Those that pass the filter, newest first. Error: store.bad-filter (a mood out of range).
    [[nodiscard]] Result<std::vector<CallSummary>> list(const CallFilter&) const;
    /// Calls whose id begins so, at most `limit` of them.
    [[nodiscard]] Result<std::vector<CallSummary>> withIdFrom(const std::string& start, int limit) const;
    /// Calls that are not closed, newest first: to be offered again after a crash.
    [[nodiscard]] Result<std::vector<CallSummary>> unfinished() const;
    /// Calls of the same caller before now; an empty number has none.
    [[nodiscard]] Result<int> earlierCalls(const std::string& number) const;
    /// Warnings in the latest `calls` calls of this caller that are at most `days` old.
    [[nodiscard]] Result<int> carriedWarnings(const std::string& number, int calls, int days, Timestamp now) const;
    /// The latest calls of this caller, newest first, without the call `except`. 1–1000.
    [[nodiscard]] Result<std::vector<CallSummary>> callsOf(const std::string& number, int limit,
                                                           const std::string& except = {}) const;
    /// How many of this caller's calls since then ended by being transferred, `except` left out.
    [[nodiscard]] Result<int> transfersSince(const std::string& number, Timestamp since,
                                             const std::string& except = {}) const;
    /// What was left for this caller's next handler and is in force: restrictions first, then the newest first.
    [[nodiscard]] Result<std::vector<CallerNote>> callerNotes(const std::string& number) const;
    /// Open ones by the day on which they are due, so overdue ones come first; then the closed ones, newest first.
    [[nodiscard]] Result<std::vector<FollowUp>> followUps(const FollowUpFilter&) const;
    /// How often and how lately the lines were said: for ranking.
    struct LineUse
    {
        std::string line;
        int uses = 0;
        Timestamp last{};
    };
    [[nodiscard]] Result<std::vector<LineUse>> lineUses(std::size_t latestCalls) const;

    /// The hash chains of all calls, or of one. An unknown call has no events and is good.
    [[nodiscard]] Result<VerifyReport> verify(const std::string& call = {}) const;
    /// Compares each summary with what its events give (slower: every event is decoded).
    [[nodiscard]] Result<VerifyReport> checkProjection() const;
    /// Drops every private text and salt of this caller's calls and the keyed hash of the number, so that the calls
    /// belong to nobody; then rewrites the file. Returns how many calls; the chains stay valid. Errors as append, and
    /// store.no-number, store.key-changed (the calls were logged under another caller.key: rebuild first),
    /// store.erase-unfinished (erased, but another program kept the file from being rewritten: erase again).
    [[nodiscard]] Result<int> eraseCaller(const std::string& number);
    /// Makes the summaries again from the events; the result is the same byte for byte.
    [[nodiscard]] Result<int> rebuild();

  private:
    struct Statements;
    [[nodiscard]] Result<std::string> headBefore(const AppendContext&);
    [[nodiscard]] Result<void> writeEvents(const std::vector<call::LogEntry>&, std::string& head);
    /// One call's private texts and what was made of them. Within a transaction of the caller.
    [[nodiscard]] Result<void> erase(const std::string& call);
    Database& m_database;
    /// The statements of the connection that is open now: prepared again when the database was restored.
    class Kept
    {
      public:
        explicit Kept(const Database& database);
        ~Kept();
        Kept(const Kept&) = delete;
        Kept& operator=(const Kept&) = delete;
        Statements* operator->() const;

      private:
        const Database& m_database;
        mutable std::unique_ptr<Statements> m_statements;
    };
    Kept m_statements;
};

} // namespace evenkeel::store

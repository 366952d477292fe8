// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "call/event.h"
#include "call/state.h"
#include "store/aftercare.h"
#include "store/audit_log.h"
#include "store/call_filter.h"

#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::store {

class Database;
struct CallQuery;

/// One row of the call list, from the projection.
struct CallSummary
{
    std::string id;
    /// When the call began (ms · 4096, and which it was of those that began then): greater for a later call.
    std::int64_t ord = 0;
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
    std::vector<call::MoodMark> moods; ///< all of them, or 60 that show their course
    std::optional<Millis> afterCall;   ///< from the end to the wrap-up, once that was given after the end
    std::optional<int> score;          ///< 0–100, of the latest review
    bool disputed = false;             ///< the agent disputes that review
    bool reviewDue = false, reviewed = false;
    bool closed = false; ///< nothing left to do
    friend bool operator==(const CallSummary&, const CallSummary&) = default;
};

/// A page of the call list.
struct CallPage
{
    std::vector<CallSummary> rows; ///< as CallFilter::order says
    int matches = 0;               ///< all that pass, counted to kMostCounted; only of a first page
    bool matchesMore = false;      ///< there are more than that
    bool incomplete = false;       ///< the summaries are being made again: older calls may be missing
    friend bool operator==(const CallPage&, const CallPage&) = default;
};
inline constexpr int kMostCounted = 2000;

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
    /// Those that pass the filter. Error: store.bad-filter (a mood out of range, best match without a text).
    [[nodiscard]] Result<CallPage> page(const CallFilter&) const;
    /// The rows of page(), without counting.
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
    /// Everybody's open ones that were due before `today`.
    [[nodiscard]] Result<int> overdueFollowUps(Date today) const;
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
    /// Compares each summary with what its events give (slower: every event is decoded). While a rebuild is due, those
    /// that are there.
    [[nodiscard]] Result<VerifyReport> checkProjection() const;
    /// Drops every private text and salt of this caller's calls and the keyed hash of the number, so that the calls
    /// belong to nobody; then rewrites the file. Returns how many calls; the chains stay valid. Errors as append, and
    /// store.no-number, store.key-changed (the calls were logged under another caller.key: rebuild first),
    /// store.erase-unfinished (erased, but another program kept the file from being rewritten: erase again), store.held
    /// (detail: how many of the calls are under legal hold; nothing is erased then). `doer` is who stands in the audit
    /// log for it.
    [[nodiscard]] Result<int> eraseCaller(const std::string& number, const std::optional<Doer>& doer = {});
    /// The same for these calls, all of them in one transaction; those that are held now are passed over. Returns how
    /// many were erased. Their words are gone from the file when scrubErased() has rewritten it. With `dropAt` all that
    /// follows from the calls goes, too, and no rebuild makes it again: their events and chains stay, but no list,
    /// search or figure knows them any more.
    [[nodiscard]] Result<int> erase(const std::vector<std::string>& calls,
                                    std::optional<Timestamp> dropAt = std::nullopt);
    /// Rewrites the file if something was erased since it was rewritten last. Error: store.erase-unfinished.
    [[nodiscard]] Result<void> scrubErased();
    /// Makes the projections again from the events; the result is the same byte for byte. Returns how many calls.
    [[nodiscard]] Result<int> rebuild();

    struct RebuildProgress
    {
        std::int64_t done = 0, all = 0; ///< calls
    };
    /// Drops the projections: rebuildMore() makes them again, in this program or the next one. Until then the calls
    /// that are made again are there, newest first, and so are new ones.
    [[nodiscard]] Result<void> startRebuild();
    /// Goes on with it for about so long, in one transaction. False: there is nothing left to do. `progress` is
    /// counted when it is empty and kept from one call to the next.
    [[nodiscard]] Result<bool> rebuildMore(Millis time, RebuildProgress& progress);
    /// Goes on with it to its end, about so long in each transaction; nothing to do is good, too.
    [[nodiscard]] Result<void> finishRebuild(Millis atOnce);
    /// Whether a rebuild was begun and is not finished.
    [[nodiscard]] Result<bool> rebuildDue() const;

  private:
    struct Statements;
    [[nodiscard]] Result<std::string> headBefore(const AppendContext&);
    [[nodiscard]] Result<void> writeEvents(const std::vector<call::LogEntry>&, std::string& head);
    /// One call's private texts and what was made of them. Within a transaction of the caller.
    /// Within a transaction of the caller; returns how many were not under hold.
    [[nodiscard]] Result<int> eraseUnheld(const std::vector<std::string>& calls, std::optional<Timestamp> dropAt);
    [[nodiscard]] Result<void> eraseTexts(const std::string& call);
    [[nodiscard]] Result<void> eraseOne(const std::string& call);
    [[nodiscard]] Result<void> dropOne(const std::string& call, Timestamp at);
    [[nodiscard]] Result<void> scrub();
    /// Nothing: no call can pass.
    [[nodiscard]] Result<std::optional<CallQuery>> prepared(const CallFilter&) const;
    [[nodiscard]] Result<std::vector<CallSummary>> listed(const CallFilter&, const CallQuery&) const;
    [[nodiscard]] Result<std::vector<CallSummary>> rowsOf(const CallFilter&, const CallQuery&) const;
    [[nodiscard]] Result<std::vector<CallSummary>> liveRowsOf(const CallFilter&, const CallQuery&) const;
    [[nodiscard]] Result<int> countMatches(const CallFilter&, const CallQuery&) const;
    [[nodiscard]] Result<void> makeAgain(const std::string& call);
    [[nodiscard]] Result<bool> makeSome(const std::string& from, const QDeadlineTimer&, RebuildProgress&);
    [[nodiscard]] Result<bool> mergeSome(const QDeadlineTimer&);
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

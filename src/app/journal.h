// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/call_log.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel::app {

/// An act that was done and is not on disk.
struct WaitingAct
{
    std::string call;
    Timestamp at{};                 ///< when it was done
    Millis elapsed{};               ///< the same, since the call began
    std::vector<std::string> kinds; ///< of its events, as in the log
    friend bool operator==(const WaitingAct&, const WaitingAct&) = default;
};

/// Stands between the calls and the log, and outlives both. While the disk takes nothing the acts wait here, in the
/// order in which they were done; the call goes on. Ids and hashes are made when an act is written, its time is that of
/// the act. Of every call that is open it knows all events, so that a log that knows fewer of them (the file was put
/// back from a copy, mended, or begun anew) gets the rest.
class Journal : public QObject
{
    Q_OBJECT

  public:
    static constexpr std::size_t kMostActs = 100'000;
    /// What becomes of an act that the disk does not take: it waits, or it is refused.
    enum class Otherwise { Wait, Refuse };

    /// `folder` is the data folder, which need not exist. The log may come later and go again.
    explicit Journal(QString folder, store::CallLog* log = nullptr, Otherwise otherwise = Otherwise::Wait,
                     std::size_t most = kMostActs, QObject* parent = nullptr);
    ~Journal() override;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] store::CallLog* log() const { return m_log; }
    /// Null: there is no log, for `reason`. Nothing is written before the next flush().
    void setLog(store::CallLog* log, const Error& reason = {});

    struct Written
    {
        std::vector<call::LogEntry> entries; ///< without ids as long as they wait
        bool durable = true;
    };
    /// As CallLog::append, but a full, read-only, busy, damaged or missing disk is no error: the act waits. Errors:
    /// store.conflict, store.bad-call, store.too-much-waits.
    [[nodiscard]] Result<Written> append(const store::AppendContext&, const std::vector<call::Event>&,
                                         const call::State& after);
    /// All events of a call, those that wait among them. Errors: those of CallLog::entries, and why there is no log.
    [[nodiscard]] Result<std::vector<call::LogEntry>> entries(const std::string& call) const;

    /// A call from the log goes on; `entries` are all of its events.
    void keep(const std::string& call, const std::vector<call::LogEntry>& entries);
    /// The call is closed or left. What waits of it is still written.
    void release(const std::string& call);

    /// Writes what waits, as far as the disk takes it. True: everything is on disk.
    bool flush();

    [[nodiscard]] bool settled() const { return m_waitingActs == 0; }
    [[nodiscard]] std::size_t waitingActs() const { return m_waitingActs; }
    /// What is not on disk, call by call in the order of the acts.
    [[nodiscard]] std::vector<WaitingAct> waiting() const;
    /// Why the latest attempt to write failed; an empty key: it did not.
    [[nodiscard]] const Error& reason() const { return m_reason; }
    /// How many attempts have failed since the last that did not.
    [[nodiscard]] int failures() const { return m_failures; }

  Q_SIGNALS:
    /// What waits, or why, is another now.
    void changed();

  private:
    struct Act
    {
        std::int64_t lastSeq = 0;
        Timestamp at{};
        Millis elapsed{};
        std::string actor;
        std::vector<call::Event> events;
    };
    /// One call: all its acts, the first `written` of which are on disk.
    struct Trail
    {
        std::string call;
        std::vector<Act> acts;
        std::size_t written = 0;
        bool released = false;
        bool compared = true;              ///< with the present log
        std::optional<call::State> onDisk; ///< what the written acts give; only while others wait
        [[nodiscard]] std::int64_t seq() const;
        [[nodiscard]] bool settled() const { return written == acts.size() && compared; }
    };

    [[nodiscard]] Trail* find(const std::string& call);
    [[nodiscard]] const Trail* find(const std::string& call) const;
    [[nodiscard]] Result<void> write(Trail&);
    [[nodiscard]] Result<void> compare(Trail&);
    void fails(const Error&);
    void succeeds();
    void count();
    void forget();

    QString m_folder;
    store::CallLog* m_log;
    Otherwise m_otherwise;
    std::size_t m_most;
    std::vector<Trail> m_trails; ///< in the order in which the calls came
    std::size_t m_waitingActs = 0;
    Error m_reason;
    int m_failures = 0;
};

} // namespace evenkeel::app

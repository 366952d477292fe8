// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/journal.h"
#include "base/result.h"
#include "call/command.h"
#include "call/machine.h"
#include "call/state.h"
#include "pack/pack.h"
#include "protocol/light.h"
#include "store/call_log.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>

class QLockFile;

namespace evenkeel::app {

/// One live call: takes commands, decides, writes durably, then applies and tells. The window and `call simulate` run
/// this same class. What was acknowledged by perform() is on disk, or named by the journal as not saved.
class LiveCall : public QObject
{
    Q_OBJECT

  public:
    /// `journal` outlives the call; `pack` is shared because a call keeps the revision it began with. A policy without
    /// words of its own borrows those of the pack's default policy.
    LiveCall(Journal& journal, std::shared_ptr<const pack::Pack> pack, const protocol::Policy& policy,
             std::string agent, Clock clock = Clock::system(), QObject* parent = nullptr);
    /// Straight into `log`: an act that the disk does not take is refused.
    LiveCall(store::CallLog& log, std::shared_ptr<const pack::Pack> pack, const protocol::Policy& policy,
             std::string agent, Clock clock = Clock::system(), QObject* parent = nullptr);
    ~LiveCall() override;

    struct Done
    {
        std::vector<call::LogEntry> entries;
        bool durable = true; ///< false: the entries wait in the journal, without ids
    };
    /// decide → append (durable) → apply → changed(). Start fills in the pack, its revision, the policy, the earlier
    /// calls and the carried warnings, as far as the log can be read; a redirect, a warning and an end without a line
    /// get the policy's for the open conduct; an escalation and a note about the caller get today's date. A wall clock
    /// that was set since the latest act goes on record ahead of this one. On refusal nothing changed.
    [[nodiscard]] Result<Done> perform(const call::Command&);

    /// Merge fields that every call begins with where its pack has them: the agent's name, the company.
    void setStandingFields(std::map<std::string, std::string> fields) { m_standing = std::move(fields); }

    /// Loads an unfinished call from the log and goes on with it (event "call.reopened"). The time of the gap counts
    /// as call time by the wall clock, never below zero and never more than a day. Errors: call.unknown, call.not-live
    /// (nothing is left to do in it), call.in-use (another program holds it), and those of the log.
    [[nodiscard]] Result<void> reopen(const std::string& callId);

    [[nodiscard]] const std::string& id() const { return m_id; }
    [[nodiscard]] const call::State& state() const { return m_state; }
    [[nodiscard]] const call::Facts& facts() const { return m_state.now; }
    [[nodiscard]] const pack::Pack& pack() const { return *m_pack; }
    [[nodiscard]] const protocol::Policy& policy() const { return m_policy; }
    [[nodiscard]] call::Rules rules() const { return {*m_pack, m_policy}; }
    [[nodiscard]] Millis elapsed() const;    ///< since the start of the call; stops when the call has ended
    [[nodiscard]] Millis sinceStart() const; ///< goes on after the end: after-call work
    [[nodiscard]] protocol::Light light() const;
    [[nodiscard]] Date today() const; ///< by the wall clock, in the time zone of this machine
    [[nodiscard]] int earlierCalls() const { return m_earlierCalls; }
    /// The next moment at which a Tick would change something (a time-out, the time limit); empty: nothing pending.
    [[nodiscard]] std::optional<Millis> nextDue() const;

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] call::Command completed(const call::Command&) const;
    [[nodiscard]] call::command::Start opening(const call::command::Start&);
    [[nodiscard]] Result<Done> write(const call::Command&, Millis now);
    LiveCall(std::unique_ptr<Journal> own, Journal* other, std::shared_ptr<const pack::Pack> pack,
             const protocol::Policy& policy, std::string agent, Clock clock, QObject* parent);
    [[nodiscard]] Result<void> hold(const std::string& callId);
    [[nodiscard]] int countEarlier(const std::string& number) const;
    [[nodiscard]] int countCarried(const std::string& number) const;
    [[nodiscard]] std::string keptRevision() const;
    void noteClocks();
    [[nodiscard]] std::optional<Millis> jump() const;
    [[nodiscard]] protocol::Category openCategory() const;

    std::unique_ptr<Journal> m_own;
    Journal& m_journal;
    std::shared_ptr<const pack::Pack> m_pack;
    protocol::Policy m_policy;
    std::string m_agent;
    std::map<std::string, std::string> m_standing;
    Clock m_clock;
    std::string m_id;
    call::State m_state;
    Millis m_origin{};
    Timestamp m_wallThen{}; ///< both clocks at the latest act
    Millis m_monotonicThen{};
    int m_earlierCalls = 0;
    std::unique_ptr<QLockFile> m_lock; ///< ours while this call is open, so that no other program offers it
};

} // namespace evenkeel::app

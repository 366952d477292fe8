// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice_call.h"
#include "cli/simulate_command.h"
#include "store/call_log.h"

#include <functional>
#include <memory>
#include <string>

namespace evenkeel::cli {

/// One practice call on a clock that only the commands move. The caller and the supervisor act at their own moments in
/// between.
class PracticeSession
{
  public:
    struct Setup
    {
        std::shared_ptr<const pack::Pack> pack;
        const pack::PracticeCaller& caller; ///< of `pack`
        protocol::Policy policy;
        app::PracticeSupervisor supervisor;
    };
    /// `log` outlives it; `tell` is called with each thing the caller says.
    PracticeSession(store::CallLog& log, const Setup& setup, std::function<void(const practice::Words&)> tell);

    /// Starts the call; `guide` as in app::PracticeCall::begin.
    [[nodiscard]] Result<void> begin(const std::string& guide);
    /// Lets time pass, then does the command. Errors of Errc::Refused are the agent's: the call goes on. simulate.time:
    /// a moment before the latest one.
    [[nodiscard]] Result<void> perform(const Simulated& command);
    /// After the last command: a caller who is about to hang up does so.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] Millis now() const { return m_now; }
    [[nodiscard]] Date today() const;
    [[nodiscard]] const practice::Practice& practice() const { return m_practice->practice(); }
    [[nodiscard]] bool isOver() const { return !call::isLive(m_call->facts()); }

  private:
    [[nodiscard]] Result<void> passTo(Millis moment);

    Millis m_now{};
    Timestamp m_startedAt;
    app::Journal m_journal;
    std::unique_ptr<app::LiveCall> m_call;
    std::unique_ptr<app::PracticeCall> m_practice;
};

} // namespace evenkeel::cli

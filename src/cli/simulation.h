// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live_call.h"
#include "cli/simulate_command.h"
#include "store/call_log.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <string>

namespace evenkeel::cli {

/// Runs commands through app::LiveCall on a clock that only the commands move. One call after the other: a "start" that
/// follows an ended call begins the next.
class Simulation
{
  public:
    /// `log` outlives it.
    Simulation(store::CallLog& log, std::string agent);

    /// Answers one command, or says what was wrong with its line. When it returns, the events are on disk.
    [[nodiscard]] nlohmann::ordered_json answer(const Result<Simulated>& command);

    /// By the simulated clock.
    [[nodiscard]] Date today() const;
    [[nodiscard]] bool sawMalformed() const { return m_sawMalformed; }
    [[nodiscard]] bool sawDataError() const { return m_sawDataError; }

  private:
    [[nodiscard]] Result<app::LiveCall::Done> run(const Simulated&);
    [[nodiscard]] Result<app::LiveCall::Done> begin(const SimulatedStart&);
    [[nodiscard]] Result<void> moveTo(const Simulated&);
    [[nodiscard]] Result<std::shared_ptr<const pack::Pack>> packOf(const SimulatedStart&);

    store::CallLog& m_log;
    std::string m_agent;
    Timestamp m_startedAt;  ///< wall clock when the simulation began
    Millis m_now{};         ///< the simulated clock, never going back over all calls
    Millis m_callZero{};    ///< where at_ms counts from
    Millis m_lastAt{};      ///< at_ms of the latest command of this call
    std::string m_packName; ///< what m_pack was loaded for
    std::shared_ptr<const pack::Pack> m_pack;
    std::unique_ptr<app::LiveCall> m_call;
    bool m_sawMalformed = false;
    bool m_sawDataError = false;
};

} // namespace evenkeel::cli

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/log_reader.h"
#include "app/workspace.h"
#include "ui/app/aftercare.h"

#include <functional>

namespace evenkeel::supervisor {
class SupervisorScreen;
}

namespace evenkeel::ui {

class SuperviseExport;

/// What each part behind the supervisor's screen (supervise_*.h) is given. The parts make their pages, ask the reader
/// and write by way of the workspace's log; none knows another.
struct Supervise
{
    app::Workspace& workspace;
    app::LogReader& reader;
    supervisor::SupervisorScreen& screen;
    app::Clock clock;
    Aftercare& aftercare;
    SuperviseExport& exporter; ///< lists, evidence: whatever leaves as a file
    /// The call on the agent's screen: what changes it goes through it. Null: none.
    std::function<app::LiveCall*()> presentCall;
};

} // namespace evenkeel::ui

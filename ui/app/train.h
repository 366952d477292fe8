// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/log_reader.h"
#include "app/workspace.h"
#include "ui/app/role_guard.h"
#include "ui/app/train_draft.h"

namespace evenkeel::trainer {
class TrainerScreen;
}

namespace evenkeel::ui {

/// What each part behind the trainer's screen (train_*.h) is given. The parts make their pages and work on the draft;
/// none knows another.
struct Train
{
    app::Workspace& workspace;
    app::LogReader& reader;
    RoleGuard& guard; ///< who is here; its worker writes what is audited
    trainer::TrainerScreen& screen;
    TrainDraft& draft;
    app::Clock clock;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "ui/agent/agent_view.h"
#include "ui/settings/settings_page.h"

namespace evenkeel::ui {

/// What the panels beside the live call are told, read from the workspace.
[[nodiscard]] agent::DeskLists deskLists(const pack::Pack& pack);
[[nodiscard]] std::vector<agent::RecentCall> recentCalls(const app::Workspace& workspace);
[[nodiscard]] agent::InterruptedCall interruptedCall(const store::CallSummary& call);
[[nodiscard]] settings::SettingsFacts settingsFacts(app::Workspace& workspace, const QString& softphoneStatus);

} // namespace evenkeel::ui

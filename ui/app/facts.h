// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_list.h"
#include "app/workspace.h"
#include "ui/agent/agent_view.h"
#include "ui/settings/about_page.h"
#include "ui/settings/first_page.h"
#include "ui/settings/settings_page.h"

namespace evenkeel::ui {

/// What the panels beside the live call are told, read from the workspace.
[[nodiscard]] agent::DeskLists deskLists(const pack::Pack& pack);
[[nodiscard]] agent::NewsView newsView(const app::PackNews& news);
[[nodiscard]] std::vector<agent::RecentCall> recentCalls(const app::Workspace& workspace);
[[nodiscard]] agent::InterruptedCall interruptedCall(const store::CallSummary& call);

/// What is known of the choice of a pack beside the settings.
struct PackChoices
{
    std::vector<app::ShippedPack> shipped;
    std::optional<Error> error; ///< why the chosen pack cannot be read, and no call can start
};
[[nodiscard]] settings::SettingsFacts settingsFacts(app::Workspace& workspace, const PackChoices& packs,
                                                    const QString& softphoneStatus);
[[nodiscard]] settings::FirstFacts firstFacts(app::Workspace& workspace, const PackChoices& packs);
[[nodiscard]] settings::AboutFacts aboutFacts(app::Workspace& workspace);

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/caller_history.h"
#include "app/follow_ups.h"
#include "app/live_call.h"
#include "app/workspace.h"
#include "ui/agent/agent_view.h"
#include "ui/agent/wishes.h"

#include <functional>

namespace evenkeel::ui {

/// What outlives a call: the caller's history, the list of follow-ups, and changes of both. Such a change may belong to
/// the call on the screen, which then does it, or to an earlier one, to which it is added.
class Aftercare
{
  public:
    Aftercare(app::Workspace& workspace, app::Clock clock);

    [[nodiscard]] app::CallerHistory historyOf(const app::LiveCall&) const;
    [[nodiscard]] std::vector<app::FollowUpView> followUps(bool all) const; ///< of this agent
    [[nodiscard]] Date today() const;
    void fill(agent::IdleView&) const;

    using ByEvent = std::function<call::Command(std::int64_t seq)>;
    /// `present` is the call on the screen; may be null.
    [[nodiscard]] Result<void> change(const std::string& followUp, const ByEvent&, app::LiveCall* present) const;
    [[nodiscard]] Result<void> change(const app::FollowUpId& event, const ByEvent&, app::LiveCall* present) const;
    /// The agent's word on a review of one of their calls.
    [[nodiscard]] Result<void> answerReview(const agent::Wish& answer) const;

  private:
    app::Workspace& m_workspace;
    app::Clock m_clock;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/agent/wishes.h"
#include "ui/widgets/panel.h"

namespace evenkeel::agent {

/// One part of the agent's screen.
class Part : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit Part(const QString& name, Ground ground = Ground::None, QWidget* parent = nullptr)
        : Panel(ground, parent)
    {
        setObjectName(name);
    }

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);
};

/// The key of an action as it stands on a cap.
[[nodiscard]] inline QString keyOf(ui::Act act)
{
    return ui::actionSpec(act).keyCap();
}

} // namespace evenkeel::agent

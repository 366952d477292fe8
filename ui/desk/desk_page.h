// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"
#include "ui/widgets/panel.h"

/// What the screens beside the agent's share: the supervisor's and the trainer's.
namespace evenkeel::desk {

/// One page of such a screen. It is told facts and says what is wished for; it holds no store, and what it shows of the
/// log was read on another thread.
class DeskPage : public widgets::Panel
{
    Q_OBJECT

  public:
    /// `name` is the object name, and the page's id on its screen.
    explicit DeskPage(const QString& name, Ground ground = Ground::None, QWidget* parent = nullptr)
        : Panel(ground, parent)
    {
        setObjectName(name);
    }

    /// The page comes into sight: puts the focus where work begins.
    virtual void begin() = 0;
    /// Does what a key of the screen's context means here; false if it means nothing.
    virtual bool act(ui::Act /*act*/, int /*number*/) { return false; }

  Q_SIGNALS:
    /// The page is left by Esc: back to the first one.
    void closed();
};

/// The key of an action as it stands on a cap.
[[nodiscard]] inline QString keyOf(ui::Act act)
{
    return ui::actionSpec(act).keyCap();
}

} // namespace evenkeel::desk

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/timer_label.h"

namespace evenkeel::agent {

/// A request for permission is out: how long it still waits, and where the agent writes down what was answered.
class PermissionAnswer final : public Part
{
    Q_OBJECT

  public:
    explicit PermissionAnswer(QWidget* parent = nullptr);
    void setLeft(Millis left);

  private:
    void answer(bool granted);

    widgets::TimerLabel* m_left;
    widgets::TextField* m_by;
    widgets::MenuButton* m_how;
};

} // namespace evenkeel::agent

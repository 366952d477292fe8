// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/breathing_pacer.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timer_label.h"

namespace evenkeel::agent {

/// After the call: saved, what follows, and a pause to recover if the policy gives one.
class SavedPanel final : public Part
{
    Q_OBJECT

  public:
    explicit SavedPanel(QWidget* parent = nullptr);
    void setView(const app::CallView&);
    void setReduceMotion(bool);
    void setBreath(const pack::CalmCard&);
    void start();

  private:
    app::CallView m_view;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_text;
    widgets::PlainLabel* m_follow;
    QWidget* m_pause;
    widgets::TimerLabel* m_left;
    widgets::BreathingPacer* m_pacer;
    widgets::KeyButton* m_done;
};

} // namespace evenkeel::agent

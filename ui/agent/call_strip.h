// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/timer_label.h"

class QBoxLayout;

namespace evenkeel::agent {

/// A small round sign before the timer: whether the line is open, held, or the protocol is.
class LiveDot final : public QWidget
{
    Q_OBJECT

  public:
    enum class State { Ringing, Live, Protocol, Held, Ended };
    explicit LiveDot(QWidget* parent);
    void setState(State);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    State m_state = State::Live;
};

/// Who is on the line and for how long, with what can be said about the whole call.
class CallStrip final : public Part
{
    Q_OBJECT

  public:
    explicit CallStrip(QWidget* parent = nullptr);
    void setView(const app::StripView&, bool protocolOpen);
    void setSituations(const std::vector<pack::Choice>&);
    void openSituation() { m_situation->open(); }

  Q_SIGNALS:
    /// From the menu of rare acts.
    void transferAsked();
    void dangerAsked();
    void endAsked();

  private:
    void fillMore();

    app::StripView m_view;
    LiveDot* m_dot;
    widgets::TimerLabel* m_timer;
    widgets::PlainLabel* m_name;
    widgets::Pill* m_vip;
    widgets::KeyButton* m_hold;
    widgets::PlainLabel* m_facts;
    widgets::TimerLabel* m_pause;
    widgets::MenuButton* m_situation;
    widgets::MenuButton* m_more;
};

/// How the caller sounds, in five words.
class MoodRow final : public Part
{
    Q_OBJECT

  public:
    explicit MoodRow(QWidget* parent = nullptr);
    void setMood(int level);

  private:
    widgets::ChoiceRow* m_row;
};

} // namespace evenkeel::agent

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timer_label.h"

#include <QTimer>

namespace evenkeel::agent {

/// A ring that grows while breathing in and shrinks while breathing out. With motion reduced it counts instead.
class BreathingPacer final : public QWidget
{
    Q_OBJECT

  public:
    explicit BreathingPacer(QWidget* parent = nullptr);
    void setReduceMotion(bool);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

  private:
    void run();

    bool m_still = false;
    QTimer m_timer;
    qint64 m_ms = 0;
};

/// After the call: saved, what follows, and a pause to recover if the policy gives one.
class SavedPanel final : public Part
{
    Q_OBJECT

  public:
    explicit SavedPanel(QWidget* parent = nullptr);
    void setView(const app::CallView&);
    void setReduceMotion(bool);
    void start();

  private:
    app::CallView m_view;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_text;
    widgets::PlainLabel* m_follow;
    QWidget* m_pause;
    widgets::TimerLabel* m_left;
    BreathingPacer* m_pacer;
    widgets::KeyButton* m_done;
};

} // namespace evenkeel::agent

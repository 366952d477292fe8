// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scorecard.h"
#include "ui/agent/part.h"

#include <vector>

class QVBoxLayout;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::agent {

class InlineAsk;

/// Between calls: what a supervisor gave one of the agent's calls, to be acknowledged or disputed, and then how a
/// dispute was settled, to be read. One at a time, the one with the least time left first; it asks for nothing and
/// never comes up by itself.
class FeedbackBlock final : public Part
{
    Q_OBJECT

  public:
    explicit FeedbackBlock(QWidget* parent = nullptr);
    /// What is half typed stays while its review is still the first one.
    void setFeedback(const std::vector<app::FeedbackView>& open);
    void refuse(const QString& sentence);

  private:
    void showGiven(const app::ReviewView& review);
    void answer();
    void showOpen(const app::FeedbackView& first);
    void showSettled(const app::FeedbackView& first);

    std::vector<app::FeedbackView> m_open;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_score;
    widgets::PlainLabel* m_coaching;
    QVBoxLayout* m_given;
    widgets::PlainLabel* m_deadline;
    widgets::PlainLabel* m_refusal;
    QWidget* m_answers;
    widgets::KeyButton *m_acknowledge, *m_dispute;
    InlineAsk* m_why;
};

} // namespace evenkeel::agent

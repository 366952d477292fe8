// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/agent_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/inline_banner.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

namespace evenkeel::agent {

class FeedbackBlock;
class NewsBlock;

/// Between calls: one key starts a call, and the last calls stand below.
class IdlePanel final : public Part
{
    Q_OBJECT

  public:
    explicit IdlePanel(QWidget* parent = nullptr);
    void setView(const IdleView&);
    void setInterrupted(const std::optional<InterruptedCall>&);
    void refuse(const QString& sentence);
    void refuseAnswer(const QString& sentence); ///< an answer to a review did not come about
    void startCall();                           ///< with what was typed
    /// Fills the form, unless something stands there that the agent typed; then false.
    bool suggest(const CallerSuggestion&);

  private:
    void showSuggestion();
    void showRecent(const std::vector<RecentCall>&);
    void showFollowUps(const IdleView&);

    IdleView m_view;
    QString m_interrupted;
    CallerSuggestion m_suggested;
    widgets::InlineBanner* m_banner;
    widgets::InlineBanner* m_problem;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_pack;
    widgets::TextField* m_name;
    widgets::TextField* m_number;
    widgets::InlineBanner* m_suggestion;
    widgets::KeyButton* m_start;
    widgets::PlainLabel* m_softphone;
    widgets::PlainLabel* m_dueTitle;
    QWidget* m_due;
    widgets::KeyButton* m_followUps;
    NewsBlock* m_news;
    FeedbackBlock* m_feedback;
    widgets::PlainLabel* m_recentTitle;
    QWidget* m_recent;
    widgets::PlainLabel* m_policy;
    widgets::PlainLabel* m_disclaimer;
};

} // namespace evenkeel::agent

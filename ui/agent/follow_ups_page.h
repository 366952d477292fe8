// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/follow_ups.h"
#include "ui/agent/inline_ask.h"
#include "ui/agent/part.h"
#include "ui/agent/tab_order.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::agent {

/// What was escalated and is still to be done, overdue ones first. Takes the place of the agent's screen for a while.
class FollowUpsPage final : public Part
{
    Q_OBJECT

  public:
    /// Of everybody: each says who raised it, and the page has no way back of its own.
    enum class Whose { Own, Everybody };
    explicit FollowUpsPage(Whose whose = Whose::Own, QWidget* parent = nullptr);

    /// `all`: the closed ones are among them.
    void show(const std::vector<app::FollowUpView>&, bool all);
    /// There are more than the ones shown.
    void setMore(bool more);
    /// How many are overdue, if not all of them are shown.
    void setOverdue(int count);
    /// Within the answer to a wish: the result that was typed stands in its field again, with the sentence under it.
    void refuse(const QString& sentence);
    void start(); ///< puts the focus on the first follow-up

  Q_SIGNALS:
    void closed();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    QWidget* row(const app::FollowUpView&, std::size_t index);
    void askResult(std::size_t index);
    void placeAsk();
    void orderTabs();
    void bringIntoSight(QWidget* part);

    Whose m_whose;
    std::vector<app::FollowUpView> m_views;
    bool m_all = false;
    bool m_told = false;
    widgets::PlainLabel* m_count;
    widgets::ChoiceRow* m_which;
    widgets::PlainLabel* m_empty;
    widgets::PlainLabel* m_more;
    widgets::PlainLabel* m_refusal;
    QWidget* m_rows;
    InlineAsk* m_result;
    QScrollArea* m_scroll = nullptr;
    TabOrder m_tabs;
    QString m_asked; ///< the follow-up whose result is asked for
    QString m_sent;  ///< the result that is being saved
};

} // namespace evenkeel::agent

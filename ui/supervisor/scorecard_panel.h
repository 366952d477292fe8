// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scorecard.h"
#include "ui/supervisor/wishes.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

class CriterionRow;
class EarlierReview;

/// The scorecard of the call that is replayed: its questions, a note to the agent, and the reviews that were given.
/// What is half filled in stays as long as the call does.
class ScorecardPanel final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit ScorecardPanel(QWidget* parent = nullptr);

    /// The same call with other reviews keeps what was filled in, unless it was saved.
    void show(const app::ScorecardView& facts);
    void clear();
    /// The review is on disk.
    void saved();
    void refuse(const QString& sentence);
    /// As the button does; goes to what is missing.
    void save();
    void focusFirst();
    [[nodiscard]] QString call() const { return m_facts.call; }

  Q_SIGNALS:
    void wished(const evenkeel::supervisor::ReviewWish& wish);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void build();
    void fill();
    void showReviews();
    void tellTotal();
    void tellHelp(const CriterionRow* row);
    [[nodiscard]] CriterionRow* firstOpen() const;

    app::ScorecardView m_facts;
    bool m_saved = false;
    std::int64_t m_standing = 0; ///< seq of the review whose dispute is being settled
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_total;
    widgets::PlainLabel* m_obstacle;
    widgets::PlainLabel* m_help;
    QWidget* m_card;
    QVBoxLayout* m_questions;
    std::vector<CriterionRow*> m_rows;
    QWidget* m_foot; ///< below the questions
    widgets::TextField* m_coaching;
    widgets::KeyButton* m_save;
    widgets::PlainLabel* m_refusal;
    widgets::PlainLabel* m_reviewsTitle;
    QVBoxLayout* m_reviews;
    std::vector<EarlierReview*> m_shown;
};

} // namespace evenkeel::supervisor

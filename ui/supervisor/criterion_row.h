// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "ui/supervisor/score_row.h"

class QBoxLayout;

namespace evenkeel::widgets {
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

/// One question of the scorecard: its words, its score, and under them a comment where the score asks for one.
class CriterionRow final : public QWidget
{
    Q_OBJECT

  public:
    explicit CriterionRow(const pack::Criterion& criterion, QWidget* parent = nullptr);

    void set(bool answered, const std::optional<int>& score, const QString& comment);
    [[nodiscard]] const pack::Criterion& criterion() const { return m_criterion; }
    [[nodiscard]] bool isAnswered() const { return m_score->isAnswered(); }
    [[nodiscard]] const std::optional<int>& score() const { return m_score->score(); }
    [[nodiscard]] QString comment() const; ///< empty where none is asked for
    [[nodiscard]] bool lacksComment() const;
    /// To what is still missing here.
    void focusOpen();
    void focusScore() { m_score->focusHere(); }

  Q_SIGNALS:
    void changed();
    void entered();

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void follow();

    pack::Criterion m_criterion;
    QBoxLayout* m_line;
    widgets::PlainLabel* m_label;
    ScoreRow* m_score;
    widgets::TextField* m_comment;
};

} // namespace evenkeel::supervisor

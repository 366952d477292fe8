// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace evenkeel::supervisor {

/// One step of a ScoreRow, or the answer that nothing applies.
class ScoreButton final : public QAbstractButton
{
    Q_OBJECT

  public:
    ScoreButton(const QString& name, const QString& label, QWidget* parent);
    void setFilled(bool on);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_label;
    bool m_filled = false;
};

/// A score from 1 to 5, filled up to it, and “n/a” where it may be left out. One stop for Tab; 1–5 score, 0 and N say
/// that it does not apply, the arrow keys go one up or down, Delete takes the answer back.
class ScoreRow final : public QWidget
{
    Q_OBJECT

  public:
    /// `accessible` is the question.
    ScoreRow(const QString& name, const QString& accessible, bool mayNotApply, QWidget* parent = nullptr);

    void set(bool answered, const std::optional<int>& score); ///< says nothing
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    [[nodiscard]] const std::optional<int>& score() const { return m_score; }
    void focusHere();
    void setHint(const QString& hint); ///< for screen readers

  Q_SIGNALS:
    void scored();  ///< by hand
    void entered(); ///< the focus came into the row

  protected:
    bool eventFilter(QObject*, QEvent*) override;
    void focusInEvent(QFocusEvent*) override;

  private:
    void give(bool answered, const std::optional<int>& score);
    [[nodiscard]] bool press(int key);
    void follow();
    [[nodiscard]] ScoreButton* stop() const;

    std::vector<ScoreButton*> m_buttons;
    ScoreButton* m_notApplicable = nullptr; ///< null: it must be scored
    bool m_answered = false;
    std::optional<int> m_score;
};

} // namespace evenkeel::supervisor

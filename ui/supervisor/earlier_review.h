// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scorecard.h"
#include "ui/widgets/panel.h"

namespace evenkeel::widgets {
class KeyButton;
class PlainLabel;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::supervisor {

/// A review that was given: by whom, when, the score, what the agent said to it and how a dispute was settled. An open
/// dispute can be settled here by a reason.
class EarlierReview final : public widgets::Panel
{
    Q_OBJECT

  public:
    /// `maySettle`: the one who looks may settle its dispute.
    EarlierReview(const app::ReviewView& review, bool maySettle, QWidget* parent = nullptr);
    [[nodiscard]] std::int64_t seq() const { return m_seq; }
    void refuse(const QString& sentence);

  Q_SIGNALS:
    void standWanted(qint64 seq, const QString& reason);

  private:
    void askReason();
    void send();

    std::int64_t m_seq;
    widgets::KeyButton* m_stand = nullptr;
    widgets::TextField* m_reason = nullptr;
    widgets::PlainLabel* m_refusal = nullptr;
};

/// "84 of 100", "failed".
[[nodiscard]] QString scoreText(int score, bool failed);

} // namespace evenkeel::supervisor

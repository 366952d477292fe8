// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/trainer/import_rows.h"
#include "ui/trainer/try_facts.h"

class QScrollArea;
class QVBoxLayout;

namespace evenkeel::widgets {
class KeyButton;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// Trying a draft before anybody is led by it: practice calls on the agent's own screen, and the calls on record under
/// its rules. It is told facts and says what is wished for.
class TryPage final : public desk::DeskPage
{
    Q_OBJECT

  public:
    explicit TryPage(QWidget* parent = nullptr);
    void setFacts(const TryFacts& facts);

    void begin() override;
    bool act(ui::Act act, int number) override;

  Q_SIGNALS:
    void practiseAsked(const QString& caller);
    void callsAsked();

  private:
    void showCallers();

    TryFacts m_facts;
    QScrollArea* m_scroll;
    widgets::PlainLabel* m_problem;
    QVBoxLayout* m_callers;
    widgets::KeyButton* m_try;
    widgets::PlainLabel* m_summary;
    ImportRows* m_refusals;
};

} // namespace evenkeel::trainer

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/date_choice.h"
#include "ui/agent/desk_card.h"
#include "ui/widgets/key_button.h"

namespace evenkeel::agent {

/// What is known of the caller from before: earlier calls, and what was left for this call's handler. Takes a note for
/// the next one, with the day on which somebody has to look whether it still holds.
class CallerCard final : public DeskCard
{
    Q_OBJECT

  public:
    explicit CallerCard(QWidget* parent = nullptr);
    void setView(const app::CallView&) override;
    void reset() override;
    [[nodiscard]] QWidget* firstControl() override;

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    void showCalls(const app::CallerHistory&);
    void showNotes(const std::vector<app::CallerNoteView>&);
    void save();

    bool m_told = false;
    bool m_live = true;
    app::CallerHistory m_history;
    std::vector<app::CallerNoteView> m_notes;
    widgets::PlainLabel* m_summary;
    QWidget* m_noteRows;
    QWidget* m_callRows;
    QWidget* m_form;
    widgets::TextField* m_text;
    widgets::ChoiceRow* m_kind;
    DateChoice* m_review;
    widgets::KeyButton* m_save;
};

} // namespace evenkeel::agent

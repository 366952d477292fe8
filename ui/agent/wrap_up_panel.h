// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/timer_label.h"

class QBoxLayout;

namespace evenkeel::agent {

/// What stays of a call: first the record, if one is due; then outcome, cause, resolution, agreement, mood, rating.
class WrapUpPanel final : public Part
{
    Q_OBJECT

  public:
    explicit WrapUpPanel(QWidget* parent = nullptr);
    void setView(const app::CallView&);
    /// A new call: forgets what was filled in.
    void reset();
    void start();  ///< puts the focus where the first answer goes
    void submit(); ///< saves the record if it is due, else the wrap-up
    void refuse(const QString& sentence);
    void openNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

  Q_SIGNALS:
    void cardAsked(evenkeel::ui::Act card);
    void backAsked(); ///< the call still lives, and the agent goes on with it

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    void buildRecord(QBoxLayout*);
    [[nodiscard]] static QString moodCourse(const app::WrapUpView&);
    void buildWrapUp(QBoxLayout*);
    widgets::ChoiceRow* question(QBoxLayout*, const char* name, const QString& title, bool spread = false);

    app::CallView m_view;
    bool m_recordWasDue = false;
    widgets::PlainLabel* m_title;
    widgets::TimerLabel* m_after;
    widgets::PlainLabel* m_summary;
    QWidget* m_record;
    widgets::PlainLabel* m_recordFacts;
    widgets::PlainLabel* m_wordsTitle;
    widgets::TextField* m_words;
    widgets::ChoiceRow* m_police;
    QWidget* m_wrapUp;
    widgets::ChoiceRow* m_outcome;
    widgets::ChoiceRow* m_cause;
    widgets::ChoiceRow* m_resolution;
    widgets::ChoiceRow* m_agreed;
    widgets::ChoiceRow* m_mood;
    widgets::ChoiceRow* m_rating;
    widgets::TextField* m_note;
    widgets::PlainLabel* m_refusal;
    widgets::KeyButton* m_back;
    widgets::KeyButton* m_undo; ///< an end can be taken back for ten seconds
    widgets::KeyButton* m_save;
};

} // namespace evenkeel::agent

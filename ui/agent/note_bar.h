// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

namespace evenkeel::agent {

/// A note in one line, and the way out of the call.
class NoteBar final : public Part
{
    Q_OBJECT

  public:
    explicit NoteBar(QWidget* parent = nullptr);
    void setNotes(const std::vector<app::NoteView>&);
    void setUndoable(bool on) { m_undo->setVisible(on); }
    void setMost(int notes); ///< how many of the last notes are shown
    void openNote();
    [[nodiscard]] QString draft() const { return m_note->text(); }

  Q_SIGNALS:
    void wrapUpAsked();

  private:
    void showNotes();

    widgets::TextField* m_note;
    widgets::PlainLabel* m_last;
    widgets::KeyButton* m_undo;
    widgets::KeyButton* m_wrapUp;
    std::vector<app::NoteView> m_notes; ///< the last few
    int m_most = 1;
};

} // namespace evenkeel::agent

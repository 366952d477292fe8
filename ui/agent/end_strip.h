// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/agent/words_block.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_field.h"

namespace evenkeel::widgets {
class PlainLabel;
}

namespace evenkeel::agent {

/// F12: the last look before the call is ended, in its place. With the light at yes it asks for the reason and shows
/// the words; otherwise it says what is missing and takes a reason for ending early all the same.
class EndStrip final : public Part
{
    Q_OBJECT

  public:
    explicit EndStrip(QWidget* parent = nullptr);
    void setView(const app::ProtocolView&, const Conduct& conduct);
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

  Q_SIGNALS:
    void left();

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

  private:
    enum class Way {
        Lawful,
        ItWentOn, ///< only the conduct after the warning is missing: the agent says that it went on, and ends
        Override,
        Closed, ///< safety: no end by the agent here
    };
    [[nodiscard]] Way way() const;
    void show(Way);
    void end();

    app::ProtocolView m_view;
    Conduct m_conduct;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_why;
    WordsBlock* m_words;
    widgets::ChoiceRow* m_reasons;
    widgets::TextField* m_reason;
    widgets::PlainLabel* m_need;
    widgets::KeyButton* m_end;
    widgets::KeyButton* m_leave;
};

} // namespace evenkeel::agent

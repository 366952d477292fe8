// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/part.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/text_field.h"

namespace evenkeel::widgets {
class FlowLayout;
class PlainLabel;
} // namespace evenkeel::widgets

namespace evenkeel::agent {

/// Asks for one text in its place: a sentence, a field, an answer. Enter sends, Esc leaves.
class InlineAsk final : public Part
{
    Q_OBJECT

  public:
    InlineAsk(const QString& name, const QString& question, const QString& placeholder, const QString& answer,
              widgets::KeyButton::Kind kind, QWidget* parent = nullptr);
    void setQuestion(const QString&);
    void setSuggestions(const std::vector<widgets::ChoiceItem>&); ///< chosen with a click or a digit key
    /// Something else that may be done before the answer.
    widgets::KeyButton* addButton(const QString& name, const QString& label, const QString& key);
    void open(const QString& text = QString());
    /// What was sent did not come about: it stands in the field again, and why under it.
    void reopen(const QString& text, const QString& refusal);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QString text() const;

  Q_SIGNALS:
    void answered(const QString& text);
    void left();

  private:
    void send();

    widgets::PlainLabel* m_question;
    widgets::ChoiceRow* m_suggestions;
    widgets::TextField* m_field;
    widgets::PlainLabel* m_refusal;
    widgets::KeyButton* m_answer;
    widgets::FlowLayout* m_buttons;
};

} // namespace evenkeel::agent

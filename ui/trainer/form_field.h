// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trainer/field_spec.h"

#include <QWidget>

namespace evenkeel::widgets {
class CheckRow;
class ChoiceRow;
class MenuButton;
class PlainLabel;
class TextBox;
class TextField;
} // namespace evenkeel::widgets

namespace evenkeel::trainer {

/// A field of a form as it is seen: heading, the control for its kind, and the sentence below.
class FormField final : public QWidget
{
    Q_OBJECT

  public:
    explicit FormField(const FieldSpec& spec, QWidget* parent = nullptr);

    [[nodiscard]] const FieldSpec& spec() const { return m_spec; }
    /// Shows a value; says nothing. A control in which somebody types something that is not a value yet keeps it.
    void show(const FieldValue& value);
    /// The pack could not hold what was put in.
    void refuse(bool refused);
    void focusControl();
    [[nodiscard]] widgets::TextBox* box() const { return m_box; }

  Q_SIGNALS:
    void edited(const evenkeel::trainer::FieldValue& value);
    void finished(); ///< the focus left it

  private:
    void buildControl();
    void buildAdder();

    FieldSpec m_spec;
    FieldValue m_shown;
    bool m_refused = false;
    widgets::PlainLabel* m_title;
    widgets::PlainLabel* m_help = nullptr;
    widgets::TextField* m_line = nullptr;
    widgets::TextBox* m_box = nullptr;
    widgets::ChoiceRow* m_choice = nullptr;
    widgets::MenuButton* m_menu = nullptr;
    widgets::CheckRow* m_checks = nullptr;
};

} // namespace evenkeel::trainer

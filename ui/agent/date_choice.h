// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_field.h"

#include <QDate>

#include <optional>
#include <vector>

namespace evenkeel::agent {

/// A day: one of a few distances from today, or a date that is typed as 2026-12-01 or as the system writes it. What was
/// understood stands below in words.
class DateChoice final : public QWidget
{
    Q_OBJECT

  public:
    struct Preset
    {
        int days = 1;
        QString label;
    };
    /// `name` is the beginning of the object names; `accessible` says what the day is for.
    DateChoice(const QString& name, const QString& accessible, const std::vector<Preset>& presets,
               QWidget* parent = nullptr);

    void setToday(const QDate&);
    void choose(int days); ///< a preset
    void clear();
    /// Empty: nothing was chosen, or what was typed is no date.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isUnreadable() const; ///< something was typed that is no date
    void start();                            ///< takes the focus

    /// The date that `text` names; invalid if it names none.
    [[nodiscard]] static QDate read(const QString& text);

  private:
    void tell();

    QDate m_today;
    widgets::ChoiceRow* m_presets;
    widgets::TextField* m_typed;
    widgets::PlainLabel* m_meant;
};

} // namespace evenkeel::agent

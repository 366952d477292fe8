// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace evenkeel::ui {

/// What a person has put into a screen and not yet sent: half-typed texts, chosen answers, and where the focus is.
/// Taken before the screens are built again, and put into the new ones by object name.
class CarryOver
{
  public:
    explicit CarryOver(const QWidget& from);
    void putInto(QWidget& to) const;

  private:
    struct Text
    {
        QString name, text;
        int cursor = 0;
        bool modified = false;
    };
    struct Choice
    {
        QString name, chosen;
    };
    std::vector<Text> m_texts;
    std::vector<Choice> m_choices;
    QString m_focus;
};

} // namespace evenkeel::ui

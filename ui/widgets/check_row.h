// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_row.h"

#include <QStringList>

namespace evenkeel::widgets {

/// Any number out of a few, all seen at once. Each is a stop for Tab and is turned by Space.
class CheckRow final : public QWidget
{
    Q_OBJECT

  public:
    CheckRow(const QString& name, const QString& accessible, QWidget* parent = nullptr);

    void setItems(const std::vector<ChoiceItem>&);
    void setChosen(const QStringList& ids); ///< says nothing; ids that are not there are passed over
    [[nodiscard]] QStringList chosen() const;
    void focusFirst();

  Q_SIGNALS:
    /// By hand.
    void changed(const QStringList& ids);

  private:
    FlowLayout* m_flow;
    std::vector<ChoiceButton*> m_buttons;
};

} // namespace evenkeel::widgets

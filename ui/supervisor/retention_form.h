// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/retention_facts.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_field.h"

namespace evenkeel::supervisor {

/// One rule to be typed, in its place on the page.
class RetentionForm final : public widgets::Panel
{
    Q_OBJECT

  public:
    explicit RetentionForm(QWidget* parent = nullptr);

    /// The first one is "whatever came of the call", with an empty id.
    void setOutcomes(const std::vector<widgets::ChoiceItem>& outcomes);
    void open(const RetentionRow& rule, bool isNew);
    void refuse(const QString& why);

  Q_SIGNALS:
    void saved(const evenkeel::supervisor::RetentionRow& rule);
    void left();

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void save();

    widgets::PlainLabel *m_title, *m_effect, *m_refusal;
    widgets::TextField* m_days;
    widgets::MenuButton* m_outcome;
    widgets::ChoiceRow* m_action;
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/step_card.h"

namespace evenkeel::agent {

/// Lines for what the call is about, beside those of the step. Their keys are those of the search: they have none of
/// their own, so they are said with the mouse or by Tab and Enter.
class SituationLines final : public Part
{
    Q_OBJECT

  public:
    explicit SituationLines(QWidget* parent = nullptr);
    /// Hides itself when there is no line.
    void setLines(const QString& situation, const std::vector<app::LineView>&, const std::vector<app::FieldView>&);

    void setMost(int lines) { m_lines->setMost(lines); }

  private:
    widgets::PlainLabel* m_title;
    LineList* m_lines;
};

} // namespace evenkeel::agent

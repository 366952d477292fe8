// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "ui/agent/part.h"
#include "ui/widgets/step_dots.h"

#include <QAbstractButton>

namespace evenkeel::agent {

/// One step that is not open: its sign, its title, the time spent in it.
class StepRow final : public QAbstractButton
{
    Q_OBJECT

  public:
    explicit StepRow(QWidget* parent);
    void setStep(const QString& name, const app::StepView&);
    [[nodiscard]] const app::StepView& step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

  private:
    app::StepView m_step;
};

/// Steps as rows; any of them can be gone to at any time. The compact screen has the card between two lists.
class StepList final : public Part
{
    Q_OBJECT

  public:
    enum class Which { All, BeforeCurrent, AfterCurrent };
    StepList(const QString& name, Which which, QWidget* parent = nullptr);
    void setSteps(const std::vector<app::StepView>&);
    [[nodiscard]] bool isEmpty() const { return m_used == 0; }

  private:
    Which m_which;
    std::size_t m_used = 0;
    std::vector<StepRow*> m_rows;
};

[[nodiscard]] std::vector<widgets::Dot> dotsOf(const std::vector<app::StepView>&);

} // namespace evenkeel::agent

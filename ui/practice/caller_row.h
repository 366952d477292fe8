// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/practice_view.h"

#include <QAbstractButton>

namespace evenkeel::practising {

/// One caller to choose: title, who and what it is about, and what is to be learnt.
class CallerRow final : public QAbstractButton
{
    Q_OBJECT

  public:
    CallerRow(const CallerView& caller, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
};

} // namespace evenkeel::practising

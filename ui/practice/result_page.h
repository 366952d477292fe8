// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"
#include "ui/practice/practice_view.h"

namespace evenkeel::practising {

/// How a practice call came out: won or lost, the score by criterion, the moments that decided it.
class ResultPage final : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit ResultPage(QWidget* parent = nullptr);
    void show(const ResultView& result);

  Q_SIGNALS:
    void againAsked();
    void otherAsked();

  private:
    void addVerdict(const ResultView& result);
    void addButtons();
    void addScores(const ResultView& result);
    void addMoments(const ResultView& result);
};

} // namespace evenkeel::practising

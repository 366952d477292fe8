// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/words.h"

#include <QWidget>

namespace evenkeel::agent {

/// "May I end this call?" with its answer: a shape, a word and the reason. Never colour alone.
class LightRow final : public QWidget
{
    Q_OBJECT

  public:
    explicit LightRow(QWidget* parent = nullptr);
    void setLight(const LightText&);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    LightText m_light;
    widgets::PlainLabel* m_words;
};

} // namespace evenkeel::agent

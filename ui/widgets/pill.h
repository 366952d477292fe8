// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/tone.h"

namespace evenkeel::widgets {

/// A short word on a tinted pill, such as "VIP". Not a control.
class Pill final : public QWidget
{
    Q_OBJECT

  public:
    Pill(const QString& text, Tone tone, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);
    [[nodiscard]] QString text() const { return m_text->text(); }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    PlainLabel* m_text;
    Tone m_tone;
};

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace evenkeel::widgets {

/// A flat ground for a part of the screen: a surface, a card with a hairline around it, or a tinted block. Holds a
/// layout of its own making; draws nothing else.
class Panel : public QWidget
{
    Q_OBJECT

  public:
    enum class Ground {
        Surface, ///< from edge to edge
        Card,    ///< rounded, with a hairline and, if so set, a coloured spine
        Block,   ///< rounded, filled with the tint of its tone
        None,    ///< what lies behind
    };
    explicit Panel(Ground ground, QWidget* parent = nullptr);

    void setTone(Tone);
    void setSpine(bool on); ///< Card: the accent bar at the reading edge, for what is current
    [[nodiscard]] Tone tone() const { return m_tone; }

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    Ground m_ground;
    Tone m_tone = Tone::None;
    bool m_spine = false;
};

/// One line between two parts: between upper and lower ones, or between left and right ones.
class Hairline final : public QWidget
{
    Q_OBJECT

  public:
    explicit Hairline(QWidget* parent = nullptr);
    void setOrientation(Qt::Orientation);

  protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace evenkeel::widgets {

struct Segment
{
    QString label;
    Tone tone = Tone::None; ///< None: not reached
    bool now = false;       ///< where things stand: its label is strong
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// How far along a few stations are, as bars with words under them. Read as one sentence by a screen reader.
class ProgressSegments final : public QWidget
{
    Q_OBJECT

  public:
    explicit ProgressSegments(const QString& name, QWidget* parent = nullptr);
    void setSegments(const std::vector<Segment>&);
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    [[nodiscard]] int columnsFor(int width) const; ///< fewer when the words would not fit beside each other

    std::vector<Segment> m_segments;
};

} // namespace evenkeel::widgets

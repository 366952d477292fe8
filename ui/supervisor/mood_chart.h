// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replay.h"

#include <QWidget>

#include <optional>

namespace evenkeel::supervisor {

/// The caller's mood over a call, and under it the steps and the protocol as a band on the same time. Read as one
/// sentence by a screen reader; a click goes to that moment.
class MoodChart final : public QWidget
{
    Q_OBJECT

  public:
    explicit MoodChart(QWidget* parent = nullptr);

    void show(const app::ReplayView& view);
    /// Marks a moment; empty: none.
    void setCursor(std::optional<Millis> at);
    [[nodiscard]] std::optional<Millis> cursorAt() const { return m_cursor; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void pointedAt(evenkeel::Millis at);

  protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;

  private:
    [[nodiscard]] QRectF plot() const; ///< where the curve lies
    [[nodiscard]] QRectF band() const;
    [[nodiscard]] double xOf(Millis at) const;
    void paintGrid(QPainter&) const;
    void paintCurve(QPainter&) const;
    void paintBand(QPainter&) const;

    std::vector<app::MoodPoint> m_moods;
    std::vector<app::BandSegment> m_band;
    Millis m_length{};
    std::optional<Millis> m_cursor;
};

} // namespace evenkeel::supervisor

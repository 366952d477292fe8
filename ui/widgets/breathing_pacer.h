// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace evenkeel::widgets {

/// A circle that grows while breathing in and shrinks while breathing out. With motion reduced it stays as it is and
/// counts the seconds. Asks for nothing while it is not seen.
class BreathingPacer final : public QWidget
{
    Q_OBJECT

  public:
    explicit BreathingPacer(QWidget* parent = nullptr);
    /// Seconds, 0–15 each; three zeros are taken as 4, 2 and 6.
    void setBreath(int in, int hold, int out);
    void setReduceMotion(bool);

    struct Moment
    {
        enum class Part { In, Hold, Out };
        Part part = Part::In;
        int secondsLeft = 0; ///< of this part, from its whole length down to 1
        double size = 0;     ///< of the circle: 0 all breathed out, 1 all in
    };
    /// What is shown `ms` after the first breath began.
    [[nodiscard]] Moment at(qint64 ms) const;
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

  private:
    void run();

    qint64 m_in = 4000, m_hold = 2000, m_out = 6000;
    bool m_still = false;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace evenkeel::widgets

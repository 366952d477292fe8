// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

namespace evenkeel::widgets {

struct Dot
{
    QString id;
    int number = 1;
    QString title;
    bool done = false;
    bool current = false;
    friend bool operator==(const Dot&, const Dot&) = default;
};

/// A step as a small round sign: its number, or a check once it was left. Also used at the head of a step's row.
[[nodiscard]] int dotSize();
void drawDot(QPainter&, const QRectF&, const Dot&);

/// All steps in one row; a click or Enter goes there.
class StepDots final : public QWidget
{
    Q_OBJECT

  public:
    explicit StepDots(QWidget* parent = nullptr);
    void setDots(const std::vector<Dot>&);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void chosen(const QString& id);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

  private:
    void place();

    std::vector<Dot> m_dots;
    std::vector<QAbstractButton*> m_buttons;
};

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenkeel::trainer {

/// The names of the columns of lines, in small capitals over what they name; a long one takes two rows.
class LineHeader final : public QHeaderView
{
    Q_OBJECT

  public:
    explicit LineHeader(QWidget* parent = nullptr);
    /// As wide as its longest word, with the space around it.
    [[nodiscard]] int widthFor(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintSection(QPainter*, const QRect&, int section) const override;
    void paintEvent(QPaintEvent*) override;

  private:
    [[nodiscard]] QString textOf(int section) const;
};

} // namespace evenkeel::trainer

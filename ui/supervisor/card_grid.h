// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace evenkeel::supervisor {

/// Cards beside each other, as many as the width has room for, row by row: their order is that of reading and of Tab.
class CardGrid final : public QWidget
{
    Q_OBJECT

  public:
    explicit CardGrid(QWidget* parent = nullptr);
    void add(QWidget* card);
    [[nodiscard]] int columns() const { return m_columns; }

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void arrange(bool anew);

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace evenkeel::widgets {

/// A widget that places its children without a layout, or by one of Qt's that it does better, says here in which order
/// they are read.
class InReadingOrder
{
  public:
    virtual ~InReadingOrder() = default;
    [[nodiscard]] virtual std::vector<QWidget*> readingOrder() const = 0;
};

/// From now on screen readers meet the children of a plain container in the order of its layout. Qt gives them in the
/// order in which they were made, which is not the order on the screen.
void readInLayoutOrder();

/// Tab goes through what is in `root` in the order in which it is read. To be called again for what got other children
/// since, or for the nearest of their parents that did; that one keeps its place among those beside it.
void tabInLayoutOrder(QWidget* root);

} // namespace evenkeel::widgets

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_order.h"

#include <QSplitter>

namespace evenkeel::desk {

/// Two parts beside each other, a hairline between them that the mouse can move.
class PageSplitter final : public QSplitter, public widgets::InReadingOrder
{
    Q_OBJECT

  public:
    explicit PageSplitter(QWidget* parent = nullptr);
    [[nodiscard]] std::vector<QWidget*> readingOrder() const override;

  protected:
    QSplitterHandle* createHandle() override;
};

} // namespace evenkeel::desk

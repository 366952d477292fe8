// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace evenkeel::supervisor {

/// The names of the columns, in small capitals. No control: the list has its order from the filters.
class SessionHeader final : public QHeaderView
{
    Q_OBJECT

  public:
    explicit SessionHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintSection(QPainter*, const QRect&, int section) const override;
    void paintEvent(QPaintEvent*) override;
};

} // namespace evenkeel::supervisor

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace evenkeel::agent {

/// Offers the calm card in one line, on the seam below the moods: it covers nothing and moves nothing.
class CalmHint final : public QAbstractButton
{
    Q_OBJECT

  public:
    explicit CalmHint(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    QString m_key;
};

} // namespace evenkeel::agent

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace evenkeel::supervisor {

/// Two parts beside each other, a hairline between them that the mouse can move.
class PageSplitter final : public QSplitter
{
    Q_OBJECT

  public:
    explicit PageSplitter(QWidget* parent = nullptr);

  protected:
    QSplitterHandle* createHandle() override;
};

} // namespace evenkeel::supervisor

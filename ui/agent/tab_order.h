// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <span>
#include <vector>

namespace evenkeel::agent {

/// Keeps Tab in the order of the layouts. Rows come and go, and Qt puts each new widget at the end of its chain.
class TabOrder
{
  public:
    /// Orders everything inside of `roots`. Does nothing if the widgets are those of the last time.
    void apply(std::span<QWidget* const> roots);

  private:
    std::vector<QPointer<QWidget>> m_last;
};

} // namespace evenkeel::agent

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <span>
#include <vector>

namespace evenkeel::agent {

/// The first widget in the order of `layout` that Tab stops at and that is not hidden; null if there is none.
[[nodiscard]] QWidget* firstTabStop(QLayout* layout);

/// Keeps Tab in the order of the layouts. Rows come and go, and Qt puts each new widget at the end of its chain.
class TabOrder
{
  public:
    /// Orders everything inside of `roots`, of which some may be null. Does nothing if the widgets are those of the
    /// last time.
    void apply(std::span<QWidget* const> roots);

  private:
    std::vector<QPointer<QWidget>> m_last;
};

} // namespace evenkeel::agent

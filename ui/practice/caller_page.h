// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/titled_page.h"
#include "ui/practice/practice_view.h"

#include <vector>

namespace evenkeel::practising {

/// The callers of the pack to practise on.
class CallerPage final : public desk::TitledPage
{
    Q_OBJECT

  public:
    explicit CallerPage(QWidget* parent = nullptr);
    /// `problem`: why nobody can practise now; empty: they can.
    void show(const std::vector<CallerView>& callers, const QString& problem);
    /// Why the chosen caller did not come.
    void refuse(const QString& sentence);

  Q_SIGNALS:
    void chose(const QString& caller);

  private:
    QWidget* m_refusal = nullptr;
};

} // namespace evenkeel::practising

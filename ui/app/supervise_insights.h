// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"

#include <QObject>
#include <QTimer>

namespace evenkeel::supervisor {
class InsightsPage;
}

namespace evenkeel::ui {

/// The figures of all calls: read beside the screen, shown as charts, handed to the export bar.
class SuperviseInsights final : public QObject
{
    Q_OBJECT

  public:
    SuperviseInsights(const Supervise& tools, QObject* parent);
    void refresh();

  private:
    void readChoices();

    Supervise m_tools;
    supervisor::InsightsPage* m_page;
    QTimer m_again; ///< while the tallies are being made again
};

} // namespace evenkeel::ui

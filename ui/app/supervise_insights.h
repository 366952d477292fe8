// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"
#include "ui/app/supervise.h"
#include "ui/supervisor/insight_facts.h"

#include <QObject>

namespace evenkeel::supervisor {
class InsightsPage;
}

namespace evenkeel::ui {

/// The figures of all calls: read beside the screen, shown as charts, written as CSV.
class SuperviseInsights final : public QObject
{
    Q_OBJECT

  public:
    SuperviseInsights(const Supervise& tools, QObject* parent);
    void refresh();

  private:
    void readChoices();
    void save(const QString& name, const report::Table& table);

    Supervise m_tools;
    supervisor::InsightsPage* m_page;
};

} // namespace evenkeel::ui

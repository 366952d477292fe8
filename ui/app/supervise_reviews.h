// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"
#include "ui/supervisor/wishes.h"

#include <QObject>
#include <QPointer>

namespace evenkeel::supervisor {
class ScorecardPanel;
}

namespace evenkeel::ui {

/// Joins the scorecard under a replay to the log: reads it beside the screen, adds reviews and settlements.
class SuperviseReviews final : public QObject
{
    Q_OBJECT

  public:
    SuperviseReviews(const Supervise& tools, QObject* parent);

    /// To be put under the replay; whoever shows it owns it.
    [[nodiscard]] supervisor::ScorecardPanel* panel() const;
    /// The call that is replayed now; empty: none.
    void showCall(const QString& id);

  Q_SIGNALS:
    /// A call got a review, so lists that show its score are old.
    void reviewed(const QString& call);

  private:
    void read(const QString& id);
    void grant(const supervisor::ReviewWish& wanted);

    Supervise m_tools;
    QPointer<supervisor::ScorecardPanel> m_panel;
};

} // namespace evenkeel::ui

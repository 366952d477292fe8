// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/app/supervise.h"

#include <QObject>

namespace evenkeel::agent {
class FollowUpsPage;
}

namespace evenkeel::ui {

/// The follow-ups of all agents, overdue ones first: listed, closed with a result, opened again.
class SuperviseFollowUps final : public QObject
{
    Q_OBJECT

  public:
    SuperviseFollowUps(const Supervise& tools, QObject* parent);
    void refresh();

  private:
    void change(const QString& id, const Aftercare::ByEvent& command);

    Supervise m_tools;
    agent::FollowUpsPage* m_page;
    bool m_all = false; ///< the closed ones, too
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervisor_desk.h"

#include "app/text.h"
#include "ui/app/role_guard.h"
#include "ui/app/supervise_audit.h"
#include "ui/app/supervise_calibration.h"
#include "ui/app/supervise_export.h"
#include "ui/app/supervise_follow_ups.h"
#include "ui/app/supervise_insights.h"
#include "ui/app/supervise_retention.h"
#include "ui/app/supervise_reviews.h"
#include "ui/app/supervise_sessions.h"
#include "ui/desk/unlock_page.h"
#include "ui/supervisor/replay_panel.h"
#include "ui/supervisor/scorecard_panel.h"
#include "ui/supervisor/sessions_page.h"
#include "ui/supervisor/supervisor_screen.h"

namespace evenkeel::ui {

using supervisor::SupervisorScreen;

SupervisorDesk::SupervisorDesk(app::Workspace& workspace, Aftercare& aftercare, app::Clock clock,
                               std::function<app::LiveCall*()> presentCall)
    : m_workspace(workspace)
    , m_aftercare(aftercare)
    , m_clock(std::move(clock))
    , m_presentCall(std::move(presentCall))
{}

SupervisorDesk::~SupervisorDesk() = default;

bool SupervisorDesk::isOpen() const
{
    return m_guard && m_guard->isOpen();
}

void SupervisorDesk::setIdleTime()
{
    if (m_guard)
        m_guard->setIdleTime();
}

desk::UnlockPage* SupervisorDesk::unlockPage()
{
    if (!m_guard) {
        m_guard = std::make_unique<RoleGuard>(m_workspace, m_clock, app::Role::Supervisor);
        connect(m_guard.get(), &RoleGuard::opened, this, &SupervisorDesk::opened);
        connect(m_guard.get(), &RoleGuard::closed, this, &SupervisorDesk::backAsked);
        connect(m_guard.get(), &RoleGuard::locked, this, &SupervisorDesk::lock);
    }
    return m_guard->page();
}

/// What was on the pages goes with them. Who works elsewhere in the window meanwhile is not disturbed.
void SupervisorDesk::lock()
{
    if (!m_screen)
        return;
    const bool inSight = m_screen->isVisible();
    if (inSight)
        Q_EMIT backAsked();
    m_screen->deleteLater();
    m_screen.clear();
}

SupervisorScreen* SupervisorDesk::screen()
{
    if (!m_screen)
        build();
    return m_screen;
}

void SupervisorDesk::build()
{
    m_screen = new SupervisorScreen;
    m_screen->setWho(tr("Supervisor · %1").arg(app::toQt(m_workspace.agent())));
    m_parts = new QObject(m_screen);
    // One for each screen, and gone with it: an answer must not find pages that are no more.
    m_reader = new app::LogReader(m_workspace.dataFolder(), m_screen);
    auto* exporter = new SuperviseExport(m_workspace, m_clock, *m_screen, m_parts);
    const Supervise tools{m_workspace, *m_reader, *m_screen, m_clock, m_aftercare, *exporter, m_presentCall};
    auto& sessions = (new SuperviseSessions(tools, m_parts))->page();
    auto* reviews = new SuperviseReviews(tools, m_parts);
    sessions.replay().setBelow(reviews->panel());
    connect(&sessions, &supervisor::SessionsPage::callWanted, reviews, &SuperviseReviews::showCall);
    connect(&sessions, &supervisor::SessionsPage::saveReviewWanted, reviews->panel(),
            &supervisor::ScorecardPanel::save);
    new SuperviseFollowUps(tools, m_parts);
    new SuperviseInsights(tools, m_parts);
    auto* calibration = new SuperviseCalibration(tools, m_parts);
    connect(calibration, &SuperviseCalibration::callWanted, &sessions, [this, &sessions](const QString& id) {
        m_screen->showPage(sessions.objectName());
        sessions.openCall(id);
    });
    new SuperviseAudit(tools, m_parts);
    new SuperviseRetention(tools, m_parts);
    connect(m_screen, &SupervisorScreen::backAsked, this, &SupervisorDesk::backAsked);
    connect(m_screen, &SupervisorScreen::lockAsked, m_guard.get(), &RoleGuard::lock);
}

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/supervisor_desk.h"

#include "app/text.h"
#include "ui/app/supervise_export.h"
#include "ui/app/supervise_follow_ups.h"
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

SupervisorScreen* SupervisorDesk::screen()
{
    if (!m_screen)
        build();
    return m_screen;
}

void SupervisorDesk::build()
{
    // With a reader of its own each: an answer must not find the pages of an earlier screen.
    m_reader = std::make_unique<app::LogReader>(m_workspace.dataFolder());
    m_screen = new SupervisorScreen;
    m_screen->setWho(tr("Supervisor · %1").arg(app::toQt(m_workspace.agent())));
    m_parts = new QObject(m_screen);
    auto* exporter = new SuperviseExport(m_workspace, m_clock, *m_screen, m_parts);
    const Supervise tools{m_workspace, *m_reader, *m_screen, m_clock, m_aftercare, *exporter, m_presentCall};
    new SuperviseFollowUps(tools, m_parts);
    connect(m_screen, &SupervisorScreen::backAsked, this, &SupervisorDesk::backAsked);
    connect(m_screen, &SupervisorScreen::lockAsked, this, &SupervisorDesk::backAsked);
}

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/agent/agent_screen.h"
#include "ui/agent/follow_ups_page.h"
#include "ui/desk/unlock_page.h"
#include "ui/settings/keys_page.h"
#include "ui/supervisor/supervisor_screen.h"
#include "ui/trainer/trainer_screen.h"

namespace evenkeel::ui {

Pages::Pages(agent::AgentScreen* screen)
    : m_screen(screen)
{
    addWidget(screen);
}

void Pages::showKeys()
{
    if (leaveIf(m_keys))
        return;
    if (!m_keys) {
        auto* page = new settings::KeysPage;
        connect(page, &desk::TitledPage::closed, this, &Pages::backToScreen);
        connect(page, &settings::KeysPage::keysChanged, this, &Pages::keysChanged);
        addWidget(page);
        m_keys = page;
    }
    cover(m_keys);
}

void Pages::showSettings(const settings::SettingsFacts& facts)
{
    if (leaveIf(m_settings))
        return;
    if (!m_settings) {
        m_settings = new settings::SettingsPage;
        connect(m_settings, &desk::TitledPage::closed, this, &Pages::backToScreen);
        connect(m_settings, &settings::SettingsPage::changed, this, &Pages::settingChanged);
        connect(m_settings, &settings::SettingsPage::resetAsked, this, &Pages::resetAsked);
        connect(m_settings, &settings::SettingsPage::keysAsked, this, &Pages::keysAsked);
        connect(m_settings, &settings::SettingsPage::aboutAsked, this, &Pages::aboutAsked);
        addWidget(m_settings);
    }
    m_settings->show(facts);
    cover(m_settings);
}

void Pages::showAbout(const settings::AboutFacts& facts)
{
    if (leaveIf(m_about))
        return;
    delete m_about; // the pack may be another since
    m_about = new settings::AboutPage(facts);
    connect(m_about, &desk::TitledPage::closed, this, &Pages::backToScreen);
    addWidget(m_about);
    cover(m_about);
}

void Pages::showFirst(const settings::FirstFacts& facts)
{
    if (!m_first) {
        m_first = new settings::FirstPage;
        connect(m_first, &settings::FirstPage::changed, this, &Pages::settingChanged);
        connect(m_first, &settings::FirstPage::done, this, &Pages::firstDone);
        addWidget(m_first);
    }
    m_first->setFacts(facts);
    cover(m_first);
}

void Pages::updateSettings(const settings::SettingsFacts& facts)
{
    if (m_settings && currentWidget() == m_settings)
        m_settings->show(facts);
}

void Pages::updateFirst(const settings::FirstFacts& facts)
{
    if (m_first && currentWidget() == m_first)
        m_first->setFacts(facts);
}

void Pages::showFollowUps(const std::vector<app::FollowUpView>& views, bool all)
{
    if (m_followUps && currentWidget() == m_followUps) {
        backToScreen();
        return;
    }
    if (!m_followUps) {
        m_followUps = new agent::FollowUpsPage;
        connect(m_followUps, &agent::FollowUpsPage::closed, this, &Pages::backToScreen);
        connect(m_followUps, &agent::FollowUpsPage::wished, this, &Pages::wished);
        addWidget(m_followUps);
    }
    m_followUps->show(views, all);
    setCurrentWidget(m_followUps);
    m_followUps->start();
}

void Pages::updateFollowUps(const std::vector<app::FollowUpView>& views, bool all)
{
    if (!m_followUps || currentWidget() != m_followUps)
        return;
    m_followUps->show(views, all);
    m_followUps->start();
}

void Pages::refuseFollowUp(const QString& sentence)
{
    if (m_followUps)
        m_followUps->refuse(sentence);
}

void Pages::showPractice(desk::TitledPage* page)
{
    bring(page);
    page->begin();
}

void Pages::showUnlock(desk::UnlockPage* page)
{
    if (leaveIf(page))
        return;
    bring(page);
    page->begin();
}

void Pages::showSupervisor(supervisor::SupervisorScreen* screen)
{
    if (leaveIf(screen))
        return;
    bring(screen);
    screen->showPage(screen->shown());
}

void Pages::showTrainer(trainer::TrainerScreen* screen)
{
    if (leaveIf(screen))
        return;
    bring(screen);
    screen->showPage(screen->shown());
}

void Pages::bring(QWidget* page)
{
    if (indexOf(page) < 0)
        addWidget(page);
    setCurrentWidget(page);
}

void Pages::backToScreen()
{
    setCurrentWidget(m_screen);
    m_screen->setFocus();
}

/// The key that opens a page closes it as well.
bool Pages::leaveIf(const QWidget* page)
{
    if (!page || currentWidget() != page)
        return false;
    backToScreen();
    return true;
}

void Pages::cover(desk::TitledPage* page)
{
    setCurrentWidget(page);
    page->setFocus();
    page->begin();
}

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/pages.h"

#include "ui/agent/agent_screen.h"
#include "ui/settings/keys_page.h"

namespace evenkeel::ui {

Pages::Pages(agent::AgentScreen* screen)
    : m_screen(screen)
{
    addWidget(screen);
}

void Pages::showKeys()
{
    if (m_keys && currentWidget() == m_keys) {
        backToScreen();
        return;
    }
    if (!m_keys) {
        auto* page = new settings::KeysPage;
        connect(page, &settings::Page::closed, this, &Pages::backToScreen);
        addWidget(page);
        m_keys = page;
    }
    cover(m_keys);
}

void Pages::showSettings(const settings::SettingsFacts& facts)
{
    if (m_settings && currentWidget() == m_settings) {
        backToScreen();
        return;
    }
    if (!m_settings) {
        m_settings = new settings::SettingsPage;
        connect(m_settings, &settings::Page::closed, this, &Pages::backToScreen);
        connect(m_settings, &settings::SettingsPage::changed, this, &Pages::settingChanged);
        addWidget(m_settings);
    }
    m_settings->show(facts);
    cover(m_settings);
}

void Pages::updateSettings(const settings::SettingsFacts& facts)
{
    if (m_settings && currentWidget() == m_settings)
        m_settings->show(facts);
}

void Pages::backToScreen()
{
    setCurrentWidget(m_screen);
    m_screen->setFocus();
}

void Pages::cover(QWidget* page)
{
    setCurrentWidget(page);
    page->setFocus();
    // Straight to the first control, so that the arrow keys work at once.
    if (auto* first = page->nextInFocusChain())
        first->setFocus(Qt::TabFocusReason);
}

} // namespace evenkeel::ui

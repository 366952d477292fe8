// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/follow_ups.h"
#include "ui/agent/wishes.h"
#include "ui/settings/about_page.h"
#include "ui/settings/first_page.h"
#include "ui/settings/settings_page.h"

#include <QStackedWidget>

namespace evenkeel::agent {
class AgentScreen;
class FollowUpsPage;
} // namespace evenkeel::agent

namespace evenkeel::desk {
class UnlockPage;
}

namespace evenkeel::supervisor {
class SupervisorScreen;
}

namespace evenkeel::trainer {
class TrainerScreen;
}

namespace evenkeel::ui {

/// The agent's screen and the pages that may cover it for a while. Pages are made when first asked for, so that they
/// cost the start nothing.
class Pages : public QStackedWidget
{
    Q_OBJECT

  public:
    explicit Pages(agent::AgentScreen* screen);

    void showKeys();
    void showSettings(const settings::SettingsFacts& facts);
    void showAbout(const settings::AboutFacts& facts);
    void showFirst(const settings::FirstFacts& facts);
    /// New facts for the settings and for the first page, if they are on the screen.
    void updateSettings(const settings::SettingsFacts& facts);
    void updateFirst(const settings::FirstFacts& facts);
    void showFollowUps(const std::vector<app::FollowUpView>&, bool all);
    /// Another list, if it is on the screen.
    void updateFollowUps(const std::vector<app::FollowUpView>&, bool all);
    /// A page of practice; on the screen already, it begins anew.
    void showPractice(desk::TitledPage* page);
    void showUnlock(desk::UnlockPage* page);
    void showSupervisor(supervisor::SupervisorScreen* screen);
    void showTrainer(trainer::TrainerScreen* screen);
    /// Why a wish of the list was refused.
    void refuseFollowUp(const QString& sentence);
    void backToScreen();
    [[nodiscard]] bool onScreen() const { return currentIndex() == 0; }
    /// The object name of the page that covers the agent's screen; empty while none does.
    [[nodiscard]] QString shown() const { return onScreen() ? QString() : currentWidget()->objectName(); }

  Q_SIGNALS:
    void wished(const evenkeel::agent::Wish&);
    void settingChanged(const QString& key, const QVariant& value);
    void keysChanged();
    void resetAsked();
    void keysAsked();
    void aboutAsked();
    void firstDone(const QString& agent);

  private:
    [[nodiscard]] bool leaveIf(const QWidget* page);
    void cover(desk::TitledPage* page);
    /// In front, at the first time among the pages.
    void bring(QWidget* page);
    agent::AgentScreen* m_screen;
    agent::FollowUpsPage* m_followUps = nullptr;
    desk::TitledPage* m_keys = nullptr;
    desk::TitledPage* m_about = nullptr;
    settings::FirstPage* m_first = nullptr;
    settings::SettingsPage* m_settings = nullptr;
};

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call_view.h"
#include "app/live_call.h"
#include "app/softphone_bridge.h"
#include "app/voice.h"
#include "app/workspace.h"
#include "telephony/screen_pop.h"
#include "ui/actions/action_table.h"
#include "ui/agent/wishes.h"
#include "ui/app/aftercare.h"
#include "ui/app/facts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>

namespace evenkeel::agent {
class AgentScreen;
class SaveBanner;
} // namespace evenkeel::agent

namespace evenkeel::settings {
class CommandPalette;
}

namespace evenkeel::ui {

class MainWindow;
class Pages;
class PhoneLink;
class PracticeDesk;
class SupervisorDesk;
class TrainerDesk;

/// Joins one window to one agent's work: keys and wishes of the panels become commands of the live call, and what the
/// call says becomes what the panels show. Holds no rule of its own.
class Desk : public QObject
{
    Q_OBJECT

  public:
    /// `voice`: of the callers to practise on.
    Desk(app::Workspace& workspace, MainWindow& window, app::Clock clock, app::VoiceMaker voice = {});
    ~Desk() override;

    /// Everything that may wait until the window is on the screen: opens the log, reads the pack, looks for a call
    /// that was interrupted, listens to the softphone.
    void start();

    [[nodiscard]] const app::LiveCall* call() const { return m_call.get(); }
    /// True once the pack is read and a call can start.
    [[nodiscard]] bool ready() const;
    /// Lets time fall due and the screen follow; the timer does it once a second while there is something to count.
    void tick();
    /// Somebody may be calling, a link says. Between calls it fills the form of the next one; while a call lives it is
    /// only pointed out. No call begins, and nothing is logged.
    void suggestCaller(const telephony::ScreenPop& caller);

  Q_SIGNALS:
    void becameReady();

  private:
    void act(Act act, int number);
    void grant(const agent::Wish& wish);
    [[nodiscard]] KeyContext context() const;

    // The screens themselves, and the pages around the call: desk_pages.cpp.
    void buildScreens();
    void rebuildScreens();
    void rebuildSoon();
    void openPage(const QString& name);
    void showSupervisor();
    void showTrainer();
    void openSettings();
    void openPalette();
    void offerFirstPage();
    void updatePages();
    void changeSetting(const QString& key, const QVariant& value);
    void resetSettings();

    // The life of a call: desk_calls.cpp.
    void startCall(const agent::wish::StartCall& wanted);
    bool fillIn();
    void take(std::unique_ptr<app::LiveCall> call);
    [[nodiscard]] app::LiveCall* freshForSoftphone(bool answered);
    void takeFromSoftphone(app::LiveCall* call);
    void recover(const agent::wish::RecoverCall& wanted);
    void leaveCall();
    void offerInterrupted();

    // Practising: desk_practice.cpp.
    void buildPractice();
    void practiceKey();
    void practiseDraft(const std::shared_ptr<const pack::Pack>& draft, const QString& caller);
    void practise(const QString& caller);
    void endPractice();
    void putPracticeAway();
    void hearAgain();
    [[nodiscard]] app::LiveCall* realCall() const; ///< null while the call on the screen is practice

    bool performAll(const std::vector<call::Command>& commands);
    void safetyKey();
    void switchGuide();
    void copyLine(const std::string& lineId);
    void copyHandOver();
    bool grantAftercare(const agent::Wish& wanted); ///< false: it is about something else
    void changeFollowUp(const QString& id, const Aftercare::ByEvent& command);
    void find(const QString& query);

    void refresh();
    void showIdle();
    /// Between calls: takes what was published since, here or by another program.
    void lookForNewPack();
    void readNews();
    void showSaving();
    [[nodiscard]] bool mayClose();
    void refuse(const Error& error);

    app::Workspace& m_workspace;
    MainWindow& m_window;
    app::Clock m_clock;
    agent::AgentScreen* m_screen = nullptr;
    Pages* m_pages = nullptr;
    agent::SaveBanner* m_saving = nullptr; ///< made when first needed
    std::optional<Millis> m_closeAsked;    ///< when the window was asked to close while acts waited
    bool m_unsaved = false;                ///< the banner told of acts that waited
    bool m_hasLog = false;
    std::unique_ptr<PhoneLink> m_phone;
    std::unique_ptr<PracticeDesk> m_practice; ///< before the call, which may be written into its log
    app::SoftphoneBridge m_bridge;
    std::unique_ptr<app::LiveCall> m_incoming; ///< begun by the softphone in this moment, not yet on the screen
    std::unique_ptr<app::LiveCall> m_call;
    app::CallView m_view;
    app::CallerHistory m_history; ///< of the caller of m_call
    Aftercare m_aftercare;
    std::unique_ptr<SupervisorDesk> m_supervisor;
    std::unique_ptr<TrainerDesk> m_trainer;
    bool m_allFollowUps = false; ///< the list shows the closed ones, too
    std::optional<telephony::ScreenPop> m_suggested;
    QElapsedTimer m_surfaced;
    PackChoices m_packs;
    QPointer<settings::CommandPalette> m_palette; ///< once it was asked for
    bool m_stale = false;                         ///< the screens are about to be built again
    QTimer m_timer;
    QTimer m_lookOut;
};

} // namespace evenkeel::ui

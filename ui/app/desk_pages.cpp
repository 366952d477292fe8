// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/key_map.h"
#include "ui/agent/agent_screen.h"
#include "ui/agent/save_banner.h"
#include "ui/app/carry_over.h"
#include "ui/app/desk.h"
#include "ui/app/facts.h"
#include "ui/app/language.h"
#include "ui/app/main_window.h"
#include "ui/app/pages.h"
#include "ui/app/palette_commands.h"
#include "ui/app/phone_link.h"
#include "ui/app/practice_desk.h"
#include "ui/app/supervisor_desk.h"
#include "ui/app/theme_setting.h"
#include "ui/app/trainer_desk.h"
#include "ui/settings/command_palette.h"
#include "ui/supervisor/supervisor_screen.h"
#include "ui/theme/theme.h"
#include "ui/trainer/trainer_screen.h"

#include <QApplication>

/// The part of the desk that is not about a call: screens, pages, settings.
namespace evenkeel::ui {

using agent::AgentScreen;
using settings::CommandPalette;

void Desk::buildScreens()
{
    m_screen = new AgentScreen;
    m_pages = new Pages(m_screen);
    m_window.setContent(m_pages);
    connect(m_screen, &AgentScreen::wished, this, &Desk::grant);
    connect(m_pages, &Pages::wished, this, &Desk::grant);
    connect(m_pages, &Pages::settingChanged, this, &Desk::changeSetting);
    connect(m_pages, &Pages::resetAsked, this, &Desk::resetSettings);
    connect(m_pages, &Pages::keysAsked, this, [this] { act(Act::ShowKeys, 0); });
    connect(m_pages, &Pages::aboutAsked, this, [this] { act(Act::About, 0); });
    connect(m_pages, &Pages::keysChanged, this, [this] {
        m_workspace.settings().set(app::setting::kKeys, keyMap().stored());
        rebuildSoon();
    });
    connect(m_pages, &Pages::firstDone, this, [this](const QString& agent) {
        m_workspace.settings().set(app::setting::kAgent, agent);
        m_pages->backToScreen();
        showIdle();
    });
    connect(m_supervisor.get(), &SupervisorDesk::opened, m_pages,
            [this] { m_pages->showSupervisor(m_supervisor->screen()); });
    connect(m_supervisor.get(), &SupervisorDesk::backAsked, m_pages, &Pages::backToScreen);
    connect(m_trainer.get(), &TrainerDesk::opened, m_pages, [this] { m_pages->showTrainer(m_trainer->screen()); });
    connect(m_trainer.get(), &TrainerDesk::backAsked, m_pages, &Pages::backToScreen);
    connect(m_trainer.get(), &TrainerDesk::practiseAsked, m_pages,
            [this](const auto& draft, const QString& caller) { practiseDraft(draft, caller); });
    m_screen->setReduceMotion(m_workspace.settings().flag(app::setting::kReduceMotion));
}

/// In another language, or with other keys on the buttons. Screens are made from facts, so the call does not notice.
void Desk::rebuildScreens()
{
    m_stale = false;
    const CarryOver kept(m_window);
    const QString page = m_pages->shown();
    delete m_palette;
    delete m_pages; // and the agent's screen in it
    delete m_saving;
    m_saving = nullptr;
    buildScreens();
    if (const auto& pack = m_workspace.pack())
        m_screen->setLists(deskLists(*pack));
    showIdle();
    offerInterrupted();
    if (m_suggested)
        fillIn();
    m_practice->renewBand();
    showSaving();
    refresh();
    if (page.isEmpty())
        m_screen->setFocus();
    else
        openPage(page);
    kept.putInto(m_window);
}

/// Not while the page that asked for it is still speaking.
void Desk::rebuildSoon()
{
    if (std::exchange(m_stale, true))
        return;
    QMetaObject::invokeMethod(this, &Desk::rebuildScreens, Qt::QueuedConnection);
}

void Desk::openPage(const QString& name)
{
    if (name == QLatin1String("settings"))
        openSettings();
    else if (name == QLatin1String("keys"))
        m_pages->showKeys();
    else if (name == QLatin1String("followUps"))
        m_pages->showFollowUps(m_aftercare.followUps(m_allFollowUps), m_allFollowUps);
    else if (name == QLatin1String("about"))
        m_pages->showAbout(aboutFacts(m_workspace));
    else if (name == QLatin1String("supervisor"))
        showSupervisor();
    else if (name == QLatin1String("practice"))
        m_practice->showCallers(*m_pages);
    else if (name == QLatin1String("unlock"))
        showSupervisor();
    else if (name == QLatin1String("trainer") || name == QLatin1String("unlockTrainer"))
        showTrainer();
    else if (name == QLatin1String("first"))
        m_pages->showFirst(firstFacts(m_workspace, m_packs));
}

void Desk::showSupervisor()
{
    if (m_supervisor->isOpen())
        m_pages->showSupervisor(m_supervisor->screen());
    else
        m_pages->showUnlock(m_supervisor->unlockPage());
}

void Desk::showTrainer()
{
    if (m_trainer->isOpen())
        m_pages->showTrainer(m_trainer->screen());
    else
        m_pages->showUnlock(m_trainer->unlockPage());
}

void Desk::openSettings()
{
    m_packs.shipped = app::packList(m_workspace.database());
    m_pages->showSettings(settingsFacts(m_workspace, m_packs, m_phone->statusText()));
}

void Desk::openPalette()
{
    if (m_palette && m_palette->isVisible()) {
        m_palette->close();
        return;
    }
    if (!m_palette) {
        m_palette = new CommandPalette;
        m_window.setTop(m_palette);
        connect(m_palette, &CommandPalette::chose, this, &Desk::act);
    }
    const auto now = context();
    m_palette->open(paletteCommands({now, m_view, m_screen->conduct(), m_screen->linesInSight(),
                                     now == KeyContext::Review  ? m_supervisor->screen()->titles()
                                     : now == KeyContext::Train ? m_trainer->screen()->titles()
                                                                : QStringList()}));
}

/// Who has not said their name yet is asked once; a call comes first.
void Desk::offerFirstPage()
{
    auto& stored = m_workspace.settings();
    if (m_call || stored.isSet(app::setting::kAgent))
        return;
    m_packs.shipped = app::packList(m_workspace.database());
    const QString language = languageOf(stored.text(app::setting::kLanguage));
    if (const QString fitting = app::packInLanguage(m_packs.shipped, language);
        !fitting.isEmpty() && language != QLatin1String("en") && !stored.isSet(app::setting::kPack)) {
        stored.set(app::setting::kPack, fitting);
        if (m_workspace.pack())
            m_workspace.loadPack();
    }
    m_pages->showFirst(firstFacts(m_workspace, m_packs));
}

void Desk::lookForNewPack()
{
    if (!m_call && !m_incoming)
        m_workspace.lookForNewPack();
}

void Desk::readNews()
{
    if (auto noted = m_workspace.newsRead(m_clock.wall()); !noted)
        refuse(noted.error());
    else if (!m_call)
        showIdle();
}

void Desk::updatePages()
{
    const QString page = m_pages->shown();
    if (page == QLatin1String("settings"))
        m_pages->updateSettings(settingsFacts(m_workspace, m_packs, m_phone->statusText()));
    else if (page == QLatin1String("first"))
        m_pages->updateFirst(firstFacts(m_workspace, m_packs));
}

void Desk::changeSetting(const QString& key, const QVariant& value)
{
    auto& stored = m_workspace.settings();
    const QByteArray name = key.toLatin1();
    const auto is = [&](const char* other) { return name == other; };
    if (is(app::setting::kTextScale))
        stored.set(app::setting::kTextScale, std::clamp(value.toInt(), theme::kMinPercent, theme::kMaxPercent));
    else if (is(app::setting::kAlwaysOnTop) || is(app::setting::kReduceMotion))
        stored.set(name.constData(), value.toInt() != 0);
    else if (is(app::setting::kLockMinutes))
        stored.set(name.constData(), value.toInt());
    else
        stored.set(name.constData(), value);

    if (is(app::setting::kTheme) || is(app::setting::kTextScale)) {
        theme::apply(*qApp, themeMode(stored.text(app::setting::kTheme)), stored.number(app::setting::kTextScale));
    } else if (is(app::setting::kAlwaysOnTop)) {
        m_window.setAlwaysOnTop(stored.flag(app::setting::kAlwaysOnTop));
    } else if (is(app::setting::kReduceMotion)) {
        m_screen->setReduceMotion(stored.flag(app::setting::kReduceMotion));
    } else if (is(app::setting::kLockMinutes)) {
        m_supervisor->setIdleTime();
        m_trainer->setIdleTime();
    } else if (is(app::setting::kLanguage)) {
        speak(*qApp, languageOf(stored.text(app::setting::kLanguage)));
        rebuildSoon();
    } else if (is(app::setting::kPack)) {
        m_workspace.loadPack();
    } else if (is(app::setting::kBaresip)) {
        m_phone->listen(stored.text(app::setting::kBaresip));
    }
    showIdle();
    updatePages();
}

/// The window stays where it is, and who works here stays who they are.
void Desk::resetSettings()
{
    auto& stored = m_workspace.settings();
    for (const auto& row : app::settingsTable()) {
        const auto is = [&](const char* key) { return qstrcmp(row.key, key) == 0; };
        // What somebody wrote themselves is no setting to them.
        if (!is(app::setting::kWindowGeometry) && !is(app::setting::kAgent) && !is(app::setting::kSavedFilters))
            stored.clear(row.key);
    }
    keyMap().resetAll();
    theme::apply(*qApp, themeMode(stored.text(app::setting::kTheme)), stored.number(app::setting::kTextScale));
    m_window.setAlwaysOnTop(stored.flag(app::setting::kAlwaysOnTop));
    speak(*qApp, languageOf(stored.text(app::setting::kLanguage)));
    m_phone->listen(stored.text(app::setting::kBaresip));
    m_workspace.loadPack();
    rebuildSoon();
}

} // namespace evenkeel::ui

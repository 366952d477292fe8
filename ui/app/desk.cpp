// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/desk.h"

#include "app/error_text.h"
#include "app/hand_over.h"
#include "app/text.h"
#include "ui/actions/key_map.h"
#include "ui/actions/key_router.h"
#include "ui/agent/agent_screen.h"
#include "ui/agent/save_banner.h"
#include "ui/app/facts.h"
#include "ui/app/key_wishes.h"
#include "ui/app/main_window.h"
#include "ui/app/pages.h"
#include "ui/app/phone_link.h"
#include "ui/app/practice_desk.h"
#include "ui/app/save_facts.h"
#include "ui/app/supervisor_desk.h"
#include "ui/app/trainer_desk.h"
#include "ui/app/wish_commands.h"
#include "ui/supervisor/supervisor_screen.h"
#include "ui/theme/theme.h"
#include "ui/trainer/trainer_screen.h"
#include "ui/widgets/path_field.h"

#include <QApplication>
#include <QClipboard>

namespace evenkeel::ui {

namespace {

using agent::AgentScreen;
using app::toQt;
using app::toStd;

constexpr std::size_t kResults = 9; // one for each digit
constexpr int kScaleStep = 25;
/// How often somebody may publish and an idle window sees it, at the latest.
constexpr std::chrono::seconds kLookOut{10};
constexpr Millis kCloseAgain = std::chrono::seconds(10);

} // namespace

Desk::Desk(app::Workspace& workspace, MainWindow& window, app::Clock clock, app::VoiceMaker voice)
    : m_workspace(workspace)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_phone(std::make_unique<PhoneLink>())
    , m_practice(std::make_unique<PracticeDesk>(workspace, window, m_clock, std::move(voice)))
    , m_bridge({[this] { return realCall(); }, [this](bool answered) { return freshForSoftphone(answered); }})
    , m_aftercare(workspace, m_clock)
    , m_supervisor(std::make_unique<SupervisorDesk>(workspace, m_aftercare, m_clock, [this] { return realCall(); }))
    , m_trainer(std::make_unique<TrainerDesk>(workspace, m_clock))
{
    widgets::PathField::share(
        {[this] { return !m_call || !call::isLive(m_call->facts()); },
         [this] { return m_workspace.settings().text(app::setting::kLastFolder); },
         [this](const QString& folder) { m_workspace.settings().set(app::setting::kLastFolder, folder); }});
    keyMap().restore(m_workspace.settings().text(app::setting::kKeys));
    buildPractice();
    buildScreens();
    m_window.setCloseGuard([this] { return mayClose(); });
    connect(&m_workspace, &app::Workspace::storageChanged, this, &Desk::showSaving);
    auto* keys = new KeyRouter(&m_window, [this] { return context(); });
    connect(keys, &KeyRouter::triggered, this, &Desk::act);
    connect(&m_workspace, &app::Workspace::newsKnown, this, [this] {
        if (!m_call && m_workspace.packNews() != nullptr)
            showIdle();
    });
    connect(&m_workspace, &app::Workspace::packReady, this, [this] {
        m_packs.error.reset();
        m_screen->setLists(deskLists(*m_workspace.pack()));
        if (m_suggested)
            fillIn(); // now its situation has a name
        showIdle();
        offerInterrupted();
        // Not before: a call that rings while no pack is there could not be taken. The softphone lists, once connected,
        // what went on until then.
        if (!m_phone->listening())
            m_phone->listen(m_workspace.settings().text(app::setting::kBaresip));
        updatePages();
        // A quiet moment: what the log file needs for the next calls is done before the first of them.
        if (auto* database = m_workspace.database(); database && !m_call)
            database->checkpoint();
        Q_EMIT becameReady();
    });
    connect(&m_workspace, &app::Workspace::packFailed, this, [this](const Error& error) {
        m_packs.error = error;
        showIdle();
        updatePages();
    });
    connect(m_phone.get(), &PhoneLink::statusChanged, this, [this] {
        showIdle();
        updatePages();
    });
    connect(m_phone.get(), &PhoneLink::event, &m_bridge, &app::SoftphoneBridge::take);
    connect(&m_bridge, &app::SoftphoneBridge::callTaken, this, &Desk::takeFromSoftphone);
    connect(&m_bridge, &app::SoftphoneBridge::failed, this, &Desk::refuse);
    connect(&m_bridge, &app::SoftphoneBridge::waitingChanged, this, [this](int ringing) {
        if (ringing > 0)
            m_screen->notice(tr("Another call is ringing"));
    });

    m_lookOut.setInterval(kLookOut);
    connect(&m_lookOut, &QTimer::timeout, this, [this] { lookForNewPack(); });
    m_lookOut.start();
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &Desk::tick);
    showIdle();
    m_screen->setFocus();
}

Desk::~Desk()
{
    m_window.setCloseGuard({});
    widgets::PathField::share({});
}

void Desk::start()
{
    m_workspace.openLog(); // the guide works without it; the banner tells why
    offerFirstPage();
    m_workspace.loadPack();
}

bool Desk::ready() const
{
    return m_workspace.policy() != nullptr;
}

KeyContext Desk::context() const
{
    if (m_pages->shown() == QLatin1String("supervisor"))
        return KeyContext::Review;
    if (m_pages->shown() == QLatin1String("trainer"))
        return KeyContext::Train;
    if (!m_pages->onScreen())
        return KeyContext::Always;
    if (!m_call)
        return KeyContext::Idle;
    return call::isLive(m_call->facts()) ? KeyContext::Call : KeyContext::Desk;
}

void Desk::tick()
{
    if (!m_call)
        return;
    const auto due = m_call->nextDue();
    if (due && *due <= m_call->sinceStart()) {
        if (auto done = m_call->perform(protocol::Command{protocol::command::Tick{}}); !done)
            refuse(done.error());
    }
    m_practice->tick();
    refresh();
}

// Keys and wishes

void Desk::act(Act act, int number)
{
    switch (act) {
    case Act::ShowKeys: m_pages->showKeys(); return;
    case Act::FollowUps:
        m_allFollowUps = false;
        m_pages->showFollowUps(m_aftercare.followUps(false), false);
        return;
    case Act::Supervise: showSupervisor(); return;
    case Act::Practise: practiceKey(); return;
    case Act::Train: showTrainer(); return;
    case Act::HearAgain: hearAgain(); return;
    case Act::OpenSettings: openSettings(); return;
    case Act::About: m_pages->showAbout(aboutFacts(m_workspace)); return;
    case Act::CommandPalette: openPalette(); return;
    case Act::AlwaysOnTop:
        changeSetting(QString::fromLatin1(app::setting::kAlwaysOnTop), !m_window.alwaysOnTop());
        return;
    case Act::LargerText:
        changeSetting(QString::fromLatin1(app::setting::kTextScale), theme::percent() + kScaleStep);
        return;
    case Act::SmallerText:
        changeSetting(QString::fromLatin1(app::setting::kTextScale), theme::percent() - kScaleStep);
        return;
    case Act::StartCall: m_screen->startCall(); return;
    case Act::NewsRead: readNews(); return;
    case Act::FindLine: m_screen->openFind(); return;
    case Act::Note: m_screen->openNote(); return;
    case Act::Situation: m_screen->openSituation(); return;
    case Act::AskPermission: m_screen->openPermission(); return;
    case Act::EndCall: m_screen->openEnd(); return;
    case Act::Conduct: m_screen->openConduct(); return;
    case Act::Transfer: m_screen->openTransfer(); return;
    case Act::WrapUp: m_screen->openWrapUp(); return;
    case Act::Escalate:
    case Act::EarlierCalls:
    case Act::CalmCard:
    case Act::RepeatBack:
    case Act::Techniques: m_screen->toggleCard(act); return;
    case Act::SwitchGuide: switchGuide(); return;
    case Act::Safety: safetyKey(); return;
    case Act::SayLine:
    case Act::CopyLine:
        if (number > m_screen->linesInSight())
            return;
        if (const auto& lines = m_view.card.lines;
            number <= std::ssize(lines) && !lines[static_cast<std::size_t>(number - 1)].missing.isEmpty()) {
            m_screen->askFieldsOf(number);
            return;
        }
        break;
    default: break;
    }
    if (actionSpec(act).context == KeyContext::Review) {
        m_supervisor->screen()->act(act, number);
        return;
    }
    if (actionSpec(act).context == KeyContext::Train) {
        m_trainer->screen()->act(act, number);
        return;
    }
    if (const auto wish = wishFor(act, number, m_view, m_screen->conduct()))
        grant(*wish);
}

void Desk::grant(const agent::Wish& wanted)
{
    namespace wish = agent::wish;
    if (grantAftercare(wanted))
        return;
    if (const auto* start = std::get_if<wish::StartCall>(&wanted))
        startCall(*start);
    else if (const auto* back = std::get_if<wish::RecoverCall>(&wanted))
        recover(*back);
    else if (const auto* copy = std::get_if<wish::CopyLine>(&wanted))
        copyLine(toStd(copy->line));
    else if (const auto* find = std::get_if<wish::FindLines>(&wanted))
        this->find(find->query);
    else if (std::holds_alternative<wish::BackToIdle>(wanted))
        leaveCall();
    else if (const auto* text = std::get_if<wish::CopyText>(&wanted)) {
        QApplication::clipboard()->setText(text->text);
        m_screen->notice(tr("Copied"));
    } else if (std::holds_alternative<wish::NewsRead>(wanted))
        readNews();
    else if (const auto* key = std::get_if<wish::DoAct>(&wanted))
        act(key->act, 0);
    else if (performAll(commandsFor(wanted, m_view)) && std::holds_alternative<wish::HoldOrResume>(wanted) &&
             !m_practice->isOn())
        m_phone->setHeld(m_view.strip.held);
}

bool Desk::grantAftercare(const agent::Wish& wanted)
{
    namespace wish = agent::wish;
    if (std::holds_alternative<wish::CopyHandOver>(wanted)) {
        copyHandOver();
    } else if (const auto* note = std::get_if<wish::WithdrawNote>(&wanted)) {
        const auto withdraw = [](std::int64_t seq) { return call::command::WithdrawNote{seq}; };
        if (auto done = m_aftercare.change(app::FollowUpId{toStd(note->call), note->seq}, withdraw, m_call.get());
            !done)
            refuse(done.error());
        if (m_call)
            m_history = m_aftercare.historyOf(*m_call);
        refresh();
    } else if (const auto* list = std::get_if<wish::ListFollowUps>(&wanted)) {
        m_allFollowUps = list->all;
        if (m_pages->onScreen())
            act(Act::FollowUps, 0);
        else
            m_pages->updateFollowUps(m_aftercare.followUps(m_allFollowUps), m_allFollowUps);
    } else if (const auto* close = std::get_if<wish::CloseFollowUp>(&wanted)) {
        changeFollowUp(close->id, [&](std::int64_t seq) {
            return call::command::CloseFollowUp{seq, toStd(close->result)};
        });
    } else if (const auto* reopen = std::get_if<wish::ReopenFollowUp>(&wanted)) {
        changeFollowUp(reopen->id, [](std::int64_t seq) { return call::command::ReopenFollowUp{seq}; });
    } else if (std::holds_alternative<wish::AcknowledgeReview>(wanted) ||
               std::holds_alternative<wish::SeenSettlement>(wanted) ||
               std::holds_alternative<wish::DisputeReview>(wanted)) {
        if (auto done = m_aftercare.answerReview(wanted); !done)
            m_screen->refuseAnswer(app::errorText(done.error()));
        else if (!m_call)
            showIdle();
    } else {
        return false;
    }
    return true;
}

void Desk::changeFollowUp(const QString& id, const Aftercare::ByEvent& command)
{
    if (auto done = m_aftercare.change(toStd(id), command, m_call.get()); !done) {
        m_pages->refuseFollowUp(app::errorText(done.error()));
        return;
    }
    m_pages->updateFollowUps(m_aftercare.followUps(m_allFollowUps), m_allFollowUps);
    if (!m_call)
        showIdle();
}

void Desk::copyHandOver()
{
    if (!m_call)
        return;
    QApplication::clipboard()->setText(app::handOverText(*m_call));
    m_screen->notice(tr("Hand-over text copied"));
}

void Desk::safetyKey()
{
    if (m_view.protocol.safety)
        grant(agent::wish::ClearSafety{});
    else
        m_screen->openSafety();
}

void Desk::switchGuide()
{
    if (!m_call || m_call->pack().guides.size() < 2)
        return;
    const auto& guides = m_call->pack().guides;
    const auto here = std::find_if(guides.begin(), guides.end(),
                                   [this](const auto& guide) { return guide.id == m_call->facts().guide; });
    const auto next = here == guides.end() || here + 1 == guides.end() ? guides.begin() : here + 1;
    if (performAll({call::command::ChooseGuide{next->id}}))
        m_screen->notice(tr("Guide: %1").arg(toQt(next->title)));
}

bool Desk::performAll(const std::vector<call::Command>& commands)
{
    if (!m_call)
        return false;
    for (const auto& command : commands) {
        if (auto done = m_call->perform(command); !done) {
            refuse(done.error());
            return false;
        }
    }
    return true;
}

void Desk::copyLine(const std::string& lineId)
{
    if (!m_call)
        return;
    const auto text = app::sayableText(*m_call, lineId);
    if (!text) {
        refuse(text.error());
        return;
    }
    if (performAll({call::command::CopyLine{lineId, m_view.strip.full}})) {
        QApplication::clipboard()->setText(*text);
        m_screen->notice(tr("Copied"));
    }
}

void Desk::find(const QString& query)
{
    if (!m_call || !m_workspace.finder())
        return;
    std::vector<app::LineView> lines;
    const auto& finder = *m_workspace.finder();
    for (const auto* found : finder.findLines(toStd(query), m_call->facts(), kResults)) {
        // A call that was taken up again may have been led with another revision of the pack.
        const auto* line = &finder.pack() == &m_call->pack() ? found : pack::findLine(m_call->pack(), found->id);
        if (line)
            lines.push_back(app::lineView(*m_call, *line));
    }
    m_screen->setResults(query, lines);
}

// What the panels show

void Desk::refresh()
{
    if (!m_call)
        return;
    m_view = app::callView(*m_call, m_history);
    m_screen->setView(m_view);
}

/// What is not saved, and why. A change of the storage may bring calls to offer.
void Desk::showSaving()
{
    const auto& journal = m_workspace.journal();
    const std::string current = m_call ? m_call->id() : std::string{};
    if (journal.settled())
        m_closeAsked.reset();
    const bool closing = m_closeAsked && m_clock.monotonic() - *m_closeAsked < kCloseAgain;
    const auto view = closing ? closingView(m_workspace, current, int(kCloseAgain / std::chrono::seconds(1)))
                              : saveView(m_workspace, current);
    if (!m_saving && !view.what.isEmpty()) { // most windows never need it
        m_saving = new agent::SaveBanner;
        m_window.setTop(m_saving);
        connect(m_saving, &agent::SaveBanner::hideAsked, &m_workspace, &app::Workspace::forgetAside);
    }
    if (m_saving)
        m_saving->setView(view);
    if (m_unsaved && journal.settled())
        m_screen->notice(tr("All saved"));
    m_unsaved = view.acts > 0;
    const bool hasLog = m_workspace.log() != nullptr;
    if (hasLog && !m_hasLog && ready() && !m_call) {
        showIdle();
        offerInterrupted();
    }
    m_hasLog = hasLog;
}

/// Closing loses what waits, so it takes two wishes.
bool Desk::mayClose()
{
    if (m_workspace.journal().flush())
        return true;
    const Millis now = m_clock.monotonic();
    if (m_closeAsked && now - *m_closeAsked < kCloseAgain)
        return true;
    m_closeAsked = now;
    showSaving();
    return false;
}

void Desk::showIdle()
{
    agent::IdleView idle;
    idle.ready = ready();
    if (m_packs.error)
        idle.problem = app::errorText(*m_packs.error);
    if (const auto* policy = m_workspace.policy()) {
        idle.packTitle = toQt(m_workspace.pack()->title);
        idle.policyTitle = toQt(policy->title);
        idle.policySummary = toQt(policy->summary);
        idle.disclaimer = toQt(policy->disclaimer);
    }
    idle.softphone = m_phone->statusText();
    idle.softphoneConnected = m_phone->connected();
    idle.recent = recentCalls(m_workspace);
    if (const auto* news = m_workspace.packNews())
        idle.news = newsView(*news);
    m_aftercare.fill(idle);
    m_screen->setIdle(idle);
}

void Desk::refuse(const Error& error)
{
    m_screen->refuse(app::errorText(error));
}

} // namespace evenkeel::ui

// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/practice_desk.h"

#include "app/error_text.h"
#include "app/practice_words.h"
#include "app/text.h"
#include "ui/actions/action_table.h"
#include "ui/app/main_window.h"
#include "ui/app/pages.h"
#include "ui/practice/caller_page.h"
#include "ui/practice/practice_band.h"
#include "ui/practice/result_page.h"
#include "ui/widgets/timer_label.h"

#include <QDir>

namespace evenkeel::ui {

namespace {

using app::toQt;
using app::toStd;
using practising::CallerPage;
using practising::PracticeBand;
using practising::ResultPage;

} // namespace

PracticeDesk::PracticeDesk(app::Workspace& workspace, MainWindow& window, app::Clock clock, app::VoiceMaker voice)
    : m_workspace(workspace)
    , m_window(window)
    , m_clock(std::move(clock))
    , m_voice(workspace.settings(), std::move(voice))
{
    connect(&m_voice, &PracticeVoice::changed, this, &PracticeDesk::showVoice);
}

PracticeDesk::~PracticeDesk() = default;

/// The log is opened when somebody practises for the first time, in a folder of its own.
Result<void> PracticeDesk::open()
{
    if (m_database)
        return {};
    auto database = store::Database::open(QDir(m_workspace.dataFolder()).filePath(QStringLiteral("practice")));
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    m_log = std::make_unique<store::CallLog>(*m_database);
    m_journal = std::make_unique<app::Journal>(m_database->folder(), m_log.get());
    return {};
}

std::shared_ptr<const pack::Pack> PracticeDesk::pack() const
{
    return m_draft ? m_draft : m_workspace.pack();
}

const protocol::Policy* PracticeDesk::policy() const
{
    if (!m_draft)
        return m_workspace.policy();
    const auto* chosen = pack::findPolicy(*m_draft, toStd(m_workspace.settings().text(app::setting::kPolicy)));
    return chosen != nullptr || m_draft->policies.empty() ? chosen : &m_draft->policies.front();
}

std::vector<practising::CallerView> PracticeDesk::callers() const
{
    std::vector<practising::CallerView> views;
    const auto led = pack();
    if (!led)
        return views;
    for (const auto& caller : led->practice) {
        const auto* situation = pack::findSituation(*led, caller.situation);
        views.push_back({toQt(caller.id), toQt(caller.title), toQt(caller.name),
                         situation ? toQt(situation->title) : QString(), toQt(caller.summary)});
    }
    return views;
}

void PracticeDesk::showCallers(Pages& pages)
{
    if (!m_choice) {
        m_choice = new CallerPage;
        connect(m_choice, &CallerPage::closed, &pages, &Pages::backToScreen);
        connect(m_choice, &CallerPage::chose, this, &PracticeDesk::chose);
        connect(m_choice, &CallerPage::voiceAsked, &m_voice, &PracticeVoice::want);
        connect(&pages, &Pages::currentChanged, this, &PracticeDesk::rest);
    }
    if (const auto led = pack(); led && !led->practice.empty())
        m_voice.open(led->language);
    m_choice->setVoice(m_voice.view());
    m_choice->show(callers(), policy() ? QString() : tr("No pack is loaded yet."));
    pages.showPractice(m_choice);
}

std::unique_ptr<app::LiveCall> PracticeDesk::begin(const QString& id)
{
    const auto refuse = [this](const Error& error) {
        if (m_choice)
            m_choice->refuse(app::errorText(error));
        return nullptr;
    };
    const auto led = pack();
    const auto* rules = policy();
    const auto* caller = led ? pack::findPracticeCaller(*led, toStd(id)) : nullptr;
    if (!rules || !caller)
        return refuse(Error{Errc::NotFound, "practice.unknown-caller", toStd(id)});
    if (auto opened = open(); !opened)
        return refuse(opened.error());
    m_caller = id;
    auto call = std::make_unique<app::LiveCall>(*m_journal, led, *rules, m_workspace.agent(), m_clock);
    auto& settings = m_workspace.settings();
    call->setStandingFields({{"agent", toStd(settings.text(app::setting::kAgent).trimmed())},
                             {"company", toStd(settings.text(app::setting::kCompany).trimmed())}});
    app::PracticeSupervisor supervisor;
    supervisor.name = toStd(tr("Practice supervisor"));
    m_call = std::make_unique<app::PracticeCall>(*call, *m_journal, led, *caller, supervisor);
    connect(m_call.get(), &app::PracticeCall::spoke, this, &PracticeDesk::showBand, Qt::QueuedConnection);
    m_voice.open(led->language);
    m_voice.caller().begin();
    // The caller has heard of it first: theirs is the earlier connection.
    connect(call.get(), &app::LiveCall::changed, m_call.get(), [this] { m_voice.caller().follow(m_call->practice()); });
    if (auto begun = m_call->begin(toStd(settings.text(app::setting::kGuide))); !begun) {
        m_call.reset();
        return refuse(begun.error());
    }
    return call;
}

void PracticeDesk::tick()
{
    if (!m_call)
        return;
    (void)m_call->tick(); // what the log does not take waits in the journal; there is nobody to lose it
    m_voice.caller().follow(m_call->practice());
    showBand();
}

void PracticeDesk::showBand()
{
    if (!m_call)
        return;
    if (!m_band) {
        m_band = new PracticeBand(actionSpec(Act::HearAgain).keyCap(), actionSpec(Act::Practise).keyCap());
        m_window.setTop(m_band);
        connect(m_band, &PracticeBand::againAsked, this, &PracticeDesk::againAsked);
        connect(m_band, &PracticeBand::stopAsked, this, &PracticeDesk::stopAsked);
        m_band->show();
    }
    const auto& practice = m_call->practice();
    const auto& caller = practice.caller();
    const auto& said = practice.said();
    const Millis now = m_call->call().sinceStart();
    m_band->setView({toQt(caller.title), toQt(caller.name), said.empty() ? QString() : toQt(said.back().text),
                     !said.empty() && now < said.back().until, practice.facts().heldSince.has_value(),
                     m_voice.isWanted(), m_voice.isAudible()});
}

practising::ResultView PracticeDesk::result() const
{
    const auto& practice = m_call->practice();
    const auto& pack = practice.pack();
    const auto outcome = practice::outcomeOf(practice);
    practising::ResultView view;
    view.won = practice::isWon(outcome.verdict);
    view.verdict = app::verdictText(outcome.verdict);
    view.advice = app::verdictAdvice(outcome.verdict);
    view.caller = tr("%1 · %2").arg(toQt(practice.caller().name), toQt(practice.caller().title));
    if (outcome.total) {
        view.score = outcome.total->score;
        view.failed = outcome.total->failed;
    }
    view.start = outcome.start;
    view.worst = outcome.worst;
    view.end = outcome.end;
    view.calm = practice.caller().calm;
    for (const auto& criterion : pack.scorecard)
        view.scores.push_back({toQt(criterion.label), outcome.scores.at(criterion.id)});
    for (const auto& moment : outcome.moments)
        view.moments.push_back({widgets::clockText(moment.at), moment.change(), moment.after,
                                app::momentText(pack, moment), toQt(moment.reply)});
    return view;
}

/// Later than now: its own button may have asked for it.
void PracticeDesk::hideBand()
{
    if (!m_band)
        return;
    m_band->hide();
    m_band->deleteLater();
    m_band.clear();
}

void PracticeDesk::renewBand()
{
    hideBand();
    showBand();
    QMetaObject::invokeMethod(this, &PracticeDesk::rest, Qt::QueuedConnection);
}

QString PracticeDesk::hearAgain()
{
    if (!m_call)
        return tr("Only a practice caller can be heard again");
    return m_voice.caller().again(m_call->practice()) ? QString() : m_voice.view().sentence;
}

void PracticeDesk::showVoice()
{
    if (m_choice)
        m_choice->setVoice(m_voice.view());
    showBand();
}

void PracticeDesk::rest()
{
    const auto shown = [](const QWidget* page) { return page && page->isVisible(); };
    if (!m_call && !shown(m_choice) && !shown(m_result))
        m_voice.close();
}

practising::ResultView PracticeDesk::finish()
{
    auto view = result();
    m_call.reset();
    m_voice.caller().hush();
    hideBand();
    return view;
}

void PracticeDesk::putAway()
{
    if (!m_call)
        return;
    (void)m_call->call().perform(protocol::Command{protocol::command::Dropped{}});
    m_call.reset();
    m_voice.close();
    hideBand();
}

void PracticeDesk::showResult(Pages& pages, const practising::ResultView& result)
{
    if (!m_result) {
        m_result = new ResultPage;
        connect(m_result, &ResultPage::closed, &pages, &Pages::backToScreen);
        connect(m_result, &ResultPage::againAsked, this, [this] { Q_EMIT chose(m_caller); });
        connect(m_result, &ResultPage::otherAsked, &pages, [this, &pages] { showCallers(pages); });
    }
    m_result->show(result);
    pages.showPractice(m_result);
}

} // namespace evenkeel::ui

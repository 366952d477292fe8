// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/open_calls.h"
#include "app/text.h"
#include "ui/agent/agent_screen.h"
#include "ui/app/desk.h"
#include "ui/app/facts.h"
#include "ui/app/main_window.h"
#include "ui/app/pages.h"
#include "ui/app/practice_desk.h"
#include "ui/widgets/bounded_text.h"

/// The life of a call at the desk: begun by a key or by the softphone, taken up again, left.
namespace evenkeel::ui {

namespace {

using app::toQt;
using app::toStd;
using widgets::boundedLine;

constexpr int kNoticeName = 40;     // characters of a name in a notice
constexpr qint64 kSurfaceMs = 1000; // at least between two times that a link brings the window up

} // namespace

void Desk::startCall(const agent::wish::StartCall& wanted)
{
    if (m_call)
        return;
    auto call = m_workspace.newCall(m_clock);
    if (!call) {
        showIdle();
        return;
    }
    call::command::Start start;
    start.name = toStd(wanted.name);
    start.number = toStd(wanted.number);
    start.direction = wanted.outgoing ? "out" : "in";
    start.vip = wanted.vip;
    start.guide = toStd(m_workspace.settings().text(app::setting::kGuide));
    if (auto begun = call->perform(start); !begun) {
        refuse(begun.error());
        return;
    }
    m_suggested.reset();
    take(std::move(call));
    if (!wanted.situation.isEmpty())
        performAll({call::command::SetSituation{toStd(wanted.situation)}});
}

void Desk::suggestCaller(const telephony::ScreenPop& caller)
{
    static_assert(telephony::kPopFieldBytes <= call::kNameBytes, "what is filled in can be stored");
    const auto who = boundedLine(toQt(caller.name.empty() ? caller.number : caller.name), kNoticeName);
    if (m_call && call::isLive(m_call->facts())) {
        const bool same = !caller.number.empty() && caller.number == m_call->facts().opening.number;
        if (!same) // else the softphone told of this very call
            m_screen->notice(tr("Another caller: %1").arg(who));
        return;
    }
    m_suggested = caller;
    if (!fillIn()) {
        m_suggested.reset();
        m_screen->notice(tr("A link names a caller: %1").arg(who));
    } else if (m_call) {
        m_screen->notice(tr("Next caller: %1").arg(who));
    }
    // However many links come, the window comes up once in a while.
    if (m_surfaced.isValid() && !m_surfaced.hasExpired(kSurfaceMs))
        return;
    m_surfaced.start();
    if (m_window.isVisible()) // at the start it is about to be shown anyway
        m_window.surface();
}

bool Desk::fillIn()
{
    agent::CallerSuggestion caller;
    caller.name = toQt(m_suggested->name);
    caller.number = toQt(m_suggested->number);
    caller.outgoing = !m_suggested->incoming;
    caller.vip = m_suggested->vip;
    // A situation that the pack does not have is nothing to suggest.
    const auto* situation =
        m_workspace.pack() ? pack::findSituation(*m_workspace.pack(), m_suggested->situation) : nullptr;
    if (situation) {
        caller.situation = toQt(situation->id);
        caller.situationTitle = toQt(situation->title);
    }
    return m_screen->suggestCaller(caller);
}

void Desk::take(std::unique_ptr<app::LiveCall> call)
{
    m_call = std::move(call);
    m_history = m_aftercare.historyOf(*m_call);
    m_screen->setInterrupted(std::nullopt);
    m_pages->backToScreen();
    m_screen->setLists(deskLists(m_call->pack())); // a call keeps the pack that it began with
    connect(m_call.get(), &app::LiveCall::changed, this, &Desk::refresh);
    m_timer.start();
    refresh();
}

app::LiveCall* Desk::freshForSoftphone(bool answered)
{
    putPracticeAway(); // a caller who rings is real
    const bool unsaved = m_call && !m_call->facts().wrapUp;
    if (unsaved && !answered)
        return nullptr; // a call that only rings must not push the wrap-up off the screen
    m_incoming = m_workspace.newCall(m_clock);
    return m_incoming.get();
}

void Desk::takeFromSoftphone(app::LiveCall* call)
{
    if (m_incoming && m_incoming.get() == call) {
        if (m_call)
            leaveCall(); // what is not wrapped up stays in the log as open, and is offered again
        take(std::move(m_incoming));
    }
    m_window.surface();
}

void Desk::recover(const agent::wish::RecoverCall& wanted)
{
    if (m_call)
        return;
    auto call = m_workspace.resumeCall(toStd(wanted.call), m_clock);
    if (!call) {
        refuse(call.error());
        return;
    }
    take(std::move(*call));
    if (!wanted.goOn && call::isLive(m_call->facts()))
        performAll({protocol::Command{protocol::command::Dropped{}}});
}

void Desk::leaveCall()
{
    m_practice->putAway(); // before the call that it listens to
    m_call.reset();
    m_timer.stop();
    m_view = {};
    m_history = {};
    m_screen->clearView();
    if (m_workspace.pack())
        m_screen->setLists(deskLists(*m_workspace.pack()));
    lookForNewPack();
    showIdle();
    offerInterrupted();
    offerFirstPage();
    if (auto* database = m_workspace.database())
        database->checkpoint();
}

void Desk::offerInterrupted()
{
    if (m_call || !m_workspace.log())
        return;
    const auto open = app::openCalls(*m_workspace.log(), m_workspace.dataFolder());
    if (!open) {
        refuse(open.error());
        return;
    }
    m_screen->setInterrupted(open->empty() ? std::nullopt : std::optional(interruptedCall(open->front())));
}

} // namespace evenkeel::ui

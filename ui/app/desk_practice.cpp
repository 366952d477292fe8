// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agent/agent_screen.h"
#include "ui/app/desk.h"
#include "ui/app/pages.h"
#include "ui/app/practice_desk.h"

/// Practising at the desk: the same screen, another caller, another log.
namespace evenkeel::ui {

void Desk::buildPractice()
{
    connect(m_practice.get(), &PracticeDesk::chose, this, &Desk::practise);
    connect(m_practice.get(), &PracticeDesk::stopAsked, this, &Desk::putPracticeAway);
    connect(m_practice.get(), &PracticeDesk::againAsked, this, &Desk::hearAgain);
}

app::LiveCall* Desk::realCall() const
{
    return m_practice->isOn() ? nullptr : m_call.get();
}

void Desk::practiceKey()
{
    if (m_practice->isOn()) {
        putPracticeAway();
        m_screen->notice(tr("Practice put away"));
    } else if (m_call) {
        m_screen->notice(tr("Practising is for between calls"));
    } else if (m_pages->shown() == QLatin1String("practice")) {
        m_pages->backToScreen();
    } else {
        m_practice->useDraft(nullptr);
        m_practice->showCallers(*m_pages);
    }
}

/// From the trainer's pages. The callers stand behind it: they say why the chosen one does not come.
void Desk::practiseDraft(const std::shared_ptr<const pack::Pack>& draft, const QString& caller)
{
    if (m_call) {
        m_pages->backToScreen();
        m_screen->notice(tr("Practising is for between calls"));
        return;
    }
    m_practice->useDraft(draft);
    m_practice->showCallers(*m_pages);
    practise(caller);
}

void Desk::practise(const QString& caller)
{
    if (m_call)
        return;
    auto call = m_practice->begin(caller);
    if (!call)
        return;
    connect(call.get(), &app::LiveCall::changed, this, [this, begun = call.get()] {
        // Not before whatever changed it has returned.
        if (m_call.get() == begun && !call::isLive(begun->facts()))
            QMetaObject::invokeMethod(this, &Desk::endPractice, Qt::QueuedConnection);
    });
    take(std::move(call));
    m_practice->showBand();
}

/// The call has ended: the result takes the place of the wrap-up.
void Desk::endPractice()
{
    if (!m_practice->isOn() || !m_call || call::isLive(m_call->facts()))
        return;
    const auto result = m_practice->finish();
    leaveCall();
    m_practice->showResult(*m_pages, result);
}

void Desk::putPracticeAway()
{
    if (m_practice->isOn())
        leaveCall();
}

void Desk::hearAgain()
{
    if (const QString why = m_practice->hearAgain(); !why.isEmpty())
        m_screen->notice(why);
}

} // namespace evenkeel::ui

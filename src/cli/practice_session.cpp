// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/practice_session.h"

#include "app/dates.h"
#include "app/paths.h"
#include "app/policy_lines.h"
#include "store/database.h"

namespace evenkeel::cli {

PracticeSession::PracticeSession(store::CallLog& log, const Setup& setup,
                                 std::function<void(const practice::Words&)> tell)
    : m_startedAt(app::Clock::system().wall())
    , m_journal(log.database().folder(), &log, app::Journal::Otherwise::Refuse)
{
    const app::Clock clock{[this] { return m_startedAt + m_now; }, [this] { return m_now; }};
    m_call = std::make_unique<app::LiveCall>(m_journal, setup.pack, app::withLines(setup.policy, *setup.pack),
                                             app::loginName(), clock);
    m_practice = std::make_unique<app::PracticeCall>(*m_call, m_journal, setup.pack, setup.caller, setup.supervisor);
    QObject::connect(m_practice.get(), &app::PracticeCall::spoke, m_practice.get(), std::move(tell));
}

Result<void> PracticeSession::begin(const std::string& guide)
{
    if (auto begun = m_practice->begin(guide); !begun)
        return tl::unexpected(begun.error());
    return {};
}

Result<void> PracticeSession::passTo(Millis moment)
{
    while (true) {
        const auto due = m_practice->nextDue();
        if (!due || *due > moment)
            break;
        m_now = std::max(m_now, *due);
        if (auto done = m_practice->tick(); !done)
            return done;
    }
    m_now = std::max(m_now, moment);
    return m_practice->tick();
}

Result<void> PracticeSession::perform(const Simulated& command)
{
    if (command.at && *command.at < m_now)
        return fail(Errc::Invalid, "simulate.time");
    if (command.at)
        if (auto passed = passTo(*command.at); !passed)
            return passed;
    const auto* act = std::get_if<call::Command>(&command.act);
    if (!act)
        return fail(Errc::Refused, "call.already-started");
    if (auto done = m_call->perform(*act); !done)
        return tl::unexpected(done.error());
    return {};
}

Date PracticeSession::today() const
{
    return app::localDate(m_startedAt + m_now);
}

Result<void> PracticeSession::finish()
{
    const auto& leaving = practice().hangsUpAt();
    return leaving && !isOver() ? passTo(*leaving) : Result<void>{};
}

} // namespace evenkeel::cli

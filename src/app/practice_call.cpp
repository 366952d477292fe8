// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice_call.h"

namespace evenkeel::app {

PracticeCall::PracticeCall(LiveCall& call, const Journal& journal, std::shared_ptr<const pack::Pack> pack,
                           const pack::PracticeCaller& caller, PracticeSupervisor supervisor, QObject* parent)
    : QObject(parent)
    , m_call(call)
    , m_journal(journal)
    , m_practice(pack, caller, pack->language)
    , m_supervisor(std::move(supervisor))
{
    connect(&m_call, &LiveCall::changed, this, &PracticeCall::hear);
}

/// What was logged since, in its order. The caller hears what stands in the log and nothing else.
void PracticeCall::hear()
{
    const auto entries = m_journal.entries(m_call.id());
    m_deaf = entries ? Error{} : entries.error();
    if (!entries)
        return;
    for (const auto& entry : *entries)
        if (entry.seq > m_heard)
            m_practice.take(entry);
    m_heard = entries->empty() ? m_heard : entries->back().seq;
    tellNews();
}

Result<LiveCall::Done> PracticeCall::begin(const std::string& guide)
{
    call::command::Start start;
    start.name = m_practice.caller().name;
    start.source = kSource;
    start.vip = m_practice.caller().vip;
    start.guide = guide;
    return m_call.perform(start);
}

std::optional<Millis> PracticeCall::answersAt() const
{
    const auto& permission = m_call.facts().protocol.permission;
    if (permission.status != protocol::PermissionStatus::Pending ||
        m_supervisor.answer == PracticeSupervisor::Answer::Away)
        return std::nullopt;
    return permission.at + m_supervisor.after;
}

std::optional<Millis> PracticeCall::nextDue() const
{
    if (!call::isLive(m_call.facts()))
        return std::nullopt;
    std::optional<Millis> first;
    for (const auto& due : {m_practice.nextDue(), m_practice.hangsUpAt(), answersAt(), m_call.nextDue()})
        if (due && (!first || *due < *first))
            first = due;
    return first;
}

Result<void> PracticeCall::tick()
{
    if (!call::isLive(m_call.facts()))
        return {};
    const Millis now = m_call.sinceStart();
    m_practice.advance(now);
    tellNews();
    const auto perform = [this](protocol::Command command) -> Result<void> {
        if (auto done = m_call.perform(std::move(command)); !done)
            return tl::unexpected(done.error());
        return {};
    };
    if (const auto due = m_call.nextDue(); due && *due <= now)
        if (auto done = perform(protocol::command::Tick{}); !done)
            return done;
    if (const auto due = answersAt(); due && *due <= now) {
        const bool grants = m_supervisor.answer == PracticeSupervisor::Answer::Grants;
        if (auto done =
                perform(protocol::command::AnswerPermission{grants, m_supervisor.name, protocol::PermissionHow::App});
            !done)
            return done;
    }
    if (const auto& due = m_practice.hangsUpAt(); due && *due <= now)
        return perform(protocol::command::CallerHungUp{});
    return {};
}

void PracticeCall::tellNews()
{
    while (m_told < m_practice.said().size()) {
        const auto words = m_practice.said()[m_told++]; // a slot may make the caller say more
        Q_EMIT spoke(words);
    }
}

} // namespace evenkeel::app

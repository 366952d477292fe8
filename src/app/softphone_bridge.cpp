// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/softphone_bridge.h"

#include "app/logging.h"
#include "base/overloaded.h"

#include <spdlog/spdlog.h>

namespace evenkeel::app {

namespace {

constexpr auto kSource = "baresip";

std::string digitsOf(const std::string& number)
{
    std::string digits;
    for (const char c : number) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    return digits;
}

bool sameNumber(const std::string& a, const std::string& b)
{
    const auto digits = digitsOf(a);
    return digits.empty() ? a == b : digits == digitsOf(b);
}

} // namespace

SoftphoneBridge::SoftphoneBridge(Desk desk, QObject* parent)
    : QObject(parent)
    , m_desk(std::move(desk))
{}

void SoftphoneBridge::take(const telephony::FeedEvent& event)
{
    std::visit(overloaded{
                   [&](const telephony::Ringing& e) { ring(e); },
                   [&](const telephony::Answered& e) { answer(e); },
                   [&](const telephony::HeldByAgent& e) {
                       auto* call = ours(e.id);
                       if (call == nullptr || !call::isLive(call->facts()) ||
                           e.held == call->facts().heldSince.has_value())
                           return; // the agent pressed hold here first
                       perform(*call, e.held ? call::Command{call::command::Hold{}} : call::command::Resume{});
                   },
                   [&](const telephony::Closed& e) { close(e); },
               },
               event);
}

LiveCall* SoftphoneBridge::ours(const std::string& id) const
{
    return !m_id.empty() && id == m_id ? m_call.data() : nullptr;
}

void SoftphoneBridge::ring(const telephony::Ringing& e)
{
    if (!recognise(e.id, e.number, false) && !begin(e.id, e.number, e.name, e.incoming, false))
        wait(e.id, true);
}

void SoftphoneBridge::answer(const telephony::Answered& e)
{
    if (auto* call = ours(e.id)) {
        if (call::isLive(call->facts()))
            perform(*call, call::command::Answer{});
        return;
    }
    if (!recognise(e.id, e.number, true) && !begin(e.id, e.number, e.name, e.incoming, true))
        logger()->warn("a call was answered while another one lives; it is not logged");
}

void SoftphoneBridge::close(const telephony::Closed& e)
{
    wait(e.id, false);
    auto* call = ours(e.id);
    if (call == nullptr)
        return;
    m_id.clear();
    m_call.clear();
    if (!call::isLive(call->facts()))
        return; // ended by the agent in the app first: the softphone only follows
    switch (e.by) {
    case telephony::Closed::By::Agent: perform(*call, protocol::Command{protocol::command::AgentHungUp{}}); break;
    case telephony::Closed::By::Caller: perform(*call, protocol::Command{protocol::command::CallerHungUp{}}); break;
    case telephony::Closed::By::Unknown: perform(*call, protocol::Command{protocol::command::Dropped{}}); break;
    }
}

bool SoftphoneBridge::begin(const std::string& id, const std::string& number, const std::string& name, bool incoming,
                            bool answered)
{
    auto* current = m_desk.current();
    if (current != nullptr && call::isLive(current->facts()))
        return false;
    auto* call = m_desk.fresh(answered);
    if (call == nullptr)
        return false;
    call::command::Start start;
    start.number = number;
    start.name = name;
    start.direction = incoming ? "in" : "out";
    start.source = kSource;
    if (!perform(*call, start))
        return false;
    m_call = call;
    m_id = id;
    wait(id, false);
    if (answered)
        perform(*call, call::command::Answer{});
    Q_EMIT callTaken(call);
    return true;
}

/// After a restart in mid-call the softphone lists the call that the agent went on with.
bool SoftphoneBridge::recognise(const std::string& id, const std::string& number, bool answered)
{
    auto* current = m_desk.current();
    if (current == nullptr || current == m_call || !call::isLive(current->facts()))
        return false;
    const auto& opening = current->facts().opening;
    if (opening.source != kSource || !sameNumber(opening.number, number))
        return false;
    m_call = current;
    m_id = id;
    if (answered)
        perform(*current, call::command::Answer{});
    Q_EMIT callTaken(current);
    return true;
}

void SoftphoneBridge::wait(const std::string& id, bool waits)
{
    const bool changes = waits ? m_waiting.insert(id).second : m_waiting.erase(id) > 0;
    if (!changes)
        return;
    if (waits)
        logger()->info("a call rings that cannot be taken now");
    Q_EMIT waitingChanged(static_cast<int>(m_waiting.size()));
}

bool SoftphoneBridge::perform(LiveCall& call, const call::Command& command)
{
    const auto done = call.perform(command);
    if (!done) {
        logger()->error("softphone: {}", done.error().key);
        Q_EMIT failed(done.error());
    }
    return done.has_value();
}

} // namespace evenkeel::app

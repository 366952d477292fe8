// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live_call.h"

#include "app/call_pack.h"
#include "app/logging.h"
#include "app/open_calls.h"
#include "app/policy_lines.h"
#include "base/ids.h"
#include "base/overloaded.h"
#include "store/database.h"

#include <QLockFile>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>

namespace evenkeel::app {

Clock Clock::system()
{
    return {[] { return std::chrono::floor<Millis>(std::chrono::system_clock::now()); },
            [] { return std::chrono::floor<Millis>(std::chrono::steady_clock::now().time_since_epoch()); }};
}

LiveCall::LiveCall(store::CallLog& log, std::shared_ptr<const pack::Pack> pack, const protocol::Policy& policy,
                   std::string agent, Clock clock, QObject* parent)
    : QObject(parent)
    , m_log(log)
    , m_pack(std::move(pack))
    , m_policy(policy)
    , m_agent(std::move(agent))
    , m_clock(std::move(clock))
{}

LiveCall::~LiveCall() = default;

Result<LiveCall::Done> LiveCall::perform(const call::Command& command)
{
    const auto* start = std::get_if<call::command::Start>(&command);
    if (start == nullptr || m_state.now.started)
        return write(completed(command), sinceStart());

    auto begin = opening(*start);
    if (!begin)
        return tl::unexpected(begin.error());
    m_id = makeUuid7(m_clock.wall());
    auto held = hold(m_id);
    if (!held) {
        m_id.clear();
        return tl::unexpected(held.error());
    }
    m_origin = m_clock.monotonic();
    auto done = write(*begin, Millis{0});
    if (!done) {
        m_lock.reset();
        m_id.clear();
    }
    return done;
}

Result<void> LiveCall::reopen(const std::string& callId)
{
    if (m_state.now.started)
        return fail(Errc::Refused, "call.already-started");
    // Held before it is read: nobody else adds to it from here on.
    if (auto held = hold(callId); !held)
        return held;
    const auto letGo = [&](Error error) -> Result<void> {
        m_lock.reset();
        m_id.clear();
        m_state = {};
        return tl::unexpected(std::move(error));
    };
    auto entries = m_log.entries(callId);
    if (!entries)
        return letGo(entries.error());
    if (entries->empty())
        return letGo({Errc::NotFound, "call.unknown", callId});

    m_id = callId;
    m_state = call::fold(*entries);
    const auto& last = entries->back();
    const Millis gap = std::max(Millis{0}, m_clock.wall() - last.at);
    m_origin = m_clock.monotonic() - last.elapsed - gap;
    if (call::isClosed(facts(), protocol::recoveryLeft(m_policy, facts().protocol, sinceStart())))
        return letGo({Errc::Refused, "call.not-live", callId});
    const auto& opening = facts().opening;
    m_earlierCalls = std::max(0, m_log.earlierCalls(opening.number).value_or(0) - 1); // itself is in the log
    if (auto done = write(call::command::Reopen{gap}, sinceStart()); !done)
        return letGo(done.error());
    logger()->info("call {} reopened", m_id);
    return {};
}

Millis LiveCall::sinceStart() const
{
    // An injected clock may stand still or go back; the log's time does not.
    return facts().started ? std::max(m_state.at, m_clock.monotonic() - m_origin) : Millis{0};
}

Millis LiveCall::elapsed() const
{
    return facts().started && !call::isLive(facts()) ? facts().protocol.endedAt : sinceStart();
}

protocol::Light LiveCall::light() const
{
    return protocol::light(m_policy, facts().protocol, sinceStart());
}

std::optional<Millis> LiveCall::nextDue() const
{
    return call::isLive(facts()) ? protocol::nextDue(m_policy, facts().protocol) : std::nullopt;
}

/// The conduct that the policy's words are chosen for. A limit of time is reached by repeating a demand.
protocol::Category LiveCall::openCategory() const
{
    const auto& breach = facts().protocol.breach;
    return breach ? breach->category : protocol::Category::Demand;
}

call::Command LiveCall::completed(const call::Command& command) const
{
    const auto* wanted = std::get_if<protocol::Command>(&command);
    if (wanted == nullptr)
        return command;
    protocol::Command full = *wanted;
    const auto fill = [&](std::string& line, const protocol::ProtocolLines& lines) {
        if (line.empty())
            line = lines.of(openCategory());
    };
    std::visit(overloaded{
                   [&](protocol::command::Redirect& c) { fill(c.line, m_policy.redirectLines); },
                   [&](protocol::command::Warn& c) { fill(c.line, m_policy.warningLines); },
                   [&](protocol::command::End& c) { fill(c.line, m_policy.endLines); },
                   [](auto&) {},
               },
               full);
    return full;
}

Result<call::Command> LiveCall::opening(const call::command::Start& wanted)
{
    call::command::Start start = wanted;
    start.pack = m_pack->id;
    start.packRevision = m_pack->revision;
    if (const auto kept = keepPack(m_log.database(), *m_pack))
        start.packRevision = *kept;
    else // the call comes first: it is logged even if the words of its lines cannot be kept
        logger()->warn("pack {} not kept: {}", m_pack->id, kept.error().key);
    start.policy = m_policy.id;
    if (start.guide.empty() && !m_pack->guides.empty())
        start.guide = m_pack->guides.front().id;

    const auto earlier = m_log.earlierCalls(start.number);
    if (!earlier)
        return tl::unexpected(earlier.error());
    m_earlierCalls = *earlier;
    start.carriedWarnings = 0;
    if (const auto& carry = m_policy.carryOver; carry.calls > 0) {
        const auto carried = m_log.carriedWarnings(start.number, carry.calls, carry.days, m_clock.wall());
        if (!carried)
            return tl::unexpected(carried.error());
        start.carriedWarnings = *carried;
    }
    return start;
}

Result<LiveCall::Done> LiveCall::write(const call::Command& command, Millis now)
{
    const auto events = call::decide(rules(), m_state, command, now);
    if (!events)
        return tl::unexpected(events.error());
    if (events->empty())
        return Done{};
    call::State after = m_state;
    for (const auto& event : *events)
        after = call::apply(std::move(after), event, now);

    auto entries = m_log.append({m_id, m_state.seq, m_clock.wall(), now, m_agent}, *events, after);
    if (!entries) {
        logger()->error("call {}: {} not written", m_id, entries.error().key);
        return tl::unexpected(entries.error());
    }
    m_state = std::move(after);
    if (call::isClosed(facts(), protocol::recoveryLeft(m_policy, facts().protocol, now)))
        m_lock.reset();
    Q_EMIT changed();
    return Done{std::move(*entries)};
}

Result<void> LiveCall::hold(const std::string& callId)
{
    auto held = holdCall(m_log.database().folder(), callId);
    if (!held)
        return tl::unexpected(held.error());
    m_lock = std::move(*held);
    return {};
}

} // namespace evenkeel::app

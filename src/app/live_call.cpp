// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live_call.h"

#include "app/call_pack.h"
#include "app/dates.h"
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

namespace {

/// Longer than any call: beyond it the wall clock was set, and says nothing of how long the program was away.
constexpr Millis kLongestGap = std::chrono::hours(24);
/// What the wall clock may differ by from one act to the next without having been set.
constexpr Millis kDrift = std::chrono::seconds(2);

} // namespace

LiveCall::LiveCall(std::unique_ptr<Journal> own, Journal* other, std::shared_ptr<const pack::Pack> pack,
                   const protocol::Policy& policy, std::string agent, Clock clock, QObject* parent)
    : QObject(parent)
    , m_own(std::move(own))
    , m_journal(m_own ? *m_own : *other)
    , m_pack(std::move(pack))
    , m_policy(policy)
    , m_agent(std::move(agent))
    , m_clock(std::move(clock))
{}

LiveCall::LiveCall(Journal& journal, std::shared_ptr<const pack::Pack> pack, const protocol::Policy& policy,
                   std::string agent, Clock clock, QObject* parent)
    : LiveCall(nullptr, &journal, std::move(pack), policy, std::move(agent), std::move(clock), parent)
{}

LiveCall::LiveCall(store::CallLog& log, std::shared_ptr<const pack::Pack> pack, const protocol::Policy& policy,
                   std::string agent, Clock clock, QObject* parent)
    : LiveCall(std::make_unique<Journal>(log.database().folder(), &log, Journal::Otherwise::Refuse), nullptr,
               std::move(pack), policy, std::move(agent), std::move(clock), parent)
{}

LiveCall::~LiveCall()
{
    m_journal.release(m_id);
}

Result<LiveCall::Done> LiveCall::perform(const call::Command& command)
{
    const auto* start = std::get_if<call::command::Start>(&command);
    if (start == nullptr || m_state.now.started)
        return write(completed(command), sinceStart());

    m_id = makeUuid7(m_clock.wall());
    if (auto held = hold(m_id); !held) {
        m_id.clear();
        return tl::unexpected(held.error());
    }
    m_origin = m_clock.monotonic();
    noteClocks();
    auto done = write(opening(*start), Millis{0});
    if (!done) {
        m_journal.release(m_id);
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
    auto entries = m_journal.entries(callId);
    if (!entries)
        return letGo(entries.error());
    if (entries->empty())
        return letGo({Errc::NotFound, "call.unknown", callId});

    m_id = callId;
    m_state = call::fold(*entries);
    const auto& last = entries->back();
    const Millis away = m_clock.wall() - last.at;
    const Millis gap = std::clamp(away, Millis{0}, kLongestGap);
    m_origin = m_clock.monotonic() - last.elapsed - gap;
    if (call::isClosed(facts(), protocol::recoveryLeft(m_policy, facts().protocol, sinceStart())))
        return letGo({Errc::Refused, "call.not-live", callId});
    m_earlierCalls = std::max(0, countEarlier(facts().opening.number) - 1); // itself is in the log
    noteClocks();
    m_wallThen -= away - gap; // what is no gap is a clock that was set
    m_journal.keep(m_id, *entries);
    if (auto done = write(call::command::Reopen{gap}, sinceStart()); !done) {
        m_journal.release(m_id);
        return letGo(done.error());
    }
    logger()->info("call {} reopened", m_id);
    return {};
}

void LiveCall::noteClocks()
{
    m_wallThen = m_clock.wall();
    m_monotonicThen = m_clock.monotonic();
}

/// By how much somebody set the wall clock since the latest act.
std::optional<Millis> LiveCall::jump() const
{
    const Millis by = (m_clock.wall() - m_wallThen) - (m_clock.monotonic() - m_monotonicThen);
    return std::chrono::abs(by) > kDrift ? std::optional(by) : std::nullopt;
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

Date LiveCall::today() const
{
    return localDate(m_clock.wall());
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
    if (const auto* escalation = std::get_if<call::command::RaiseEscalation>(&command)) {
        auto dated = *escalation;
        dated.today = today();
        return dated;
    }
    if (const auto* note = std::get_if<call::command::NoteCaller>(&command)) {
        auto dated = *note;
        dated.today = today();
        return dated;
    }
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

/// What the pack is kept as. The call comes first: it is logged even if the words of its lines cannot be kept.
std::string LiveCall::keptRevision() const
{
    const auto* log = m_journal.log();
    const auto kept = log ? keepPack(log->database(), m_pack) : fail(Errc::Io, m_journal.reason().key);
    if (kept)
        return *kept;
    logger()->warn("pack {} not kept: {}", m_pack->id, kept.error().key);
    return m_pack->revision;
}

/// None are known while the log cannot be read.
int LiveCall::countEarlier(const std::string& number) const
{
    const auto* log = m_journal.log();
    return log ? log->earlierCalls(number).value_or(0) : 0;
}

int LiveCall::countCarried(const std::string& number) const
{
    const auto& carry = m_policy.carryOver;
    const auto* log = m_journal.log();
    if (!log || carry.calls == 0)
        return 0;
    return log->carriedWarnings(number, carry.calls, carry.days, m_clock.wall()).value_or(0);
}

call::command::Start LiveCall::opening(const call::command::Start& wanted)
{
    call::command::Start start = wanted;
    start.pack = m_pack->id;
    start.packRevision = keptRevision();
    start.policy = m_policy.id;
    start.fields.insert(m_standing.begin(), m_standing.end());
    if (start.guide.empty() && !m_pack->guides.empty())
        start.guide = m_pack->guides.front().id;
    m_earlierCalls = countEarlier(start.number);
    start.carriedWarnings = countCarried(start.number);
    return start;
}

Result<LiveCall::Done> LiveCall::write(const call::Command& command, Millis now)
{
    auto events = call::decide(rules(), m_state, command, now);
    if (!events)
        return tl::unexpected(events.error());
    if (events->empty())
        return Done{};
    if (const auto by = jump()) // no act: it is on record ahead of the act that follows it
        events->insert(events->begin(), call::event::ClockChanged{*by});
    call::State after = m_state;
    for (const auto& event : *events)
        after = call::apply(std::move(after), event, now);

    auto written = m_journal.append({m_id, m_state.seq, m_clock.wall(), now, m_agent}, *events, after);
    if (!written) {
        logger()->error("call {}: {} not written", m_id, written.error().key);
        return tl::unexpected(written.error());
    }
    noteClocks();
    m_state = std::move(after);
    if (call::isClosed(facts(), protocol::recoveryLeft(m_policy, facts().protocol, now))) {
        m_lock.reset();
        m_journal.release(m_id);
    } else if (written->durable && !m_lock) {
        (void)hold(m_id); // the disk takes files again; from now on other programs see that the call is ours
    }
    Q_EMIT changed();
    return Done{std::move(written->entries), written->durable};
}

/// Without a disk that takes the lock the call is led all the same; only another program that holds it is an error.
Result<void> LiveCall::hold(const std::string& callId)
{
    if (m_journal.folder().isEmpty()) // it is kept nowhere, so nobody else can take it up
        return {};
    auto held = holdCall(m_journal.folder(), callId);
    if (held) {
        m_lock = std::move(*held);
        return {};
    }
    if (held.error().code != Errc::Io)
        return tl::unexpected(held.error());
    logger()->warn("call {} not held: {}", callId, held.error().key);
    return {};
}

} // namespace evenkeel::app

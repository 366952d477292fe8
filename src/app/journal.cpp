// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal.h"

#include "app/logging.h"
#include "base/ids.h"
#include "call/event_json.h"
#include "call/machine.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace evenkeel::app {

namespace {

/// True if waiting may help. A conflict is a rule's no: somebody else writes to the call.
bool isOfTheDisk(const Error& error)
{
    return error.code == Errc::Io || error.code == Errc::Damaged;
}

/// The log and we speak of different events, or it was told another story of the call.
bool mayKnowLess(const Error& error)
{
    return error.key == "store.conflict" || error.key == "store.damaged";
}

std::int64_t size(const std::vector<call::Event>& events)
{
    return static_cast<std::int64_t>(events.size());
}

void applyAll(call::State& state, const std::vector<call::Event>& events, Millis at)
{
    for (const auto& event : events)
        state = call::apply(std::move(state), event, at);
}

} // namespace

std::int64_t Journal::Trail::seq() const
{
    return acts.empty() ? 0 : acts.back().lastSeq + size(acts.back().events);
}

Journal::Journal(QString folder, store::CallLog* log, Otherwise otherwise, std::size_t most, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_log(log)
    , m_otherwise(otherwise)
    , m_most(most)
{}

Journal::~Journal() = default;

Journal::Trail* Journal::find(const std::string& call)
{
    const auto it = std::ranges::find(m_trails, call, &Trail::call);
    return it == m_trails.end() ? nullptr : &*it;
}

const Journal::Trail* Journal::find(const std::string& call) const
{
    const auto it = std::ranges::find(m_trails, call, &Trail::call);
    return it == m_trails.end() ? nullptr : &*it;
}

void Journal::setLog(store::CallLog* log, const Error& reason)
{
    m_log = log;
    for (auto& trail : m_trails)
        trail.compared = false; // it may be another file
    if (!log)
        fails(reason);
}

Result<Journal::Written> Journal::append(const store::AppendContext& context, const std::vector<call::Event>& events,
                                         const call::State& after)
{
    if (m_otherwise == Otherwise::Refuse) {
        auto entries = m_log->append(context, events, after);
        if (!entries)
            return tl::unexpected(entries.error());
        return Written{std::move(*entries), true};
    }
    if (!isUuid(context.call) || events.empty())
        return fail(Errc::Invalid, "store.bad-call");
    if (!find(context.call))
        m_trails.push_back({context.call, {}, 0, false, true, {}});
    if (!settled() || !find(context.call)->settled())
        flush(); // what was done before is written before
    Trail& trail = *find(context.call);
    if (trail.seq() != context.lastSeq)
        return fail(Errc::Refused, "store.conflict", context.call);
    Error why = m_reason;
    const bool next = m_log && trail.settled();
    if (next) {
        auto entries = m_log->append(context, events, after);
        if (entries) {
            trail.acts.push_back({context.lastSeq, context.at, context.elapsed, context.actor, events});
            trail.written = trail.acts.size();
            if (settled())
                succeeds();
            return Written{std::move(*entries), true};
        }
        why = entries.error();
    } else if (m_waitingActs >= m_most) {
        return fail(Errc::Io, "store.too-much-waits");
    }
    trail.acts.push_back({context.lastSeq, context.at, context.elapsed, context.actor, events});
    if (next && mayKnowLess(why)) {
        trail.compared = false;
        if (const auto written = write(trail); !written)
            why = written.error();
    }
    if (next && !isOfTheDisk(why)) {
        if (trail.settled()) // the log knew less, and has it all now
            why = {};
        else if (trail.acts.size() == trail.written + 1) {
            trail.acts.pop_back();
            trail.compared = true;
            return tl::unexpected(why);
        }
    }

    const bool durable = trail.settled();
    count();
    std::vector<call::LogEntry> entries;
    for (const auto& event : events)
        entries.push_back({{},
                           context.call,
                           context.lastSeq + static_cast<std::int64_t>(entries.size()) + 1,
                           context.at,
                           context.elapsed,
                           context.actor,
                           event});
    if (!durable)
        fails(why);
    return Written{std::move(entries), durable};
}

Result<std::vector<call::LogEntry>> Journal::entries(const std::string& call) const
{
    const auto* trail = find(call);
    if (!trail) {
        if (m_log)
            return m_log->entries(call);
        return tl::unexpected(m_reason.key.empty() ? Error{Errc::Io, "store.io", "no log"} : m_reason);
    }
    std::vector<call::LogEntry> all;
    for (const auto& act : trail->acts)
        for (const auto& event : act.events)
            all.push_back({{}, call, static_cast<std::int64_t>(all.size()) + 1, act.at, act.elapsed, act.actor, event});
    return all;
}

void Journal::keep(const std::string& call, const std::vector<call::LogEntry>& entries)
{
    if (m_otherwise == Otherwise::Refuse)
        return;
    if (auto* known = find(call)) {
        known->released = false;
        return;
    }
    Trail trail{call, {}, 0, false, true, {}};
    for (const auto& entry : entries)
        trail.acts.push_back({entry.seq - 1, entry.at, entry.elapsed, entry.actor, {entry.event}});
    trail.written = trail.acts.size();
    m_trails.push_back(std::move(trail));
}

void Journal::release(const std::string& call)
{
    if (auto* trail = find(call))
        trail->released = true;
    forget();
}

void Journal::forget()
{
    // A call that was left is compared no more: what it wrote, it wrote.
    std::erase_if(m_trails, [](const Trail& trail) { return trail.released && trail.written == trail.acts.size(); });
}

bool Journal::flush()
{
    const bool all = std::ranges::all_of(m_trails, &Trail::settled);
    if (!m_log || all) {
        if (m_log)
            succeeds();
        return settled();
    }
    const auto before = m_waitingActs;
    Result<void> result;
    for (auto& trail : m_trails) {
        const auto written = write(trail);
        if (!written && result)
            result = written;
        if (!written && written.error().code == Errc::Io)
            break; // the next call's would fail as well, and each attempt takes its time
    }
    forget();
    count();
    if (!result)
        fails(result.error());
    else
        succeeds();
    if (m_waitingActs != before) {
        logger()->info("journal: {} of {} acts still wait", m_waitingActs, before);
        Q_EMIT changed();
    }
    return settled();
}

Result<void> Journal::write(Trail& trail)
{
    if (!trail.compared) {
        if (auto compared = compare(trail); !compared)
            return compared;
    }
    if (trail.written == trail.acts.size())
        return {};
    if (!trail.onDisk) {
        trail.onDisk.emplace();
        for (std::size_t i = 0; i < trail.written; ++i)
            applyAll(*trail.onDisk, trail.acts[i].events, trail.acts[i].elapsed);
    }
    while (trail.written < trail.acts.size()) {
        const Act& act = trail.acts[trail.written];
        call::State state = *trail.onDisk;
        applyAll(state, act.events, act.elapsed);
        const auto entries =
            m_log->append({trail.call, act.lastSeq, act.at, act.elapsed, act.actor}, act.events, state);
        if (!entries) {
            trail.compared = !mayKnowLess(entries.error()); // looked at again by the next attempt
            return tl::unexpected(entries.error());
        }
        ++trail.written;
        trail.onDisk = std::move(state);
    }
    trail.onDisk.reset(); // the call has it
    return {};
}

/// Finds out how many of the call's events the log has, and takes the rest for not written. An event is the same if it
/// is of the same kind and time.
Result<void> Journal::compare(Trail& trail)
{
    const auto known = m_log->entries(trail.call);
    if (!known)
        return tl::unexpected(known.error());
    const auto events = static_cast<std::int64_t>(known->size());
    if (events > trail.seq())
        return fail(Errc::Refused, "store.conflict", trail.call);
    std::size_t written = 0;
    for (auto& act : trail.acts) {
        std::size_t same = 0;
        for (; same < act.events.size(); ++same) {
            const auto index = static_cast<std::size_t>(act.lastSeq) + same;
            if (index >= known->size())
                break;
            const auto& there = (*known)[index];
            if (there.at != act.at || there.elapsed != act.elapsed ||
                call::kindOf(there.event) != call::kindOf(act.events[same]))
                return fail(Errc::Refused, "store.conflict", trail.call);
        }
        if (same == act.events.size()) {
            ++written;
            continue;
        }
        if (same > 0) { // the log ends in the midst of an act
            Act rest{act.lastSeq + static_cast<std::int64_t>(same), act.at, act.elapsed, act.actor, {}};
            rest.events.assign(act.events.begin() + static_cast<std::ptrdiff_t>(same), act.events.end());
            act.events.resize(same);
            ++written;
            trail.acts.insert(trail.acts.begin() + static_cast<std::ptrdiff_t>(written), std::move(rest));
        }
        break;
    }
    trail.written = written;
    trail.onDisk.reset();
    trail.compared = true;
    return {};
}

void Journal::fails(const Error& error)
{
    ++m_failures;
    if (error != m_reason)
        logger()->warn("journal: {}", error.key);
    m_reason = error;
    Q_EMIT changed();
}

void Journal::succeeds()
{
    if (m_failures == 0)
        return;
    m_failures = 0;
    m_reason = {};
    Q_EMIT changed();
}

void Journal::count()
{
    m_waitingActs = 0;
    for (const auto& trail : m_trails)
        m_waitingActs += trail.acts.size() - trail.written;
}

std::vector<WaitingAct> Journal::waiting() const
{
    std::vector<WaitingAct> all;
    for (const auto& trail : m_trails) {
        for (std::size_t i = trail.written; i < trail.acts.size(); ++i) {
            const auto& act = trail.acts[i];
            WaitingAct waits{trail.call, act.at, act.elapsed, {}};
            for (const auto& event : act.events)
                waits.kinds.emplace_back(call::kindOf(event));
            all.push_back(std::move(waits));
        }
    }
    return all;
}

} // namespace evenkeel::app

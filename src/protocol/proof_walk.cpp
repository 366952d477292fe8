// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/proof_walk.h"

#include <algorithm>
#include <array>

namespace evenkeel::protocol::proof {

namespace {

/// Only what is running matters to the machine, not since when: the walk starts each clock anew at zero and lets it run
/// out in one move, so that every order of time-outs is tried.
State withClocksAtZero(State state)
{
    state.permission.at = Millis{0};
    state.endedAt = Millis{0};
    if (state.demandSince)
        state.demandSince = Millis{0};
    return state;
}

/// Where `jump` leads from zero; empty if nothing of the kind is running. The other clock is held back.
std::optional<Millis> landing(const Policy& policy, State& state, Jump jump)
{
    const Millis timeOut = std::chrono::seconds(policy.permission.timeoutS);
    const Millis limit = std::chrono::minutes(policy.timeLimitMin);
    const bool pending = state.permission.status == PermissionStatus::Pending;
    const bool demand = state.demandSince && policy.timeLimitMin > 0 && !state.timeLimitReached;
    Millis now{0};
    switch (jump) {
    case Jump::None: return now;
    case Jump::BeforeTimeOut:
    case Jump::ToTimeOut:
        if (!pending)
            return std::nullopt;
        now = jump == Jump::ToTimeOut ? timeOut : timeOut - Millis{1};
        if (state.demandSince)
            state.demandSince = now;
        return now;
    case Jump::BeforeLimit:
    case Jump::ToLimit:
        if (!demand)
            return std::nullopt;
        now = jump == Jump::ToLimit ? limit : limit - Millis{1};
        state.permission.at = now;
        return now;
    }
    return std::nullopt;
}

} // namespace

Walk::Walk(const Policy& policy, const DecideFn& machine, const ApplyFn& fold, std::vector<Category> categories)
    : m_policy(policy)
    , m_decide(machine)
    , m_apply(fold)
    , m_categories(std::move(categories))
    , m_moves(moves(policy, m_categories))
{}

Proof Walk::run()
{
    addStarts();
    for (std::size_t at = 0; at < m_nodes.size(); ++at) {
        if (m_nodes[at].state.ending == Ending::None)
            expand(at);
    }
    if (m_policy.agentMayEnd)
        checkEndReachable();
    m_proof.states = m_nodes.size();
    return m_proof;
}

void Walk::addStarts()
{
    int most = 0;
    for (const auto c : m_categories)
        most = std::max(most, warningsNeeded(m_policy, c));
    for (int carried = 0; carried <= (m_policy.carryOver.calls > 0 ? most : 0); ++carried) {
        Node node;
        node.state.carriedWarnings = node.ledger.carried = carried;
        node.start = true;
        m_known.emplace(key(node.state, node.ledger), m_nodes.size());
        m_nodes.push_back(std::move(node));
        m_into.emplace_back();
    }
}

void Walk::expand(std::size_t at)
{
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        const auto& move = m_moves[i];
        State state = m_nodes[at].state;
        const auto now = landing(m_policy, state, move.jump);
        if (!now)
            continue;
        const auto command = withLine(m_policy, state, move.command);
        const auto outcome = m_decide(m_policy, state, command, *now);
        if (!outcome) {
            for (const auto& fault : Ledger::refused(m_policy, command))
                report(fault, at, i);
            continue;
        }
        Ledger ledger = m_nodes[at].ledger;
        const auto faults = ledger.enter(m_policy, command, move.jump, *outcome);
        for (const auto& fault : faults)
            report(fault, at, i);
        for (const auto& e : *outcome)
            state = m_apply(std::move(state), e, *now);
        if (state.ending == Ending::ByAgent && faults.empty())
            m_nodes[at].ends = true;
        reach(withClocksAtZero(std::move(state)), std::move(ledger), at, i);
    }
}

void Walk::reach(State state, Ledger ledger, std::size_t from, std::size_t move)
{
    const auto [known, isNew] = m_known.emplace(key(state, ledger), m_nodes.size());
    if (isNew) {
        m_nodes.push_back({std::move(state), std::move(ledger), from, move, false, false});
        m_into.emplace_back();
    }
    m_into[known->second].push_back({from, m_moves[move].conduct});
}

void Walk::report(const Fault& fault, std::size_t at, std::size_t move)
{
    const auto same = [&](const Violation& v) { return v.property == fault.property; };
    if (std::any_of(m_proof.violations.begin(), m_proof.violations.end(), same))
        return;
    auto path = pathTo(at);
    path.push_back(m_moves[move].name);
    m_proof.violations.push_back({fault.property, fault.sentence, std::move(path)});
}

/// Whether the agent gets to an end from each node when no other conduct than `going` happens.
std::vector<bool> Walk::endsWithConduct(Category going) const
{
    std::vector<bool> reached(m_nodes.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].ends) {
            reached[i] = true;
            open.push_back(i);
        }
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto& edge : m_into[at]) {
            if (reached[edge.from] || (edge.conduct && *edge.conduct != going))
                continue;
            reached[edge.from] = true;
            open.push_back(edge.from);
        }
    }
    return reached;
}

void Walk::checkEndReachable()
{
    std::optional<Violation> worst;
    for (const auto c : m_categories) {
        const auto reached = endsWithConduct(c);
        const auto stuck = [&](bool withConduct) -> std::optional<std::size_t> {
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                const auto& node = m_nodes[i];
                const bool asked = node.state.ending == Ending::None && !node.ledger.safety;
                if (asked && !reached[i] && (!withConduct || node.ledger.open == c))
                    return i;
            }
            return std::nullopt;
        };
        auto at = stuck(true);
        if (!at)
            at = stuck(false);
        if (!at)
            continue;
        Violation found{"end-reachable",
                        "from here the agent never gets to a lawful end, however long the conduct goes on: " +
                            std::string(name(c)),
                        pathTo(*at)};
        if (!worst || found.path.size() < worst->path.size())
            worst = std::move(found);
    }
    if (worst)
        m_proof.violations.push_back(std::move(*worst));
}

std::vector<std::string> Walk::pathTo(std::size_t at) const
{
    std::vector<std::string> path;
    for (; !m_nodes[at].start; at = m_nodes[at].parent)
        path.push_back(m_moves[m_nodes[at].move].name);
    if (const int carried = m_nodes[at].ledger.carried; carried > 0)
        path.push_back("start with " + std::to_string(carried) + " carried");
    std::reverse(path.begin(), path.end());
    return path;
}

/// Two situations with the same key have the same future. Counts stop where the policy asks for no more, and what the
/// policy makes no use of is left out.
std::string Walk::key(const State& s, const Ledger& l) const
{
    std::string out;
    const auto put = [&](auto value) { out += static_cast<char>('0' + static_cast<int>(value)); };
    const auto putCategory = [&](const std::optional<Category>& c) { put(c ? static_cast<int>(*c) + 1 : 0); };
    const auto putWarnings = [&](const std::array<int, kCategoryCount>& counts) {
        int sum = 0;
        int most = 0;
        for (const auto c : m_categories) {
            sum += counts[index(c)];
            most = std::max(most, warningsNeeded(m_policy, c));
            if (m_policy.countScope != CountScope::Call)
                put(std::min(counts[index(c)], warningsNeeded(m_policy, c)));
        }
        put(std::min(sum, std::max(1, most)));
    };
    const auto putRedirects = [&](std::ptrdiff_t count) {
        put(std::min(count, static_cast<std::ptrdiff_t>(m_policy.redirectMin)));
    };

    put(s.ending);
    if (s.ending != Ending::None)
        return out;
    std::array<int, kCategoryCount> given{};
    for (const auto& warning : s.warnings)
        ++given[index(warning.category)];
    const auto& permission = s.permission;
    const bool leave =
        permission.status == PermissionStatus::Granted || permission.status == PermissionStatus::TimedOut;
    putCategory(s.breach ? std::optional(s.breach->category) : std::nullopt);
    put(s.breach && s.breach->sinceWarning);
    put(s.breach && s.breach->atOnce);
    put(s.unclear && m_policy.directedOnly);
    putRedirects(std::ssize(s.redirects));
    putWarnings(given);
    put(s.carriedWarnings);
    put(permission.status);
    put(leave && permission.warningsAtGrant == static_cast<int>(s.warnings.size()));
    put(s.safety.has_value());
    put(s.demandSince.has_value() && m_policy.timeLimitMin > 0);
    put(s.timeLimitReached);

    putCategory(l.open);
    put(l.atOnce);
    put(l.goesOn);
    put(l.demand && m_policy.timeLimitMin > 0);
    put(l.limit);
    putRedirects(l.redirects);
    putWarnings(l.warnings);
    put(l.asked);
    put(l.leave);
    put(l.safety);
    return out;
}

} // namespace evenkeel::protocol::proof
